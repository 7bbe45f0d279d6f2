// SPDX-License-Identifier: GPL-3.0-or-later
// Which key means what: the usual ones, and those the settings name.
#include "kiosk/app/key_map.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

KeyMap mapOf(const KioskSettings::Keys &keys)
{
    const auto map = KeyMap::from(keys);
    REQUIRE(map);
    return *map;
}

QString troubleOf(const KioskSettings::Keys &keys)
{
    const auto map = KeyMap::from(keys);
    return map ? QString() : map.error().where + QStringLiteral(": ") + map.error().message;
}

} // namespace

TEST_CASE("without settings the usual keys mean what everybody expects")
{
    const KeyMap map = mapOf({});
    CHECK(map.roleOf(Qt::Key_Down) == KeyRole::Down);
    CHECK(map.roleOf(Qt::Key_Tab) == KeyRole::Next);
    CHECK(map.roleOf(Qt::Key_Backtab) == KeyRole::Previous);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Select})
        CHECK(map.roleOf(key) == KeyRole::Select);
    CHECK(map.roleOf(Qt::Key_Escape) == KeyRole::Back);
    CHECK(map.roleOf(Qt::Key_F1) == KeyRole::Help);
    CHECK(map.roleOf(Qt::Key_VolumeUp) == KeyRole::Louder);
    CHECK(map.roleOf(Qt::Key_MediaPlay) == KeyRole::Pause);
    CHECK_FALSE(map.roleOf(Qt::Key_A).has_value());
}

TEST_CASE(
    "two switches get their keys from the settings, also keys that mean something else elsewhere")
{
    const KeyMap map = mapOf({.next = QStringLiteral("F13, Space"), .select = QStringLiteral("1")});
    CHECK(map.roleOf(Qt::Key_F13) == KeyRole::Next);
    CHECK(map.roleOf(Qt::Key_Space) == KeyRole::Next);
    CHECK(map.roleOf(Qt::Key_1) == KeyRole::Select);
    CHECK_FALSE(map.roleOf(Qt::Key_Return).has_value()); // named keys stand alone
    const KeyMap later = mapOf({.pause = QStringLiteral("Left")});
    CHECK(later.roleOf(Qt::Key_Left) == KeyRole::Pause);
}

TEST_CASE("a key that does not exist, and one that is named twice, are told with their place")
{
    CHECK(troubleOf({.help = QStringLiteral("Hlep")})
              .startsWith(u"keys.help: There is no key named \"Hlep\"."));
    CHECK(troubleOf({.back = QStringLiteral("F9"), .help = QStringLiteral("F9")}) ==
          QStringLiteral("keys.help: The key \"F9\" is named twice, here and under keys.back."));
    CHECK(troubleOf({}).isEmpty());
}

TEST_CASE("the controls know each role by one key, and that key alone")
{
    CHECK(KeyMap::keyOf(KeyRole::Next) == Qt::Key_MediaNext);
    CHECK(KeyMap::keyOf(KeyRole::Select) == Qt::Key_Return);
    CHECK(KeyMap::keyOf(KeyRole::Help) == Qt::Key_F1);
}
