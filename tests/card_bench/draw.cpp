// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a side from its elements and notes where each field came to stand.
#include "tests/card_bench/draw.h"

#include "tests/card_bench/legal.h"
#include "tests/card_bench/random.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

namespace foyer::bench {
namespace {

class Pen {
public:
    Pen(QPainter &painter, const Layout &layout, CardSide side, const Coverage &coverage,
        Drawing &drawing, quint32 seed)
        : m_painter(painter), m_layout(layout), m_side(side), m_coverage(coverage),
          m_drawing(drawing), m_seed(seed), m_chance(seed, 0, 8)
    {
        for (const QString &family : layout.fonts) {
            // "Nimbus Sans [urw]": the foundry is named when a family comes from several.
            const QString found =
                QFontInfo(QFont(family)).family().section(QStringLiteral(" ["), 0, 0);
            if (found.compare(family, Qt::CaseInsensitive) != 0)
                complain(QStringLiteral("the font %1 is not installed").arg(family));
        }
    }

    void draw(const Element &e)
    {
        if (drawOrnament(m_painter, e, m_seed))
            return;
        const QString &verb = e.verb;
        if (verb == QLatin1String("ink")) {
            m_labelInk = colorOf(e, 0, Qt::black);
            m_valueInk = colorOf(e, 1, m_labelInk);
        } else if (verb == QLatin1String("text")) {
            line(e, e.number(0), e.number(1), e.number(2), e.strings.value(0), m_labelInk);
        } else if (verb == QLatin1String("pair")) {
            pair(e, e.number(0), e.options.value(QStringLiteral("vx")).toDouble(), e.number(1),
                 e.number(2));
        } else if (verb == QLatin1String("stack")) {
            label(e, e.number(0), e.number(1), e.number(2) * 0.72);
            value(e, e.number(0), e.number(1) + e.number(2) * 1.1, e.number(2));
        } else if (verb == QLatin1String("under")) {
            value(e, e.number(0), e.number(1), e.number(2));
            label(e, e.number(0), e.number(1) + e.number(2) * 0.85, e.number(2) * 0.68);
        } else if (verb == QLatin1String("table")) {
            m_table = e;
            m_row = e.number(2);
        } else if (verb == QLatin1String("row")) {
            Element whole = e;
            whole.options.insert(m_table.options);
            pair(whole, m_table.number(0), m_table.number(1), m_row, m_table.number(4));
            m_row += m_table.number(3);
        } else if (verb == QLatin1String("lines")) {
            fieldLines(e);
        } else if (verb == QLatin1String("legal")) {
            paragraph(e);
        } else if (verb == QLatin1String("maybe")) {
            maybe(e);
        } else if (verb == QLatin1String("also")) {
            also(e);
        } else {
            complain(QStringLiteral("line %1: nobody knows \"%2\"").arg(e.line).arg(verb));
        }
    }

private:
    void complain(const QString &what)
    {
        m_drawing.complaints.append(m_layout.id + QStringLiteral(": ") + what);
    }

    QFont font(const Element &e, double size, bool bold) const
    {
        const qsizetype which = e.says(QStringLiteral("h"))   ? 0
                                : e.says(QStringLiteral("s")) ? 2
                                                              : 1;
        QFont made(m_layout.fonts.value(std::min(which, m_layout.fonts.size() - 1)));
        made.setPixelSize(int(size * 2)); // drawn at half scale: thousandths are coarse for hinting
        made.setBold(bold);
        made.setItalic(e.says(QStringLiteral("i")));
        if (e.says(QStringLiteral("spaced")))
            made.setLetterSpacing(QFont::PercentageSpacing, 112);
        return made;
    }

    static CardField fieldIn(const Element &e)
    {
        CardField field = CardField::Payor;
        for (const QString &word : e.words)
            if (fieldFromKey(word, field))
                return field;
        return field;
    }

    // Draws one piece with its left end at x; returns its width.
    double piece(const Element &e, double x, double y, const QFont &font, const QString &text,
                 QColor ink)
    {
        m_painter.save();
        m_painter.translate(x, y);
        m_painter.scale(0.5, 0.5);
        m_painter.setFont(font);
        if (e.says(QStringLiteral("emboss"))) {
            const double lift = font.pixelSize() * 0.045;
            m_painter.setPen(QColor(255, 255, 255, 210));
            m_painter.drawText(QPointF(-lift, -lift), text);
            m_painter.setPen(QColor(20, 20, 20, 150));
            m_painter.drawText(QPointF(lift, lift), text);
        }
        m_painter.setPen(ink);
        m_painter.drawText(QPointF(0, 0), text);
        m_painter.restore();
        const double width = QFontMetricsF(font).horizontalAdvance(text) / 2;
        const QRectF box(x, y - font.pixelSize() * 0.42, width, font.pixelSize() * 0.54);
        if (!text.trimmed().isEmpty())
            m_drawing.texts.append(box);
        return width;
    }

