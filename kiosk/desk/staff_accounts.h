// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here: personal code, six-digit PIN for the kiosk, password for the console; delays
// against guessing; sessions that end after 30 idle minutes or 12 hours. ACCESS.md, row "staff
// PIN".
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

enum class SignInPlace { Kiosk, Console };

// BadInput, with the rule that was broken, for a person who chooses one.
[[nodiscard]] Result<> checkPin(const QString &pin);
[[nodiscard]] Result<> checkPassword(const QString &password);
[[nodiscard]] Result<> checkStaffCode(const QString &code);

// Sets up or replaces an account, and unlocks its code everywhere. An empty pin or password keeps
// the present one.
[[nodiscard]] Result<> saveStaff(DeskState &state, const QString &code, const QString &name,
                                 Role role, const QString &pin, const QString &password);

// The same answer after the same work for an unknown code and a wrong secret. Five wrong tries of
// one code at one place: 15 s, doubling; fifteen: locked until an administrator saves the account
// anew.
[[nodiscard]] QCoro::Task<Result<StaffSession>> signIn(DeskState &state, SignInPlace place,
                                                       QUuid device, QString code, QString secret);

struct SignedIn {
    StaffRecord staff;
    QUuid device; // null: console
};
// Refused: unknown, ended, idle or old. Refused as well when device is not the one it was begun on.
[[nodiscard]] Result<SignedIn> sessionOf(DeskState &state, const QString &token,
                                         const QUuid &device);
[[nodiscard]] Result<> endSession(DeskState &state, const QString &token);

} // namespace foyer
