// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/voice/voice.h"

#include "drivers/voice/voices.h"

#include <QLocale>
#include <QMediaDevices>

#include <chrono>

namespace foyer {

namespace {

constexpr int phraseWords = 6; // about two seconds
constexpr auto lookEvery = std::chrono::milliseconds(300);
constexpr auto againAfter = std::chrono::seconds(20);

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

// flite plays through Qt; speechd's daemon plays by itself, and knows of its devices alone.
bool playsThroughQt(const QString &engine)
{
    return engine == u"flite";
}

} // namespace

Voice::Voice(QString engine) : m_wanted(std::move(engine))
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &Voice::outdated);
}

std::unique_ptr<QTextToSpeech> Voice::made(const QString &engine)
{
    auto voice = std::make_unique<QTextToSpeech>(engine);
    if (voice->state() == QTextToSpeech::Error || voice->availableLocales().isEmpty())
        return nullptr;
    return voice;
}

void Voice::make()
{
    for (const QString &engine : enginesToTry(m_wanted)) {
        m_voice = made(engine);
        if (!m_voice)
            continue;
        m_engine = engine;
        m_news.model = QStringLiteral("Speech by ") + engine;
        m_news.languages = languagesOf(m_voice->availableLocales());
        connect(m_voice.get(), &QTextToSpeech::stateChanged, this, &Voice::follow);
        break;
    }
    if (playsThroughQt(m_engine)) {
        // The player of Qt 6.4 keeps to the device it began with, silently, also when that is gone,
        // and QMediaDevices knows what has changed but does not tell.
        m_began = QMediaDevices::audioOutputs();
        connect(&m_look, &QTimer::timeout, this, &Voice::look);
        m_look.start(lookEvery);
    }
    const bool silent =
        m_voice && (m_voice->errorReason() == QTextToSpeech::ErrorReason::Playback ||
                    (playsThroughQt(m_engine) && QMediaDevices::audioOutputs().isEmpty()));
    if (m_voice && !silent)
        return tell(DeviceStatus::Ready, {});
    m_again.start();
    tell(DeviceStatus::NotConnected, m_voice ? noSound() : noEngine());
}

void Voice::look()
{
    if (m_look.isActive() && QMediaDevices::audioOutputs() != m_began)
        Q_EMIT outdated();
}

bool Voice::choose(const QString &language)
{
    const auto locale = bestLocale(m_voice->availableLocales(), language);
    if (!locale)
        return false;
    if (m_voice->locale() != *locale)
        m_voice->setLocale(*locale);
    return true;
}

void Voice::say(const SpeechOrder &order)
{
    look();
    stop();
    if (order.text.isEmpty())
        return;
    m_next = order;
    // An engine that is told to speak before it fell silent stumbles over its own end.
    if (!m_voice || m_voice->state() != QTextToSpeech::Speaking)
        begin();
}

void Voice::begin()
{
    if (!m_next)
        return;
    const SpeechOrder next = *std::exchange(m_next, std::nullopt);
    m_number = next.number;
    if (!m_voice || m_news.status == DeviceStatus::NotConnected)
        return end(false);
    if (!choose(next.language)) {
        tell(DeviceStatus::Trouble, noVoice(next.language));
        return end(false);
    }
    m_underWay = true;
    m_heard = false;
    m_voice->setRate(engineRate(m_engine, next.manner.rate));
    m_voice->setVolume(next.manner.volume);
    m_phrases = phrasesOf(next.text, playsThroughQt(m_engine) ? phraseWords : 1'000);
    m_voice->say(m_phrases.takeFirst());
}

// Interrupted, flite (Qt 6.4.2) ends the program: it is let finish its phrase.
void Voice::stop()
{
    m_underWay = false;
    m_next.reset();
    m_phrases.clear();
    if (m_voice && m_engine != u"flite")
        m_voice->stop();
}

// The end of the order before this one may be told late: an end counts only behind a beginning.
void Voice::follow(QTextToSpeech::State state)
{
    if (m_next && state != QTextToSpeech::Speaking) // queued: this is the engine's own call
        QMetaObject::invokeMethod(this, &Voice::begin, Qt::QueuedConnection);
    if (!m_underWay)
        return;
    if (state == QTextToSpeech::Speaking) {
        m_heard = true;
    } else if (state == QTextToSpeech::Error && !m_heard) {
        tell(DeviceStatus::NotConnected, noSound());
        m_again.start();
        end(false);
    } else if (m_heard) {
        // Also an error: flite's output (Qt 6.4) runs dry at the end of a phrase and calls it one.
        tell(DeviceStatus::Ready, {});
        m_heard = false;
        if (m_phrases.isEmpty())
            end(true);
        else
            QMetaObject::invokeMethod(this, &Voice::goOn, Qt::QueuedConnection);
    }
}

void Voice::goOn()
{
    if (m_underWay && !m_phrases.isEmpty())
        m_voice->say(m_phrases.takeFirst());
}

void Voice::end(bool well)
{
    m_underWay = false;
    VoiceNews news = m_news;
    news.spoken = {m_number, well};
    Q_EMIT told(news);
}

void Voice::tell(DeviceStatus status, const QString &sentence)
{
    if (status == m_news.status && sentence == m_news.sentence)
        return;
    m_news.status = status;
    m_news.sentence = sentence;
    Q_EMIT told(m_news);
}

} // namespace foyer
