// SPDX-License-Identifier: GPL-3.0-or-later
// The tickets as pages: drawn for each paper, sent as each kind of document, taken apart again by
// libraries that know nothing of us, saved beside the test, and their feedback code read by
// zbarimg.
#include "drivers/printer/ipp_page.h"
#include "tests/drivers/samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <bit>
#include <cstring>
#include <cups/raster.h>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

const IppMedia roll80{.name = {}, .width = 8000, .length = 2000, .longest = 100'000};
const IppMedia roll58{.name = {}, .width = 5800, .length = 2000, .longest = 100'000};
const IppMedia receipt80{.name = {}, .width = 8000, .length = 20'000};
const IppMedia a4{.name = {}, .width = 21'000, .length = 29'700};
const IppMedia a5{.name = {}, .width = 14'800, .length = 21'000};
const IppMedia letter{.name = {}, .width = 21'590, .length = 27'940};

const std::array<std::pair<const char *, const IppMedia *>, 6> papers{{
    {"80mm", &roll80},
    {"58mm", &roll58},
    {"80x200mm", &receipt80},
    {"a4", &a4},
    {"a5", &a5},
    {"letter", &letter},
}};

IppForm formFor(const IppMedia &media, int dpi = 300)
{
    return {.rasterType = "black_1", .dpi = dpi, .media = media};
}

QString saved(const QImage &image, const QString &name)
{
    QDir().mkpath(QStringLiteral("pages"));
    const QString path = QStringLiteral("pages/%1.png").arg(name);
    REQUIRE(image.save(path));
    return path;
}

QString zbarimg(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"), path});
    REQUIRE(process.waitForFinished(30'000));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QRect ink(const QImage &page)
{
    QRect box;
    for (int y = 0; y < page.height(); ++y)
        for (int byte = 0; byte < (page.width() + 7) / 8; ++byte)
            if (const uchar dots = page.constScanLine(y)[byte])
                box |= QRect(QPoint(byte * 8 + std::countl_zero(dots), y),
                             QPoint(byte * 8 + 7 - std::countr_zero(dots), y));
    return box;
}

ssize_t readMore(void *from, unsigned char *to, size_t size)
{
    auto &rest = *static_cast<QByteArray *>(from);
    const auto taken = std::min(qsizetype(size), rest.size());
    std::memcpy(to, rest.constData(), size_t(taken));
    rest.remove(0, taken);
    return taken;
}

// The first page of a PWG raster stream, as grey.
QImage decoded(QByteArray raster)
{
    cups_raster_t *reader = cupsRasterOpenIO(readMore, &raster, CUPS_RASTER_READ);
    REQUIRE(reader);
    cups_page_header2_t header{};
    REQUIRE(cupsRasterReadHeader2(reader, &header));
    QImage image(int(header.cupsWidth), int(header.cupsHeight), QImage::Format_Grayscale8);
    QByteArray row(qsizetype(header.cupsBytesPerLine), 0);
    const int each = int(header.cupsBitsPerPixel) / 8;
    for (int y = 0; y < image.height(); ++y) {
        REQUIRE(cupsRasterReadPixels(reader, reinterpret_cast<unsigned char *>(row.data()),
                                     header.cupsBytesPerLine) == header.cupsBytesPerLine);
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = each > 0 ? uchar(row[qsizetype(x) * each])
                                   : row[x / 8] & (0x80 >> (x % 8)) ? 0
                                                                    : 255;
    }
    CHECK_FALSE(cupsRasterReadHeader2(reader, &header)); // one page, no more
    cupsRasterClose(reader);
    return image;
}

} // namespace

TEST_CASE("zbarimg reads the feedback code from every page, on each paper and in each language")
{
    static constexpr std::array tickets{std::pair{"en", false}, std::pair{"es", true},
                                        std::pair{"ar", false}};
    for (const auto &[paper, media] : papers)
        for (const auto &[language, copy] : tickets) {
            Ticket ticket = sampleTicket(QString::fromLatin1(language));
            ticket.copy = copy;
            const IppPage page = drawPage(layOut(ticket), formFor(*media));
            const QString name = QLatin1String(paper) + u'-' + QLatin1String(language);
            CAPTURE(name.toStdString());
            CHECK(zbarimg(saved(page.dots, name)) == ticket.feedbackUrl);
        }
}

TEST_CASE("an offline ticket and a test ticket are pages without a code")
{
    Ticket offline = sampleTicket();
    offline.offline = true;
    offline.number = QStringLiteral("K3-104");
    for (const auto &[paper, media] : papers) {
        const IppPage page = drawPage(layOut(offline), formFor(*media));
        CHECK(
            zbarimg(saved(page.dots, QLatin1String(paper) + QStringLiteral("-offline"))).isEmpty());
        const IppPage test =
            drawPage(testTicket(offline.clinicName, offline.issuedAt), formFor(*media));
        CHECK(!ink(test.dots).isEmpty());
        (void)saved(test.dots, QLatin1String(paper) + QStringLiteral("-test"));
    }
}

TEST_CASE("a page is exactly its paper, and the whole ticket stands inside the margins")
{
    for (const auto &[paper, media] : papers)
        for (const int dpi : {203, 300, 600}) {
            CAPTURE(std::string(paper));
            CAPTURE(dpi);
            const IppPage page = drawPage(layOut(sampleTicket()), formFor(*media, dpi));
            CHECK(page.dots.width() == qRound(media->width * dpi / 2540.0));
            CHECK(page.dots.height() == qRound(page.media.length * dpi / 2540.0));
            const bool roll = media->longest > 0;
            if (!roll)
                CHECK(page.media == *media);
            const QRect box = ink(page.dots);
            const int margin = dpi * 200 / 2540; // two millimetres at least
            CHECK(page.dots.rect().adjusted(margin, margin, -margin, -margin).contains(box));
            // A roll ends with the ticket: no more white below than above, but for the last feed.
            if (roll)
                CHECK(page.dots.height() - box.bottom() < dpi * 1000 / 2540);
            if (media->width > 11'500)
                CHECK(box.left() < page.dots.width() / 4);
        }
}

TEST_CASE("margins that the printer asks for are kept")
{
    IppMedia media = a4;
    media.left = 2500;
    media.top = 4000;
    const QRect box = ink(drawPage(layOut(sampleTicket()), formFor(media)).dots);
    CHECK(box.left() >= 2500 * 300 / 2540);
    CHECK(box.top() >= 4000 * 300 / 2540);
}

TEST_CASE("PWG raster of each type decodes to the page that was drawn")
{
    for (const char *type : {"black_1", "sgray_8", "srgb_8"}) {
        CAPTURE(std::string(type));
        IppForm form = formFor(roll80, 203);
        form.rasterType = type;
        const IppPage page = drawPage(layOut(sampleTicket()), form);
        const QByteArray bytes = encodePage(page, form);
        CHECK(bytes.startsWith("RaS2PwgRaster"));
        const QImage back = decoded(bytes);
        REQUIRE(back.width() >= page.dots.width() - 1);
        REQUIRE(qAbs(back.height() - page.dots.height()) <= 1);
        int different = 0;
        for (int y = 0; y < std::min(back.height(), page.dots.height()); ++y)
            for (int x = 0; x < std::min(back.width(), page.dots.width()); ++x)
                different += (qGray(back.pixel(x, y)) < 128) != (page.dots.pixelIndex(x, y) == 1);
        CHECK(different == 0);
    }
}

TEST_CASE("a PDF is one page of the paper's size, and pdftoppm finds the code in it")
{
    IppForm form = formFor(a4);
    form.kind = IppForm::Kind::Pdf;
    const QByteArray bytes = encodePage(drawPage(layOut(sampleTicket()), form), form);
    QDir().mkpath(QStringLiteral("pages"));
    QFile file(QStringLiteral("pages/ticket.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                   QStringLiteral("pages/ticket.pdf"), QStringLiteral("pages/pdf")});
    REQUIRE(process.waitForFinished(30'000));
    const QStringList pages =
        QDir(QStringLiteral("pages")).entryList({QStringLiteral("pdf-*.png")});
    REQUIRE(pages.size() == 1);
    const QString path = QStringLiteral("pages/") + pages.first();
    CHECK(zbarimg(path) == sampleTicket().feedbackUrl);
    const QImage page(path);
    CHECK(qAbs(page.width() - 1240) <= 1);
    CHECK(qAbs(page.height() - 1754) <= 1);
}

TEST_CASE("a JPEG says its own resolution and can be read")
{
    IppForm form = formFor(a5);
    form.kind = IppForm::Kind::Jpeg;
    const QImage page =
        QImage::fromData(encodePage(drawPage(layOut(sampleTicket()), form), form), "JPEG");
    CHECK(page.dotsPerMeterX() == 11811);
    CHECK(zbarimg(saved(page, QStringLiteral("jpeg"))) == sampleTicket().feedbackUrl);
}

TEST_CASE("the printer's preference counts, among what can be made")
{
    const auto lists = [](std::initializer_list<const char *> words) {
        QStringList list;
        for (const char *one : words)
            list << QString::fromLatin1(one);
        return list;
    };
    IppPrinterFacts facts;
    facts.formats = lists({"application/pdf", "image/pwg-raster", "image/jpeg"});
    facts.rasterTypes = lists({"sgray_8", "srgb_8"});
    facts.resolutions = {600, 300, 150};
    SUBCASE("raster first, at the coarsest fine resolution")
    {
        const auto form = chooseForm(facts, false);
        REQUIRE(form);
        CHECK(form->kind == IppForm::Kind::PwgRaster);
        CHECK(form->rasterType == "sgray_8");
        CHECK(form->dpi == 300);
    }
    SUBCASE("its preferred one, if it is one of ours")
    {
        facts.preferred = QStringLiteral("application/pdf");
        CHECK(chooseForm(facts, false)->kind == IppForm::Kind::Pdf);
        facts.preferred = QStringLiteral("image/urf");
        CHECK(chooseForm(facts, false)->kind == IppForm::Kind::PwgRaster);
    }
    SUBCASE("a queue gets PDF")
    {
        CHECK(chooseForm(facts, true)->kind == IppForm::Kind::Pdf);
    }
    SUBCASE("raster of a kind that is not known is not raster")
    {
        facts.rasterTypes = lists({"adobe-rgb_16"});
        CHECK(chooseForm(facts, false)->kind == IppForm::Kind::Pdf);
    }
    SUBCASE("JPEG when there is nothing else, and nothing when there is nothing")
    {
        facts.formats = lists({"image/jpeg", "application/vnd.zebra-zpl"});
        CHECK(chooseForm(facts, false)->kind == IppForm::Kind::Jpeg);
        facts.formats = lists({"application/postscript"});
        CHECK_FALSE(chooseForm(facts, false).has_value());
    }
    SUBCASE("the paper that is loaded")
    {
        facts.standard = a4;
        CHECK(chooseForm(facts, false)->media == a4);
        facts.ready = {roll80};
        CHECK(chooseForm(facts, false)->media == roll80);
        facts.ready = {letter, a4};
        CHECK(chooseForm(facts, false)->media == a4);
    }
}