    struct Part {
        QString text;
        QString key; // of a field or of what is none
    };

    QList<Part> filled(const QString &text)
    {
        static const QRegularExpression place(QStringLiteral("\\{([^}]+)\\}"));
        QList<Part> parts;
        qsizetype at = 0;
        for (auto match = place.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            parts.append({text.mid(at, found.capturedStart() - at), {}});
            parts.append({textOf(found.captured(1)), found.captured(1)});
            at = found.capturedEnd();
        }
        parts.append({text.mid(at), {}});
        return parts;
    }

    // The text with its places for fields filled in; boxes of the fields are noted.
    void line(const Element &e, double x, double y, double size, const QString &text, QColor ink,
              bool valueBold = false)
    {
        QList<Part> parts = filled(text);
        QString whole;
        for (Part &part : parts) {
            if (e.says(QStringLiteral("caps")))
                part.text = part.text.toUpper();
            whole += part.text;
        }
        const bool bold = e.says(QStringLiteral("b")) || valueBold;
        QFont used = font(e, size, bold);
        const bool right = e.says(QStringLiteral("right"));
        const bool middle = e.says(QStringLiteral("center"));
        const double room = e.options.contains(QStringLiteral("w"))
                                ? e.options.value(QStringLiteral("w")).toDouble()
                            : right  ? x - 20
                            : middle ? 2 * std::min(x, 1000 - x) - 30
                                     : 975 - x;
        double width = QFontMetricsF(used).horizontalAdvance(whole) / 2;
        if (width > room) {
            used = font(e, size * room / width, bold);
            if (room / width < 0.5)
                complain(QStringLiteral("line %1: \"%2\" does not fit").arg(e.line).arg(whole));
            width = QFontMetricsF(used).horizontalAdvance(whole) / 2;
        }
        double left = right ? x - width : middle ? x - width / 2 : x;
        const QColor chosen = e.options.contains(QStringLiteral("color"))
                                  ? QColor(e.options.value(QStringLiteral("color")))
                                  : ink;
        for (const Part &part : parts) {
            const double wide = piece(e, left, y, used, part.text, chosen);
            if (!part.key.isEmpty())
                note(part.key, part.text, QRectF(left, y - size * 0.9, wide, size * 1.2));
            left += wide;
        }
        m_end = left;
    }

    QString textOf(const QString &key)
    {
        const QString asked = key.section(QLatin1Char(':'), 1);
        const int number = asked.toInt() - 1;
        if (key.startsWith(QLatin1String("code:")))
            return m_chance.shaped(asked);
        if (key.startsWith(QLatin1String("any:")))
            return m_chance.pick(asked.split(QLatin1Char('|')));
        if (key.startsWith(QLatin1String("person:")))
            return m_coverage.persons.value(number);
        if (key.startsWith(QLatin1String("tel:")))
            return m_coverage.telephones.value(number);
        if (key.startsWith(QLatin1String("day:")))
            return m_coverage.days.value(number);
        if (key == QLatin1String("tel"))
            return m_coverage.telephone;
        if (key == QLatin1String("web"))
            return m_coverage.web;
        if (key == QLatin1String("headline"))
            return m_coverage.headline;
        const QStringList split = key.split(QLatin1Char(':'));
        CardField field;
        if (!fieldFromKey(split[0], field))
            return QStringLiteral("?");
        const Value value = m_coverage.values.value(field);
        if (split.size() > 1)
            return value.parts.value(split[1].toInt() - 1);
        return value.parts.join(field == CardField::ClaimsAddress || field == CardField::Dependents
                                    ? QStringLiteral(", ")
                                    : separator());
    }

    QString separator() const
    {
        const QString said = m_layout.style.value(QStringLiteral("tiers"), QStringLiteral("/"));
        return said == QLatin1String("spaced") ? QStringLiteral(" / ") : said;
    }

    void note(const QString &key, const QString &text, QRectF box)
    {
        const QStringList split = key.split(QLatin1Char(':'));
        CardField field;
        if (!fieldFromKey(split[0], field))
            return;
        const Value &value = m_coverage.values[field];
        const qsizetype part = split.size() > 1 ? split[1].toInt() - 1 : -1;
        for (Printed &known : m_drawing.printed)
            if (known.field == field) {
                if (part > 0) { // a further part of what is known
                    known.texts.append(text);
                    known.value +=
                        QLatin1Char('/') + value.kept.split(QLatin1Char('/')).value(part);
                    known.box = known.box.united(box);
                }
                return;
            }
        m_drawing.printed.append(
            {field,
             {text},
             part < 0 ? value.kept : value.kept.split(QLatin1Char('/')).value(part),
             value.also,
             box});
    }

    void label(const Element &e, double x, double y, double size)
    {
        Element plain = e;
        plain.words.removeAll(QStringLiteral("b"));
        plain.words.removeAll(QStringLiteral("s"));
        plain.words.removeAll(QStringLiteral("emboss"));
        plain.words.removeAll(QStringLiteral("spaced"));
        plain.options.remove(QStringLiteral("w"));
        line(plain, x, y, size, e.strings.value(0), m_labelInk, e.says(QStringLiteral("lb")));
    }

