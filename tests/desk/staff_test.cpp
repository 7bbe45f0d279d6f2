// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts: weak secrets refused, guessing slowed and locked, sessions that end, roles that hold.
#include "tests/desk/clinic.h"

using namespace foyer;
using namespace foyer::tests;

namespace {

struct Desk7 {
    Clinic clinic;
    Kiosk kiosk{clinic};
    QString token = clinic.signIn(Role::Reception);

    Result<StaffSession> pin(const QString &code, const QString &pin)
    {
        return QCoro::waitFor(kiosk.desk.staff(code, pin));
    }
};

} // namespace

TEST_CASE("weak PINs and passwords are refused")
{
    for (const char *weak : {"111111", "123456", "654321", "121212", "123123", "112233", "012345",
                             "890123", "135791", "12345", "1234567", "48192a", ""})
        CHECK_MESSAGE(!checkPin(QLatin1String(weak)), weak);
    for (const char *good : {"481920", "730518", "902746"})
        CHECK_MESSAGE(checkPin(QLatin1String(good)).has_value(), good);
    CHECK_FALSE(checkPassword(u"short"_s));
    CHECK_FALSE(checkPassword(u"aaaaaaaaaaaa"_s));
    CHECK(checkPassword(u"correct horse"_s).has_value());
    CHECK_FALSE(checkStaffCode(u"a b"_s));
    CHECK_FALSE(checkStaffCode(u"abc"_s));
}

TEST_CASE("five wrong tries delay, doubling, and fifteen lock; unknown codes look the same and "
          "lock nobody")
{
    Desk7 d;
    QStringList known;
    QStringList unknown;
    const auto guess = [&](const QString &code, QStringList &said) {
        const auto result = d.pin(code, u"730518"_s);
        REQUIRE_FALSE(result);
        said.append(result.error().message);
        return result.error().where;
    };
    for (int i = 0; i < 4; ++i)
        CHECK(guess(u"desk-7"_s, known).isEmpty());
    int tries = 4;
    qint64 wait = 15'000;
    for (;;) {
        ++tries;
        const QString where = guess(u"desk-7"_s, known);
        if (where == u"locked"_s)
            break;
        CHECK(where == u"delayed"_s);
        CHECK_FALSE(d.pin(u"desk-7"_s, u"481920"_s)); // even the right one has to wait
        d.clinic.clock.advance(wait - 2'000);
        CHECK_FALSE(d.pin(u"desk-7"_s, u"481920"_s));
        d.clinic.clock.advance(2'001);
        wait *= 2;
        REQUIRE(tries < 20);
    }
    CHECK(tries == 15);
    d.clinic.clock.advance(100 * 3'600'000LL);
    CHECK(d.pin(u"desk-7"_s, u"481920"_s).error().where == u"locked"_s);

    // Here and not elsewhere: the console and other kiosks still take the code.
    Kiosk other(d.clinic);
    CHECK(QCoro::waitFor(other.desk.staff(u"desk-7"_s, u"481920"_s)).has_value());
    // An administrator saves the account anew: unlocked.
    REQUIRE(saveStaff(*d.clinic.state, u"desk-7"_s, u"Ada"_s, Role::Reception, u"902746"_s, {}));
    CHECK(d.pin(u"desk-7"_s, u"902746"_s).has_value());

    for (int i = 0; i < 4; ++i)
        CHECK(guess(u"nobody-1"_s, unknown).isEmpty());
    CHECK(guess(u"nobody-1"_s, unknown) == u"delayed"_s);
    CHECK(unknown.mid(0, 5) == known.mid(0, 5)); // word for word
    CHECK(d.pin(u"desk-7"_s, u"902746"_s).has_value());
}

TEST_CASE("a success forgets the wrong tries before it")
{
    Desk7 d;
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 4; ++i)
            REQUIRE_FALSE(d.pin(u"desk-7"_s, u"730518"_s));
        REQUIRE(d.pin(u"desk-7"_s, u"481920"_s));
    }
}

TEST_CASE("PIN and password are two secrets")
{
    Desk7 d;
    CHECK_FALSE(d.pin(u"desk-7"_s, u"correct horse"_s));
    CHECK_FALSE(QCoro::waitFor(d.clinic.staff->signIn(u"desk-7"_s, u"481920"_s)));
}

