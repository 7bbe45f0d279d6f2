// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/speech.h"

#include "kiosk/app/transcript.h"
#include "kiosk/core/language.h"

#include <QQuickWindow>

#include <chrono>

namespace foyer {

namespace {
// A page that turns changes many things, one after the other; they are told as one.
constexpr auto settling = std::chrono::milliseconds(80);
} // namespace

Speech::Speech(QObject *parent) : QObject(parent)
{
    m_look.setSingleShot(true);
    m_look.setInterval(settling);
    connect(&m_look, &QTimer::timeout, this, &Speech::look);
}

void Speech::use(Speaker *speaker, Keypad &keypad)
{
    m_speaker = speaker;
    m_keypad = &keypad;
    if (!speaker)
        return;
    connect(speaker, &Speaker::headphonesChanged, this, &Speech::plug);
    connect(speaker, &Speaker::finished, this, [this] { obey(m_queue.finished()); });
    connect(speaker, &Device::healthChanged, this, &Speech::changed); // its voices are known
    connect(&keypad, &Keypad::pressed, this, [this] { m_moved = true; });
    connect(&keypad, &Keypad::speechKey, this, &Speech::onKey);
    connect(&keypad, &Keypad::keyPressed, this, [this] { obey(m_queue.key()); });
    plug();
}

void Speech::plug()
{
    const bool was = on();
    const bool in = m_speaker->headphones();
    obey(m_queue.headphones(in));
    if (in)
        begin();
    else if (was)
        Q_EMIT unplugged();
}

void Speech::setOn(bool on)
{
    if (!fitted() || on == m_queue.on())
        return;
    obey(m_queue.turnOn(on));
    if (on)
        begin();
}

// Who begins to listen hears how the keys work, then the screen.
void Speech::begin()
{
    m_keypad->wake();
    m_before = {};
    m_greeted = false;
    watch();
    m_look.start();
}

void Speech::setPage(QQuickItem *page)
{
    if (page == m_page)
        return;
    m_page = page;
    watch();
    Q_EMIT pageChanged();
}

void Speech::setStrip(QQuickItem *strip)
{
    m_strip = strip;
    Q_EMIT pageChanged();
}

void Speech::watch()
{
    QQuickWindow *window = m_page ? m_page->window() : nullptr;
    if (window && window != m_window) {
        if (m_window)
            m_window->disconnect(this);
        m_window = window;
        const auto soon = [this] {
            if (on() && !m_look.isActive())
                m_look.start();
        };
        connect(window, &QQuickWindow::afterAnimating, this, soon);
        connect(window, &QQuickWindow::activeFocusItemChanged, this, soon);
    }
    if (on() && !m_look.isActive())
        m_look.start();
}

SpokenScreen Speech::read() const
{
    return readScreen(m_page, m_strip, m_window ? m_window->activeFocusItem() : nullptr);
}

void Speech::look()
{
    if (!on() || !m_page)
        return;
    const SpokenScreen now = read();
    //: Spoken after a typed letter was taken away; %1 is the letter.
    const SpokenWords words{tr("%1 deleted")};
    const auto change = whatIsNew(m_before, now, m_moved, words);
    m_before = now;
    if (change.say.isEmpty())
        return;
    m_moved = false;
    auto say = change.say;
    if (!std::exchange(m_greeted, true))
        say.prepend(
            {//: Spoken when headphones are plugged in: how to move and to choose with the keys.
             tr("This screen speaks. Press the right arrow for the next choice, the left arrow for "
                "the one before, and the select key to choose."),
             {},
             false,
             0});
    for (Utterance &one : say)
        if (one.language.isEmpty() || !hasVoice(one.language))
            one.language = m_language;
    obey(change.replaces ? m_queue.replace(std::move(say), inPrivate())
                         : m_queue.add(std::move(say), inPrivate()));
}

QString Speech::inPrivate() const
{
    //: Spoken through a loudspeaker in place of what is private.
    return tr("Some of this is private. Plug in headphones to hear it.");
}

void Speech::obey(const SpeechQueue::Act &act)
{
    if (!m_speaker)
        return;
    if (const auto *say = std::get_if<SpeechQueue::Say>(&act)) {
        m_speaker->setManner(m_queue.manner());
        m_speaker->say(withoutIsolates(say->text),
                       voiceOf(say->language.isEmpty() ? m_language : say->language));
    } else if (std::holds_alternative<SpeechQueue::Stop>(act)) {
        m_speaker->stop();
    } else if (std::holds_alternative<SpeechQueue::Hush>(act)) {
        m_speaker->hush();
    }
    Q_EMIT changed();
}

void Speech::onKey(KeyRole role)
{
    switch (role) {
    case KeyRole::Repeat:
        return repeat();
    case KeyRole::Pause:
        return obey(m_queue.pause());
    case KeyRole::Louder:
        return louder();
    case KeyRole::Quieter:
        return quieter();
    case KeyRole::Faster:
        return faster();
    case KeyRole::Slower:
        return slower();
    default:
        return;
    }
}

void Speech::repeat()
{
    if (!on())
        return;
    m_before = {};
    look();
}

void Speech::pause()
{
    obey(m_queue.pauseHere());
    // That the switch has turned is told by silence, or by what goes on; words about it would end
    // both.
    m_moved = false;
    if (on() && m_page && (m_queue.paused() || m_queue.speaking()))
        m_before = read();
}

void Speech::faster()
{
    obey(m_queue.faster());
}

void Speech::slower()
{
    obey(m_queue.slower());
}

void Speech::louder()
{
    obey(m_queue.louder());
}

void Speech::quieter()
{
    obey(m_queue.quieter());
}

void Speech::setDark(bool dark)
{
    m_dark = dark;
    Q_EMIT changed();
}

void Speech::setLanguage(const QString &tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    m_before = {}; // the same page, in other words
    watch();
}

void Speech::reset()
{
    m_before = {};
    m_moved = false;
    m_greeted = false;
    m_dark = false;
    obey(m_queue.reset());
    if (on())
        begin();
}

// As the engine calls the language.
QString Speech::voiceOf(const QString &tag) const
{
    const QString voice = languageOf(tag).voice;
    return m_speaker->languages().contains(voice) ? voice : tag;
}

bool Speech::hasVoice(const QString &tag) const
{
    if (!m_speaker)
        return false;
    const QStringList voices = m_speaker->languages();
    return voices.isEmpty() || voices.contains(voiceOf(tag).section(u'-', 0, 0));
}

} // namespace foyer
