// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated printer in words: what can be done to it, and how it is.
#include "drivers/simulated/simulated_printer.h"

#include <algorithm>
#include <array>

namespace foyer {

namespace {

using Fault = SimulatedPrinter::Fault;
using Moment = SimulatedPrinter::Moment;

constexpr std::array<std::pair<const char *, Fault>, 9> faultWords{{
    {"paper-out", Fault::PaperOut},
    {"cover-open", Fault::CoverOpen},
    {"jam", Fault::Jam},
    {"unplug", Fault::Unplug},
    {"power-off", Fault::PowerOff},
    {"mute", Fault::Mute},
    {"hang", Fault::Hang},
    {"garbage", Fault::Garbage},
    {"slow", Fault::Slow},
}};

constexpr std::array<std::pair<const char *, Moment>, 5> momentWords{{
    {"header", Moment::Header},
    {"middle", Moment::Middle},
    {"code", Moment::Code},
    {"cut", Moment::Cut},
    {"confirmation", Moment::Confirmation},
}};

} // namespace

void SimulatedPrinter::mendAll()
{
    m_armed.set = false;
    for (const auto &[word, fault] : faultWords)
        mend(fault);
}

bool SimulatedPrinter::perform(const QString &verb)
{
    const QStringList words = verb.simplified().split(u' ');
    const auto find = [](const auto &table, const QString &word) {
        return std::ranges::find_if(
            table, [&](const auto &row) { return word == QLatin1String(row.first); });
    };
    const QString joined = words.mid(0, 2).join(u'-');
    if (words.first() == u"arm" && words.size() == 3) {
        const auto fault = find(faultWords, words[1]);
        const auto moment = find(momentWords, words[2]);
        if (fault == faultWords.end() || moment == momentWords.end())
            return false;
        arm(fault->second, moment->second);
        return true;
    }
    if (const auto fault = find(faultWords, joined); fault != faultWords.end()) {
        strike(fault->second);
        return true;
    }
    static constexpr std::array<std::pair<const char *, Fault>, 5> mendWords{{
        {"paper-in", Fault::PaperOut},
        {"cover-closed", Fault::CoverOpen},
        {"replug", Fault::Unplug},
        {"power-on", Fault::PowerOff},
        {"unjam", Fault::Jam},
    }};
    if (const auto fault = find(mendWords, joined); fault != mendWords.end())
        mend(fault->second);
    else if (joined == u"paper-low")
        setPaperLow(true);
    else if (joined == u"mend")
        mendAll();
    else if (joined == u"take")
        take();
    else
        return false;
    return true;
}

QString SimulatedPrinter::sentence() const
{
    QStringList words;
    const auto say = [&](bool state, const char *word) {
        if (state)
            words << QString::fromLatin1(word);
    };
    say(!m_powered, "off");
    say(!m_plugged, "unplugged");
    say(m_paperOut, "no paper");
    say(m_paperLow, "little paper");
    say(m_coverOpen, "cover open");
    say(m_jammed, "jammed");
    say(m_mute, "mute");
    say(m_hung, "hanging");
    say(m_garbage, "talking nonsense");
    say(m_slow, "slow");
    say(m_armed.set, "about to fail");
    say(m_mouth.has_value(), "a ticket in its mouth");
    return words.isEmpty() ? QStringLiteral("ready") : words.join(QStringLiteral(", "));
}

} // namespace foyer
