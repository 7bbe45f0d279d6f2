// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bed/typist.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <linux/input-event-codes.h>

namespace foyer {

namespace {

// One word a key: what it types plain, with Shift, with AltGr. From the key left of 1; then from Q,
// from A, and from Z or W with the key beside the left Shift first.
QString printed(const QByteArray &layout)
{
    if (layout == "uk")
        return QStringLiteral(
            "`¬¦ 1! 2\" 3£ 4$€ 5% 6^ 7& 8* 9( 0) -_ =+ qQ wW eEé rR tT yY uUú iIí oOó pP [{ ]} "
            "aAá sS dD fF gG hH jJ kK lL ;: '@ #~ \\| zZ xX cC vV bB nN mM ,< .> /?");
    if (layout == "de")
        return QStringLiteral(
            "^° 1! 2\"² 3§³ 4$ 5% 6& 7/{ 8([ 9)] 0=} ß?\\ ´` qQ@ wW eE€ rR tT zZ uU iI oO pP üÜ "
            "+*~ aA sS dD fF gG hH jJ kK lL öÖ äÄ #' <>| yY xX cC vV bB nN mMµ ,; .: -_");
    if (layout == "fr")
        return QStringLiteral(
            "² &1 é2~ \"3# '4{ (5[ -6| è7` _8\\ ç9^ à0@ )°] =+} aA zZ eE€ rR tT yY uU iI oO pP ^¨ "
            "$£¤ qQ sS dD fF gG hH jJ kK lL mM ù% *µ <> wW xX cC vV bB nN ,? ;. :/ !§");
    return QStringLiteral(
        "`~ 1! 2@ 3# 4$ 5% 6^ 7& 8* 9( 0) -_ =+ qQ wW eE rR tT yY uU iI oO pP [{ ]} aA sS dD fF gG "
        "hH jJ kK lL ;: '\" \\| \\| zZ xX cC vV bB nN mM ,< .> /?");
}

quint16 codeOf(qsizetype place)
{
    static const QList<quint16> ends{KEY_GRAVE, KEY_1, KEY_2, KEY_3, KEY_4,     KEY_5,    KEY_6,
                                     KEY_7,     KEY_8, KEY_9, KEY_0, KEY_MINUS, KEY_EQUAL};
    if (place < 13)
        return ends[place];
    if (place < 25)
        return quint16(KEY_Q + place - 13);
    if (place < 36)
        return quint16(KEY_A + place - 25);
    if (place == 36)
        return KEY_BACKSLASH;
    if (place == 37)
        return KEY_102ND;
    return quint16(KEY_Z + place - 38);
}

struct Stroke {
    quint16 code = 0;
    QList<quint16> held;
    bool dead = false;
};

QHash<QChar, Stroke> strokes(const QByteArray &layout)
{
    QHash<QChar, Stroke> all;
    const QStringList words = printed(layout).split(u' ');
    for (qsizetype place = 0; place < words.size(); ++place)
        for (qsizetype level = 0; level < words[place].size(); ++level) {
            const QChar c = words[place][level];
            Stroke stroke{codeOf(place), {}, false};
            if (level == 1)
                stroke.held = {KEY_RIGHTSHIFT};
            else if (level == 2)
                stroke.held = {KEY_RIGHTALT};
            const bool accent = QStringView(u"^´`¨~").contains(c);
            stroke.dead = (layout == "de" && accent && c != u'~') ||
                          (layout == "fr" && accent && stroke.code != KEY_9);
            if (!all.contains(c))
                all.insert(c, stroke);
        }
    return all;
}

QList<KeyPress> control(char c, const QHash<QChar, Stroke> &layout)
{
    switch (c) {
    case 0x00:
        return pressKey(KEY_2, {KEY_LEFTCTRL});
    case 0x1b:
        return pressKey(KEY_LEFTBRACE, {KEY_LEFTCTRL});
    case 0x1c:
        return pressKey(KEY_BACKSLASH, {KEY_LEFTCTRL});
    case 0x1d:
        return pressKey(KEY_RIGHTBRACE, {KEY_LEFTCTRL});
    case 0x1e:
        return pressKey(KEY_6, {KEY_LEFTCTRL, KEY_LEFTSHIFT});
    case 0x1f:
        return pressKey(KEY_MINUS, {KEY_LEFTCTRL, KEY_LEFTSHIFT});
    case 0x7f:
        return pressKey(KEY_BACKSPACE, {KEY_LEFTCTRL});
    default:
        return pressKey(layout[QChar(u'a' + c - 1)].code, {KEY_LEFTCTRL});
    }
}

} // namespace

QList<KeyPress> pressKey(quint16 code, const QList<quint16> &held)
{
    QList<KeyPress> presses;
    for (const quint16 modifier : held)
        presses.append({modifier, 1});
    presses.append({code, 1});
    presses.append({code, 0});
    for (const quint16 modifier : held)
        presses.append({modifier, 0});
    return presses;
}

QList<KeyPress> altCode(const QByteArray &digits)
{
    static const QList<quint16> pad{KEY_KP0, KEY_KP1, KEY_KP2, KEY_KP3, KEY_KP4,
                                    KEY_KP5, KEY_KP6, KEY_KP7, KEY_KP8, KEY_KP9};
    QList<KeyPress> presses{{KEY_LEFTALT, 1}};
    for (const char digit : digits)
        presses += pressKey(pad[digit - '0']);
    presses.append({KEY_LEFTALT, 0});
    return presses;
}

QList<KeyPress> typeText(const QByteArray &ascii, const QByteArray &layout, Controls controls)
{
    const auto keys = strokes(layout);
    QList<KeyPress> presses;
    for (const char c : ascii) {
        if (quint8(c) >= 0x20 && c != 0x7f) {
            const Stroke stroke = keys.value(QChar::fromLatin1(c));
            presses += c == ' ' ? pressKey(KEY_SPACE) : pressKey(stroke.code, stroke.held);
            if (stroke.dead)
                presses += pressKey(KEY_SPACE);
        } else if (controls == Controls::AltCodes) {
            presses += altCode(QByteArray::number(quint8(c)).rightJustified(4, '0'));
        } else {
            presses += control(c, keys);
        }
    }
    return presses;
}

} // namespace foyer
