// SPDX-License-Identifier: GPL-3.0-or-later
// Each message comes back as it was written; one that lacks, adds or bends a field is refused by
// its path.
#include "kiosk/link/messages.h"
#include "tests/link/sample_messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <doctest/doctest.h>
#include <functional>

using namespace foyer;

namespace {

// Removes each field in turn, at every depth; calls check with the whole JSON and the path that is
// now missing.
using Check = std::function<void(const QJsonValue &changed, const QString &path)>;

void withoutEach(const QJsonValue &value, const QString &path, const Check &check)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            QJsonObject without = object;
            without.remove(it.key());
            check(QJsonValue(without), path + QLatin1Char('.') + it.key());
            withoutEach(it.value(), path + QLatin1Char('.') + it.key(),
                        [&](const QJsonValue &changed, const QString &inner) {
                            QJsonObject with = object;
                            with.insert(it.key(), changed);
                            check(QJsonValue(with), inner);
                        });
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            withoutEach(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i),
                        [&](const QJsonValue &changed, const QString &inner) {
                            QJsonArray with = array;
                            with.replace(i, changed);
                            check(QJsonValue(with), inner);
                        });
    }
}

// Optional parts may be absent; texts by language or by code may lack any.
const QStringList mayBeAbsent{QStringLiteral(".wait"),
                              QStringLiteral(".view"),
                              QStringLiteral(".ticket"),
                              QStringLiteral(".en"),
                              QStringLiteral(".es"),
                              QStringLiteral(".97201"),
                              QStringLiteral(".printer"),
                              QStringLiteral(".vitals"),
                              QStringLiteral(".uptimeSeconds"),
                              QStringLiteral(".hottestCelsius"),
                              QStringLiteral(".diskFreeMb"),
                              QStringLiteral(".settings"),
                              QStringLiteral(".diskMb"),
                              QStringLiteral(".memoryFreeMb"),
                              QStringLiteral(".memoryMb")};

bool optional(const QString &path)
{
    for (const QString &end : mayBeAbsent)
        if (path.endsWith(end))
            return true;
    return false;
}

template <class Message>
void roundTrip(const Message &message)
{
    const QByteArray json = toJson(message);
    CAPTURE(json.toStdString());
    const auto back = fromJson<Message>(json);
    REQUIRE_MESSAGE(back.has_value(), back.error().message.toStdString());
    CHECK(toJson(*back) == json);

    const QJsonObject object = QJsonDocument::fromJson(json).object();
    withoutEach(object, QStringLiteral("$"), [](const QJsonValue &cut, const QString &path) {
        if (optional(path))
            return;
        const auto read = fromJson<Message>(QJsonDocument(cut.toObject()).toJson());
        CAPTURE(path.toStdString());
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().kind == ErrorKind::BadInput);
        CHECK(read.error().where == path);
    });
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject bent = object;
        bent.insert(it.key(), QJsonValue::Null);
        const auto read = fromJson<Message>(QJsonDocument(bent).toJson());
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().where == QStringLiteral("$.") + it.key());
    }
    QJsonObject more = object;
    more.insert(QStringLiteral("patientId"), QStringLiteral("p1"));
    CHECK(fromJson<Message>(QJsonDocument(more).toJson()).error().where == "$");
    for (qsizetype cut = 0; cut < json.size(); cut += 7)
        CHECK_FALSE(fromJson<Message>(json.left(cut)).has_value());
    CHECK_FALSE(fromJson<Message>(json + QByteArray(maxMessageBytes<Message>, ' ')).has_value());
}

} // namespace

TEST_CASE("the messages of a visit come back as they were written")
{
    roundTrip(sample::identify());
    roundTrip(IdentifyReply{sample::view()});
    roundTrip(VisitProgress{sample::visit, QStringLiteral("es"), QStringLiteral("insurance"),
                            QStringLiteral("1"), sample::details(), sample::insurance(),
                            QStringLiteral("not-matched")});
    roundTrip(SaveReply{{CardField::MemberId, CardField::Payor}, {CardField::MemberId}});
    roundTrip(Attachment{sample::visit, true, QByteArray("\xff\xd8\x00\x01", 4)});
    roundTrip(sample::checkIn());
    roundTrip(CheckInReply{sample::ticket(), Decision::CheckIn});
    roundTrip(CheckInReply{std::nullopt, Decision::TooLate});
    roundTrip(CopyRequest{sample::visit, QStringLiteral("2")});
    roundTrip(sample::ticket());
    roundTrip(sample::report());
    roundTrip(FeedbackRequest{sample::visit, 5});
}

