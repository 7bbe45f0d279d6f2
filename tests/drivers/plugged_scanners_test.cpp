// SPDX-License-Identifier: GPL-3.0-or-later
// HID POS and keyboard scanners as the kernel shows them: plugged, unplugged, wrongly set, torn,
// flooding; and nothing typed reaches the screen.
#include "drivers/scanner/open_scanner.h"
#include "drivers/scanner/stream_scanner.h"
#include "tests/bed/input_bed.h"
#include "tests/bed/testbed.h"
#include "tests/drivers/growth.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <limits>
#include <linux/input-event-codes.h>

using namespace foyer;

namespace {

using Codes = QList<QByteArray>;

const QByteArray licence =
    QByteArrayLiteral("@\n\x1e\rANSI 636014080002DL00410288ZC03290015DLDAQD1234562\n"
                      "DCSGARCIA\nDACMARIA\nDBB03151984\rZCZCABRN\r");

struct Fitted {
    explicit Fitted(const QString &address, const CodeText &around = {})
    {
        auto opened = openScanner(address, clock, nullptr, around);
        REQUIRE(opened.has_value());
        scanner = std::move(*opened);
        QObject::connect(scanner.get(), &Scanner::scanned, scanner.get(),
                         [this](const QByteArray &code) { codes << code; });
    }

    [[nodiscard]] DeviceStatus status() const { return scanner->health().status; }
    [[nodiscard]] bool ready() const
    {
        return eventually([this] { return status() == DeviceStatus::Ready; });
    }
    [[nodiscard]] bool away() const
    {
        return eventually([this] { return status() == DeviceStatus::NotConnected; });
    }
    bool reads(const Codes &expected)
    {
        return eventually([&] { return codes.size() >= expected.size(); }) &&
               std::exchange(codes, {}) == expected;
    }

    SystemClock clock;
    std::unique_ptr<Scanner> scanner;
    Codes codes;
};

struct Machine {
    Testbed testbed;
    InputBed bed{testbed.get()};
};

HidMake hidMake()
{
    HidMake make;
    make.descriptor = hidPosDescriptor();
    return make;
}

bool sendCode(InputBed &bed, const QByteArray &code)
{
    for (const QByteArray &report : hidPosReports(code))
        if (!bed.report("hidraw0", report))
            return false;
    return true;
}

const QString hid = QStringLiteral("hid:05e0:1300");
const QString wedge = QStringLiteral("wedge:05e0:1200");

} // namespace

TEST_CASE("a HID POS scanner reads, is unplugged in the middle of a code, and comes back")
{
    Machine machine;
    Fitted fitted(hid);
    CHECK(fitted.away());
    CHECK(fitted.scanner->health().sentence.contains(u"cable is plugged in"));

    machine.bed.plug(hidMake());
    REQUIRE(fitted.ready());
    CHECK(fitted.scanner->health().sentence.isEmpty());
    CHECK(fitted.scanner->health().model == u"Scanner (USB HID POS scanner)");
    REQUIRE(sendCode(machine.bed, "12345678"));
    REQUIRE(sendCode(machine.bed, licence));
    CHECK(fitted.reads({"12345678", licence}));

    REQUIRE(machine.bed.report("hidraw0", hidPosReports(licence)[0]));
    machine.bed.unplug("hidraw0");
    CHECK(fitted.away());
    machine.bed.plug(hidMake());
    REQUIRE(fitted.ready());
    REQUIRE(sendCode(machine.bed, "again"));
    CHECK(fitted.reads({"again"}));
    const auto tally = fitted.scanner->health().tally;
    CHECK(tally.uses == 3);
    CHECK(tally.misses == 1);
    CHECK(tally.lastError == u"The scanner was gone before a code ended.");
}

TEST_CASE("of several devices the one with the serial number is read, of several parts the one "
          "with codes")
{
    Machine machine;
    HidMake other = hidMake();
    other.node = "hidraw0";
    other.serial = "S00";
    HidMake keyboard = hidMake();
    keyboard.node = "hidraw1";
    keyboard.port = 2;
    keyboard.descriptor = QByteArray::fromHex("05010906a101050719e029e715002501750195088102c0");
    HidMake wanted = hidMake();
    wanted.node = "hidraw2";
    wanted.port = 3;
    machine.bed.plug(other);
    machine.bed.plug(keyboard);
    machine.bed.plug(wanted);
    Fitted fitted(hid + QStringLiteral(":S01"));
    REQUIRE(fitted.ready());
    REQUIRE(machine.bed.report("hidraw0", hidPosReports("other")[0]));
    REQUIRE(machine.bed.report("hidraw2", hidPosReports("wanted")[0]));
    CHECK(fitted.reads({"wanted"}));
}

