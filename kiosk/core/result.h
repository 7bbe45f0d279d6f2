// SPDX-License-Identifier: GPL-3.0-or-later
// Expected failures are values: what went wrong, in a sentence a person can act on, and where.
#pragma once

#include <QString>
#include <expected>

namespace foyer {

enum class ErrorKind {
    BadInput,    // what came in cannot be understood; sending it again will not help
    NotFound,    // what was asked for does not exist
    Refused,     // understood, and not allowed (token, role, limit)
    Conflict,    // the state does not allow it (already arrived, ticket already retired)
    Unreachable, // no connection; may work later
    TimedOut,    // no answer in time; whether it happened is unknown
    Storage,     // our own disk or database failed
    Internal,    // a bug
};

// message: one plain sentence without personal data. where: file:line of the input, a URL without query, a device.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString where;
};

template <class T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorKind kind, QString message, QString where = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(where)});
}

// True for failures after which the same request may be sent again.
[[nodiscard]] inline bool mayRetry(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut;
}

} // namespace foyer
