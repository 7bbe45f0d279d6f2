// SPDX-License-Identifier: GPL-3.0-or-later
// Headphones at the jack of an invented sound card.
#include "drivers/io/headphone_switch.h"
#include "tests/bed/input_bed.h"
#include "tests/bed/testbed.h"
#include "tests/drivers/growth.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

KeysMake jack(const QByteArray &name = "HDA Intel PCH Headphone")
{
    return {.node = "event7", .name = name, .bluetooth = true, .property = "ID_INPUT_SWITCH"};
}

} // namespace

TEST_CASE("headphones that were in before the start are seen, and so is each change")
{
    const Testbed machine;
    InputBed bed(machine.get());
    KeysMake make = jack();
    CHECK(bed.setHeadphones("input/event7", true));
    bed.plug(make);
    HeadphoneSwitch headphones;
    CHECK(headphones.fitted());
    CHECK(headphones.inserted());
    int changes = 0;
    QObject::connect(&headphones, &HeadphoneSwitch::changed, &headphones, [&] { ++changes; });
    REQUIRE(bed.setHeadphones("input/event7", false));
    CHECK(eventually([&] { return !headphones.inserted(); }));
    REQUIRE(bed.setHeadphones("input/event7", true));
    CHECK(eventually([&] { return headphones.inserted(); }));
    CHECK(changes == 2);
}

TEST_CASE("a jack that udev does not mark is known by its name; a keyboard is none")
{
    const Testbed machine;
    InputBed bed(machine.get());
    KeysMake named = jack();
    named.property = "ID_INPUT";
    bed.plug(named);
    CHECK(HeadphoneSwitch().fitted());
    bed.unplug("input/event7");
    KeysMake keyboard;
    bed.plug(keyboard);
    CHECK_FALSE(HeadphoneSwitch().fitted());
}

TEST_CASE("a sound card that comes and goes with its jack leaves nothing behind")
{
    const Testbed machine;
    InputBed bed(machine.get());
    KeysMake make = jack();
    CHECK(bed.setHeadphones("input/event7", true));
    HeadphoneSwitch headphones;
    Holdings before;
    const int rounds = replugs();
    for (int round = 0; round < rounds + 5; ++round) {
        CAPTURE(round);
        if (round == 5)
            before = holdings();
        bed.plug(make);
        REQUIRE(eventually([&] { return headphones.inserted(); }));
        bed.unplug("input/event7");
        REQUIRE(eventually([&] { return !headphones.inserted() && !headphones.fitted(); }));
    }
    // The last of them goes with a deferred delete.
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    const Holdings after = holdings();
    CHECK(after.heapBytes - before.heapBytes < 100'000 + rounds * 4'096);
}