TEST_CASE(
    "a session ends when idle for 30 minutes, after 12 hours, and at sign-out; a restart keeps it")
{
    Desk7 d;
    for (int i = 0; i < 10; ++i) {
        d.clinic.clock.advance(29 * 60'000);
        REQUIRE(d.clinic.staff->session(d.token));
    }
    d.clinic.restart();
    REQUIRE(d.clinic.staff->session(d.token));
    d.clinic.clock.advance(30 * 60'000);
    CHECK(d.clinic.staff->session(d.token).error().kind == ErrorKind::Refused);

    const QString busy = d.clinic.signIn(Role::Reception);
    for (int i = 0; i < 12 * 3 - 1; ++i) {
        d.clinic.clock.advance(20 * 60'000);
        REQUIRE(d.clinic.staff->session(busy));
    }
    d.clinic.clock.advance(20 * 60'000);
    CHECK_FALSE(d.clinic.staff->session(busy));

    const QString left = d.clinic.signIn(Role::Reception);
    REQUIRE(d.clinic.staff->signOut(left));
    CHECK_FALSE(d.clinic.staff->session(left));
    CHECK_FALSE(d.clinic.staff->session({}));
}

TEST_CASE("reception may not revoke, enrol or read the audit")
{
    Desk7 d;
    CHECK(d.clinic.staff->revoke(d.token, d.kiosk.enrolled.device).error().where == u"role"_s);
    CHECK(d.clinic.staff->offerEnrolment(d.token).error().where == u"role"_s);
    CHECK(d.clinic.staff->settings(d.token, d.kiosk.enrolled.device).error().where == u"role"_s);
    CHECK(d.clinic.staff->writeSettings(d.token, d.kiosk.enrolled.device, u"survey = false"_s)
              .error()
              .where == u"role"_s);
    CHECK(d.clinic.staff->audit(d.token, 10).error().where == u"role"_s);
    CHECK(d.clinic.service->deviceId(d.kiosk.enrolled.token).has_value());
}

TEST_CASE("a kiosk is told of its settings, fetches them once, and what it makes of them is shown")
{
    Desk7 d;
    const QString admin = d.clinic.signIn();
    const QUuid id = d.kiosk.enrolled.device;
    QList<Command::Kind> told;
    QObject::connect(&d.kiosk.desk, &Desk::command, &d.kiosk.desk,
                     [&](const Command &command) { told.append(command.kind); });
    CHECK(QCoro::waitFor(d.kiosk.desk.settings({}))->id.isNull());
    CHECK_FALSE(d.clinic.staff->settings(admin, id)->at.isValid());
    CHECK(d.clinic.staff->writeSettings(admin, id, QString(9000, u'x')).error().kind ==
          ErrorKind::BadInput);
    CHECK(d.clinic.staff->writeSettings(admin, QUuid::createUuid(), {}).error().kind ==
          ErrorKind::NotFound);
    REQUIRE(d.clinic.staff->writeSettings(admin, id, u"survey = false\n"_s));
    CHECK(told == QList{Command::Kind::SettingsChanged});
    const auto settings = *QCoro::waitFor(d.kiosk.desk.settings({}));
    CHECK(settings.toml == u"survey = false\n"_s);
    CHECK(QCoro::waitFor(d.kiosk.desk.settings(settings.id))->id.isNull());
    CHECK(d.clinic.staff->audit(admin, 5)->first().event == u"device.settings-written"_s);
    CHECK_FALSE(d.clinic.staff->audit(admin, 5)->first().text.contains(u"survey"));

    auto view = *d.clinic.staff->settings(admin, id);
    CHECK(view.toml == settings.toml);
    CHECK_FALSE(view.staff.isEmpty());
    CHECK_FALSE(view.state);
    KioskHealth health;
    health.version = u"0.1.0"_s;
    health.settings = {settings.id, SettingsState::Outcome::InUse, {}};
    REQUIRE(QCoro::waitFor(d.kiosk.desk.health(health)));
    view = *d.clinic.staff->settings(admin, id);
    REQUIRE(view.state);
    CHECK(view.state->outcome == SettingsState::Outcome::InUse);
    // Written anew: what the kiosk said was of the text before.
    REQUIRE(d.clinic.staff->writeSettings(admin, id, {}));
    CHECK_FALSE(d.clinic.staff->settings(admin, id)->state);
}

TEST_CASE("a kiosk is enrolled once per code, and a revoked one is out at once")
{
    Desk7 d;
    const QString admin = d.clinic.signIn();
    const auto offer = d.clinic.staff->offerEnrolment(admin);
    REQUIRE(offer);
    CHECK(offer->validUntil == d.clinic.clock.now().addSecs(900));
    const QString secret = offer->code.mid(8);
    const auto first = d.clinic.service->enrol(secret, u"  Ground \n floor  "_s);
    REQUIRE(first);
    CHECK(first->prefix != d.kiosk.enrolled.prefix);
    CHECK(first->sealingKey.size() == 32);
    CHECK(d.clinic.service->enrol(secret, u"Again"_s).error().kind == ErrorKind::Refused);
    CHECK(d.clinic.service->enrol(u"guess"_s, u"x"_s).error().kind == ErrorKind::Refused);
    const auto late = d.clinic.staff->offerEnrolment(admin);
    d.clinic.clock.advance(900'000);
    CHECK(d.clinic.service->enrol(late->code.mid(8), u"Late"_s).error().kind == ErrorKind::Refused);

    const auto rows = *d.clinic.staff->devices(admin);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].name == u"Ground floor"_s);
    QList<QUuid> out;
    QObject::connect(d.clinic.service.get(), &KioskGate::revoked, d.clinic.service.get(),
                     [&](const QUuid &device) { out.append(device); });
    REQUIRE(d.clinic.staff->revoke(admin, first->device));
    CHECK(out == QList<QUuid>{first->device});
    CHECK(d.clinic.service->kiosk(first->token).error().kind == ErrorKind::Refused);
    CHECK(d.clinic.service->kiosk(d.kiosk.enrolled.token).has_value());
}
