// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks through Qt TextToSpeech in a program of its own, foyer-voice, which lies beside the
// kiosk's. Engines crash when they are interrupted and fall dumb when a cable is pulled; a new
// process begins anew, and the kiosk goes on. The headphones are told by the jack.
#pragma once

#include "drivers/io/headphone_switch.h"
#include "drivers/speaker/voice_lines.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace foyer {

class TtsSpeaker final : public Speaker {
    Q_OBJECT
public:
    explicit TtsSpeaker(QString engine); // "flite", "speechd"; empty: the one with most languages
    ~TtsSpeaker() override;
    [[nodiscard]] DeviceHealth health() const override;
    void say(const QString &text, const QString &language) override;
    void stop() override;
    void hush() override;
    [[nodiscard]] QStringList languages() const override { return m_news.languages; }
    [[nodiscard]] bool headphones() const override { return m_jack.inserted(); }

private:
    void begin();
    void send();
    void receive();
    void take(const VoiceNews &news);
    void restart();
    void late();
    void finish(bool well);
    void drop();

    QString m_engine;
    HeadphoneSwitch m_jack;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_buffer;
    QElapsedTimer m_since;  // the process lives
    QTimer m_again;         // until the next process
    QTimer m_limit;         // of the order under way
    SpeechOrder m_order;    // the last; an empty text is silence
    bool m_waiting = false; // for its end
    bool m_resent = false;  // to a second process
    VoiceNews m_news;
};

// The engines of this machine ("flite", "speechd"), those with most languages first; empty also
// when foyer-voice does not answer within the limit.
[[nodiscard]] QStringList speechEngines(int limitMs);

} // namespace foyer
