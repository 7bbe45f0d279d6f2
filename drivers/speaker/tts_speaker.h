// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks through Qt TextToSpeech, on a thread of its own. The headphones are told by the jack.
#pragma once

#include "drivers/io/device_thread.h"
#include "drivers/io/headphone_switch.h"
#include "drivers/speaker/tts_worker.h"

namespace foyer {

class TtsSpeaker final : public Speaker {
    Q_OBJECT
public:
    explicit TtsSpeaker(const QString &engine); // see TtsWorker
    [[nodiscard]] DeviceHealth health() const override;
    void say(const QString &text, const QString &language) override;
    void stop() override;
    [[nodiscard]] bool headphones() const override { return m_jack.inserted(); }

private:
    TtsWorker *m_worker; // lives in the thread
    HeadphoneSwitch m_jack;
    int m_number = 0; // of the sentence said last
    DeviceStatus m_status = DeviceStatus::Connecting;
    QString m_model;
    QString m_sentence;
    DeviceThread m_thread;
};

} // namespace foyer
