// SPDX-License-Identifier: GPL-3.0-or-later
// The three-digit prefixes, a range a row; a state may have several.
#include "kiosk/cards/postal_codes.h"

#include <algorithm>
#include <array>

namespace foyer {
namespace {

struct Range {
    char state[3];
    short first;
    short last;
};

// clang-format off
constexpr std::array ranges{
    Range{"AK", 995, 999}, Range{"AL", 350, 369}, Range{"AR", 716, 729}, Range{"AR", 755, 755},
    Range{"AZ", 850, 865}, Range{"CA", 900, 961}, Range{"CO", 800, 816}, Range{"CT", 60, 69},
    Range{"DC", 200, 205}, Range{"DC", 569, 569}, Range{"DE", 197, 199}, Range{"FL", 320, 349},
    Range{"GA", 300, 319}, Range{"GA", 398, 399}, Range{"GU", 969, 969}, Range{"HI", 967, 968},
    Range{"IA", 500, 528}, Range{"ID", 832, 838}, Range{"IL", 600, 629}, Range{"IN", 460, 479},
    Range{"KS", 660, 679}, Range{"KY", 400, 427}, Range{"LA", 700, 714}, Range{"MA", 10, 27},
    Range{"MA", 55, 55}, Range{"MD", 206, 219}, Range{"ME", 39, 49}, Range{"MI", 480, 499},
    Range{"MN", 550, 567}, Range{"MO", 630, 658}, Range{"MS", 386, 397}, Range{"MT", 590, 599},
    Range{"NC", 270, 289}, Range{"ND", 580, 588}, Range{"NE", 680, 693}, Range{"NH", 30, 38},
    Range{"NJ", 70, 89}, Range{"NM", 870, 884}, Range{"NV", 889, 898}, Range{"NY", 100, 149},
    Range{"NY", 5, 5}, Range{"NY", 63, 63}, Range{"OH", 430, 459}, Range{"OK", 730, 749},
    Range{"OR", 970, 979}, Range{"PA", 150, 196}, Range{"PR", 6, 9}, Range{"RI", 28, 29},
    Range{"SC", 290, 299}, Range{"SD", 570, 577}, Range{"TN", 370, 385}, Range{"TX", 750, 799},
    Range{"TX", 885, 885}, Range{"UT", 840, 847}, Range{"VA", 201, 201}, Range{"VA", 220, 246},
    Range{"VI", 8, 8}, Range{"VT", 50, 59}, Range{"WA", 980, 994}, Range{"WI", 530, 549},
    Range{"WV", 247, 268}, Range{"WY", 820, 831}};
// clang-format on

} // namespace

bool stateHasPostalCode(const QString &state, const QString &code)
{
    if (code.size() < 5)
        return false;
    const int prefix = QStringView(code).first(3).toInt();
    return std::ranges::any_of(ranges, [&](const Range &range) {
        return state == QLatin1String(range.state) && prefix >= range.first && prefix <= range.last;
    });
}

bool isState(const QString &letters)
{
    return std::ranges::any_of(
        ranges, [&](const Range &range) { return letters == QLatin1String(range.state); });
}

} // namespace foyer
