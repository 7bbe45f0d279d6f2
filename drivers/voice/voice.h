// SPDX-License-Identifier: GPL-3.0-or-later
// What the program foyer-voice does: makes the voice, which may take seconds, and speaks.
#pragma once

#include "drivers/speaker/voice_lines.h"

#include <QAudioDevice>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace foyer {

class Voice final : public QObject {
    Q_OBJECT
public:
    explicit Voice(QString engine); // "flite", "speechd"; empty: the one with most languages

    void make();
    void say(const SpeechOrder &order);

Q_SIGNALS:
    void told(const foyer::VoiceNews &news);
    // Begin again with a new process: the sound devices are others now, or there was no voice.
    void outdated();

private:
    [[nodiscard]] std::unique_ptr<QTextToSpeech> made(const QString &engine);
    [[nodiscard]] bool choose(const QString &language);
    void look();
    void stop();
    void begin();
    void goOn();
    void follow(QTextToSpeech::State state);
    void end(bool well);
    void tell(DeviceStatus status, const QString &sentence);

    QString m_wanted;
    QString m_engine; // in use
    std::unique_ptr<QTextToSpeech> m_voice;
    QTimer m_look;               // for other sound devices
    QList<QAudioDevice> m_began; // those that the voice was made with
    QTimer m_again;              // while there is no voice or no sound
    VoiceNews m_news;
    std::optional<SpeechOrder> m_next; // waits for the engine to fall silent
    int m_number = 0;                  // of the order under way
    QStringList m_phrases;             // of it, not yet spoken
    bool m_underWay = false;
    bool m_heard = false; // the engine began with this phrase
};

} // namespace foyer
