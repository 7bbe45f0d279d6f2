// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, sign-in with delays, sessions.
#include "kiosk/desk/staff_accounts.h"

#include <QCoroFuture>
#include <QPromise>
#include <QRegularExpression>
#include <QThreadPool>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int freeTries = 5;
constexpr int lockedAt = 15;
constexpr int firstDelaySeconds = 15;
constexpr int idleSeconds = 30 * 60;
constexpr int absoluteSeconds = 12 * 3600;
constexpr int touchSeconds =
    30; // a session's last use is written down this often, not at every click
constexpr qsizetype maxSecret = 200;

// What an unknown code is compared with, so that it takes as long as a known one: the hash of
// forgotten random bytes.
constexpr char nobody[] = "$argon2id$v=19$m=65536,t=2,p=1$Dwfv5kUw5iqlquBPurE68w$"
                          "ydBggFDXFSsNWcuKUb5hdUaTvCCfEzXGTJkjLDSKx/A";

// Hashing takes long on purpose; two at a time, so that a crowd of wrong tries cannot take the
// memory.
QThreadPool &hashingThreads()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(2);
    return pool;
}

QCoro::Task<bool> verifyAside(QByteArray hash, QString secret)
{
    QPromise<bool> promise;
    QFuture<bool> future = promise.future();
    promise.start();
    hashingThreads().start(
        [promise = std::make_shared<QPromise<bool>>(std::move(promise)), hash, secret] {
            promise->addResult(sodium::verifySecret(hash, secret));
            promise->finish();
        });
    const bool right = co_await future;
    co_return right;
}

bool isRun(const QString &pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if ((pin[i].digitValue() - pin[i - 1].digitValue() + 10) % 10 != (step + 10) % 10)
            return false;
    }
    return true;
}

bool repeats(const QString &pin, qsizetype period)
{
    for (qsizetype i = period; i < pin.size(); ++i) {
        if (pin[i] != pin[i - period])
            return false;
    }
    return true;
}

// The code itself may be anything a person types into the wrong field: only a keyed hash of it is
// kept.
QString subjectStart(const DeskState &state, const QString &code)
{
    return state.keys.opaque("staff-code", code) + u'@';
}

QString subjectOf(const DeskState &state, const QString &code, const QUuid &device)
{
    return subjectStart(state, code) +
           (device.isNull() ? u"console"_s : device.toString(QUuid::WithoutBraces));
}

std::unexpected<Error> delayed(const ThrottleRecord &throttle, const QDateTime &now)
{
    if (throttle.wrong >= lockedAt)
        return fail(ErrorKind::Refused,
                    u"Too many wrong tries. An administrator must unlock this code."_s,
                    u"locked"_s);
    return fail(ErrorKind::Refused,
                u"Too many wrong tries. Please wait %1 seconds."_s.arg(
                    now.secsTo(throttle.lockedUntil) + 1),
                u"delayed"_s);
}

// Counts the try as a wrong one before it is looked at, so that many at once are many.
Result<ThrottleRecord> countTry(DeskState &state, const QString &subject)
{
    auto throttle = state.store.staff().throttle(subject);
    if (!throttle)
        return throttle;
    const QDateTime now = state.now();
    if (throttle->wrong >= lockedAt || throttle->lockedUntil > now)
        return delayed(*throttle, now);
    ++throttle->wrong;
    if (throttle->wrong >= lockedAt)
        throttle->lockedUntil = now.addYears(100);
    else if (throttle->wrong >= freeTries)
        throttle->lockedUntil = now.addSecs(firstDelaySeconds << (throttle->wrong - freeTries));
    if (auto saved = state.store.staff().saveThrottle(subject, *throttle, now); !saved)
        return std::unexpected(saved.error());
    return throttle;
}

Result<> keepRefusal(DeskState &state, const std::optional<StaffRecord> &staff, const QUuid &device,
                     const ThrottleRecord &throttle)
{
    auto entry =
        state.entry(throttle.wrong >= lockedAt ? AuditEvent::StaffLocked : AuditEvent::StaffRefused,
                    {}, device);
    if (staff)
        entry.staff = staff->code;
    return state.store.audit().append(entry);
}

Result<StaffSession> begin(DeskState &state, const StaffRecord &staff, const QUuid &device,
                           const QString &subject)
{
    const QString token = newToken();
    const auto begun = state.store.transaction([&]() -> Result<> {
        SessionRecord session;
        session.tokenHash = tokenHash(token);
        session.staff = staff.code;
        session.device = device;
        session.startedAt = state.now();
        session.usedAt = state.now();
        if (auto cleared = state.store.staff().saveThrottle(subject, {}, state.now()); !cleared)
            return cleared;
        if (auto saved = state.store.staff().saveSession(session); !saved)
            return saved;
        auto entry = state.entry(AuditEvent::StaffSignedIn, {}, device);
        entry.staff = staff.code;
        return state.store.audit().append(entry);
    });
    if (!begun)
        return std::unexpected(begun.error());
    return StaffSession{.token = token, .name = staff.name, .role = staff.role};
}

} // namespace

Result<> checkPin(const QString &pin)
{
    static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
    if (!sixDigits.match(pin).hasMatch())
        return fail(ErrorKind::BadInput, u"A PIN has six digits."_s);
    const bool weak = repeats(pin, 1) || repeats(pin, 2) || repeats(pin, 3) || isRun(pin, 1) ||
                      isRun(pin, -1) || isRun(pin, 2) ||
                      (pin[0] == pin[1] && pin[2] == pin[3] && pin[4] == pin[5]);
    if (weak)
        return fail(ErrorKind::BadInput,
                    u"This PIN is too easy to guess. Take one without a pattern."_s);
    return {};
}

