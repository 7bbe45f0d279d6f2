// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/speaker/tts_speaker.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace foyer {

namespace {

// Making a voice may take seconds; a second of speech is some fifteen characters.
constexpr int patienceMs = 10'000;
constexpr int perCharacterMs = 150;
constexpr int shortLifeMs = 500;
constexpr auto breath = std::chrono::seconds(2); // before a process that keeps dying is tried again

QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/foyer-voice");
}

} // namespace

TtsSpeaker::TtsSpeaker(QString engine) : m_engine(std::move(engine))
{
    m_news.model = QStringLiteral("Speech");
    m_news.sentence = QStringLiteral("The voice is being prepared.");
    connect(&m_jack, &HeadphoneSwitch::changed, this, &Speaker::headphonesChanged);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TtsSpeaker::begin);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &TtsSpeaker::late);
    // The screen comes first: making a voice may cost a processor seconds.
    m_again.start(std::chrono::seconds(3));
}

TtsSpeaker::~TtsSpeaker()
{
    drop();
}

DeviceHealth TtsSpeaker::health() const
{
    return {.kind = QStringLiteral("speaker"),
            .model = m_news.model,
            .status = m_news.status,
            .sentence = m_news.sentence,
            .tally = m_tally};
}

void TtsSpeaker::say(const QString &text, const QString &language)
{
    m_order = {m_order.number + 1, text, language, m_manner};
    m_waiting = true;
    m_resent = false;
    m_limit.start(patienceMs + perCharacterMs * int(std::min(text.size(), longestSpeech)));
    if (text.isEmpty()) // said at once, but after this call
        QMetaObject::invokeMethod(
            this,
            [this, number = m_order.number] {
                if (m_waiting && number == m_order.number)
                    finish(true);
            },
            Qt::QueuedConnection);
    if (!m_process)
        begin();
    else
        send();
}

void TtsSpeaker::stop()
{
    m_waiting = false;
    m_limit.stop();
    m_order = {m_order.number + 1, {}, {}, {}};
    if (m_process)
        send();
}

// flite finishes its phrase, and any engine may take its time: the process that speaks is ended,
// and the next one made at once, so that it is ready when it is wanted.
void TtsSpeaker::hush()
{
    const bool speaking = m_waiting;
    stop();
    if (speaking && m_process)
        begin();
}

void TtsSpeaker::begin()
{
    m_again.stop();
    drop();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &TtsSpeaker::receive);
    // Queued: the process is not deleted in its own signal.
    connect(m_process.get(), &QProcess::finished, this, &TtsSpeaker::restart, Qt::QueuedConnection);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            take({DeviceStatus::NotConnected,
                  m_news.model,
                  QStringLiteral("The program that speaks, foyer-voice, is missing."),
                  {},
                  {}});
            restart();
        },
        Qt::QueuedConnection);
    m_since.start();
    m_process->start(program(), m_engine.isEmpty() ? QStringList{} : QStringList{m_engine});
    if (m_waiting)
        send();
}

void TtsSpeaker::send()
{
    m_process->write(toLine(m_order));
}

void TtsSpeaker::receive()
{
    m_buffer += m_process->readAllStandardOutput();
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const auto news = newsOf(m_buffer.left(end));
        m_buffer.remove(0, end + 1);
        if (news)
            take(*news);
    }
    if (m_buffer.size() > maxVoiceLine)
        m_buffer.clear();
}

void TtsSpeaker::take(const VoiceNews &news)
{
    const bool same = news.status == m_news.status && news.model == m_news.model &&
                      news.sentence == m_news.sentence;
    if (!news.model.isEmpty())
        m_news.model = news.model;
    m_news.status = news.status;
    m_news.sentence = news.sentence;
    const bool more = !news.languages.isEmpty() && news.languages != m_news.languages;
    if (more)
        m_news.languages = news.languages;
    if (more && same)
        Q_EMIT healthChanged();
    if (!same) {
        if (!news.sentence.isEmpty())
            m_tally.lastError = news.sentence;
        Q_EMIT healthChanged();
    }
    if (news.spoken && m_waiting && news.spoken->number == m_order.number)
        finish(news.spoken->well);
}

// Ended by itself: the sound devices have changed, or the engine crashed. What it was saying is
// said again, once.
void TtsSpeaker::restart()
{
    const bool shortLived = m_since.elapsed() < shortLifeMs;
    drop();
    if (m_waiting && std::exchange(m_resent, true))
        finish(false);
    if (shortLived)
        m_again.start(breath);
    else
        begin();
}

void TtsSpeaker::late()
{
    take({DeviceStatus::Trouble,
          m_news.model,
          QStringLiteral("The voice did not answer and was started again. If this stays, check the "
                         "sound device."),
          {},
          {}});
    drop();
    finish(false);
    begin();
}

void TtsSpeaker::finish(bool well)
{
    m_limit.stop();
    m_waiting = false;
    ++(well ? m_tally.uses : m_tally.misses);
    Q_EMIT finished();
}

void TtsSpeaker::drop()
{
    m_buffer.clear();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(500);
    m_process.reset();
}

QStringList speechEngines(int limitMs)
{
    QProcess voice;
    voice.start(program(), {QStringLiteral("--engines")});
    if (!voice.waitForFinished(limitMs)) {
        voice.kill();
        voice.waitForFinished(1'000);
        return {};
    }
    return QString::fromUtf8(voice.readAllStandardOutput().left(maxVoiceLine))
        .split(u'\n', Qt::SkipEmptyParts)
        .mid(0, 8);
}

} // namespace foyer
