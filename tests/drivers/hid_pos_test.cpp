// SPDX-License-Identifier: GPL-3.0-or-later
// HID POS: what descriptors say, what reports carry, and that neither is believed when it lies.
#include "drivers/scanner/hid_pos.h"
#include "kiosk/core/visit_code.h"
#include "tests/bed/input_bed.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

using Codes = QList<QByteArray>;

HidPos decoder()
{
    HidPos pos;
    pos.use(scanReports(hidPosDescriptor()));
    return pos;
}

Codes feed(HidPos &pos, const QList<QByteArray> &reports, qint64 at = 0)
{
    Codes codes;
    for (const QByteArray &report : reports)
        codes += pos.feed(report, at);
    return codes;
}

QByteArray patterned(qsizetype size)
{
    QByteArray code;
    for (qsizetype i = 0; i < size; ++i)
        code += char('!' + i % 90);
    return code;
}

} // namespace

TEST_CASE("the makers' descriptor tells where length, symbology, data and the flag are")
{
    const auto reports = scanReports(hidPosDescriptor());
    REQUIRE(reports.size() == 1);
    CHECK(reports[0] == ScanReport{.id = 2,
                                   .bytes = 64,
                                   .length = {8, 8},
                                   .symbology = {16, 24},
                                   .data = {40, 448},
                                   .continued = {504, 1}});
}

TEST_CASE("a descriptor without numbers, with page and usage in one item, with ranges")
{
    // Usage (4 bytes) Bar Code Scanner; symbology by minimum and maximum; the flag eight times.
    const QByteArray bytes = QByteArray::fromHex("0b02008c00a101"
                                                 "150026ff007508950105010 93b8102"
                                                 "058c950319fb29fd8102"
                                                 "95140b fe008c008102"
                                                 "75019508 09ff8102c0");
    const auto reports = scanReports(bytes);
    REQUIRE(reports.size() == 1);
    CHECK(reports[0] == ScanReport{.id = 0,
                                   .bytes = 25,
                                   .length = {0, 8},
                                   .symbology = {8, 24},
                                   .data = {32, 160},
                                   .continued = {192, 1}});
    HidPos pos;
    pos.use(reports);
    CHECK(pos.feed(QByteArray("\x03]Q1abc").leftJustified(25, '\0'), 0) == Codes{"abc"});
}

TEST_CASE("what is no scanner, or is torn or beyond measure, has no reports")
{
    const QByteArray good = hidPosDescriptor();
    CHECK(scanReports({}).isEmpty());
    // A keyboard.
    CHECK(scanReports(QByteArray::fromHex("05010906a101050719e029e71500250175019508 8102c0"))
              .isEmpty());
    CHECK(scanReports(good.chopped(good.size() - 20)).isEmpty()); // ends inside an item
    CHECK(scanReports(good + QByteArray(5000, '\0')).isEmpty());
    // A report of four thousand million bytes; a pop without a push; number 0; a range upside down.
    CHECK(scanReports(QByteArray::fromHex("058c750897ffffffff09fe8102")).isEmpty());
    CHECK(scanReports(QByteArray::fromHex("b4") + good).isEmpty());
    CHECK(scanReports(QByteArray::fromHex("8500") + good).isEmpty());
    CHECK(scanReports(QByteArray::fromHex("19ff2900") + good).isEmpty());
    CHECK(scanReports(QByteArray(100, char(0xa4)) + good).isEmpty());
    // A long item is passed over, also when it claims more than there is.
    CHECK(scanReports(QByteArray::fromHex("fe0210aabb") + good).size() == 1);
    CHECK(scanReports(good + QByteArray::fromHex("feff10")).size() == 1);
}

TEST_CASE("codes of one report and of many, with control characters, without the symbology")
{
    auto pos = decoder();
    const QByteArray controls("\x00\x1d\x1e\x04]C1\r\n", 9);
    for (const QByteArray &code :
         {QByteArray("1"), controls, patterned(56), patterned(57), patterned(112), patterned(4096)})
        CHECK(feed(pos, hidPosReports(code)) == Codes{code});
    CHECK(pos.misses() == 0);
    CHECK(pos.feed(QByteArray("\x04\x01", 2), 0).isEmpty()); // its trigger
    CHECK(pos.misses() == 0);
}

TEST_CASE("a report cut short costs its code, and the next scan is right")
{
    for (const qsizetype left : {1, 2, 40, 63}) {
        auto pos = decoder();
        auto reports = hidPosReports(patterned(200));
        reports[1] = reports[1].first(left);
        CHECK(feed(pos, reports).isEmpty());
        CHECK(pos.misses() == 1);
        CHECK(feed(pos, hidPosReports("next"), HidPos::quietMs) == Codes{"next"});
    }
    auto pos = decoder();
    CHECK(feed(pos, {hidPosReports("long")[0] + 'x'}).isEmpty());
    CHECK(pos.misses() == 1);
    CHECK(!pos.lastMiss().isEmpty());
}

TEST_CASE("a length that lies is not believed")
{
    auto pos = decoder();
    auto report = hidPosReports("abc")[0];
    report[1] = char(57);
    CHECK(feed(pos, {report}).isEmpty());
    report[1] = char(255);
    CHECK(feed(pos, {report}, 1000).isEmpty());
    CHECK(pos.misses() == 2);
    CHECK(feed(pos, hidPosReports("abc"), 2000) == Codes{"abc"});
}

TEST_CASE("a code that goes on for ever is dropped once, and costs no memory")
{
    auto pos = decoder();
    auto report = hidPosReports(patterned(200))[0];
    for (int i = 0; i < 100'000; ++i)
        CHECK_FALSE(!pos.feed(report, i / 1000).isEmpty());
    CHECK(pos.misses() == 1);
    CHECK(feed(pos, hidPosReports("next"), 100 + HidPos::quietMs) == Codes{"next"});
}

TEST_CASE("a code that is never ended is dropped when the scanner is quiet")
{
    auto pos = decoder();
    CHECK(feed(pos, {hidPosReports(patterned(80))[0]}, 0).isEmpty());
    CHECK(pos.silence(HidPos::quietMs - 1).isEmpty());
    CHECK(pos.misses() == 0);
    CHECK(pos.silence(HidPos::quietMs).isEmpty());
    CHECK(pos.misses() == 1);
    CHECK(feed(pos, hidPosReports("next"), HidPos::quietMs + 1) == Codes{"next"});
    CHECK(feed(pos, {hidPosReports(patterned(80))[0]}, 5000).isEmpty());
    pos.reset(); // unplugged
    CHECK(pos.misses() == 2);
    CHECK(feed(pos, hidPosReports("again"), 5001) == Codes{"again"});
}

TEST_CASE("without a length, zeros behind the data are padding")
{
    HidPos pos;
    pos.use(scanReports(QByteArray::fromHex("058c0902a101750895 0809fe8102c0")));
    CHECK(pos.feed(QByteArray("A1\0B\0\0\0\0", 8), 0) == Codes{QByteArray("A1\0B", 4)});
    CHECK(pos.feed(QByteArray(8, '\0'), 1).isEmpty());
    CHECK(pos.misses() == 0);
}
