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

QImage drawText(const TicketLine &line, const QString &language, int dots)
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
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine row = layout.createLine(); row.isValid() && height < tallest;
         row = layout.createLine()) {
        row.setLineWidth(dots);
        row.setPosition({0, height});
        height += row.height();
    }
    layout.endLayout();
    const int below = line.size == TicketLine::Size::Heading ? 8 : 0;
    QImage grey = blank(dots, std::clamp(int(std::ceil(height)) + below, 1, tallest));
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::Antialiasing);
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
    const int bottom = std::min(image.height(), QFontMetrics(font).ascent() + ink.bottom() + 18);
    return bottom > top ? image.copy(0, top, dots, bottom - top) : image;
}

QImage drawRule(int dots)
{
    QImage grey = blank(dots, 26);
    QPainter painter(&grey);
    painter.fillRect(0, 12, dots, 2, Qt::black);
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