TEST_CASE("the messages about the kiosk come back as they were written")
{
    roundTrip(SiteRequest{});
    roundTrip(Done{});
    roundTrip(sample::site());
    roundTrip(HelpRequest{sample::other, sample::visit, true, QStringLiteral("identify")});
    roundTrip(HelpRequest{sample::other, QUuid(), false, QString()});
    roundTrip(sample::health());
    roundTrip(DeliverRequest{sample::visit, QByteArray("\x00\x01sealed", 8)});
    roundTrip(StaffRequest{QStringLiteral("RX-7"), QStringLiteral("123456")});
    roundTrip(StaffSession{QStringLiteral("token"), QStringLiteral("Ana"), Role::Administrator});
    roundTrip(TicketsRequest{QStringLiteral("token")});
    roundTrip(TicketList{{{sample::visit, QStringLiteral("A017"), sample::when,
                           sample::words("Blue", "Azul"), TicketState::Sent}}});
    roundTrip(ReprintRequest{QStringLiteral("token"), sample::visit, QStringLiteral("lost")});
    roundTrip(sample::reprint());
    roundTrip(Command{Command::Kind::HelpAnswered, sample::other, {}, QStringLiteral("On my way")});
    roundTrip(Command{Command::Kind::Close, QUuid(), {}, QString()});
    roundTrip(Command{Command::Kind::UpdateTonight, QUuid(), {}, QString()});
    roundTrip(Command{Command::Kind::SettingsChanged, QUuid(), {}, QString()});
    roundTrip(SettingsRequest{});
    roundTrip(SettingsRequest{sample::other});
    roundTrip(ConsoleSettings{});
    roundTrip(ConsoleSettings{sample::other, QStringLiteral("survey = false\n[panel]\n")});
    KioskHealth tried = sample::health();
    tried.settings = {sample::other, SettingsState::Outcome::Refused, QStringLiteral("No.")};
    roundTrip(tried);
    roundTrip(UpdateRequest{});
    roundTrip(UpdateOffer{});
    roundTrip(UpdateOffer{QStringLiteral("0.2.0"), {{QStringLiteral("about"), 54}}});
    roundTrip(UpdatePartRequest{QStringLiteral("0.2.0"), QStringLiteral("about"), 1 << 30});
    roundTrip(UpdatePart{QByteArray("\x00\x80part", 6)});
    const UpdatePart longest{QByteArray(updatePartBytes, '\x80')};
    CHECK(fromJson<UpdatePart>(toJson(longest))->bytes == longest.bytes);
    CHECK_FALSE(fromJson<UpdatePart>(toJson(UpdatePart{longest.bytes + 'x'})));
}

TEST_CASE(
    "a report without figures of the machine is understood, as programs before this one sent it")
{
    const auto before =
        fromJson<KioskHealth>(R"({"version":"0.1.0","devices":[],"closed":false,"spooled":0})");
    REQUIRE(before.has_value());
    CHECK_FALSE(before->vitals.has_value());
    CHECK_FALSE(before->printer.has_value());
    const auto warm = fromJson<KioskHealth>(toJson(sample::health()));
    REQUIRE(warm.has_value());
    CHECK(warm->vitals == sample::health().vitals);
    CHECK(warm->printer == PrinterStatus::PaperOut);
    Vitals some;
    some.hottestCelsius = 151;
    KioskHealth odd;
    odd.vitals = some;
    CHECK(fromJson<KioskHealth>(toJson(odd)).error().where == "$.vitals.hottestCelsius");
}

TEST_CASE("the messages of the wire itself come back as they were written")
{
    roundTrip(Hello{1, QStringLiteral("0.1.0")});
    roundTrip(HelloReply{1, 2, QStringLiteral("0.2.0"), QByteArray(32, '\x07')});
    roundTrip(EnrolRequest{QStringLiteral("secret"), QStringLiteral("Lobby left")});
    roundTrip(EnrolReply{sample::other, QStringLiteral("token"), QStringLiteral("KA"),
                         QByteArray(32, '\x09')});
    roundTrip(Listen{1, QStringLiteral("token")});
    roundTrip(Listening{sample::other});
    roundTrip(
        Error{ErrorKind::Refused, QStringLiteral("Please ask."), QStringLiteral("typed-rest")});
}

TEST_CASE("what was read holds the values that were written")
{
    const auto view = fromJson<IdentifyReply>(toJson(IdentifyReply{sample::view()}));
    CHECK(*view->view == sample::view());
    const auto checkIn = fromJson<CheckInRequest>(toJson(sample::checkIn()));
    CHECK(checkIn->insurance == sample::insurance());
    CHECK(checkIn->details == sample::details());
    const auto identify = fromJson<IdentifyRequest>(toJson(sample::identify()));
    CHECK(identify->facts == sample::facts());
    CHECK(fromJson<Ticket>(toJson(sample::ticket()))->issuedAt == sample::when);
}

TEST_CASE("nobody and several are the same bytes")
{
    CHECK(toJson(IdentifyReply{}) == "{}");
}

TEST_CASE("numbers outside their range, bad base64 and unknown names are refused")
{
    const auto where = [](auto read) { return read.has_value() ? QString() : read.error().where; };
    const QByteArray visit = R"("visit":"6f1c9f0e-54a5-4c2a-9a52-53c0b8c33f11")";
    CHECK(where(fromJson<FeedbackRequest>("{" + visit + R"(,"rating":6})")) == "$.rating");
    CHECK(where(fromJson<FeedbackRequest>("{" + visit + R"(,"rating":2.5})")) == "$.rating");
    CHECK(where(fromJson<FeedbackRequest>("{" + visit + R"(,"rating":"5"})")) == "$.rating");
    CHECK(where(fromJson<FeedbackRequest>("{" + visit + R"(,"rating":5})")).isEmpty());
    CHECK(where(fromJson<Attachment>("{" + visit + R"(,"back":false,"jpeg":"####"})")) == "$.jpeg");
    CHECK(where(fromJson<CheckInReply>(R"({"decision":"letIn"})")) == "$.decision");
    CHECK(where(fromJson<SaveReply>(R"({"insuranceChanged":["payor","plan","x"]})")) ==
          "$.insuranceChanged[2]");
}

TEST_CASE("an image of two megabytes passes, a larger one does not")
{
    Attachment attachment{sample::visit, false, QByteArray(maxImageBytes, 'j')};
    CHECK(fromJson<Attachment>(toJson(attachment)).has_value());
    attachment.jpeg.append('j');
    CHECK(fromJson<Attachment>(toJson(attachment)).error().where == "$.jpeg");
}
