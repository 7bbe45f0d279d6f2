// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-card-fields: the reading of fields alone, without pictures, in seconds. "look FOLDER" reads
// the photographs that foyer-cards made and prints their lines, a card a row; "score LINES" reads
// the fields of such lines and judges them; with --rows it writes the features for fit.py.
#include "kiosk/cards/field_reading.h"
#include "kiosk/cards/insurance_text.h"
#include "kiosk/reader/look.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <cstdio>

using namespace foyer;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray toJson(const QList<TextLine> &lines)
{
    QJsonArray rows;
    for (const TextLine &line : lines)
        rows.append(QJsonArray{line.text, line.box.x(), line.box.y(), line.box.width(),
                               line.box.height(), line.confidence, line.pass,
                               QString::fromLatin1(line.words.toHex())});
    return rows;
}

QList<TextLine> linesFrom(const QJsonArray &rows)
{
    QList<TextLine> lines;
    for (const auto &value : rows) {
        const QJsonArray row = value.toArray();
        lines.append({row[0].toString(),
                      {row[1].toInt(), row[2].toInt(), row[3].toInt(), row[4].toInt()},
                      row[5].toDouble(),
                      row[6].toInt(),
                      QByteArray::fromHex(row[7].toString().toLatin1())});
    }
    return lines;
}