TEST_CASE("a scanner that is plugged in but set to type is said so")
{
    Machine machine;
    HidMake make = hidMake();
    make.descriptor = QByteArray::fromHex("05010906a101050719e029e715002501750195088102c0");
    machine.bed.plug(make);
    Fitted fitted(hid);
    CHECK(eventually([&] { return fitted.status() == DeviceStatus::Trouble; }));
    CHECK(fitted.scanner->health().sentence.contains(u"USB HID POS"));
    machine.bed.unplug("hidraw0");
    machine.bed.plug(hidMake()); // the code of the programming sheet was scanned
    CHECK(fitted.ready());
}

TEST_CASE("reports cut short and reports of noise cost themselves only")
{
    Machine machine;
    machine.bed.plug(hidMake());
    Fitted fitted(hid, {.prefix = {}, .suffix = {}, .aim = true});
    REQUIRE(fitted.ready());
    const auto misses = [&] { return fitted.scanner->health().tally.misses; };
    REQUIRE(machine.bed.report("hidraw0", hidPosReports(licence)[0].first(30)));
    REQUIRE(machine.bed.report("hidraw0", hidPosReports(licence)[1]));
    CHECK(eventually([&] { return misses() == 1; }));
    for (const QByteArray &noise : {QByteArray(1, 2), QByteArray(64, '\xff'), QByteArray(4000, 2),
                                    QByteArray("\x04\x01", 2), QByteArray(64, '\0')})
        REQUIRE(machine.bed.report("hidraw0", noise));
    SystemClock clock;
    const qint64 quiet = clock.monotonicMs() + 400;
    CHECK(eventually([&] { return clock.monotonicMs() > quiet; }));
    CHECK(fitted.codes.isEmpty());
    REQUIRE(sendCode(machine.bed, "]C1data"));
    CHECK(fitted.reads({"]C1data"}));
}

TEST_CASE("a thousand codes at once: a person's pace is let through, the rest is counted, and the "
          "screen has its turns")
{
    Machine machine;
    machine.bed.plug(hidMake());
    Fitted fitted(hid);
    REQUIRE(fitted.ready());
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    QTimer screen; // a frame
    QObject::connect(&screen, &QTimer::timeout, &screen,
                     [&] { longest = std::max(longest, since.restart()); });
    screen.start(1);
    int sent = 0;
    QTimer scans;
    QObject::connect(&scans, &QTimer::timeout, &scans, [&] {
        while (sent < 1000 && sendCode(machine.bed, "A-" + QByteArray::number(sent)))
            ++sent;
    });
    scans.start(1);
    const auto tally = [&] { return fitted.scanner->health().tally; };
    CHECK(eventually([&] { return tally().uses + tally().misses == 1000; }));
    CHECK(tally().uses == fitted.codes.size());
    CHECK(tally().uses >= StreamScanner::codesPerSecond);
    CHECK(tally().uses <= 2 * StreamScanner::codesPerSecond);
    CHECK(fitted.codes.first() == "A-0");
    CHECK(longest < 500);
    CHECK(fitted.status() == DeviceStatus::Trouble);
    CHECK(fitted.scanner->health().sentence.contains(u"without a pause"));
}

