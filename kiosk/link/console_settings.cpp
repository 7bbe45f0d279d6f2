// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/console_settings.h"

#include "kiosk/link/durable.h"
#include "kiosk/link/json_keys.h"
#include "kiosk/link/messages.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int startsOnTrial = 2;
constexpr qint64 largestState = 4096;

// One after the other: the text on trial, what is known of it, the text in use.
QString trialIn(const QString &folder)
{
    return folder + "/console.trial"_L1;
}
QString stateIn(const QString &folder)
{
    return folder + "/console.json"_L1;
}
QString inUseIn(const QString &folder)
{
    return folder + "/console.toml"_L1;
}

} // namespace

ConsoleSettingsFile::ConsoleSettingsFile(QString dataDir) : m_folder(std::move(dataDir))
{
    QFile file(stateIn(m_folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestState)
        return;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    SettingsState state{.id = QUuid(json["id"_L1].toString()),
                        .sentence = json["sentence"_L1].toString()};
    if (state.id.isNull() || !fromKey(json["outcome"_L1].toString(), state.outcome))
        return;
    m_starts = json["starts"_L1].toInt();
    m_state = state;
}

Result<> ConsoleSettingsFile::forget(const QString &dataDir)
{
    for (const QString &file : {stateIn(dataDir), trialIn(dataDir), inUseIn(dataDir)})
        if (auto gone = removeDurably(file); !gone)
            return gone;
    return {};
}

void ConsoleSettingsFile::begin()
{
    if (!onTrial())
        return;
    // A disk that takes no count gives no second start either.
    if (m_starts >= startsOnTrial || !tell(*m_state, m_starts + 1))
        (void)takeBack(u"The kiosk did not stay up with them."_s);
}

std::optional<QByteArray> ConsoleSettingsFile::onTrial() const
{
    if (!m_state || m_state->outcome != SettingsState::Outcome::OnTrial)
        return std::nullopt;
    QFile file(trialIn(m_folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxSettingsText)
        return std::nullopt;
    return file.readAll();
}

std::optional<SettingsState> ConsoleSettingsFile::state() const
{
    return m_state;
}

Result<> ConsoleSettingsFile::tryOut(const ConsoleSettings &settings)
{
    if (auto written = writeDurably(trialIn(m_folder), settings.toml.toUtf8()); !written)
        return written;
    return tell({.id = settings.id, .outcome = SettingsState::Outcome::OnTrial, .sentence = {}});
}

Result<> ConsoleSettingsFile::refuse(const QUuid &id, const QString &sentence)
{
    return tell({.id = id, .outcome = SettingsState::Outcome::Refused, .sentence = sentence});
}

Result<> ConsoleSettingsFile::keep()
{
    const auto text = onTrial();
    if (!text)
        return {};
    // In this order: cut off between the two, the next start is one more of the trial, with the
    // same text.
    if (auto written = writeDurably(inUseIn(m_folder), *text); !written)
        return written;
    if (auto told =
            tell({.id = m_state->id, .outcome = SettingsState::Outcome::InUse, .sentence = {}});
        !told)
        return told;
    return removeDurably(trialIn(m_folder));
}

Result<> ConsoleSettingsFile::takeBack(const QString &why)
{
    if (!m_state)
        return {};
    auto told =
        tell({.id = m_state->id, .outcome = SettingsState::Outcome::TakenBack, .sentence = why});
    if (!told) { // in memory at least: this run must not use them
        m_state->outcome = SettingsState::Outcome::TakenBack;
        m_state->sentence = why;
        return told;
    }
    return removeDurably(trialIn(m_folder));
}

Result<> ConsoleSettingsFile::tell(const SettingsState &state, int starts)
{
    const QJsonObject json{{"id"_L1, state.id.toString(QUuid::WithoutBraces)},
                           {"outcome"_L1, keyOf(state.outcome)},
                           {"sentence"_L1, state.sentence},
                           {"starts"_L1, starts}};
    if (auto written = writeDurably(stateIn(m_folder), QJsonDocument(json).toJson()); !written)
        return written;
    m_state = state;
    m_starts = starts;
    return {};
}

} // namespace foyer