Result<> checkPassword(const QString &password)
{
    if (password.size() < 10 || password.size() > maxSecret)
        return fail(ErrorKind::BadInput, u"A password has at least ten characters."_s);
    QString different;
    for (const QChar c : password) {
        if (!different.contains(c))
            different.append(c);
    }
    if (different.size() < 5)
        return fail(ErrorKind::BadInput, u"This password is too easy to guess."_s);
    return {};
}

Result<> checkStaffCode(const QString &code)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9-]{4,32}$"_s);
    if (!shape.match(code).hasMatch())
        return fail(ErrorKind::BadInput,
                    u"A personal code has 4 to 32 letters, digits or hyphens."_s);
    return {};
}

Result<> saveStaff(DeskState &state, const QString &code, const QString &name, Role role,
                   const QString &pin, const QString &password)
{
    if (auto good = checkStaffCode(code); !good)
        return good;
    if (name.trimmed().isEmpty() || name.size() > 90)
        return fail(ErrorKind::BadInput, u"The account needs a name of at most 90 characters."_s);
    if (auto good = pin.isEmpty() ? Result<>() : checkPin(pin); !good)
        return good;
    if (auto good = password.isEmpty() ? Result<>() : checkPassword(password); !good)
        return good;
    const auto known = state.store.staff().find(code);
    if (!known)
        return std::unexpected(known.error());
    StaffRecord staff = known->value_or(StaffRecord{});
    staff.code = code;
    staff.name = name.trimmed();
    staff.role = role;
    if (!pin.isEmpty())
        staff.pinHash = sodium::hashSecret(pin);
    if (!password.isEmpty())
        staff.passwordHash = sodium::hashSecret(password);
    if ((!pin.isEmpty() && staff.pinHash.isEmpty()) ||
        (!password.isEmpty() && staff.passwordHash.isEmpty()))
        return fail(ErrorKind::Internal, u"There is not enough memory to keep a secret safely."_s);
    return state.store.transaction([&]() -> Result<> {
        if (auto saved = state.store.staff().save(staff); !saved)
            return saved;
        if (auto cleared = state.store.staff().clearThrottles(subjectStart(state, code)); !cleared)
            return cleared;
        auto entry = state.entry(AuditEvent::StaffAdded);
        entry.staff = code;
        entry.detail = role == Role::Administrator ? u"administrator"_s : u"reception"_s;
        return state.store.audit().append(entry);
    });
}

QCoro::Task<Result<StaffSession>> signIn(DeskState &state, SignInPlace place, QUuid device,
                                         QString code, QString secret)
{
    if (code.size() > maxSecret || secret.size() > maxSecret)
        co_return fail(ErrorKind::BadInput, u"The code or the secret is too long."_s);
    const QString subject = subjectOf(state, code, device);
    const auto throttle = countTry(state, subject);
    if (!throttle)
        co_return std::unexpected(throttle.error());
    const auto staff = state.store.staff().find(code);
    if (!staff)
        co_return std::unexpected(staff.error());
    QByteArray hash;
    if (*staff)
        hash = place == SignInPlace::Kiosk ? (*staff)->pinHash : (*staff)->passwordHash;
    const bool known = !hash.isEmpty();
    if (!known)
        hash = nobody;
    const bool equal = co_await verifyAside(hash, secret);
    if (known && equal)
        co_return begin(state, **staff, device, subject);
    if (auto kept = keepRefusal(state, *staff, device, *throttle); !kept)
        co_return std::unexpected(kept.error());
    if (throttle->wrong >= freeTries)
        co_return delayed(*throttle, state.now());
    const QString message = place == SignInPlace::Kiosk ? u"The code or the PIN is wrong."_s
                                                        : u"The code or the password is wrong."_s;
    co_return fail(ErrorKind::Refused, message);
}

Result<SignedIn> sessionOf(DeskState &state, const QString &token, const QUuid &device)
{
    const auto over = fail(ErrorKind::Refused, u"Please sign in again."_s, u"session"_s);
    const auto session = state.store.staff().session(tokenHash(token));
    if (!session)
        return std::unexpected(session.error());
    if (!*session || (*session)->device != device)
        return over;
    const QDateTime now = state.now();
    SessionRecord record = **session;
    const bool idle = record.usedAt.secsTo(now) >= idleSeconds;
    if (idle || record.startedAt.secsTo(now) >= absoluteSeconds) {
        if (auto ended = state.store.staff().endSession(record.tokenHash); !ended)
            return std::unexpected(ended.error());
        return over;
    }
    if (record.usedAt.secsTo(now) >= touchSeconds) {
        record.usedAt = now;
        if (auto saved = state.store.staff().saveSession(record); !saved)
            return std::unexpected(saved.error());
    }
    const auto staff = state.store.staff().find(record.staff);
    if (!staff)
        return std::unexpected(staff.error());
    if (!*staff)
        return over;
    return SignedIn{.staff = **staff, .device = record.device};
}

Result<> endSession(DeskState &state, const QString &token)
{
    const auto session = state.store.staff().session(tokenHash(token));
    if (!session)
        return std::unexpected(session.error());
    if (!*session)
        return {};
    return state.store.transaction([&]() -> Result<> {
        if (auto ended = state.store.staff().endSession(tokenHash(token)); !ended)
            return ended;
        auto entry = state.entry(AuditEvent::StaffSignedOut, {}, (*session)->device);
        entry.staff = (*session)->staff;
        return state.store.audit().append(entry);
    });
}

} // namespace foyer