TEST_CASE("a keyboard scanner is grabbed on all its nodes before it is read")
{
    Machine machine;
    KeysMake keys;
    KeysMake buttons;
    buttons.node = "event4";
    buttons.property = "ID_INPUT_KEY";
    KeysMake pointer;
    pointer.node = "event5";
    pointer.property = "ID_INPUT_MOUSE";
    KeysMake staff; // a keyboard of somebody else
    staff.node = "event6";
    staff.ids = "046d:c31c";
    staff.port = 4;
    machine.bed.plug(keys);
    machine.bed.plug(buttons);
    machine.bed.plug(pointer);
    machine.bed.plug(staff);
    Fitted fitted(wedge);
    REQUIRE(fitted.ready());
    CHECK(machine.bed.grabbed("input/event3"));
    CHECK(machine.bed.grabbed("input/event4"));
    CHECK_FALSE(machine.bed.grabbed("input/event5"));
    CHECK_FALSE(machine.bed.grabbed("input/event6"));
    REQUIRE(machine.bed.press("input/event3", typeText("ABC-123", "us") + pressKey(KEY_ENTER)));
    CHECK(fitted.reads({"ABC-123"}));
    REQUIRE(machine.bed.press("input/event4", typeText("9", "us") + pressKey(KEY_KPENTER)));
    CHECK(fitted.reads({"9"}));
}

TEST_CASE("a node that appears after the others is grabbed as well; if it cannot be, none is read")
{
    Machine machine;
    machine.bed.plug(KeysMake{});
    Fitted fitted(wedge);
    REQUIRE(fitted.ready());
    KeysMake late;
    late.node = "event4";
    machine.bed.plug(late);
    REQUIRE(eventually([&] { return machine.bed.grabbed("input/event4"); }));
    REQUIRE(machine.bed.press("input/event4", typeText("4\r", "us")));
    REQUIRE(machine.bed.press("input/event3", typeText("3\r", "us")));
    REQUIRE(eventually([&] { return fitted.codes.size() == 2; }));
    machine.bed.holdGrab("input/event5", true);
    late.node = "event5";
    machine.bed.plug(late);
    CHECK(eventually([&] { return fitted.status() == DeviceStatus::Trouble; }));
    machine.bed.unplug("input/event5");
    CHECK(fitted.ready());
}

TEST_CASE("codes end by Enter, Tab, suffix or silence; a licence stays whole; each layout")
{
    Machine machine;
    machine.bed.plug(KeysMake{});
    for (const QByteArray &layout :
         {QByteArray("us"), QByteArray("uk"), QByteArray("de"), QByteArray("fr")}) {
        Fitted fitted(wedge + QStringLiteral("?layout=") + QString::fromLatin1(layout));
        REQUIRE(fitted.ready());
        const auto type = [&](const QByteArray &text, const QList<KeyPress> &end) {
            return machine.bed.press("input/event3", typeText(text, layout) + end);
        };
        REQUIRE(type("FOYER:A:abc_DEF-0", pressKey(KEY_ENTER)));
        CHECK(fitted.reads({"FOYER:A:abc_DEF-0"}));
        REQUIRE(type("A\x1d"
                     "B\x1e"
                     "C\x04[]{}\\|@~^`#",
                     pressKey(KEY_TAB)));
        CHECK(fitted.reads({"A\x1d"
                            "B\x1e"
                            "C\x04[]{}\\|@~^`#"}));
        REQUIRE(type(licence, {}));
        CHECK(fitted.reads({licence}));
    }
    Fitted suffixed(wedge + QStringLiteral("?suffix=%03&layout=us"));
    REQUIRE(suffixed.ready());
    REQUIRE(machine.bed.press("input/event3", typeText("a\r\nb\x03"
                                                       "c\x03",
                                                       "us")));
    CHECK(suffixed.reads({"a\r\nb", "c"}));
}

TEST_CASE("a scanner over Bluetooth has its own ids and is found again")
{
    Machine machine;
    KeysMake make;
    make.bluetooth = true;
    make.node = "event7";
    Fitted fitted(wedge + QStringLiteral(":s02"));
    CHECK(fitted.away());
    machine.bed.plug(make);
    REQUIRE(fitted.ready());
    machine.bed.unplug("input/event7");
    CHECK(fitted.away());
    make.node = "event9";
    machine.bed.plug(make);
    REQUIRE(fitted.ready());
    REQUIRE(machine.bed.press("input/event9", typeText("77", "us") + pressKey(KEY_ENTER)));
    CHECK(fitted.reads({"77"}));
}

