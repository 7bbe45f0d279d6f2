// SPDX-License-Identifier: GPL-3.0-or-later
// What a device that pretends to be a keyboard has typed: key events to bytes. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace foyer {

// Which key types what, as Windows has it: scanners are made to type into Windows.
enum class KeyLayout { Us, Uk, German, French };

// "us", "uk", "de", "fr".
[[nodiscard]] std::optional<KeyLayout> keyLayout(const QString &name);

// Characters beyond ASCII come as UTF-8. Control characters are data: Ctrl with a letter, with the
// keys of [ \ ] and of 2 6 - on a US keyboard, or the layout's own @ [ \ ] ^ _; Alt with the
// number on the keypad ("0029"). AltGr may be typed as Ctrl+Alt. Caps Lock is taken as off, a held
// key as pressed once. Enter is CR, Tab is HT.
class Keyboard {
public:
    static constexpr qint64 deadKeyMs = 250; // an accent waits this long for its letter

    struct Typed {
        QByteArray bytes;
        bool unknown = false; // a key without meaning: what is being typed is not to be trusted
    };

    explicit Keyboard(KeyLayout layout) : m_layout(layout) {}
    // A key of linux/input-event-codes.h; value 1: pressed, 0: released, 2: repeated.
    [[nodiscard]] Typed key(quint16 code, qint32 value, qint64 nowMs);
    void reset(); // all keys are up

private:
    [[nodiscard]] bool modifier(quint16 code, bool down);
    [[nodiscard]] Typed keypad(quint16 code, char digit);
    [[nodiscard]] Typed endOfAltCode();
    [[nodiscard]] Typed control(quint16 code) const;
    [[nodiscard]] Typed character(quint16 code, qint64 nowMs);
    [[nodiscard]] Typed afterAccent(const QByteArray &typed);
    [[nodiscard]] bool shift() const { return m_down & (LeftShift | RightShift); }
    [[nodiscard]] bool ctrl() const { return m_down & (LeftCtrl | RightCtrl); }
    [[nodiscard]] bool altGr() const { return (m_down & RightAlt) || (ctrl() && m_down & LeftAlt); }

    enum : unsigned {
        LeftShift = 1,
        RightShift = 2,
        LeftCtrl = 4,
        RightCtrl = 8,
        LeftAlt = 16,
        RightAlt = 32,
    };

    KeyLayout m_layout;
    unsigned m_down = 0;
    QChar m_accent; // of a dead key that waits for its letter; null: none
    qint64 m_accentMs = 0;
    QByteArray m_altDigits;
};

} // namespace foyer
