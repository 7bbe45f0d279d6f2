// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel says of its size: to the millimetre, to the centimetre, nothing, nonsense.
#include "kiosk/core/edid.h"

#include <doctest/doctest.h>

#include <numeric>

using namespace foyer;

namespace {

// A block as a panel has it, with its sum right.
QByteArray block(int cmWide, int cmHigh, int mmWide, int mmHigh, bool timing = true)
{
    QByteArray edid(128, '\0');
    edid.replace(0, 8, QByteArray("\x00\xff\xff\xff\xff\xff\xff\x00", 8));
    edid[21] = char(cmWide);
    edid[22] = char(cmHigh);
    if (timing)
        edid[54] = '\x02', edid[55] = '\x3a';
    edid[66] = char(mmWide & 0xff);
    edid[67] = char(mmHigh & 0xff);
    edid[68] = char((mmWide >> 8) << 4 | mmHigh >> 8);
    const int sum = std::accumulate(edid.begin(), edid.end(), 0,
                                    [](int all, char c) { return all + uchar(c); });
    edid[127] = char(256 - sum % 256);
    return edid;
}

} // namespace

TEST_CASE("a panel tells its size to the millimetre with its timing, else to the centimetre")
{
    CHECK(panelSizeIn(block(48, 27, 476, 268)) == QSizeF(476, 268));
    CHECK(panelSizeIn(block(48, 27, 0, 0, false)) == QSizeF(480, 270));
    CHECK(panelSizeIn(block(0, 0, 1210, 680)) == QSizeF(1210, 680)); // 55 inches
    // The block may be followed by others.
    CHECK(panelSizeIn(block(48, 27, 476, 268) + QByteArray(128, '\x02')) == QSizeF(476, 268));
}

TEST_CASE(
    "a panel that writes its aspect ratio for its size is measured by the other place, or not")
{
    CHECK(panelSizeIn(block(34, 19, 16, 9)) == QSizeF(340, 190));
    CHECK(panelSizeIn(block(16, 9, 16, 9)).isEmpty()); // nine centimetres: nobody stands before it
    CHECK(panelSizeIn(block(0, 0, 0, 0)).isEmpty());   // a projector
}

TEST_CASE("what is torn, damaged or no EDID at all tells no size")
{
    const auto good = block(48, 27, 476, 268);
    CHECK(panelSizeIn({}).isEmpty());
    CHECK(panelSizeIn(good.first(127)).isEmpty());
    auto damaged = good;
    damaged[66] = char(damaged[66] + 1);
    CHECK(panelSizeIn(damaged).isEmpty());
    auto other = good;
    other[1] = '\0';
    CHECK(panelSizeIn(other).isEmpty());
    CHECK(panelSizeIn(good + QByteArray(maxEdidBytes, '\0')).isEmpty());
}
