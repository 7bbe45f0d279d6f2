// SPDX-License-Identifier: GPL-3.0-or-later
// An offline arrival survives the way through the spool, and nothing else passes for one.
#include "kiosk/link/arrival_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

OfflineArrival arrival()
{
    OfflineArrival arrival;
    arrival.visit = QUuid::createUuid();
    arrival.number = QStringLiteral("K7-012");
    arrival.at = QDateTime(QDate(2026, 11, 21), QTime(9, 30, 1, 250), Qt::OffsetFromUTC, -5 * 3600);
    arrival.facts.source = FactSource::Licence;
    arrival.facts.family = QString::fromUtf8("Ñúñez-O’Brien");
    arrival.facts.given = QStringLiteral("María José");
    arrival.facts.birthDate = QDate(1956, 2, 29);
    arrival.forSomeoneElse = true;
    arrival.language = QStringLiteral("es-US");
    arrival.ticket = TicketState::Printed;
    return arrival;
}

QByteArray with(const char *name, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(arrival())).object();
    object.insert(QLatin1String(name), value);
    return QJsonDocument(object).toJson();
}

QString whereOf(const QByteArray &json)
{
    const auto result = arrivalFromJson(json);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == ErrorKind::BadInput);
    return result.error().where;
}

} // namespace

TEST_CASE("an offline arrival comes back as it was written")
{
    const OfflineArrival before = arrival();
    const auto after = arrivalFromJson(toJson(before));
    REQUIRE(after.has_value());
    CHECK(after->visit == before.visit);
    CHECK(after->number == before.number);
    CHECK(after->at == before.at);
    CHECK(after->at.offsetFromUtc() == before.at.offsetFromUtc());
    CHECK(after->facts == before.facts);
    CHECK(after->forSomeoneElse == before.forSomeoneElse);
    CHECK(after->language == before.language);
    CHECK(after->ticket == before.ticket);
}

TEST_CASE("a kiosk's own wall clock time arrives as the same instant")
{
    OfflineArrival before = arrival();
    before.at = QDateTime(QDate(2026, 7, 1), QTime(23, 59, 59)); // local time, no zone named
    const auto after = arrivalFromJson(toJson(before));
    REQUIRE(after.has_value());
    CHECK(after->at == before.at);
    CHECK(after->at.timeSpec() != Qt::LocalTime);
}

TEST_CASE("what is wrong is named by its path, and its value is not repeated")
{
    CHECK(whereOf(with("number", 12)) == "$.number");
    CHECK(whereOf(with("number", QString(17, QLatin1Char('9')))) == "$.number");
    CHECK(whereOf(with("number", QStringLiteral("A\x1b@1"))) == "$.number");
    CHECK(whereOf(with("visit", QStringLiteral("{not-a-uuid}"))) == "$.visit");
    CHECK(whereOf(with("visit", QString())) == "$.visit");
    CHECK(whereOf(with("at", QStringLiteral("2026-11-21T09:30:00"))) == "$.at");
    CHECK(whereOf(with("ticket", QStringLiteral("lost"))) == "$.ticket");
    CHECK(whereOf(with("forSomeoneElse", 1)) == "$.forSomeoneElse");
    CHECK(whereOf(with("facts", QJsonObject{{QStringLiteral("family"), 1}})) == "$.facts.source");
    CHECK(whereOf(with("more", true)) == "$");
    const auto result = arrivalFromJson(with("ticket", QStringLiteral("Gonzalez")));
    CHECK_FALSE(result.error().message.contains(QLatin1String("Gonzalez")));
}

TEST_CASE("a missing field, a torn text and an endless one are refused")
{
    QJsonObject object = QJsonDocument::fromJson(toJson(arrival())).object();
    object.remove(QStringLiteral("language"));
    CHECK(whereOf(QJsonDocument(object).toJson()) == "$.language");
    const QByteArray whole = toJson(arrival());
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        CHECK_FALSE(arrivalFromJson(whole.left(cut)).has_value());
    CHECK(whereOf(whole + QByteArray(maxArrivalBytes, ' ')) == "$");
    CHECK(whereOf("[1,2]") == "$");
}
