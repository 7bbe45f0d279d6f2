// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/speaker/tts_speaker.h"

namespace foyer {

TtsSpeaker::TtsSpeaker(const QString &engine)
    : m_worker(new TtsWorker(engine)), m_model(QStringLiteral("Speech")),
      m_sentence(QStringLiteral("The voice is being prepared.")),
      m_thread(QStringLiteral("speaker"), m_worker)
{
    connect(&m_jack, &HeadphoneSwitch::changed, this, &Speaker::headphonesChanged);
    connect(m_worker, &TtsWorker::changed, this,
            [this](DeviceStatus status, const QString &model, const QString &sentence) {
                m_status = status;
                m_sentence = sentence;
                if (!model.isEmpty())
                    m_model = model;
                if (!sentence.isEmpty())
                    m_tally.lastError = sentence;
                Q_EMIT healthChanged();
            });
    connect(m_worker, &TtsWorker::spoken, this, [this](int number, bool well) {
        ++(well ? m_tally.uses : m_tally.misses);
        if (number == m_number)
            Q_EMIT finished();
    });
    QMetaObject::invokeMethod(m_worker, &TtsWorker::run);
}

DeviceHealth TtsSpeaker::health() const
{
    return {.kind = QStringLiteral("speaker"),
            .model = m_model,
            .status = m_status,
            .sentence = m_sentence,
            .tally = m_tally};
}

void TtsSpeaker::say(const QString &text, const QString &language)
{
    m_worker->replaceBefore(++m_number);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_number, text, language] {
        worker->say(number, text, language);
    });
}

void TtsSpeaker::stop()
{
    m_worker->replaceBefore(++m_number);
    QMetaObject::invokeMethod(m_worker, &TtsWorker::stop);
}

} // namespace foyer
