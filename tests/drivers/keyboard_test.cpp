// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner types, on each layout, is what was printed; a key without meaning spoils it.
#include "drivers/io/keyboard.h"
#include "tests/bed/typist.h"

#include <QList>
#include <doctest/doctest.h>
#include <linux/input-event-codes.h>

using namespace foyer;

namespace {

struct Read {
    QByteArray bytes;
    bool unknown = false;
};

Read read(Keyboard &keyboard, const QList<KeyPress> &keys, qint64 now = 0)
{
    Read all;
    for (const KeyPress &key : keys) {
        const auto typed = keyboard.key(key.code, key.value, now);
        all.bytes += typed.bytes;
        all.unknown = all.unknown || typed.unknown;
    }
    return all;
}

Read read(const QByteArray &layout, const QList<KeyPress> &keys)
{
    Keyboard keyboard(*keyLayout(QString::fromLatin1(layout)));
    return read(keyboard, keys);
}

QByteArray everything()
{
    QByteArray ascii;
    for (int c = 0; c < 128; ++c)
        ascii += char(c);
    return ascii;
}

const QList<QByteArray> layouts{"us", "uk", "de", "fr"};

} // namespace

TEST_CASE("all of ASCII comes through each layout, controls by Ctrl or by Alt codes")
{
    for (const QByteArray &layout : layouts)
        for (const Controls controls : {Controls::Ctrl, Controls::AltCodes}) {
            CAPTURE(layout);
            const auto result = read(layout, typeText(everything(), layout, controls));
            CHECK(result.bytes == everything());
            CHECK_FALSE(result.unknown);
        }
}

TEST_CASE("a layout read by another gives another text: the setting matters")
{
    CHECK(read("us", typeText("Y-1/z", "de")).bytes != "Y-1/z");
    CHECK(read("de", typeText("Y-1/z", "us")).bytes == QByteArray("Zß1-y"));
    CHECK(read("fr", typeText("a1", "us")).bytes == "q&");
}

TEST_CASE("the keys beyond ASCII come as UTF-8, accents with their letters")
{
    CHECK(read("de", pressKey(KEY_SEMICOLON) + pressKey(KEY_3, {KEY_LEFTSHIFT})).bytes == "ö§");
    CHECK(read("fr", pressKey(KEY_2) + pressKey(KEY_0)).bytes == "éà");
    CHECK(read("uk", pressKey(KEY_3, {KEY_RIGHTSHIFT}) + pressKey(KEY_4, {KEY_RIGHTALT})).bytes ==
          "£€");
    CHECK(read("fr", pressKey(KEY_LEFTBRACE) + pressKey(KEY_E)).bytes == "ê");
    CHECK(read("fr", pressKey(KEY_LEFTBRACE, {KEY_LEFTSHIFT}) + pressKey(KEY_I)).bytes == "ï");
    CHECK(read("de", pressKey(KEY_EQUAL) + pressKey(KEY_E, {KEY_LEFTSHIFT})).bytes == "É");
    CHECK(read("de", pressKey(KEY_GRAVE) + pressKey(KEY_1)).bytes == "^1");
    CHECK(read("de", pressKey(KEY_GRAVE) + pressKey(KEY_GRAVE)).bytes == "^^");
    CHECK(read("de", pressKey(KEY_GRAVE) + pressKey(KEY_ENTER)).bytes == "^\r");
}

TEST_CASE("an accent whose letter never came is not put on the next code")
{
    Keyboard keyboard(KeyLayout::German);
    CHECK(read(keyboard, pressKey(KEY_GRAVE), 0).bytes.isEmpty());
    CHECK(read(keyboard, pressKey(KEY_A), Keyboard::deadKeyMs).bytes == "a");
}