int lookAtFolder(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        QJsonObject card = QJsonDocument::fromJson(contentOf(dir.filePath(name))).object();
        for (const char *side : {"front", "back"}) {
            const QString picture =
                dir.filePath(name.chopped(5) + QLatin1Char('-') + QLatin1String(side) + ".jpg");
            const auto reply =
                look({ReadFor::Card, contentOf(picture)}, {worthASecondLook, worthConfirming});
            card.insert(QLatin1String(side), toJson(reply ? reply->lines : QList<TextLine>()));
        }
        std::printf("%s\n", QJsonDocument(card).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}

// As the bench compares: letters and digits, of money also what separates and "%".
QString bare(CardField field, const QString &value)
{
    const bool money = classOf(field) == FieldClass::Money;
    QString kept;
    for (const QChar c : value.normalized(QString::NormalizationForm_C).toLower())
        if (c.isLetterOrNumber() || (money && (c == QLatin1Char('/') || c == QLatin1Char('%'))))
            kept.append(c);
    return kept;
}

struct Count {
    int printed = 0;
    int right = 0;
    int certainRight = 0;
    int certainWrong = 0;
    int wrong = 0;
    int missing = 0;
    int invented = 0;
};

class Score {
public:
    explicit Score(QFile *rows) : m_rows(rows) {}

    void card(const QJsonObject &card)
    {
        const QJsonObject truth = card["fields"].toObject();
        const QJsonObject maybe = card["maybe"].toObject();
        const auto front = linesFrom(card["front"].toArray());
        const auto back = linesFrom(card["back"].toArray());
        const InsuranceCard read = readBothSides(front, back);
        m_kinds += kindKey(read.kind) == card["kind"].toString();
        ++m_cards;
        const QString name =
            card["layout"].toString() + QLatin1Char(' ') + QString::number(card["index"].toInt());
        for (int i = 0; i < cardFieldCount; ++i) {
            const auto field = CardField(i);
            const QString key = fieldKey(field);
            const QJsonObject one = truth[key].toObject();
            const Evidence *seen = read.find(field);
            const bool shown = seen && seen->grade != FieldGrade::Unreadable;
            if (!shown && one.isEmpty())
                continue;
            QStringList rights = one["also"].toVariant().toStringList();
            if (!one.isEmpty())
                rights.append(one["value"].toString());
            if (shown && one.isEmpty() && maybe.contains(key)) {
                const QStringList allowed = maybe[key].toVariant().toStringList();
                if (allowed.isEmpty() || judged(field, allowed, seen->value))
                    continue;
            }
            note(name, field, one["value"].toString(), shown ? seen : nullptr,
                 shown && judged(field, rights, seen->value), !one.isEmpty());
        }
        if (m_rows)
            write(front, back, read.kind, truth, maybe, card["layout"].toString());
    }

    void print() const
    {
        std::printf("%-16s %7s %6s %8s %8s %6s %7s %8s\n", "field", "printed", "right", "certain",
                    "C-WRONG", "wrong", "missing", "invented");
        Count sum;
        const auto row = [](const QString &name, const Count &c) {
            const double of = std::max(1, c.printed) / 100.0;
            std::printf("%-16s %7d %5.1f%% %7.1f%% %8d %6d %7d %8d\n", qPrintable(name), c.printed,
                        c.right / of, c.certainRight / of, c.certainWrong, c.wrong, c.missing,
                        c.invented);
        };
        for (const auto &[field, c] : m_counts.asKeyValueRange()) {
            row(fieldKey(field), c);
            sum.printed += c.printed;
            sum.right += c.right;
            sum.certainRight += c.certainRight;
            sum.certainWrong += c.certainWrong;
            sum.wrong += c.wrong;
            sum.missing += c.missing;
            sum.invented += c.invented;
        }
        row(QStringLiteral("all"), sum);
        for (const auto &[layout, c] : m_layouts.asKeyValueRange())
            row(layout, c);
        std::printf("%d of %d kinds right\n", m_kinds, m_cards);
    }

private:
    static bool judged(CardField field, const QStringList &rights, const QString &value)
    {
        return std::ranges::any_of(
            rights, [&](const QString &r) { return bare(field, r) == bare(field, value); });
    }

    void note(const QString &card, CardField field, const QString &truth, const Evidence *seen,
              bool right, bool printed)
    {
        for (Count *count : {&m_counts[field], &m_layouts[card.section(QLatin1Char(' '), 0, 0)]}) {
            const bool certain = seen && seen->grade == FieldGrade::Certain;
            count->printed += printed;
            count->right += right;
            count->certainRight += right && certain;
            count->certainWrong += !right && certain;
            count->wrong += seen && !right && printed;
            count->missing += !seen;
            count->invented += !printed;
        }
        if (!right || !seen || seen->grade != FieldGrade::Certain)
            std::printf("%s %-16s %-14s [%s] for [%s] %.3f -%s\n",
                        !seen                                ? "-"
                        : right                              ? "~"
                        : seen->grade == FieldGrade::Certain ? "CERTAIN-WRONG"
                                                             : "x",
                        qPrintable(card), qPrintable(fieldKey(field)),
                        seen ? qPrintable(seen->value) : "", qPrintable(truth),
                        seen ? seen->confidence : 0,
                        seen ? qPrintable(seen->validatorsFailed.join(QLatin1Char(' '))) : "");
    }

    void write(const QList<TextLine> &front, const QList<TextLine> &back, CardKind kind,
               const QJsonObject &truth, const QJsonObject &maybe, const QString &layout)
    {
        for (const CardSide side : {CardSide::Front, CardSide::Back})
            for (const FieldReading &reading :
                 readFields(side == CardSide::Front ? front : back, side, kind)) {
                const CardField field = reading.evidence.field;
                const QString key = fieldKey(field);
                const QJsonObject one = truth[key].toObject();
                if (reading.evidence.value.isEmpty() || (one.isEmpty() && maybe.contains(key)))
                    continue;
                QStringList rights = one["also"].toVariant().toStringList();
                rights.append(one["value"].toString());
                const bool right = judged(field, rights, reading.evidence.value);
                QByteArray row =
                    QByteArray::number(int(classOf(field))) + ',' + key.toLatin1() + ',' +
                    layout.toLatin1() + ',' +
                    (reading.evidence.validatorsFailed.isEmpty() ? "1" : "0") + ',' +
                    (right ? "1" : "0") + ',' +
                    reading.evidence.validatorsFailed.join(QLatin1Char(' ')).toLatin1();
                for (const double feature : featuresOf(reading.witness))
                    row += ',' + QByteArray::number(feature, 'g', 4);
                m_rows->write(row + '\n');
            }
    }

    QFile *m_rows;
    QMap<CardField, Count> m_counts;
    QMap<QString, Count> m_layouts;
    int m_kinds = 0;
    int m_cards = 0;
};

int score(const QString &path, const QString &rowsPath)
{
    QFile lines(path);
    QFile rows(rowsPath);
    if (!lines.open(QIODevice::ReadOnly) ||
        (!rowsPath.isEmpty() && !rows.open(QIODevice::WriteOnly)))
        return 2;
    Score score(rowsPath.isEmpty() ? nullptr : &rows);
    while (!lines.atEnd())
        score.card(QJsonDocument::fromJson(lines.readLine()).object());
    score.print();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument("look|score", "what to do");
    parser.addPositionalArgument("path", "a folder of foyer-cards, or the lines of \"look\"");
    parser.addOption({"rows", "features of each reading, as CSV", "file"});
    parser.addHelpOption();
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    if (words.size() == 2 && words[0] == QLatin1String("look"))
        return lookAtFolder(words[1]);
    if (words.size() == 2 && words[0] == QLatin1String("score"))
        return score(words[1], parser.value("rows"));
    parser.showHelp(2);
}
