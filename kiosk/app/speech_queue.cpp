// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/speech_queue.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace foyer {

namespace {
constexpr double decibelsAStep = 6; // ACCESS: at most 10
constexpr qsizetype mostWaiting = 200;
} // namespace

SpeechQueue::Act SpeechQueue::headphones(bool in)
{
    m_headphones = in;
    m_silenced = {};
    const bool was = std::exchange(m_on, in);
    m_waiting.clear();
    m_now = {};
    m_paused = m_masked = false;
    const bool speaking = std::exchange(m_speaking, false);
    if (in)
        return speaking ? Act(Stop{}) : Act(Nothing{});
    return was ? Act(Hush{}) : Act(Nothing{});
}

SpeechQueue::Act SpeechQueue::turnOn(bool on)
{
    m_on = on;
    return on ? Act(Nothing{}) : forget();
}

SpeechQueue::Act SpeechQueue::replace(QList<Utterance> say, const QString &private_)
{
    if (!m_on)
        return Nothing{};
    m_waiting.clear();
    m_now = {};
    m_paused = m_masked = false;
    append(std::move(say), private_);
    const bool speaking = std::exchange(m_speaking, false);
    const Act act = next();
    return speaking && std::holds_alternative<Nothing>(act) ? Act(Stop{}) : act;
}

SpeechQueue::Act SpeechQueue::add(QList<Utterance> say, const QString &private_)
{
    if (!m_on)
        return Nothing{};
    append(std::move(say), private_);
    return m_speaking || m_paused ? Act(Nothing{}) : next();
}

void SpeechQueue::append(QList<Utterance> say, const QString &private_)
{
    m_private = private_;
    m_silenced = {};
    for (const Utterance &one : say)
        if (one.source != 0)
            m_waiting.removeIf([&](const Utterance &old) { return old.source == one.source; });
    m_waiting += std::move(say);
    if (m_waiting.size() > mostWaiting)
        m_waiting.resize(mostWaiting);
}

SpeechQueue::Act SpeechQueue::next()
{
    while (!m_waiting.isEmpty()) {
        Utterance first = m_waiting.takeFirst();
        if (first.personal && !m_headphones) {
            if (m_masked)
                continue;
            m_masked = true;
            first = {m_private, {}, false, 0};
        } else {
            m_masked = false;
        }
        if (first.text.isEmpty())
            continue;
        m_now = std::move(first);
        m_speaking = true;
        return Say{m_now.text, m_now.language};
    }
    m_now = {};
    m_speaking = false;
    return Nothing{};
}

SpeechQueue::Act SpeechQueue::finished()
{
    return m_speaking && !m_paused ? next() : Act(Nothing{});
}

SpeechQueue::Act SpeechQueue::key()
{
    Silenced silenced{m_waiting, m_now, m_speaking, m_paused};
    const Act act = forget();
    m_silenced = std::move(silenced);
    return act;
}

void SpeechQueue::recall()
{
    if (m_speaking || m_paused || !(m_silenced.speaking || m_silenced.paused))
        return;
    m_waiting = std::move(m_silenced.waiting);
    m_now = std::move(m_silenced.now);
    m_speaking = m_silenced.speaking;
    m_paused = m_silenced.paused;
    m_silenced = {};
}

SpeechQueue::Act SpeechQueue::pauseHere()
{
    recall();
    return pause();
}

SpeechQueue::Act SpeechQueue::pause()
{
    if (m_paused) {
        m_paused = false;
        return again();
    }
    if (!m_speaking)
        return Nothing{};
    m_paused = true;
    return Stop{};
}

SpeechQueue::Act SpeechQueue::again()
{
    return m_speaking ? Act(Say{m_now.text, m_now.language}) : next();
}

SpeechQueue::Act SpeechQueue::faster()
{
    m_rate = std::min(m_rate + 1, int(rates.size()) - 1);
    return m_speaking && !m_paused ? again() : Act(Nothing{});
}

SpeechQueue::Act SpeechQueue::slower()
{
    m_rate = std::max(m_rate - 1, 0);
    return m_speaking && !m_paused ? again() : Act(Nothing{});
}

SpeechQueue::Act SpeechQueue::louder()
{
    m_volume = std::min(m_volume + 1, mostVolume);
    return m_speaking && !m_paused ? again() : Act(Nothing{});
}

SpeechQueue::Act SpeechQueue::quieter()
{
    m_volume = std::max(m_volume - 1, 0);
    return m_speaking && !m_paused ? again() : Act(Nothing{});
}

SpeechQueue::Act SpeechQueue::forget()
{
    m_silenced = {};
    m_waiting.clear();
    m_now = {};
    m_paused = m_masked = false;
    return std::exchange(m_speaking, false) ? Act(Stop{}) : Act(Nothing{});
}

SpeechQueue::Act SpeechQueue::reset()
{
    m_on = m_headphones;
    m_rate = usualRate;
    m_volume = usualVolume;
    m_private.clear();
    return forget();
}

SpeechManner SpeechQueue::manner() const
{
    return {rate(), std::pow(10, -decibelsAStep * (mostVolume - m_volume) / 20)};
}

} // namespace foyer
