// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/speaker/tts_worker.h"

#include "drivers/speaker/voices.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocale>
#include <QThread>

#include <chrono>

namespace foyer {

namespace {

constexpr qsizetype longestText = 2'000;
constexpr auto fallsSilentWithin = std::chrono::seconds(5);
constexpr int phraseWords = 6; // about two seconds
constexpr auto retryEvery = std::chrono::seconds(20);

QString noSound()
{
    return QStringLiteral("No sound device was found. Connect a speaker, or check the sound "
                          "card's cable.");
}

QString noEngine()
{
    return QStringLiteral("There is no voice on this kiosk. Install a speech engine, for example "
                          "qt6-speech-flite-plugin.");
}

QString noVoice(const QString &language)
{
    return QStringLiteral("There is no voice for %1. Install one, for example "
                          "speech-dispatcher-espeak-ng.")
        .arg(QLocale::languageToString(QLocale(language).language()));
}

} // namespace

TtsWorker::TtsWorker(QString engine) : m_wanted(std::move(engine)) {}

TtsWorker::~TtsWorker()
{
    drop();
}

// Interrupted, or deleted once it has spoken, flite's output (Qt 6.4.2) may delete itself twice and
// take the program along. It is let finish its phrase, and kept: one for each time that the sound
// was lost, and one at the end.
void TtsWorker::drop()
{
    if (m_voice && std::exchange(m_spoke, false) && m_engine == u"flite") {
        QTextToSpeech *kept = m_voice.release();
        kept->disconnect(this);
        QDeadlineTimer limit(std::chrono::seconds(2));
        while (kept->state() == QTextToSpeech::Speaking && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        QThread::msleep(200); // its output goes away on a thread of its own
    }
    m_voice.reset();
}

void TtsWorker::run()
{
    m_retry = std::make_unique<QTimer>();
    m_retry->setInterval(retryEvery);
    connect(m_retry.get(), &QTimer::timeout, this, &TtsWorker::make);
    m_limit = std::make_unique<QTimer>();
    m_limit->setSingleShot(true);
    connect(m_limit.get(), &QTimer::timeout, this, &TtsWorker::late);
    // The screen comes first: making a voice may cost a processor five seconds.
    QTimer::singleShot(std::chrono::seconds(3), this, [this] {
        if (!m_voice)
            make();
    });
}

std::unique_ptr<QTextToSpeech> TtsWorker::made(const QString &engine)
{
    auto voice = std::make_unique<QTextToSpeech>(engine);
    if (voice->state() == QTextToSpeech::Error || voice->availableLocales().isEmpty())
        return nullptr;
    return voice;
}

bool TtsWorker::make()
{
    drop();
    for (const QString &engine : enginesToTry(m_wanted)) {
        m_voice = made(engine);
        if (!m_voice)
            continue;
        m_engine = engine;
        m_model = QStringLiteral("Speech by ") + engine;
        connect(m_voice.get(), &QTextToSpeech::stateChanged, this, &TtsWorker::follow);
        break;
    }
    const bool silent = m_voice && m_voice->errorReason() == QTextToSpeech::ErrorReason::Playback;
    if (!m_voice)
        tell(DeviceStatus::NotConnected, noEngine());
    else if (silent)
        tell(DeviceStatus::NotConnected, noSound());
    else
        tell(DeviceStatus::Ready, {});
    if (m_voice && !silent)
        m_retry->stop();
    else
        m_retry->start();
    return m_voice && !silent;
}

bool TtsWorker::choose(const QString &language)
{
    const auto locale = bestLocale(m_voice->availableLocales(), language);
    if (!locale)
        return false;
    if (m_voice->locale() != *locale)
        m_voice->setLocale(*locale);
    return true;
}

void TtsWorker::say(int number, const QString &text, const QString &language)
{
    if (number < m_latest)
        return; // replaced while the voice was being made
    stop();
    m_next = Sentence{number, text, language};
    // An engine that is told to speak before it fell silent stumbles over its own end.
    if (m_voice && m_voice->state() == QTextToSpeech::Speaking)
        m_limit->start(fallsSilentWithin);
    else
        begin();
}

void TtsWorker::begin()
{
    if (!m_next)
        return;
    const Sentence next = *std::exchange(m_next, std::nullopt);
    m_number = next.number;
    const bool ready = (m_voice && m_status != DeviceStatus::NotConnected) || make();
    if (!ready || next.number < m_latest)
        return end(false);
    if (!choose(next.language)) {
        tell(DeviceStatus::Trouble, noVoice(next.language));
        return end(false);
    }
    m_underWay = true;
    m_heard = false;
    m_limit->start(std::chrono::milliseconds(10'000 + 150 * next.text.size()));
    m_phrases = phrasesOf(next.text.left(longestText), m_engine == u"flite" ? phraseWords : 1'000);
    m_voice->say(m_phrases.takeFirst());
}

void TtsWorker::stop()
{
    m_underWay = false;
    m_next.reset();
    if (m_limit)
        m_limit->stop();
    m_phrases.clear();
    if (m_voice && m_engine != u"flite") // see drop()
        m_voice->stop();
}

// The end of the sentence before this one may be told late: an end counts only behind a beginning.
void TtsWorker::follow(QTextToSpeech::State state)
{
    if (m_next && state != QTextToSpeech::Speaking) // queued: the engine may be replaced there
        QMetaObject::invokeMethod(this, &TtsWorker::begin, Qt::QueuedConnection);
    if (!m_underWay)
        return;
    if (state == QTextToSpeech::Speaking) {
        m_heard = true;
        m_spoke = true;
    } else if (state == QTextToSpeech::Error && !m_heard) {
        tell(DeviceStatus::NotConnected, noSound());
        m_retry->start();
        end(false);
    } else if (m_heard) {
        // Also an error: flite's output (Qt 6.4) runs dry at the end of a phrase and calls it one.
        // A device that was pulled out does not begin with the next.
        tell(DeviceStatus::Ready, {});
        m_heard = false;
        if (m_phrases.isEmpty())
            end(true);
        else
            QMetaObject::invokeMethod(this, &TtsWorker::goOn, Qt::QueuedConnection);
    }
}

void TtsWorker::goOn()
{
    if (m_underWay && m_voice && !m_phrases.isEmpty())
        m_voice->say(m_phrases.takeFirst());
}

void TtsWorker::late()
{
    if (m_next)
        begin();
    else
        end(false);
}

void TtsWorker::end(bool well)
{
    m_underWay = false;
    m_limit->stop();
    Q_EMIT spoken(m_number, well);
}

void TtsWorker::tell(DeviceStatus status, const QString &sentence)
{
    if (status == m_status && sentence == m_sentence)
        return;
    m_status = status;
    m_sentence = sentence;
    Q_EMIT changed(status, m_model, sentence);
}

} // namespace foyer
