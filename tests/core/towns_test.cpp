// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/towns.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

const Towns towns{{"97201", "Portland, OR 97201"},
                  {"97202", "Portland, OR 97202"},
                  {"10115", "10115 Berlin"},
                  {"SW1A 1AA", "London SW1A 1AA"}};

} // namespace

TEST_CASE("a postal code at the end of an address brings its town")
{
    CHECK(withTown("1250 Old Mill Road 97201", towns) == "1250 Old Mill Road, Portland, OR 97201");
    CHECK(withTown("1250 Old Mill Road,  97202 ", towns) ==
          "1250 Old Mill Road, Portland, OR 97202");
    CHECK(withTown("Torstr. 1, 10115", towns) == "Torstr. 1, 10115 Berlin");
    CHECK(withTown("10 high street sw1a1aa", towns) == "10 high street, London SW1A 1AA");
    CHECK(withTown("10 high street sw1a 1aa", towns) == "10 high street, London SW1A 1AA");
}

TEST_CASE("a town that was typed is not said twice")
{
    CHECK(withTown("12 Main St, Portland, OR 97201", towns).isEmpty());
    CHECK(withTown("12 main st portland or 97201", towns).isEmpty());
    CHECK(withTown("12 Main St, Portland 97201", towns) == "12 Main St, Portland, OR 97201");
    CHECK(withTown("Torstr. 1, 10115 Berlin", towns).isEmpty());
}

TEST_CASE("what the site did not write down is not guessed")
{
    CHECK(withTown("1250 Old Mill Road 97209", towns).isEmpty());
    CHECK(withTown("1250 Old Mill Road 9720", towns).isEmpty());
    CHECK(withTown("97201 Old Mill Road", towns).isEmpty());
    CHECK(withTown("97201", towns).isEmpty()); // a code alone is no address
    CHECK(withTown("", towns).isEmpty());
    CHECK(withTown(" , 97201", towns).isEmpty());
    CHECK(withTown("1250 Old Mill Road 97201", {}).isEmpty());
}

TEST_CASE("postal codes of many countries, and what is none")
{
    for (const char *code : {"97201", "97201-1234", "SW1A 1AA", "10115", "1010", "K1A 0B1"})
        CHECK_MESSAGE(isPostalCode(QString::fromLatin1(code)), code);
    for (const char *other : {"", " 97201", "97201-", "97,201", "a code that is too long"})
        CHECK_MESSAGE(!isPostalCode(QString::fromLatin1(other)), other);
}
