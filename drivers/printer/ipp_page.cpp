// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/ipp_page.h"

#include "drivers/printer/ticket_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <array>
#include <cmath>
#include <cups/cups.h>
#include <cups/raster.h>
#include <memory>

namespace foyer {

namespace {

// Hundredths of a millimetre.
constexpr int narrow = 11'500;    // up to here it is a receipt printer's paper
constexpr int narrowMargin = 300; // white at the sides, if the printer does not ask for more
constexpr int narrowEnd = 400;    // above and below
constexpr int sheetMargin = 1500;
constexpr int sheetColumn = 12'000; // the ticket's width on a sheet
constexpr int smallColumn = 6000;   // below, the ticket is laid out as on 58 mm paper
constexpr int inch = 2540;

int dotsOf(int hundredths, int dpi)
{
    return int(std::lround(double(hundredths) * dpi / inch));
}

IppMedia aSheet()
{
    return {.name = QStringLiteral("iso_a4_210x297mm"), .width = 21'000, .length = 29'700};
}

// The default if it is loaded, or nobody says what is; else the first that is loaded.
IppMedia chooseMedia(const IppPrinterFacts &facts)
{
    const auto loaded = [&](const IppMedia &media) {
        return facts.ready.isEmpty() || std::ranges::any_of(facts.ready, [&](const IppMedia &one) {
                   return one.width == media.width && one.length == media.length;
               });
    };
    if (facts.standard && loaded(*facts.standard))
        return *facts.standard;
    return facts.ready.isEmpty() ? aSheet() : facts.ready.first();
}

int chooseResolution(QList<int> dpis)
{
    if (dpis.isEmpty())
        return 300;
    std::ranges::sort(dpis);
    const auto fine = std::ranges::find_if(dpis, [](int dpi) { return dpi >= 200; });
    return fine == dpis.end() ? dpis.last() : *fine;
}

QByteArray chooseType(const QStringList &types)
{
    static constexpr std::array known{"black_1", "sgray_8", "srgb_8"};
    for (const char *type : known)
        if (types.contains(QLatin1StringView(type)))
            return type;
    return {};
}

ssize_t append(void *to, unsigned char *bytes, size_t size)
{
    static_cast<QByteArray *>(to)->append(reinterpret_cast<const char *>(bytes), qsizetype(size));
    return ssize_t(size);
}

// One row of dots as the raster's type has it: black_1 as it is, the others with 0 for black.
void toRow(const QImage &dots, int y, int bytesEach, QByteArray &row)
{
    row.fill(bytesEach == 0 ? char(0) : char(0xff));
    if (y >= dots.height())
        return;
    const uchar *from = dots.constScanLine(y);
    if (bytesEach == 0) {
        std::copy_n(reinterpret_cast<const char *>(from), std::min(row.size(), dots.bytesPerLine()),
                    row.begin());
        return;
    }
    const int width = std::min(dots.width(), int(row.size()) / bytesEach);
    for (int x = 0; x < width; ++x)
        if (from[x / 8] & (0x80 >> (x % 8)))
            std::fill_n(row.begin() + qsizetype(x) * bytesEach, bytesEach, char(0));
}

QByteArray pwgRaster(const IppPage &page, const QByteArray &type)
{
    pwg_media_t size{};
    const pwg_media_t *known = pwgMediaForSize(page.media.width, page.media.length);
    if (known)
        size = *known;
    size.width = page.media.width;
    size.length = page.media.length;
    cups_page_header2_t header{};
    if (!cupsRasterInitPWGHeader(&header, &size, type.constData(), page.dpi, page.dpi, "one-sided",
                                 nullptr))
        return {};
    QByteArray bytes;
    const std::unique_ptr<cups_raster_t, void (*)(cups_raster_t *)> raster(
        cupsRasterOpenIO(append, &bytes, CUPS_RASTER_WRITE_PWG), cupsRasterClose);
    if (!raster || !cupsRasterWriteHeader2(raster.get(), &header))
        return {};
    QByteArray row(qsizetype(header.cupsBytesPerLine), char(0));
    for (int y = 0; y < int(header.cupsHeight); ++y) {
        toRow(page.dots, y, int(header.cupsBitsPerPixel) / 8, row);
        cupsRasterWritePixels(raster.get(), reinterpret_cast<unsigned char *>(row.data()),
                              header.cupsBytesPerLine);
    }
    return bytes;
}

QByteArray pdf(const IppPage &page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("Foyer ticket"));
    writer.setCreator(QStringLiteral("Foyer"));
    writer.setResolution(page.dpi);
    const QSizeF paper(page.media.width / 100.0, page.media.length / 100.0);
    writer.setPageSize(QPageSize(paper, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.drawImage(0, 0, page.dots);
    painter.end();
    return buffer.data();
}

QByteArray jpeg(const IppPage &page)
{
    QImage picture = page.dots.convertToFormat(QImage::Format_Grayscale8);
    picture.setDotsPerMeterX(int(std::lround(page.dpi / 0.0254)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 90);
    return buffer.data();
}

} // namespace

QString IppForm::format() const
{
    switch (kind) {
    case Kind::PwgRaster:
        return QStringLiteral("image/pwg-raster");
    case Kind::Pdf:
        return QStringLiteral("application/pdf");
    case Kind::Jpeg:
        return QStringLiteral("image/jpeg");
    }
    Q_UNREACHABLE();
}

std::optional<IppForm> chooseForm(const IppPrinterFacts &facts, bool queue)
{
    using Kind = IppForm::Kind;
    IppForm form{
        .rasterType = chooseType(facts.rasterTypes), .dpi = 300, .media = chooseMedia(facts)};
    QList<Kind> order{Kind::PwgRaster, Kind::Pdf, Kind::Jpeg};
    if (queue)
        order = {Kind::Pdf, Kind::PwgRaster, Kind::Jpeg};
    const auto formatOf = [](Kind kind) { return IppForm{.kind = kind, .media = {}}.format(); };
    const auto preferred = std::ranges::find(order, facts.preferred, formatOf);
    if (preferred != order.end())
        std::rotate(order.begin(), preferred, preferred + 1);
    for (const Kind kind : order) {
        if (!facts.formats.contains(formatOf(kind)) ||
            (kind == Kind::PwgRaster && form.rasterType.isEmpty()))
            continue;
        form.kind = kind;
        if (kind == Kind::PwgRaster)
            form.dpi = chooseResolution(facts.resolutions);
        return form;
    }
    return std::nullopt;
}

IppPage drawPage(const TicketDocument &document, const IppForm &form)
{
    IppPage page{.dots = {}, .dpi = form.dpi, .media = form.media};
    IppMedia &media = page.media;
    const bool sheet = media.width > narrow;
    const int side = sheet ? sheetMargin : std::min(narrowMargin, media.width / 20);
    const int left = std::max(side, media.left);
    const int top = std::max(sheet ? sheetMargin : narrowEnd, media.top);
    const int bottom = std::max(sheet ? sheetMargin : narrowEnd, media.bottom);
    const int across = media.width - left - std::max(side, media.right);
    const int column = sheet ? std::min(across, sheetColumn) : across;
    const int dots = column < smallColumn ? 384 : 576;
    const qreal whole = qreal(dotsOf(column, form.dpi)) / dots;
    QImage ticket = drawTicket(document, dots, whole);
    const bool roll = media.longest > media.length;
    if (roll) {
        const int wanted = int(std::ceil(double(ticket.height()) * inch / form.dpi)) + top + bottom;
        media.length = std::clamp(wanted, media.length, media.longest);
        media.longest = 0;
    }
    const int space = dotsOf(media.length - top - bottom, form.dpi);
    if (ticket.height() > space) // too long for the sheet: smaller, whole
        ticket = drawTicket(document, dots, whole * std::max(0.2, 0.99 * space / ticket.height()));
    page.dots =
        QImage(dotsOf(media.width, form.dpi), dotsOf(media.length, form.dpi), QImage::Format_Mono);
    page.dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    page.dots.fill(0);
    // A ticket that was made smaller stands in the middle of narrow paper.
    const int free = sheet ? 0 : (dotsOf(column, form.dpi) - ticket.width()) / 2;
    placeDots(page.dots, (dotsOf(left, form.dpi) + free + 7) / 8, dotsOf(top, form.dpi), ticket);
    return page;
}

QByteArray encodePage(const IppPage &page, const IppForm &form)
{
    switch (form.kind) {
    case IppForm::Kind::PwgRaster:
        return pwgRaster(page, form.rasterType);
    case IppForm::Kind::Pdf:
        return pdf(page);
    case IppForm::Kind::Jpeg:
        return jpeg(page);
    }
    Q_UNREACHABLE();
}

} // namespace foyer
