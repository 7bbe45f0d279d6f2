// SPDX-License-Identifier: GPL-3.0-or-later
// What the voice does next. A pure state machine: something happens, and the answer is what the
// speaker is told. It knows no screen and no device.
//
//   silent --replace, add--> speaking --finished--> the next one, or silent
//   speaking --key, turn off, reset--> silent (Stop)     --headphones out--> off (Hush)
//   speaking <--pause--> paused
#pragma once

#include "kiosk/app/spoken_screen.h"
#include "kiosk/core/devices.h"

#include <array>
#include <variant>

namespace foyer {

class SpeechQueue {
public:
    struct Nothing {};
    struct Stop {};
    struct Hush {}; // at once, whatever it costs
    struct Say {
        QString text;
        QString language;
        bool operator==(const Say &) const = default;
    };
    using Act = std::variant<Nothing, Stop, Hush, Say>;

    static constexpr std::array rates{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0};
    static constexpr int usualRate = 2;
    static constexpr int mostVolume = 4; // steps of 6 dB below it
    static constexpr int usualVolume = 3;

    // Plugged in, speech is on; pulled out, it is off, and what was being said is over.
    Act headphones(bool in);
    Act turnOn(bool on); // by hand: with no headphones in, nothing personal is said

    // private_: what is said once in place of things that only headphones may hear.
    Act replace(QList<Utterance> say, const QString &private_);
    Act add(QList<Utterance> say, const QString &private_);
    Act finished(); // the speaker has ended what it was told
    Act key();      // any key: silence
    Act pause();    // and again: goes on with what it was saying
    // The same by a switch on the screen: the key that chose it has silenced nothing.
    Act pauseHere();
    Act faster(); // what is being said begins again
    Act slower();
    Act louder();
    Act quieter();
    Act reset(); // a visit has ended: nothing of it is kept; speech stays on with headphones in

    [[nodiscard]] bool on() const { return m_on; }
    [[nodiscard]] bool paused() const { return m_paused; }
    [[nodiscard]] bool speaking() const { return m_speaking; }
    [[nodiscard]] double rate() const { return rates[size_t(m_rate)]; }
    [[nodiscard]] int volume() const { return m_volume; }
    [[nodiscard]] SpeechManner manner() const;

private:
    Act next();
    Act forget();
    void recall();
    Act again();
    void append(QList<Utterance> say, const QString &private_);

    struct Silenced {
        QList<Utterance> waiting;
        Utterance now;
        bool speaking = false;
        bool paused = false;
    };

    Silenced m_silenced; // by the last key
    QList<Utterance> m_waiting;
    Utterance m_now;
    QString m_private;
    bool m_headphones = false;
    bool m_on = false;
    bool m_speaking = false;
    bool m_paused = false;
    bool m_masked = false; // the last thing said stood for something private
    int m_rate = usualRate;
    int m_volume = usualVolume;
};

} // namespace foyer