    void value(const Element &e, double x, double y, double size)
    {
        const double scale = e.options.value(QStringLiteral("big"), QStringLiteral("1")).toDouble();
        Element upright = e;
        const QString text =
            e.strings.size() > 1 ? e.strings[1] : QStringLiteral("{%1}").arg(fieldKey(fieldIn(e)));
        line(upright, x, y, size * scale, text, m_valueInk, !e.says(QStringLiteral("plain")));
    }

    void pair(const Element &e, double x, double valueX, double y, double size)
    {
        label(e, x, y, size);
        const QString end = QStringLiteral("to");
        if (const QString to = e.options.value(end); !to.isEmpty()) {
            Element ranged = e;
            ranged.words.append(QStringLiteral("right"));
            value(ranged, to.toDouble(), y, size);
        } else {
            value(e, valueX > 0 ? std::max(valueX, m_end + 6) : m_end + size * 0.35, y, size);
        }
    }

    // lines X Y STEP SIZE FIELD: the parts of a field below each other, dependents with codes.
    void fieldLines(const Element &e)
    {
        const CardField field = fieldIn(e);
        const QStringList parts = m_coverage.values.value(field).parts;
        QRectF box;
        double y = e.number(1);
        for (qsizetype i = 0; i < parts.size(); ++i, y += e.number(2)) {
            QString text = parts[i];
            if (e.says(QStringLiteral("codes")))
                text = m_coverage.dependentCodes.value(i) + QStringLiteral("  ") + text;
            if (e.says(QStringLiteral("relations")))
                text += QStringLiteral("  ") + m_coverage.relations.value(i);
            if (e.says(QStringLiteral("days")))
                text += QStringLiteral("  ") + m_coverage.days.value(i);
            line(e, e.number(0), y, e.number(3), text, m_valueInk,
                 !e.says(QStringLiteral("plain")));
            box |= QRectF(e.number(0), y - e.number(3), m_end - e.number(0), e.number(3) * 1.2);
        }
        const Value value = m_coverage.values.value(field);
        m_drawing.printed.append({field, parts, value.kept, value.also, box});
    }

    // legal X Y WIDTH SIZE [NUMBER] ["text"]: small print, filled to the width.
    void paragraph(const Element &e)
    {
        const double size = e.number(3);
        const QString text = e.strings.isEmpty() ? legalText(int(e.number(4))) : e.strings[0];
        const QFont used = font(e, size, e.says(QStringLiteral("b")));
        const QFontMetricsF metrics(used);
        QString row;
        double y = e.number(1);
        const auto flush = [&] {
            line(e, e.number(0), y, size, row, m_labelInk);
            y += size * 1.22;
            row.clear();
        };
        for (const QString &word : text.split(QLatin1Char(' '))) {
            if (!row.isEmpty() &&
                metrics.horizontalAdvance(row + QLatin1Char(' ') + word) / 2 > e.number(2))
                flush();
            row += (row.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        flush();
    }

    void maybe(const Element &e)
    {
        QStringList values;
        for (const QString &text : e.strings) {
            CardField field;
            values.append(fieldFromKey(text, field) ? m_coverage.values.value(field).kept : text);
        }
        m_drawing.maybe.insert(fieldIn(e), values);
    }

    void also(const Element &e)
    {
        for (Printed &known : m_drawing.printed)
            if (known.field == fieldIn(e)) {
                QString said;
                for (const Part &part : filled(e.strings.value(0)))
                    said += part.text;
                known.also.append(said);
                return;
            }
        complain(QStringLiteral("line %1: that field is not printed above").arg(e.line));
    }

    QPainter &m_painter;
    const Layout &m_layout;
    CardSide m_side;
    const Coverage &m_coverage;
    Drawing &m_drawing;
    quint32 m_seed;
    Chance m_chance; // of codes and words that are no fields
    QColor m_labelInk = Qt::black;
    QColor m_valueInk = Qt::black;
    Element m_table;
    double m_row = 0;
    double m_end = 0;
};

} // namespace

Drawing drawSide(const Layout &layout, CardSide side, const Coverage &coverage, quint32 seed,
                 quint32 index)
{
    Drawing drawing;
    drawing.image = QImage(drawnSize, QImage::Format_RGB32);
    drawing.image.fill(Qt::white);
    QPainter painter(&drawing.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(drawnSize.width() / 1000.0, drawnSize.width() / 1000.0);
    Pen pen(painter, layout, side, coverage, drawing,
            Chance(seed, index, side == CardSide::Front ? 2 : 3).bits());
    for (const Element &element : side == CardSide::Front ? layout.front : layout.back)
        pen.draw(element);
    return drawing;
}

} // namespace foyer::bench