TEST_CASE("AltGr may be typed as Ctrl and Alt")
{
    CHECK(read("de", pressKey(KEY_Q, {KEY_LEFTCTRL, KEY_LEFTALT})).bytes == "@");
    CHECK(read("fr", pressKey(KEY_5, {KEY_LEFTCTRL, KEY_LEFTALT})).bytes == "[");
    CHECK(read("de", pressKey(KEY_8, {KEY_LEFTCTRL, KEY_RIGHTALT})).bytes == "[");
}

TEST_CASE("control characters by the layout's own letters")
{
    CHECK(read("de", pressKey(KEY_Y, {KEY_LEFTCTRL})).bytes == "\x1a"); // the German Z
    CHECK(read("fr", pressKey(KEY_Q, {KEY_RIGHTCTRL})).bytes == "\x01");
    CHECK(read("fr", pressKey(KEY_8, {KEY_LEFTCTRL})).bytes == "\x1f"); // the French _
    CHECK(read("us", pressKey(KEY_6, {KEY_LEFTCTRL})).bytes == "\x1e");
    CHECK(read("us", pressKey(KEY_ENTER, {KEY_LEFTCTRL})).bytes == "\n");
}

TEST_CASE("the keypad types digits, and a comma on a German one")
{
    const auto keys = pressKey(KEY_KP1) + pressKey(KEY_KP0) + pressKey(KEY_KP9) +
                      pressKey(KEY_KPDOT) + pressKey(KEY_KPMINUS) + pressKey(KEY_KPENTER);
    CHECK(read("us", keys).bytes == "109.-\r");
    CHECK(read("de", keys).bytes == "109,-\r");
}

TEST_CASE("Alt codes: with and without zeros, Latin letters, and what has no meaning")
{
    CHECK(read("us", altCode("0029")).bytes == "\x1d");
    CHECK(read("us", altCode("29")).bytes == "\x1d");
    CHECK(read("us", altCode("00030")).bytes == "\x1e");
    CHECK(read("us", altCode("0233")).bytes == "é");
    for (const char *bad : {"233", "0150", "0256", "99999", "000029"})
        CHECK(read("us", altCode(bad)).unknown);
    CHECK(read("us", altCode("")).bytes.isEmpty());
    CHECK_FALSE(read("us", altCode("")).unknown);
}

TEST_CASE("a held key is pressed once; lock keys and left-over releases mean nothing")
{
    CHECK(read("us", {{KEY_A, 0}, {KEY_B, 1}, {KEY_B, 2}, {KEY_B, 2}, {KEY_B, 0}}).bytes == "b");
    CHECK(read("us", pressKey(KEY_CAPSLOCK) + pressKey(KEY_A) + pressKey(KEY_NUMLOCK)).bytes ==
          "a");
    Keyboard keyboard(KeyLayout::Us);
    (void)read(keyboard, {{KEY_LEFTSHIFT, 1}});
    keyboard.reset();
    CHECK(read(keyboard, pressKey(KEY_A)).bytes == "a");
}

TEST_CASE("a key without a character spoils what is being typed")
{
    for (const quint16 key : {KEY_F1, KEY_LEFT, KEY_LEFTMETA, KEY_VOLUMEUP, 0, 0x2ff})
        CHECK(read("us", pressKey(key)).unknown);
    CHECK(read("us", pressKey(KEY_A, {KEY_LEFTALT})).unknown);
    CHECK(read("us", pressKey(KEY_A, {KEY_RIGHTALT})).unknown);
    CHECK(read("de", pressKey(KEY_A, {KEY_RIGHTALT})).unknown);
    CHECK(read("us", pressKey(KEY_1, {KEY_LEFTCTRL})).unknown);
    CHECK(read("us", pressKey(KEY_KP1, {KEY_LEFTCTRL})).unknown);
}

TEST_CASE("a layout has one of four names")
{
    CHECK(keyLayout(QStringLiteral("uk")) == KeyLayout::Uk);
    CHECK_FALSE(keyLayout(QStringLiteral("US")));
    CHECK_FALSE(keyLayout({}));
}