TEST_CASE("keys that another program holds are not read, and taken when it lets go")
{
    Machine machine;
    machine.bed.holdGrab("input/event3", true);
    machine.bed.plug(KeysMake{});
    Fitted fitted(wedge);
    CHECK(eventually([&] { return fitted.status() == DeviceStatus::Trouble; }));
    CHECK(fitted.scanner->health().sentence.contains(u"Another program"));
    machine.bed.holdGrab("input/event3", false);
    CHECK(fitted.ready()); // it tries again by itself
    REQUIRE(machine.bed.press("input/event3", typeText("1", "us") + pressKey(KEY_ENTER)));
    CHECK(fitted.reads({"1"}));
}

TEST_CASE("lost keys and keys without meaning cost the code they were in, and only that")
{
    Machine machine;
    machine.bed.plug(KeysMake{});
    Fitted fitted(wedge);
    REQUIRE(fitted.ready());
    const auto misses = [&] { return fitted.scanner->health().tally.misses; };
    // The first half of a licence is lost: its later lines look like card numbers.
    REQUIRE(machine.bed.press("input/event3", pressKey(KEY_LEFTSHIFT)));
    REQUIRE(machine.bed.overrun("input/event3"));
    REQUIRE(machine.bed.press("input/event3", typeText("DAQ1234567\r\nDCS998877\r\n", "us")));
    CHECK(eventually([&] { return misses() == 1; }));
    REQUIRE(machine.bed.press("input/event3",
                              typeText("12", "us") + pressKey(KEY_F5) + typeText("34\r", "us")));
    CHECK(eventually([&] { return misses() == 2; }));
    CHECK(fitted.codes.isEmpty());
    REQUIRE(machine.bed.press("input/event3", typeText("1234\r", "us")));
    CHECK(fitted.reads({"1234"}));
    CHECK(fitted.scanner->health().tally.lastError == u"Part of a code was lost.");
}

TEST_CASE("an address that cannot be is refused with a sentence")
{
    const SystemClock clock;
    for (const char *bad : {"hid:", "hid:05e0", "hid:05e0:13000", "hid:05e0:1300?x=1",
                            "wedge:05e0:1200?layout=dvorak", "wedge:1200", "wedge:05e0:1200?lay=us",
                            "wedge:05e0:zzzz"}) {
        CAPTURE(bad);
        const auto opened = openScanner(QString::fromLatin1(bad), clock, nullptr);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().kind == ErrorKind::BadInput);
        CHECK(opened.error().message.endsWith(u'.'));
    }
}

TEST_CASE("unplugged and plugged in again many times, nothing grows")
{
    Machine machine;
    const auto plugAndUnplug = [&](int times, const std::function<void(int)> &whilePlugged,
                                   const std::function<void()> &whileAway) {
        for (int i = 0; i < times; ++i) {
            machine.bed.plug(hidMake());
            machine.bed.plug(KeysMake{});
            whilePlugged(i);
            machine.bed.unplug("hidraw0");
            machine.bed.unplug("input/event3");
            whileAway();
        }
    };
    Fitted codes(hid);
    Fitted keys(wedge);
    const auto use = [&](int i) {
        REQUIRE(codes.ready());
        REQUIRE(keys.ready());
        if (i % 5 != 0)
            return; // at the pace of a person
        REQUIRE(sendCode(machine.bed, "in"));
        REQUIRE(machine.bed.press("input/event3", typeText("in\r", "us")));
        REQUIRE(codes.reads({"in"}));
        REQUIRE(keys.reads({"in"}));
    };
    const auto lose = [&] {
        REQUIRE(codes.away());
        REQUIRE(keys.away());
    };
    plugAndUnplug(6, use, lose); // whatever is made once
    // What the quarter that left least left behind: a leak grows in each of them, a table that
    // doubles in one. umockdev keeps some 200 bytes of each pair of devices it made, and the
    // allocator some kilobytes it was given back; over the full run's rounds the latter is nothing.
    const auto before = holdings();
    const int rounds = std::max(10, replugs() / 4);
    qint64 least = std::numeric_limits<qint64>::max();
    for (int quarter = 0; quarter < 4; ++quarter) {
        const qint64 heap = holdings().heapBytes;
        plugAndUnplug(rounds, use, lose);
        least = std::min(least, holdings().heapBytes - heap);
    }
    // The last of what was unplugged is let go of a moment later.
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    MESSAGE(least << " bytes in " << rounds << " rounds");
    CHECK(least < 8 * 1024 + rounds * 300);
}
