// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/simulated/paper.h"

#include "drivers/printer/code_page.h"

#include <QFont>
#include <QHash>
#include <QPainter>
#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace foyer {

namespace {

using Kind = EscPosCommand::Kind;

constexpr int cellWidth = 12;
constexpr int cellHeight = 24;
constexpr int longestSheet = 8000; // rows; a metre of paper
constexpr int toBlade = 40;        // rows that come out before the cut
constexpr int topMargin = 30;

QImage dotsImage(int width, int height)
{
    QImage image(std::max(1, width), std::max(1, height), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

// One letter of the printer's own font A, in plain dots.
const QImage &glyph(QChar character, bool bold)
{
    static QHash<std::pair<char16_t, bool>, QImage> glyphs;
    QImage &image = glyphs[{character.unicode(), bold}];
    if (!image.isNull())
        return image;
    image = dotsImage(cellWidth, cellHeight);
    QFont font({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")});
    font.setPixelSize(20);
    font.setBold(bold);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, cellWidth, cellHeight), Qt::AlignCenter | Qt::TextDontClip,
                     character);
    painter.end();
    for (int y = 0; y < cellHeight; ++y) {
        uchar *row = image.scanLine(y);
        std::transform(row, row + cellWidth, row, [](uchar g) { return uchar(g < 140 ? 0 : 255); });
    }
    return image;
}

int number(const QByteArray &data, int fallback = 0)
{
    return data.isEmpty() ? fallback : quint8(data[0]);
}

} // namespace

Paper::Paper(PrinterModel model) : m_model(std::move(model)), m_sheet(dotsImage(m_model.dots, 256))
{
    m_style.spacing = lineDots();
}

int Paper::lineDots() const
{
    return (m_model.dpi + 3) / 6; // 1/6 inch
}

void Paper::execute(const EscPosCommand &command)
{
    const int n = number(command.data);
    switch (command.kind) {
    case Kind::Text:
        return text(command.data);
    case Kind::LineFeed:
        return endLine();
    case Kind::Initialize:
        m_style = {.spacing = lineDots()};
        m_lineWidth = 0;
        return;
    case Kind::LineSpacing:
        m_style.spacing = number(command.data, lineDots());
        return;
    case Kind::CodePage: {
        const auto page = std::ranges::find(m_model.codePages, n, &PrinterModel::CodePage::number);
        if (page == m_model.codePages.end())
            return strange(command.raw);
        m_style.page = page->name;
        return;
    }
    case Kind::Justify:
        m_style.align = n % 48;
        return;
    case Kind::Bold:
        m_style.bold = n & 1;
        return;
    case Kind::Size:
        m_style.across = (n >> 4 & 7) + 1;
        m_style.down = (n & 7) + 1;
        return;
    case Kind::FeedLines:
        if (m_lineWidth > 0)
            endLine();
        return feed(n * m_style.spacing);
    case Kind::FeedDots:
        if (m_lineWidth > 0)
            endLine();
        return feed(n);
    case Kind::Symbol2D:
        return symbol(command.data);
    case Kind::Raster:
        return raster(command.data);
    case Kind::Cut:
        return cut();
    case Kind::Unknown:
        return strange(command.raw);
    case Kind::CarriageReturn:
    case Kind::Underline:
    case Kind::Font:
    case Kind::International:
    case Kind::KanjiOff:
    case Kind::ProcessId:
    case Kind::RollStatus:
    case Kind::Present:
    case Kind::DrawBack:
    case Kind::Eject:
    case Kind::AutomaticStatus:
    case Kind::AskStatus:
    case Kind::Recover:
    case Kind::ClearBuffers:
        return;
    }
}

void Paper::text(const QByteArray &characters)
{
    const CodePageTable *table = codePageTable(m_style.page);
    for (const char byte : characters) {
        const auto code = quint8(byte);
        letter(code < 0x80 ? QChar(code) : QChar(table ? (*table)[code - 0x80] : u'?'));
    }
}

void Paper::letter(QChar character)
{
    const int width = cellWidth * m_style.across;
    const int height = cellHeight * m_style.down;
    if (m_lineWidth + width > m_model.dots)
        endLine();
    if (m_lineWidth == 0) {
        m_line = dotsImage(m_model.dots, cellHeight * 8);
        m_lineHeight = 0;
    }
    // Larger letters are the same dots, repeated; that is what a printer does.
    QPainter painter(&m_line);
    painter.drawImage(QRect(m_lineWidth, 0, width, height), glyph(character, m_style.bold));
    m_lineWidth += width;
    m_lineHeight = std::max(m_lineHeight, height);
}

void Paper::endLine()
{
    if (m_lineWidth == 0)
        return feed(m_style.spacing);
    const QImage line = m_line.copy(0, 0, m_lineWidth, m_lineHeight);
    const int pitch = std::max(m_style.spacing, m_lineHeight);
    const int width = m_lineWidth;
    m_lineWidth = 0;
    put(line, shift(width));
    feed(pitch - line.height());
}

int Paper::shift(int width) const
{
    const int space = std::max(0, m_model.dots - width);
    return m_style.align == 1 ? space / 2 : m_style.align == 2 ? space : 0;
}

void Paper::feed(int rows)
{
    m_rows = std::min(m_rows + std::max(0, rows), longestSheet);
    if (m_rows <= m_sheet.height())
        return;
    QImage longer = dotsImage(m_model.dots, std::min(longestSheet, m_rows * 2));
    QPainter painter(&longer);
    painter.drawImage(0, 0, m_sheet);
    painter.end();
    m_sheet = longer;
}

void Paper::put(const QImage &dots, int x)
{
    const int top = m_rows;
    feed(dots.height());
    QPainter painter(&m_sheet);
    painter.drawImage(x, top, dots);
}

// GS ( k with cn 49 (QR): fn 65 model, 67 module size, 69 level, 80 store, 81 print.
void Paper::symbol(const QByteArray &data)
{
    if (data.size() < 3 || data[0] != 49)
        return strange(data.left(4));
    const int value = quint8(data[2]);
    switch (data[1]) {
    case 65:
        return;
    case 67:
        m_symbolDots = std::clamp(value, 1, 16);
        return;
    case 69:
        m_symbolLevel = std::clamp(value, 48, 51);
        return;
    case 80:
        m_symbolData = data.mid(3);
        return;
    case 81:
        break;
    default:
        return strange(data.left(4));
    }
    const auto level = static_cast<QRecLevel>(QR_ECLEVEL_L + (m_symbolLevel - 48));
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeData(int(m_symbolData.size()),
                          reinterpret_cast<const unsigned char *>(m_symbolData.constData()), 0,
                          level),
        QRcode_free);
    if (!code || code->width * m_symbolDots > m_model.dots)
        return strange(data.left(3)); // a printer prints nothing of a symbol that does not fit
    QImage image = dotsImage(code->width, code->width);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                image.scanLine(y)[x] = 0;
    const QImage large = image.scaled(image.size() * m_symbolDots);
    put(large, shift(large.width()));
}

void Paper::raster(const QByteArray &data)
{
    const int rowBytes = quint8(data[1]) + 256 * quint8(data[2]);
    const int rows = quint8(data[3]) + 256 * quint8(data[4]);
    QImage image = dotsImage(std::min(rowBytes * 8, m_model.dots), std::min(rows, longestSheet));
    for (int y = 0; y < image.height() && rows > 0; ++y)
        for (int x = 0; x < image.width() && rowBytes > 0; ++x)
            if (data[5 + qsizetype(y) * rowBytes + x / 8] & (0x80 >> (x % 8)))
                image.scanLine(y)[x] = 0;
    put(image, shift(image.width()));
}

void Paper::cut()
{
    if (m_lineWidth > 0)
        endLine();
    feed(toBlade);
    m_cut << hanging();
    m_sheet = dotsImage(m_model.dots, 256);
    m_rows = 0;
}

QList<QImage> Paper::takeCut()
{
    return std::exchange(m_cut, {});
}

QImage Paper::hanging() const
{
    if (m_rows == 0)
        return {};
    // The printable width sits in the middle of the paper: 72 of 80 mm, 48 of 58 mm.
    const int margin = m_model.width >= 80 ? m_model.dots / 18 : m_model.dots / 10;
    QImage sheet = dotsImage(m_model.dots + 2 * margin, m_rows + topMargin);
    QPainter painter(&sheet);
    painter.drawImage(QPoint(margin, topMargin), m_sheet, QRect(0, 0, m_model.dots, m_rows));
    return sheet;
}

void Paper::strange(const QByteArray &raw)
{
    if (m_unknown.size() < 100)
        m_unknown << QString::fromLatin1(raw.left(8).toHex(' '));
}

Printout readPrintout(const QByteArray &bytes, const PrinterModel &model)
{
    Paper paper(model);
    EscPosParser parser;
    for (const EscPosCommand &command : parser.feed(bytes))
        paper.execute(command);
    Printout printout{paper.takeCut(), paper.unknown()};
    if (const QImage rest = paper.hanging(); !rest.isNull())
        printout.pieces << rest;
    return printout;
}

} // namespace foyer
