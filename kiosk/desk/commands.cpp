// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-desk's commands. Those that write beside a running desk do so through the same store.
#include "kiosk/desk/commands.h"

#include "kiosk/core/language.h"
#include "kiosk/desk/corrections.h"
#include "kiosk/desk/enrolment_text.h"
#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/staff_accounts.h"
#include "kiosk/desk/terminal.h"
#include "kiosk/desk/wiring.h"
#include "kiosk/service/sole.h"
#include "kiosk/store/sql_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

const QString keysPart = u"keys"_s;

void say(const QString &text)
{
    std::printf("%s\n", qUtf8Printable(text));
}

// A desk without a records system: enough for accounts and codes.
class NoEhr final : public Ehr {
public:
    QCoro::Task<Result<QList<ScheduledVisit>>> schedule(QDate) override { co_return none(); }
    QCoro::Task<Result<>> record(VisitChange) override { co_return none(); }

private:
    static std::unexpected<Error> none()
    {
        return fail(ErrorKind::Internal, u"A command does not ask the records system."_s);
    }
};

Result<> withState(const DeskSettings &settings, const std::function<Result<>(DeskState &)> &work)
{
    auto store = openStore(settings.database);
    if (!store)
        return std::unexpected(store.error());
    const auto keys = loadKeys(settings.keysFile);
    if (!keys)
        return std::unexpected(keys.error());
    NoEhr ehr;
    const SystemClock clock;
    DeskState state(**store, ehr, clock, settings, *keys, {});
    return work(state);
}

Result<> addStaff(const CommandLine &line, const DeskSettings &settings)
{
    if (auto good = checkStaffCode(line.code); !good)
        return good;
    const auto pin = readSecret(u"PIN, six digits"_s);
    const auto password = readSecret(u"Password, at least ten characters"_s);
    if (!pin || !password)
        return std::unexpected(pin ? password.error() : pin.error());
    // Asked before anything is written, so that a weak one leaves nothing half made.
    if (auto good = checkPin(*pin); !good)
        return good;
    if (auto good = checkPassword(*password); !good)
        return good;
    return withState(settings, [&](DeskState &state) {
        return saveStaff(state, line.code, line.name, line.role, *pin, *password);
    });
}

Result<> init(const CommandLine &line, const DeskSettings &settings)
{
    const auto database = storeFile(settings.database);
    if (!database)
        return std::unexpected(database.error());
    for (const QString &folder : {settings.dataDir, QFileInfo(*database).absolutePath(),
                                  QFileInfo(settings.keysFile).absolutePath()}) {
        if (!QDir().mkpath(folder))
            return fail(ErrorKind::Storage, u"The folder cannot be made."_s, folder);
    }
    // Twice is harmless: what a first, interrupted run made is kept.
    if (!QFile::exists(settings.keysFile)) {
        if (auto saved = saveKeys(settings.keysFile, keysToJson(newKeys())); !saved)
            return saved;
    }
    if (!QFile::exists(*database)) {
        if (auto made = createStore(settings.database); !made)
            return std::unexpected(made.error());
    }
    if (auto added = addStaff(line, settings); !added)
        return added;
    const auto noted = withState(settings, [](DeskState &state) {
        return state.store.audit().append(state.entry(AuditEvent::DeskInitialised));
    });
    if (noted)
        say(u"The desk is ready. Run foyer-desk, then foyer-desk enrol-code for the first kiosk."_s);
    return noted;
}

Result<> enrolCode(const CommandLine &line, const DeskSettings &settings)
{
    return withState(settings, [&](DeskState &state) -> Result<> {
        const auto offer = offerEnrolment(state, {}, line.name);
        if (!offer)
            return std::unexpected(offer.error());
        say(u"Show this code to the scanner of the new kiosk before %1:"_s.arg(
            offer->validUntil.toString(u"HH:mm"_s)));
        say(enrolmentText(settings, state.keys, offer->secret));
        return {};
    });
}

