// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue has a key for each event and room for nobody's name; the chain shows what was
// changed.
#include "kiosk/core/audit.h"

#include <QRegularExpression>
#include <QSet>
#include <doctest/doctest.h>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

AuditEntry entryOf(AuditEvent event)
{
    AuditEntry entry;
    entry.event = event;
    entry.at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    return entry;
}

const QByteArray start(32, '\0');

} // namespace

TEST_CASE("every event has a key of its own")
{
    QSet<QString> keys;
    for (const AuditEvent event : auditEvents()) {
        const QString key = auditEventKey(event);
        CHECK(QRegularExpression(u"^[a-z]+\\.[a-z-]+$"_s).match(key).hasMatch());
        keys.insert(key);
    }
    CHECK(keys.size() == auditEvents().size());
    CHECK(int(AuditEvent::UpdateOrdered) + 1 == auditEvents().size()); // the last of the enum
}

TEST_CASE("names, birth dates and member numbers fit into no field")
{
    const QStringList personal{u"Maria Garcia"_s, u"Garcia"_s,   u"1980-04-17"_s,
                               u"17.04.1980"_s,   u"04/17/80"_s, u"XYZ123456789"_s,
                               u"María"_s,        u"m@x.org"_s,  u"+1 555 0100"_s};
    for (const AuditEvent event : auditEvents()) {
        for (const QString &text : personal) {
            auto entry = entryOf(event);
            entry.detail = text;
            CHECK_FALSE(chainAudit(entry, 0, start));
            entry = entryOf(event);
            entry.number = text;
            CHECK_FALSE(chainAudit(entry, 0, start));
        }
        auto entry = entryOf(event);
        entry.staff = u"Maria Garcia"_s;
        CHECK_FALSE(chainAudit(entry, 0, start));
    }
}

TEST_CASE("the text is canonical")
{
    auto entry = entryOf(AuditEvent::TicketReprinted);
    entry.number = u"A017"_s;
    entry.detail = u"lost"_s;
    entry.staff = u"r-12"_s;
    const auto record = chainAudit(entry, 4, start);
    REQUIRE(record);
    CHECK(record->text == R"({"at":"2026-11-23T09:00:00.000Z","detail":"lost",)"
                          R"("event":"ticket.reprinted","number":"A017","seq":5,"staff":"r-12"})");
    CHECK(record->hash.size() == 32);
}

TEST_CASE("a changed, missing or exchanged record breaks the chain where it was")
{
    QList<AuditRecord> trail;
    QByteArray previous = start;
    for (int i = 0; i < 5; ++i) {
        const auto record = chainAudit(entryOf(AuditEvent::HelpAsked), i, previous);
        REQUIRE(record);
        previous = record->hash;
        trail.append(*record);
    }
    const auto firstBad = [](const QList<AuditRecord> &records) {
        AuditVerifier verifier;
        for (int i = 0; i < records.size(); ++i) {
            if (!verifier.add(records[i]))
                return i;
        }
        return -1;
    };
    CHECK(firstBad(trail) == -1);
    auto changed = trail;
    changed[2].text.replace("help.asked", "help.wiped");
    CHECK(firstBad(changed) == 2);
    auto missing = trail;
    missing.removeAt(1);
    CHECK(firstBad(missing) == 1);
    auto swapped = trail;
    swapped.swapItemsAt(3, 4);
    CHECK(firstBad(swapped) == 3);
    auto rehashed = trail; // consistent in itself, but not with what follows
    rehashed[1] = *chainAudit(entryOf(AuditEvent::HelpAnswered), 1, trail[0].hash);
    CHECK(firstBad(rehashed) == 2);
}
