// SPDX-License-Identifier: GPL-3.0-or-later
// Updates on the desk: which version is offered, what is given out of it, and who may order it.
#include "kiosk/desk/update_folder.h"
#include "tests/desk/clinic.h"
#include "tests/fixtures/image_update.h"

#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::tests;

namespace {

struct House {
    QTemporaryDir folder;
    Clinic clinic;
    Kiosk kiosk{clinic};
    QList<Command> told;

    House()
    {
        clinic.state->settings.updatesDir = folder.path();
        QObject::connect(&kiosk.desk, &Desk::command, &kiosk.desk,
                         [this](const Command &command) { told.append(command); });
    }
    void runs(const QString &image)
    {
        KioskHealth health;
        health.version = u"0.1.0"_s;
        health.vitals = Vitals{.image = image, .slot = u"A"_s};
        REQUIRE(QCoro::waitFor(kiosk.desk.health(health)));
    }
    QString offered() { return kioskRows(*clinic.state)->first().offered; }
    Result<> order(const QString &token, bool now = false)
    {
        return clinic.staff->update(token, kiosk.enrolled.device, now);
    }
};

} // namespace

TEST_CASE(
    "the newest whole version is offered; what is not whole, or named otherwise, is not there")
{
    const QTemporaryDir folder;
    const UpdateFolder updates(folder.path());
    CHECK(updates.offer().version.isEmpty());
    REQUIRE(updateFiles(u"0.9.0"_s).putInto(folder.path()));
    REQUIRE(updateFiles(u"0.10.0"_s).putInto(folder.path()));
    REQUIRE(updateFiles(u"0.11.0"_s).putInto(folder.path()));
    REQUIRE(QFile::remove(folder.filePath(u"foyer-0.11.0-update/SHA256SUMS.sig"_s)));
    REQUIRE(QDir().rename(folder.filePath(u"foyer-0.10.0-update"_s),
                          folder.filePath(u"foyer-0.10.0-update.copying"_s)));
    CHECK(updates.offer() == updateFiles(u"0.9.0"_s).offer());
    REQUIRE(QDir().rename(folder.filePath(u"foyer-0.10.0-update.copying"_s),
                          folder.filePath(u"foyer-0.10.0-update"_s)));
    QFile note(folder.filePath(u"foyer-0.10.0-update/notes.txt"_s));
    REQUIRE(note.open(QIODevice::WriteOnly));
    CHECK(updates.offer() == updateFiles(u"0.10.0"_s).offer());
    CHECK(UpdateFolder().offer().version.isEmpty());
    CHECK(UpdateFolder(u"/nowhere/at/all"_s).offer().version.isEmpty());
}

TEST_CASE("a file comes in parts from any place of it; no name leads out of the folder")
{
    const QTemporaryDir folder;
    const UpdateFolder updates(folder.path());
    const UpdateFiles update = updateFiles(u"0.2.0"_s);
    REQUIRE(update.putInto(folder.path()));
    const QString root = update.files.keys().at(2);
    const QByteArray whole = update.files[root];
    REQUIRE(whole.size() > 2 * updatePartBytes);
    for (const int offset : {0, 1, updatePartBytes, int(whole.size()) - 1}) {
        const auto part = updates.part({update.version, root, offset});
        REQUIRE(part.has_value());
        CHECK(part->bytes ==
              whole.sliced(offset, std::min<qsizetype>(updatePartBytes, whole.size() - offset)));
    }
    CHECK(updates.part({update.version, root, int(whole.size())})->bytes.isEmpty());
    CHECK(updates.part({update.version, root, int(whole.size()) + 1}).error().kind ==
          ErrorKind::BadInput);

    QFile secret(folder.filePath(u"keys.json"_s));
    REQUIRE(secret.open(QIODevice::WriteOnly));
    REQUIRE(secret.write("secret") == 6);
    secret.close();
    REQUIRE(QFile::remove(folder.filePath(u"foyer-0.2.0-update/about"_s)));
    REQUIRE(QFile::link(folder.filePath(u"keys.json"_s),
                        folder.filePath(u"foyer-0.2.0-update/about"_s)));
    for (const char *name : {"about", "../keys.json", "keys.json", "", "."})
        CHECK_MESSAGE(updates.part({update.version, QLatin1String(name), 0}).error().kind ==
                          ErrorKind::NotFound,
                      name);
    CHECK_FALSE(updates.part({u"0.2.0-update/../foyer-0.2.0"_s, root, 0}));
    CHECK_FALSE(updates.part({u"0.3.0"_s, root, 0}));
    CHECK_FALSE(UpdateFolder().part({update.version, root, 0}));
}

TEST_CASE("an administrator orders the update, the kiosk hears it, the audit keeps it")
{
    House house;
    const QString token = house.clinic.signIn();
    house.runs(u"0.1.0"_s);
    CHECK(house.offered().isEmpty());
    CHECK(house.order(token).error().kind == ErrorKind::Conflict);
    REQUIRE(updateFiles(u"0.2.0"_s).putInto(house.folder.path()));
    CHECK(house.offered() == u"0.2.0"_s);
    REQUIRE(house.order(token));
    REQUIRE(house.order(token, true));
    REQUIRE(house.told.size() == 2);
    CHECK(house.told[0].kind == Command::Kind::UpdateTonight);
    CHECK(house.told[1].kind == Command::Kind::UpdateNow);
    const auto audit = *house.clinic.staff->audit(token, 2);
    CHECK(audit[0].event == u"device.update-ordered"_s);
    CHECK(audit[0].text.contains(u"\"detail\":\"now\""_s));
    CHECK(audit[1].text.contains(u"\"detail\":\"tonight\""_s));
    CHECK(audit[1].text.contains(house.kiosk.enrolled.device.toString(QUuid::WithoutBraces)));
}

TEST_CASE("no order goes out to a kiosk that runs it, is silent, is no device of the image, or for "
          "reception")
{
    House house;
    const QString admin = house.clinic.signIn();
    REQUIRE(updateFiles(u"0.2.0"_s).putInto(house.folder.path()));
    house.runs(u"0.1.0"_s);
    CHECK(house.order(house.clinic.signIn(Role::Reception)).error().kind == ErrorKind::Refused);
    CHECK(house.clinic.staff->update(admin, QUuid::createUuid(), true).error().kind ==
          ErrorKind::NotFound);
    house.runs(u"0.2.0"_s);
    CHECK(house.offered().isEmpty());
    CHECK(house.order(admin).error().kind == ErrorKind::Conflict);
    house.runs({});
    CHECK(house.offered().isEmpty());
    CHECK(house.order(admin).error().kind == ErrorKind::Conflict);
    house.runs(u"0.1.0"_s);
    house.clinic.clock.advance(121'000);
    CHECK(house.order(admin).error().kind == ErrorKind::Unreachable);
    house.runs(u"0.1.0"_s);
    QObject::disconnect(&house.kiosk.desk, &Desk::command, nullptr, nullptr);
    CHECK(house.order(admin).error().kind == ErrorKind::Unreachable); // it would be lost
    REQUIRE(house.clinic.staff->revoke(admin, house.kiosk.enrolled.device));
    CHECK(house.order(admin).error().kind == ErrorKind::NotFound);
    CHECK(house.told.isEmpty());
}