Result<> backUp(const CommandLine &line, const DeskSettings &settings)
{
    const auto keys = loadKeys(settings.keysFile);
    if (!keys)
        return std::unexpected(keys.error());
    const QString target = QFileInfo(line.file).absoluteFilePath();
    auto done = backUpStore(settings.database, target, {{keysPart, keysToJson(*keys)}});
    if (done)
        say(u"The backup is written and verified: %1. It holds the keys: keep it as safe as the desk."_s
                .arg(target));
    return done;
}

Result<> restore(const CommandLine &line, const DeskSettings &settings)
{
    Sole lock(lockFileOf(settings));
    if (!lock.take())
        return fail(ErrorKind::Conflict, u"The desk is running. Stop it first."_s);
    const auto extra = restoreStore(QFileInfo(line.file).absoluteFilePath(), settings.database,
                                    SystemClock().now());
    if (!extra)
        return std::unexpected(extra.error());
    const auto keys = keysFromJson(extra->value(keysPart));
    if (!keys)
        return std::unexpected(keys.error());
    if (QFile::exists(settings.keysFile)) {
        const QString kept = settings.keysFile + u".before-restore"_s;
        QFile::remove(kept);
        if (!QFile::rename(settings.keysFile, kept))
            return fail(ErrorKind::Storage, u"The old key file cannot be put aside."_s,
                        settings.keysFile);
    }
    if (auto saved = saveKeys(settings.keysFile, extra->value(keysPart)); !saved)
        return saved;
    say(u"Restored. Numbers of today go on far above those that may have been given."_s);
    return {};
}

Result<> verify(const DeskSettings &settings)
{
    const auto records = verifyStore(settings.database);
    if (!records)
        return std::unexpected(records.error());
    say(u"The database is whole, and all %1 records of the audit trail hold."_s.arg(*records));
    return {};
}

Result<> corrections(const CommandLine &line, const DeskSettings &settings)
{
    return withState(settings, [&](DeskState &state) -> Result<> {
        if (line.what == u"delete"_s) {
            auto gone = deleteCorrections(state);
            if (gone)
                say(u"No correction of a card is kept any more."_s);
            return gone;
        }
        if (line.what == u"export"_s) {
            const auto count = exportCorrections(state, line.file);
            if (!count)
                return std::unexpected(count.error());
            say(u"%1 corrections are in the folder. They show parts of patients' cards: keep them as safe as the desk."_s
                    .arg(*count));
            return {};
        }
        const auto samples = state.store.cards().samples();
        if (!samples)
            return std::unexpected(samples.error());
        say(u"%1 corrections of cards are kept."_s.arg(samples->size()));
        for (const CardSample &sample : *samples)
            say(u"%1  %2"_s.arg(sample.at.toString(Qt::ISODate), fieldKey(sample.field)));
        return {};
    });
}

Result<> checkAll(const DeskSettings &settings)
{
    if (auto keys = loadKeys(settings.keysFile); !keys)
        return std::unexpected(keys.error());
    if (auto store = openStore(settings.database); !store)
        return std::unexpected(store.error());
    if (auto ehr = checkEhr(settings); !ehr)
        return ehr;
    if (const QString sentence = unreviewedSentence(settings.languages); !sentence.isEmpty())
        say(sentence);
    say(u"Settings, keys, database and records system are in order."_s);
    return {};
}

} // namespace

Result<> runCommand(const CommandLine &line, const DeskSettings &settings)
{
    switch (line.command) {
    case DeskCommand::Run:
        break;
    case DeskCommand::Check:
        return checkAll(settings);
    case DeskCommand::Init:
        return init(line, settings);
    case DeskCommand::StaffAdd:
        return addStaff(line, settings);
    case DeskCommand::EnrolCode:
        return enrolCode(line, settings);
    case DeskCommand::Backup:
        return backUp(line, settings);
    case DeskCommand::Restore:
        return restore(line, settings);
    case DeskCommand::Verify:
        return verify(settings);
    case DeskCommand::Corrections:
        return corrections(line, settings);
    }
    return fail(ErrorKind::Internal, u"This is not a command."_s);
}

} // namespace foyer
