// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/keyboard.h"

#include <algorithm>
#include <array>

#include <linux/input-event-codes.h>

namespace foyer {

namespace {

// The keys that type characters, row by row as they lie: the one left of 1 first, the one between
// left Shift and Z (only on European keyboards) before the last row.
constexpr std::array<quint16, 48> keys{
    KEY_GRAVE,      KEY_1, KEY_2,     KEY_3,         KEY_4,          KEY_5,
    KEY_6,          KEY_7, KEY_8,     KEY_9,         KEY_0,          KEY_MINUS,
    KEY_EQUAL, //
    KEY_Q,          KEY_W, KEY_E,     KEY_R,         KEY_T,          KEY_Y,
    KEY_U,          KEY_I, KEY_O,     KEY_P,         KEY_LEFTBRACE,
    KEY_RIGHTBRACE, //
    KEY_A,          KEY_S, KEY_D,     KEY_F,         KEY_G,          KEY_H,
    KEY_J,          KEY_K, KEY_L,     KEY_SEMICOLON, KEY_APOSTROPHE,
    KEY_BACKSLASH, //
    KEY_102ND,      KEY_Z, KEY_X,     KEY_C,         KEY_V,          KEY_B,
    KEY_N,          KEY_M, KEY_COMMA, KEY_DOT,       KEY_SLASH};

struct Layout {
    QStringView levels[3];   // plain, with Shift, with AltGr; a space stands for nothing
    QStringView deadKeys[3]; // of each level: they only put an accent on the next letter
};

constexpr Layout us{{u"`1234567890-=qwertyuiop[]asdfghjkl;'\\\\zxcvbnm,./",
                     u"~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"||ZXCVBNM<>?", u""},
                    {}};
constexpr Layout uk{{u"`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./",
                     u"\u00ac!\"\u00a3$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?",
                     u"\u00a6   \u20ac          \u00e9   \u00fa\u00ed\u00f3   \u00e1"},
                    {}};
constexpr Layout german{
    {u"^1234567890\u00df\u00b4qwertzuiop\u00fc+asdfghjkl\u00f6\u00e4#<yxcvbnm,.-",
     u"\u00b0!\"\u00a7$%&/()=?`QWERTZUIOP\u00dc*ASDFGHJKL\u00d6\u00c4'>YXCVBNM;:_",
     u"  \u00b2\u00b3   {[]}\\ @ \u20ac        ~            |      \u00b5"},
    {u"^\u00b4", u"`", u""}};
constexpr Layout french{
    {u"\u00b2&\u00e9\"'(-\u00e8_\u00e7\u00e0)=azertyuiop^$qsdfghjklm\u00f9*<wxcvbn,;:!",
     u" 1234567890\u00b0+AZERTYUIOP\u00a8\u00a3QSDFGHJKLM%\u00b5>WXCVBN?./\u00a7",
     u"  ~#{[|`\\^@]}  \u20ac        \u00a4"},
    {u"^", u"\u00a8", u"~`"}};

const Layout &tableOf(KeyLayout layout)
{
    switch (layout) {
    case KeyLayout::Uk:
        return uk;
    case KeyLayout::German:
        return german;
    case KeyLayout::French:
        return french;
    case KeyLayout::Us:
        break;
    }
    return us;
}

QChar charOf(QStringView level, quint16 code)
{
    const auto at = std::ranges::find(keys, code) - keys.begin();
    return at < level.size() && level[at] != u' ' ? level[at] : QChar();
}

// The US position of these keys makes the control character in every layout.
std::optional<char> controlByPlace(quint16 code)
{
    switch (code) {
    case KEY_2:
        return '\x00';
    case KEY_LEFTBRACE:
        return '\x1b';
    case KEY_BACKSLASH:
    case KEY_102ND:
        return '\x1c';
    case KEY_RIGHTBRACE:
        return '\x1d';
    case KEY_6:
        return '\x1e';
    case KEY_MINUS:
        return '\x1f';
    default:
        return {};
    }
}

std::optional<char> keypadChar(quint16 code, KeyLayout layout)
{
    switch (code) {
    case KEY_KP0:
        return '0';
    case KEY_KP1:
    case KEY_KP2:
    case KEY_KP3:
        return char('1' + (code - KEY_KP1));
    case KEY_KP4:
    case KEY_KP5:
    case KEY_KP6:
        return char('4' + (code - KEY_KP4));
    case KEY_KP7:
    case KEY_KP8:
    case KEY_KP9:
        return char('7' + (code - KEY_KP7));
    case KEY_KPDOT:
        return layout == KeyLayout::German ? ',' : '.';
    case KEY_KPPLUS:
        return '+';
    case KEY_KPMINUS:
        return '-';
    case KEY_KPASTERISK:
        return '*';
    case KEY_KPSLASH:
        return '/';
    case KEY_KPEQUAL:
        return '=';
    case KEY_KPCOMMA:
        return ',';
    default:
        return {};
    }
}

std::optional<char> whiteKey(quint16 code, bool ctrl)
{
    if (ctrl && code != KEY_ENTER && code != KEY_BACKSPACE)
        return {};
    switch (code) {
    case KEY_SPACE:
        return ' ';
    case KEY_ENTER:
        return ctrl ? '\n' : '\r';
    case KEY_KPENTER:
        return '\r';
    case KEY_TAB:
        return '\t';
    case KEY_ESC:
        return '\x1b';
    case KEY_BACKSPACE:
        return ctrl ? '\x7f' : '\b';
    case KEY_DELETE:
        return '\x7f';
    default:
        return {};
    }
}

QChar combining(QChar accent)
{
    switch (accent.unicode()) {
    case u'`':
        return QChar(0x0300);
    case u'\u00b4':
        return QChar(0x0301);
    case u'^':
        return QChar(0x0302);
    case u'~':
        return QChar(0x0303);
    default:
        return QChar(0x0308);
    }
}

} // namespace

std::optional<KeyLayout> keyLayout(const QString &name)
{
    if (name == u"us")
        return KeyLayout::Us;
    if (name == u"uk")
        return KeyLayout::Uk;
    if (name == u"de")
        return KeyLayout::German;
    if (name == u"fr")
        return KeyLayout::French;
    return {};
}

void Keyboard::reset()
{
    m_down = 0;
    m_accent = QChar();
    m_altDigits.clear();
}

bool Keyboard::modifier(quint16 code, bool down)
{
    unsigned bit = 0;
    switch (code) {
    case KEY_LEFTSHIFT:
        bit = LeftShift;
        break;
    case KEY_RIGHTSHIFT:
        bit = RightShift;
        break;
    case KEY_LEFTCTRL:
        bit = LeftCtrl;
        break;
    case KEY_RIGHTCTRL:
        bit = RightCtrl;
        break;
    case KEY_LEFTALT:
        bit = LeftAlt;
        break;
    case KEY_RIGHTALT:
        bit = RightAlt;
        break;
    case KEY_CAPSLOCK: // some scanners press these around a code to suit a screen they cannot see
    case KEY_NUMLOCK:
    case KEY_SCROLLLOCK:
        return true;
    default:
        return false;
    }
    m_down = down ? m_down | bit : m_down & ~bit;
    return true;
}

Keyboard::Typed Keyboard::key(quint16 code, qint32 value, qint64 nowMs)
{
    if (value != 0 && value != 1)
        return {}; // held: typed once
    if (modifier(code, value == 1))
        return code == KEY_LEFTALT && value == 0 ? endOfAltCode() : Typed{};
    if (value == 0)
        return {};
    if (!m_accent.isNull() && nowMs - m_accentMs >= deadKeyMs)
        m_accent = QChar();
    if (const auto pad = keypadChar(code, m_layout))
        return keypad(code, *pad);
    if ((m_down & LeftAlt) && !altGr())
        return {{}, true};
    if (const auto white = whiteKey(code, ctrl()))
        return afterAccent(QByteArray(1, *white));
    if (ctrl() && !altGr())
        return control(code);
    return character(code, nowMs);
}

Keyboard::Typed Keyboard::keypad(quint16 code, char typed)
{
    if (!(m_down & LeftAlt) || ctrl())
        return ctrl() ? Typed{{}, true} : afterAccent(QByteArray(1, typed));
    const bool digit = typed >= '0' && typed <= '9' && code != KEY_KPDOT;
    if (!digit || m_altDigits.size() >= 5)
        return {{}, true};
    m_altDigits += typed;
    return {};
}

// A number without a 0 in front is of the PC's old character sets; below 128 all agree.
Keyboard::Typed Keyboard::endOfAltCode()
{
    const QByteArray digits = std::exchange(m_altDigits, {});
    if (digits.isEmpty())
        return {};
    const int value = digits.toInt();
    const bool latin = digits.startsWith('0') && value >= 160 && value <= 255;
    if (value >= 128 && !latin)
        return {{}, true};
    return afterAccent(QString(QChar(char16_t(value))).toUtf8());
}

Keyboard::Typed Keyboard::control(quint16 code) const
{
    const QChar c = charOf(tableOf(m_layout).levels[shift() ? 1 : 0], code);
    const char16_t letter = c.toUpper().unicode();
    if (letter >= u'A' && letter <= u'Z')
        return {QByteArray(1, char(letter & 0x1f))};
    if (const auto byPlace = controlByPlace(code))
        return {QByteArray(1, *byPlace)};
    if (letter == u'@' || (letter >= u'[' && letter <= u'_'))
        return {QByteArray(1, char(letter & 0x1f))};
    return {{}, true};
}

Keyboard::Typed Keyboard::character(quint16 code, qint64 nowMs)
{
    const Layout &layout = tableOf(m_layout);
    const int level = altGr() ? 2 : shift() ? 1 : 0;
    const QChar c = charOf(layout.levels[level], code);
    if (c.isNull())
        return {{}, true};
    if (!layout.deadKeys[level].contains(c) || !m_accent.isNull())
        return afterAccent(QString(c).toUtf8());
    m_accent = c;
    m_accentMs = nowMs;
    return {};
}

// An accent before a letter that can carry it makes one character; before a space it stands alone.
Keyboard::Typed Keyboard::afterAccent(const QByteArray &typed)
{
    if (m_accent.isNull())
        return {typed};
    const QChar accent = std::exchange(m_accent, QChar());
    const QString letter = QString::fromUtf8(typed);
    if (letter == u" ")
        return {QString(accent).toUtf8()};
    const QString joined = (letter + combining(accent)).normalized(QString::NormalizationForm_C);
    const bool carried = letter.size() == 1 && letter[0].isLetter() && joined.size() == 1;
    return {carried ? joined.toUtf8() : QString(accent).toUtf8() + typed};
}

} // namespace foyer
