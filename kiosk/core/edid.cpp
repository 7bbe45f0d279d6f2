// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/edid.h"

#include <numeric>

namespace foyer {

namespace {

constexpr qsizetype blockBytes = 128;
constexpr qsizetype firstTiming = 54; // the preferred one
constexpr qsizetype widthCm = 21, heightCm = 22;
constexpr double leastMm = 120, mostMm = 2000;

bool isBlock(QByteArrayView edid)
{
    static constexpr char head[] = "\x00\xff\xff\xff\xff\xff\xff";
    if (edid.size() < blockBytes || edid.size() > maxEdidBytes ||
        edid.first(8) != QByteArrayView(head, 8))
        return false;
    const auto block = edid.first(blockBytes);
    return std::accumulate(block.begin(), block.end(), 0,
                           [](int sum, char c) { return (sum + uchar(c)) & 0xff; }) == 0;
}

QSizeF plausible(QSizeF mm)
{
    const bool fits = mm.width() >= leastMm && mm.width() <= mostMm && mm.height() >= leastMm &&
                      mm.height() <= mostMm;
    return fits ? mm : QSizeF();
}

} // namespace

QSizeF panelSizeIn(QByteArrayView edid)
{
    if (!isBlock(edid))
        return {};
    const auto byte = [&](qsizetype at) { return int(uchar(edid[at])); };
    const bool timing = byte(firstTiming) != 0 || byte(firstTiming + 1) != 0; // its pixel clock
    const int high = byte(firstTiming + 14);
    const QSizeF fine(byte(firstTiming + 12) | (high & 0xf0) << 4,
                      byte(firstTiming + 13) | (high & 0x0f) << 8);
    const QSizeF coarse(byte(widthCm) * 10, byte(heightCm) * 10);
    // Some panels write their aspect ratio ("16 x 9 mm") where the size belongs.
    if (timing && !plausible(fine).isEmpty())
        return fine;
    return plausible(coarse);
}

} // namespace foyer
