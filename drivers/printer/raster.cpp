// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/raster.h"

#include <QFont>
#include <QFontMetrics>
#include <QGlyphRun>
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

QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_Grayscale8);
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
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = dots.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            if (from[x] < 128)
                to[x / 8] |= uchar(0x80 >> (x % 8));
    }
    return dots;
}

// A pattern of dots that reads as a real-time command (DLE EOT, DLE ENQ, DLE DC4) would be obeyed
// by the printer in the middle of the picture; one more dot makes it harmless.
void defuse(QByteArray &data)
{
    for (qsizetype i = 0; i + 1 < data.size(); ++i)
        if (data[i] == 0x10 && (data[i + 1] == 0x04 || data[i + 1] == 0x05 || data[i + 1] == 0x14))
            data[i] = 0x18;
    if (data.endsWith(char(0x10)))
        data.back() = 0x18;
}

} // namespace

QImage drawText(const TicketLine &line, const QString &language, int dots, qreal scale)
{
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
    const auto scaled = [scale](int length) {
        return std::max(1, int(std::lround(length * scale)));
    };
    QImage grey = blank(scaled(dots), scaled(rows));
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    // Outlines, not cached letters: the dots of a ticket must not depend on what was drawn before
    // it.
    for (const QGlyphRun &run : layout.glyphRuns())
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
            painter.fillPath(
                run.rawFont().pathForGlyph(run.glyphIndexes()[i]).translated(run.positions()[i]),
                Qt::black);
    painter.end();
    QImage image = toDots(grey);
    if (line.size != TicketLine::Size::Number || layout.lineCount() != 1)
        return image;
    // A number has no letters below or accents above: the space for them would only be white paper.
    const QRect ink = QFontMetrics(font).tightBoundingRect(line.text);
    const int top = std::max(0, QFontMetrics(font).ascent() + ink.top() - 10);
    const int bottom = std::min(rows, QFontMetrics(font).ascent() + ink.bottom() + 18);
    return bottom > top ? image.copy(0, scaled(top), image.width(), scaled(bottom - top)) : image;
}

QImage drawRule(int dots, qreal scale)
{
    QImage grey = blank(int(std::lround(dots * scale)), int(std::lround(26 * scale)));
    QPainter painter(&grey);
    const int thick = std::max(1, int(std::lround(2 * scale)));
    painter.fillRect(0, int(std::lround(12 * scale)), grey.width(), thick, Qt::black);
    painter.end();
    return toDots(grey);
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
