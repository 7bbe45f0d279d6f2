// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations travel by name: keyOf writes, fromKey reads and answers false for a name it does not
// know.
#pragma once

#include "kiosk/core/arrival.h"
#include "kiosk/core/desk.h"

namespace foyer {

[[nodiscard]] QString keyOf(FactSource value);
[[nodiscard]] QString keyOf(TicketState value);
[[nodiscard]] QString keyOf(Decision value);
[[nodiscard]] QString keyOf(CardField value);
[[nodiscard]] QString keyOf(CardSide value);
[[nodiscard]] QString keyOf(FieldSource value);
[[nodiscard]] QString keyOf(FieldGrade value);
[[nodiscard]] QString keyOf(PatientSaid value);
[[nodiscard]] QString keyOf(CardKind value);
[[nodiscard]] QString keyOf(DetailAnswer::Kind value);
[[nodiscard]] QString keyOf(InsuranceAnswer::Kind value);
[[nodiscard]] QString keyOf(PrinterStatus value);
[[nodiscard]] QString keyOf(DeviceStatus value);
[[nodiscard]] QString keyOf(Role value);
[[nodiscard]] QString keyOf(SettingsState::Outcome value);
[[nodiscard]] QString keyOf(Command::Kind value);
[[nodiscard]] QString keyOf(ErrorKind value);

[[nodiscard]] bool fromKey(const QString &key, FactSource &value);
[[nodiscard]] bool fromKey(const QString &key, TicketState &value);
[[nodiscard]] bool fromKey(const QString &key, Decision &value);
[[nodiscard]] bool fromKey(const QString &key, CardField &value);
[[nodiscard]] bool fromKey(const QString &key, CardSide &value);
[[nodiscard]] bool fromKey(const QString &key, FieldSource &value);
[[nodiscard]] bool fromKey(const QString &key, FieldGrade &value);
[[nodiscard]] bool fromKey(const QString &key, PatientSaid &value);
[[nodiscard]] bool fromKey(const QString &key, CardKind &value);
[[nodiscard]] bool fromKey(const QString &key, DetailAnswer::Kind &value);
[[nodiscard]] bool fromKey(const QString &key, InsuranceAnswer::Kind &value);
[[nodiscard]] bool fromKey(const QString &key, PrinterStatus &value);
[[nodiscard]] bool fromKey(const QString &key, DeviceStatus &value);
[[nodiscard]] bool fromKey(const QString &key, Role &value);
[[nodiscard]] bool fromKey(const QString &key, SettingsState::Outcome &value);
[[nodiscard]] bool fromKey(const QString &key, Command::Kind &value);
[[nodiscard]] bool fromKey(const QString &key, ErrorKind &value);

} // namespace foyer
