// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/raster.h"

#include <QFont>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr int tallest = 2000; // dots; a quarter of a metre is no ticket
constexpr qsizetype mostOutlines = 512;

int pixelSize(TicketLine::Size size)
{
    switch (size) {
    case TicketLine::Size::Number:
    case TicketLine::Size::Heading:
        return 44;
    case TicketLine::Size::Body:
    case TicketLine::Size::Label:
        return 25;
    }
    Q_UNREACHABLE();
}

QFont fontFor(const TicketLine &line, int dots)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setBold(line.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(pixelSize(line.size));
    if (line.size != TicketLine::Size::Number)
        return font;
    // As large as the paper allows: the width decides for long numbers, its share for short ones.
    // The advance counts, not the ink: by its ink alone "A001" would seem to fit where its last
    // digit goes to a second line.
    const qreal width = std::max(1.0, QFontMetricsF(font).horizontalAdvance(line.text));
    const int byWidth = int(font.pixelSize() * dots * 0.96 / width);
    font.setPixelSize(std::clamp(byWidth, 20, dots * 9 / 20));
    return font;
}

// Qt draws fastest on this format; grey would be blended by a pool of threads, in crumbs.
QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

// Rows of at most width, from left on; how high they are together.
qreal layOutRows(QTextLayout &layout, int left, int width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine row = layout.createLine(); row.isValid() && height < tallest;
         row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({qreal(left), height});
        height += row.height();
    }
    layout.endLayout();
    return height;
}

// As few rows as possible. A last row of one word looks like a mistake: then all are about equally
// long.
qreal layOutEvenly(QTextLayout &layout, int dots, TicketLine::Align align, bool startsRight)
{
    const qreal height = layOutRows(layout, 0, dots);
    const int rows = layout.lineCount();
    if (rows < 2 || layout.lineAt(rows - 1).naturalTextWidth() > dots * 0.35)
        return height;
    int narrowest = dots / 2;
    for (int widest = dots; narrowest < widest;) {
        const int width = (narrowest + widest) / 2;
        layOutRows(layout, 0, width);
        if (layout.lineCount() > rows)
            narrowest = width + 1;
        else
            widest = width;
    }
    const int free = dots - narrowest;
    const bool centred = align == TicketLine::Align::Centre;
    return layOutRows(layout, centred ? free / 2 : startsRight ? free : 0, narrowest);
}

// A dot is black where the letter covers at least half of it.
QImage toDots(const QImage &grey)
{
    QImage dots(grey.size(), QImage::Format_Mono);
    dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dots.fill(0);
    const int width = grey.width();
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(grey.constScanLine(y));
        uchar *to = dots.scanLine(y);
        int x = 0;
        for (; x + 8 <= width; x += 8) {
            int byte = 0;
            for (int bit = 0; bit < 8; ++bit)
                byte |= (qBlue(from[x + bit]) < 128) << (7 - bit);
            to[x / 8] = uchar(byte);
        }
        for (; x < width; ++x)
            to[x / 8] |= uchar((qBlue(from[x]) < 128) << (7 - x % 8));
    }
    return dots;
}

// The outline of a letter at its size. Kept: the font engine loads a letter anew each time it is
// asked, which takes longer than all the rest. Letters are kept, not words.
const QPainterPath &outline(const QRawFont &font, quint32 glyph)
{
    thread_local QHash<std::pair<QString, quint32>, QPainterPath> outlines;
    const QString name =
        font.familyName() + u'/' + font.styleName() + u'/' + QString::number(font.pixelSize());
    const auto known = outlines.constFind({name, glyph});
    if (known != outlines.constEnd())
        return *known;
    if (outlines.size() >= mostOutlines)
        outlines.clear();
    return *outlines.insert({name, glyph}, font.pathForGlyph(glyph));
}

// All letters of a laid-out text. Each by itself: the painter sorts the edges of a path in lists.
QList<QPainterPath> inkOf(const QTextLayout &layout)
{
    QList<QPainterPath> ink;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            ink << outline(font, glyphs[i]).translated(positions[i]);
    }
    return ink;
}

bool isSign(const TicketLine &line)
{
    return line.size == TicketLine::Size::Heading &&
           (line.text.startsWith(QStringLiteral("\u2192 ")) ||
            line.text.startsWith(QStringLiteral("\u2190 ")));
}

// White on black, pointing to the right from (0, 0); the square it stands in is as wide as side.
QPainterPath arrow(qreal side)
{
    const qreal reach = side * 0.28;
    QPainterPath strokes;
    strokes.moveTo(-reach, 0);
    strokes.lineTo(reach, 0);
    strokes.moveTo(reach - side * 0.22, -side * 0.22);
    strokes.lineTo(reach, 0);
    strokes.lineTo(reach - side * 0.22, side * 0.22);
    QPainterPathStroker pen;
    pen.setWidth(side * 0.11);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen.createStroke(strokes).simplified();
}

