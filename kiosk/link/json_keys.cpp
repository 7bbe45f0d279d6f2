// SPDX-License-Identifier: GPL-3.0-or-later
// The names of enumerations on the wire; those that core already names keep core's names.
#include "kiosk/link/json_keys.h"

#include <array>
#include <utility>

namespace foyer {

namespace {

template <class E, std::size_t N>
using Names = std::array<std::pair<E, const char *>, N>;

constexpr Names<FactSource, 5> factSources{{{FactSource::AppointmentCode, "appointmentCode"},
                                            {FactSource::CardNumber, "cardNumber"},
                                            {FactSource::Licence, "licence"},
                                            {FactSource::ChipCard, "chipCard"},
                                            {FactSource::Typed, "typed"}}};

constexpr Names<DetailAnswer::Kind, 3> detailKinds{{{DetailAnswer::Kind::NotAsked, "notAsked"},
                                                    {DetailAnswer::Kind::StillRight, "stillRight"},
                                                    {DetailAnswer::Kind::Changed, "changed"}}};

constexpr Names<InsuranceAnswer::Kind, 4> insuranceKinds{
    {{InsuranceAnswer::Kind::NotAsked, "notAsked"},
     {InsuranceAnswer::Kind::StillRight, "stillRight"},
     {InsuranceAnswer::Kind::Captured, "captured"},
     {InsuranceAnswer::Kind::AtDesk, "atDesk"}}};

constexpr Names<PrinterStatus, 7> printerStates{{{PrinterStatus::Ready, "ready"},
                                                 {PrinterStatus::PaperLow, "paperLow"},
                                                 {PrinterStatus::PaperOut, "paperOut"},
                                                 {PrinterStatus::CoverOpen, "coverOpen"},
                                                 {PrinterStatus::Jammed, "jammed"},
                                                 {PrinterStatus::NotConnected, "notConnected"},
                                                 {PrinterStatus::Unknown, "unknown"}}};

constexpr Names<DeviceStatus, 4> deviceStates{{{DeviceStatus::Ready, "ready"},
                                               {DeviceStatus::Connecting, "connecting"},
                                               {DeviceStatus::NotConnected, "notConnected"},
                                               {DeviceStatus::Trouble, "trouble"}}};

constexpr Names<Role, 2> roles{
    {{Role::Reception, "reception"}, {Role::Administrator, "administrator"}}};

constexpr Names<Command::Kind, 8> commands{{{Command::Kind::Reprint, "reprint"},
                                            {Command::Kind::HelpAnswered, "helpAnswered"},
                                            {Command::Kind::SiteChanged, "siteChanged"},
                                            {Command::Kind::Close, "close"},
                                            {Command::Kind::Open, "open"},
                                            {Command::Kind::UpdateNow, "updateNow"},
                                            {Command::Kind::UpdateTonight, "updateTonight"},
                                            {Command::Kind::SettingsChanged, "settingsChanged"}}};

constexpr Names<SettingsState::Outcome, 4> settingsOutcomes{
    {{SettingsState::Outcome::OnTrial, "onTrial"},
     {SettingsState::Outcome::InUse, "inUse"},
     {SettingsState::Outcome::Refused, "refused"},
     {SettingsState::Outcome::TakenBack, "takenBack"}}};

constexpr Names<ErrorKind, 8> errorKinds{{{ErrorKind::BadInput, "badInput"},
                                          {ErrorKind::NotFound, "notFound"},
                                          {ErrorKind::Refused, "refused"},
                                          {ErrorKind::Conflict, "conflict"},
                                          {ErrorKind::Unreachable, "unreachable"},
                                          {ErrorKind::TimedOut, "timedOut"},
                                          {ErrorKind::Storage, "storage"},
                                          {ErrorKind::Internal, "internal"}}};

template <class E, std::size_t N>
QString nameIn(const Names<E, N> &names, E value)
{
    for (const auto &[known, name] : names)
        if (known == value)
            return QString::fromLatin1(name);
    return {};
}

template <class E, std::size_t N>
bool findIn(const Names<E, N> &names, const QString &key, E &value)
{
    for (const auto &[known, name] : names)
        if (key == QLatin1String(name)) {
            value = known;
            return true;
        }
    return false;
}

} // namespace

QString keyOf(FactSource value)
{
    return nameIn(factSources, value);
}
QString keyOf(TicketState value)
{
    return ticketStateKey(value);
}
QString keyOf(Decision value)
{
    return decisionKey(value);
}
QString keyOf(CardField value)
{
    return fieldKey(value);
}
QString keyOf(CardSide value)
{
    return sideKey(value);
}
QString keyOf(FieldSource value)
{
    return sourceKey(value);
}
QString keyOf(FieldGrade value)
{
    return gradeKey(value);
}
QString keyOf(PatientSaid value)
{
    return saidKey(value);
}
QString keyOf(CardKind value)
{
    return kindKey(value);
}
QString keyOf(DetailAnswer::Kind value)
{
    return nameIn(detailKinds, value);
}
QString keyOf(InsuranceAnswer::Kind value)
{
    return nameIn(insuranceKinds, value);
}
QString keyOf(PrinterStatus value)
{
    return nameIn(printerStates, value);
}
QString keyOf(DeviceStatus value)
{
    return nameIn(deviceStates, value);
}
QString keyOf(Role value)
{
    return nameIn(roles, value);
}
QString keyOf(SettingsState::Outcome value)
{
    return nameIn(settingsOutcomes, value);
}
QString keyOf(Command::Kind value)
{
    return nameIn(commands, value);
}
QString keyOf(ErrorKind value)
{
    return nameIn(errorKinds, value);
}

bool fromKey(const QString &key, FactSource &value)
{
    return findIn(factSources, key, value);
}
bool fromKey(const QString &key, TicketState &value)
{
    return ticketStateFromKey(key, value);
}
bool fromKey(const QString &key, Decision &value)
{
    return decisionFromKey(key, value);
}
bool fromKey(const QString &key, CardField &value)
{
    return fieldFromKey(key, value);
}
bool fromKey(const QString &key, CardSide &value)
{
    return sideFromKey(key, value);
}
bool fromKey(const QString &key, FieldSource &value)
{
    return sourceFromKey(key, value);
}
bool fromKey(const QString &key, FieldGrade &value)
{
    return gradeFromKey(key, value);
}
bool fromKey(const QString &key, PatientSaid &value)
{
    return saidFromKey(key, value);
}
bool fromKey(const QString &key, CardKind &value)
{
    return kindFromKey(key, value);
}
bool fromKey(const QString &key, DetailAnswer::Kind &value)
{
    return findIn(detailKinds, key, value);
}
bool fromKey(const QString &key, InsuranceAnswer::Kind &value)
{
    return findIn(insuranceKinds, key, value);
}
bool fromKey(const QString &key, PrinterStatus &value)
{
    return findIn(printerStates, key, value);
}
bool fromKey(const QString &key, DeviceStatus &value)
{
    return findIn(deviceStates, key, value);
}
bool fromKey(const QString &key, Role &value)
{
    return findIn(roles, key, value);
}
bool fromKey(const QString &key, SettingsState::Outcome &value)
{
    return findIn(settingsOutcomes, key, value);
}
bool fromKey(const QString &key, Command::Kind &value)
{
    return findIn(commands, key, value);
}
bool fromKey(const QString &key, ErrorKind &value)
{
    return findIn(errorKinds, key, value);
}

} // namespace foyer
