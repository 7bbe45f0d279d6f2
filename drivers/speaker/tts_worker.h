// SPDX-License-Identifier: GPL-3.0-or-later
// What the speaker's own thread does: makes the voice, which may take seconds, and speaks.
#pragma once

#include "kiosk/core/devices.h"

#include <QTextToSpeech>
#include <QTimer>
#include <atomic>
#include <optional>

namespace foyer {

class TtsWorker final : public QObject {
    Q_OBJECT
public:
    explicit TtsWorker(QString engine); // "flite", "speechd"; empty: the one with most languages
    ~TtsWorker() override;

    void run(); // in its thread, once
    void say(int number, const QString &text, const QString &language);
    void stop();
    // From any thread: sentences before this one need no longer be spoken.
    void replaceBefore(int number) { m_latest = number; }

Q_SIGNALS:
    void changed(foyer::DeviceStatus status, const QString &model, const QString &sentence);
    void spoken(int number, bool well); // or given up

private:
    struct Sentence {
        int number;
        QString text;
        QString language;
    };
    bool make();
    void drop();
    void begin();
    void goOn();
    void late();
    [[nodiscard]] std::unique_ptr<QTextToSpeech> made(const QString &engine);
    [[nodiscard]] bool choose(const QString &language);
    void follow(QTextToSpeech::State state);
    void end(bool well);
    void tell(DeviceStatus status, const QString &sentence);

    QString m_wanted;
    QString m_engine; // in use
    QString m_model;
    std::unique_ptr<QTextToSpeech> m_voice;
    std::unique_ptr<QTimer> m_retry; // while there is no voice or no sound
    std::unique_ptr<QTimer> m_limit; // an engine that never says that it is done
    std::atomic<int> m_latest = 0;
    std::optional<Sentence> m_next; // waits for the engine to fall silent
    int m_number = 0;      // of the sentence under way
    QStringList m_phrases; // of it, not yet spoken
    bool m_underWay = false;
    bool m_spoke = false;
    bool m_heard = false; // the engine began with this sentence
    DeviceStatus m_status = DeviceStatus::Connecting;
    QString m_sentence;
};

} // namespace foyer