// As signs on walls are: the arrow on a black square where one begins to read, the words in a frame
// beside it.
QImage drawSign(const TicketLine &line, int dots, qreal scale)
{
    constexpr int side = 80;
    constexpr int frame = 4;
    constexpr int pad = 14;
    constexpr int above = 8;
    constexpr int below = 12;
    const bool leftwards = line.text.startsWith(QChar(0x2190));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(leftwards ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((leftwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    QTextLayout layout(line.text.sliced(2), fontFor(line, dots));
    layout.setTextOption(option);
    const int width = dots - side - frame - 2 * pad;
    const qreal words = layOutEvenly(layout, width, TicketLine::Align::Start, leftwards);
    const int height = std::clamp(int(std::ceil(words)) + 2 * (frame + 4), side, tallest);

    const auto scaled = [scale](int length) {
        return std::max(1, int(std::lround(length * scale)));
    };
    QImage grey = blank(scaled(dots), scaled(above + height + below));
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(0, above);
    painter.fillRect(QRect(0, 0, dots, height), Qt::black);
    painter.fillRect(
        QRect(leftwards ? frame : side, frame, dots - side - frame, height - 2 * frame), Qt::white);
    painter.save();
    painter.translate(leftwards ? dots - side / 2.0 : side / 2.0, height / 2.0);
    painter.scale(leftwards ? -1 : 1, 1);
    painter.fillPath(arrow(side), Qt::white);
    painter.restore();
    painter.translate(leftwards ? frame + pad : side + pad, (height - words) / 2);
    for (const QPainterPath &letter : inkOf(layout))
        painter.fillPath(letter, Qt::black);
    painter.end();
    return toDots(grey);
}

// A pattern of dots that reads as a real-time command (DLE EOT, DLE ENQ, DLE DC4) would be obeyed
// by the printer in the middle of the picture; one more dot makes it harmless.
void defuse(QByteArray &data)
{
    constexpr char dle = 0x10;
    constexpr char harmless = 0x18;
    char *byte = data.data();
    char *const last = byte + data.size() - 1;
    for (; byte < last; ++byte)
        if (*byte == dle && (byte[1] == 0x04 || byte[1] == 0x05 || byte[1] == 0x14))
            *byte = harmless;
    if (data.endsWith(dle))
        *last = harmless;
}

} // namespace

QImage drawText(const TicketLine &line, const QString &language, int dots, qreal scale)
{
    if (isSign(line))
        return drawSign(line, dots, scale);
    const QFont font = fontFor(line, dots);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const bool startsRight = QLocale(language).textDirection() == Qt::RightToLeft;
    option.setAlignment(line.align == TicketLine::Align::Centre ? Qt::AlignHCenter
                        : startsRight                           ? Qt::AlignRight | Qt::AlignAbsolute
                                      : Qt::AlignLeft | Qt::AlignAbsolute);
    QTextLayout layout(line.text, font);
    layout.setTextOption(option);
    const qreal height = layOutEvenly(layout, dots, line.align, startsRight);
    const int below = line.size == TicketLine::Size::Heading ? 8 : 0;
    const int rows = std::clamp(int(std::ceil(height)) + below, 1, tallest);
    const QList<QPainterPath> ink = inkOf(layout);
    // A number has no letters below or accents above: the space for them would only be white paper.
    QRectF box;
    for (const QPainterPath &letter : ink)
        box |= letter.boundingRect();
    const bool tight =
        line.size == TicketLine::Size::Number && layout.lineCount() == 1 && !box.isEmpty();
    const int top = tight ? std::max(0, int(std::floor(box.top())) - 10) : 0;
    const int bottom = tight ? std::min(rows, int(std::ceil(box.bottom())) + 18) : rows;
    const auto scaled = [scale](int length) {
        return std::max(1, int(std::lround(length * scale)));
    };
    QImage grey = blank(scaled(dots), scaled(bottom - top));
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(0, -top);
    // Outlines, not the engine's pictures of letters: the dots of a ticket must not depend on what
    // was drawn before it.
    for (const QPainterPath &letter : ink)
        painter.fillPath(letter, Qt::black);
    painter.end();
    return toDots(grey);
}

QImage drawRule(int dots, bool bold, qreal scale)
{
    constexpr int dash = 10; // and as wide a gap
    const auto scaled = [scale](int length) { return int(std::lround(length * scale)); };
    QImage image(scaled(dots), scaled(26), QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    const int thick = std::max(1, scaled(bold ? 4 : 2));
    for (int y = scaled(11); y < scaled(11) + thick; ++y) {
        uchar *const row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            if (bold || int(x / scale) / dash % 2 == 0)
                row[x / 8] |= uchar(0x80 >> (x % 8));
    }
    return image;
}

QList<QByteArray> rasterCommands(const QImage &dots, int maxBytes)
{
    const int rowBytes = (dots.width() + 7) / 8;
    const int rowsEach = std::max(1, (maxBytes - 8) / rowBytes);
    QList<QByteArray> commands;
    for (int top = 0; top < dots.height(); top += rowsEach) {
        const int rows = std::min(rowsEach, dots.height() - top);
        QByteArray data;
        data.reserve(rows * rowBytes);
        for (int y = top; y < top + rows; ++y)
            data.append(reinterpret_cast<const char *>(dots.constScanLine(y)), rowBytes);
        defuse(data);
        commands << QByteArray("\x1dv0\0", 4) + char(rowBytes % 256) + char(rowBytes / 256) +
                        char(rows % 256) + char(rows / 256) + data;
    }
    return commands;
}

} // namespace foyer
