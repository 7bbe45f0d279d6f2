// SPDX-License-Identifier: GPL-3.0-or-later
// A captured card at the desk: what staff see, accept and correct; what the records are told, and
// when; what is kept of it; and what bad input does.
#include "kiosk/desk/card_answer.h"
#include "kiosk/desk/corrections.h"
#include "kiosk/link/arrival_json.h"
#include "kiosk/link/messages.h"
#include "tests/desk/clinic.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <sodium.h>

using namespace foyer;
using namespace foyer::tests;

namespace {

Evidence seen(CardField field, const QString &value, FieldGrade grade = FieldGrade::Certain,
              double confidence = 0.97)
{
    Evidence evidence;
    evidence.field = field;
    evidence.value = value;
    evidence.grade = grade;
    evidence.confidence = confidence;
    evidence.crop = QRect(40, 60, 200, 30);
    return evidence;
}

// On file: Northern Mutual, NM-maria-4417.
QList<Evidence> changedCard()
{
    return {seen(CardField::Payor, u"NORTHERN MUTUAL"_s, FieldGrade::PleaseCheck, 0.8),
            seen(CardField::MemberId, u"NM-9999"_s, FieldGrade::PleaseCheck, 0.7),
            seen(CardField::RxBin, u"610014"_s), seen(CardField::CopayPcp, u"25"_s)};
}

QByteArray picture(int width = 600, int height = 380)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(0xff336699);
    QBuffer buffer;
    REQUIRE(image.save(&buffer, "jpeg"));
    return buffer.data();
}

struct Shown {
    Clinic clinic;
    Kiosk kiosk{clinic};
    QUuid visit = QUuid::createUuid();

    explicit Shown(const QString &rule = u"staff"_s, int keepDays = 0)
    {
        clinic.state->settings.insuranceAccept = rule;
        clinic.state->settings.keepCorrectionsDays = keepDays;
        REQUIRE(kiosk.identify(visit, maria()));
    }
    InsuranceAnswer answer(const QList<Evidence> &fields) const
    {
        InsuranceAnswer answer{.kind = InsuranceAnswer::Kind::Captured, .fields = fields};
        answer.card = CardKind::Commercial;
        return answer;
    }
    Result<SaveReply> save(const QList<Evidence> &fields)
    {
        VisitProgress progress;
        progress.visit = visit;
        progress.language = u"en"_s;
        progress.step = u"insurance"_s;
        progress.insurance = answer(fields);
        return QCoro::waitFor(kiosk.desk.save(progress));
    }
    Result<> attach(bool back, const QByteArray &jpeg)
    {
        return QCoro::waitFor(kiosk.desk.attach({.visit = visit, .back = back, .jpeg = jpeg}));
    }
    void checkIn(const QList<Evidence> &fields)
    {
        CheckInRequest request;
        request.visit = visit;
        request.appointmentRef = u"1"_s;
        request.language = u"en"_s;
        request.insurance = answer(fields);
        const auto reply = QCoro::waitFor(kiosk.desk.checkIn(request));
        REQUIRE(reply);
        REQUIRE(reply->ticket);
        clinic.tick();
    }
    QList<VisitChange> coverages()
    {
        clinic.tick();
        QList<VisitChange> found;
        for (const VisitChange &change : clinic.ehr.recorded)
            if (change.kind == VisitChange::Kind::CoverageCaptured)
                found.append(change);
        return found;
    }
    QString valueOf(const VisitChange &change, const char *field) const
    {
        return change.data.value(u"fields"_s)
            .toObject()
            .value(QLatin1String(field))
            .toObject()
            .value(u"value"_s)
            .toString();
    }
};

QList<CardField> waiting(const CardView &card)
{
    QList<CardField> fields;
    for (const CardFieldRow &row : card.fields)
        if (row.toCheck)
            fields.append(row.read.field);
    return fields;
}

const CardFieldRow &rowOf(const CardView &card, CardField field)
{
    for (const CardFieldRow &row : card.fields)
        if (row.read.field == field)
            return row;
    FAIL("the field is not on the page");
    return card.fields.first();
}

} // namespace

TEST_CASE("the kiosk hears which fields are still worth a question, and nothing that is on file")
{
    Shown shown;
    const auto saved = shown.save(changedCard());
    REQUIRE(saved);
    // The payor was doubtful, and is the one on file: it was read right.
    CHECK(saved->insuranceToAsk == QList{CardField::MemberId});
    CHECK(saved->insuranceChanged == QList{CardField::MemberId, CardField::RxBin});
    const QByteArray wire = toJson(*saved);
    CHECK_FALSE(wire.contains("4417"));
    CHECK_FALSE(wire.contains("Northern"));
}

TEST_CASE("of somebody whom the desk has not identified, the kiosk asks what it would by itself")
{
    Shown shown;
    shown.visit = QUuid::createUuid(); // of this one the desk has not heard
    const auto saved = shown.save(changedCard());
    REQUIRE(saved);
    CHECK(saved->insuranceToAsk == QList{CardField::Payor, CardField::MemberId});
    CHECK(saved->insuranceChanged.isEmpty());
}

TEST_CASE(
    "what the patient's own chip says counts and is told as such; somebody else's is left out")
{
    const auto chip = [](CardField field, const QString &value) {
        Evidence evidence = seen(field, value);
        evidence.source = FieldSource::Chip;
        return evidence;
    };
    const auto fields = [&](const QString &given) {
        return QList{chip(CardField::Payor, u"Northern Mutual"_s),
                     chip(CardField::MemberId, u"H123456785"_s),
                     chip(CardField::FamilyName, maria().family),
                     chip(CardField::GivenNames, given),
                     chip(CardField::BirthDate, maria().birthDate.toString(Qt::ISODate))};
    };
    Shown own;
    own.checkIn(fields(maria().given));
    const auto card = *own.clinic.staff->card(own.clinic.signIn(Role::Reception), own.visit);
    CHECK(rowOf(card, CardField::MemberId).read.source == FieldSource::Chip);
    REQUIRE(own.coverages().size() == 1);
    CHECK(own.valueOf(own.coverages()[0], "memberId") == u"H123456785"_s);
    CHECK(own.coverages()[0].data[u"fields"_s].toObject()[u"memberId"_s].toObject()[u"source"_s] ==
          u"chip"_s);

    Shown anothers;
    auto mixed = fields(u"Somebodyelse"_s);
    mixed.append(seen(CardField::GroupNumber, u"881204"_s));
    anothers.checkIn(mixed);
    REQUIRE(anothers.coverages().size() == 1);
    CHECK(anothers.valueOf(anothers.coverages()[0], "memberId").isEmpty());
    CHECK(anothers.valueOf(anothers.coverages()[0], "groupNumber") == u"881204"_s);
}

TEST_CASE("the card of a visit that was handed over can be looked at from the list, not judged")
{
    Shown shown;
    VisitProgress progress;
    progress.visit = shown.visit;
    progress.language = u"en"_s;
    progress.step = u"review"_s;
    progress.insurance = shown.answer(changedCard());
    progress.handover = u"left"_s;
    REQUIRE(QCoro::waitFor(shown.kiosk.desk.save(progress)));
    const QString token = shown.clinic.signIn(Role::Reception);
    const auto rows = *shown.clinic.staff->attention(token);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].insuranceCard);
    const auto card = shown.clinic.staff->card(token, shown.visit);
    REQUIRE(card);
    CHECK_FALSE(card->open);
    CHECK(rowOf(*card, CardField::MemberId).read.value == u"NM-9999"_s);
}

TEST_CASE("a card as kept with the visit comes back with all its evidence")
{
    InsuranceAnswer answer{.kind = InsuranceAnswer::Kind::Captured, .fields = {}};
    Evidence field = seen(CardField::MemberId, u"A\"1"_s, FieldGrade::PleaseCheck, 0.625);
    field.source = FieldSource::Barcode;
    field.side = CardSide::Back;
    field.validatorsPassed = {u"digits"_s};
    field.validatorsFailed = {u"label"_s, u"look-alike"_s};
    field.agreeing = {FieldSource::Chip};
    field.disagreeing = {FieldSource::Ocr, FieldSource::Typed};
    field.onFile = OnFile::Differs;
    field.said = PatientSaid::NotSure;
    answer.fields = {field, seen(CardField::Phone, u"8005550142"_s)};
    answer.changed = {CardField::MemberId};
    answer.card = CardKind::Medicare;
    CHECK(cardFromJson(cardToJson(answer)) == answer);
    const auto broken = cardFromJson(QJsonObject{
        {u"fields"_s, QJsonObject{{u"memberId"_s, QJsonObject{{u"grade"_s, u"sure!"_s}}}}}});
    REQUIRE(broken.fields.size() == 1);
    CHECK(broken.fields[0].grade == FieldGrade::Unreadable);
}

TEST_CASE("staff see every field with what is on file, and the list says how many wait")
{
    Shown shown;
    REQUIRE(shown.save(changedCard()));
    REQUIRE(shown.attach(false, picture()));
    REQUIRE(shown.attach(true, picture(400, 250)));
    shown.checkIn(changedCard());
    const QString token = shown.clinic.signIn(Role::Reception);
    const auto rows = *shown.clinic.staff->arrivals(token);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].insuranceCard);
    CHECK(rows[0].insuranceToCheck == 2);

    const auto card = shown.clinic.staff->card(token, shown.visit);
    REQUIRE(card);
    CHECK(waiting(*card) == QList{CardField::MemberId, CardField::RxBin});
    CHECK(card->front == QSize(600, 380));
    CHECK(card->back == QSize(400, 250));
    CHECK(card->name == u"Maria Garcia"_s);
    CHECK(card->fileKnown);
    CHECK_FALSE(card->counts);
    CHECK(rowOf(*card, CardField::MemberId).onFile == u"NM-maria-4417"_s);
    CHECK(rowOf(*card, CardField::Payor).read.grade == FieldGrade::Certain);
    CHECK(rowOf(*card, CardField::Payor).read.onFile == OnFile::Same);
    CHECK(*shown.clinic.staff->cardPicture(token, shown.visit, true) == picture(400, 250));
}

TEST_CASE("a draft until the last field is seen to; then the records hear that it counts")
{
    Shown shown;
    shown.checkIn(changedCard());
    const QString token = shown.clinic.signIn(Role::Reception);
    REQUIRE(shown.coverages().size() == 1);
    const VisitChange draft = shown.coverages()[0];
    CHECK(draft.data.value(u"status"_s) == u"draft"_s);

    REQUIRE(shown.clinic.staff->acceptField(token, shown.visit, CardField::RxBin));
    CHECK(shown.coverages().size() == 1);
    REQUIRE(
        shown.clinic.staff->correctField(token, shown.visit, CardField::MemberId, u"  NM-9998 "_s));
    REQUIRE(shown.coverages().size() == 2);
    const VisitChange counts = shown.coverages()[1];
    CHECK(counts.data.value(u"status"_s) == u"active"_s);
    CHECK(counts.data.value(u"coverage"_s) == draft.data.value(u"coverage"_s));
    CHECK(counts.id != draft.id);
    CHECK(shown.valueOf(counts, "memberId") == u"NM-9998"_s);
    CHECK(shown.valueOf(counts, "rxBin") == u"610014"_s);

    const auto card = *shown.clinic.staff->card(token, shown.visit);
    CHECK(card.counts);
    CHECK(rowOf(card, CardField::MemberId).seen == CardFieldRow::Seen::Corrected);
    CHECK(rowOf(card, CardField::MemberId).staff == u"desk-7"_s);
    CHECK(rowOf(card, CardField::MemberId).at == shown.clinic.clock.now());
    CHECK((*shown.clinic.staff->arrivals(token))[0].insuranceToCheck == 0);

    // A later look finds another slip: a new change of the same coverage.
    shown.clinic.clock.advance(60'000);
    REQUIRE(shown.clinic.staff->correctField(token, shown.visit, CardField::CopayPcp, u"30"_s));
    REQUIRE(shown.coverages().size() == 3);
    CHECK(shown.valueOf(shown.coverages()[2], "copayPcp") == u"30"_s);
    CHECK(shown.valueOf(shown.coverages()[2], "memberId") == u"NM-9998"_s);
}

TEST_CASE("accepting all takes what was read, and leaves what was not for eyes")
{
    Shown shown;
    shown.checkIn({seen(CardField::Payor, u"Cedar Mutual"_s),
                   seen(CardField::GroupNumber, u"77"_s, FieldGrade::PleaseCheck, 0.6)});
    const QString token = shown.clinic.signIn(Role::Reception);
    CHECK(waiting(*shown.clinic.staff->card(token, shown.visit)) ==
          QList{CardField::Payor, CardField::MemberId, CardField::GroupNumber});
    REQUIRE(shown.clinic.staff->acceptCard(token, shown.visit));
    CHECK(waiting(*shown.clinic.staff->card(token, shown.visit)) == QList{CardField::MemberId});
    CHECK(shown.clinic.staff->acceptCard(token, shown.visit).error().kind == ErrorKind::Conflict);
    CHECK(shown.coverages().size() == 1);
    REQUIRE(shown.clinic.staff->acceptField(token, shown.visit, CardField::MemberId)); // not on it
    REQUIRE(shown.coverages().size() == 2);
    CHECK(shown.valueOf(shown.coverages()[1], "memberId").isEmpty());
}

TEST_CASE("the rule \"certain\" lets an undoubted card count at once, and no doubtful one")
{
    Shown undoubted(u"certain"_s);
    undoubted.checkIn(
        {seen(CardField::Payor, u"Cedar Mutual"_s), seen(CardField::MemberId, u"CM-100200"_s)});
    REQUIRE(undoubted.coverages().size() == 1);
    CHECK(undoubted.coverages()[0].data.value(u"status"_s) == u"active"_s);

    Shown doubtful(u"certain"_s);
    doubtful.checkIn({seen(CardField::Payor, u"Cedar Mutual"_s),
                      seen(CardField::MemberId, u"CM-1O0200"_s, FieldGrade::PleaseCheck, 0.6)});
    CHECK(doubtful.coverages()[0].data.value(u"status"_s) == u"draft"_s);
}

TEST_CASE("the trail tells who looked at which field, and never what it says")
{
    Shown shown;
    shown.checkIn(changedCard());
    const QString token = shown.clinic.signIn();
    REQUIRE(shown.clinic.staff->correctField(token, shown.visit, CardField::MemberId,
                                             u"NM-SECRET-1"_s));
    REQUIRE(shown.clinic.staff->acceptField(token, shown.visit, CardField::RxBin));
    QString trail;
    const auto rows = shown.clinic.staff->audit(token, 100);
    REQUIRE(rows);
    for (const AuditRow &row : *rows)
        trail += row.text;
    CHECK(trail.contains(u"card.corrected"_s));
    CHECK(trail.contains(u"card.accepted"_s));
    CHECK(trail.contains(u"memberId"_s));
    CHECK(trail.contains(u"admin1"_s));
    for (const auto &secret : {u"SECRET"_s, u"NM-9999"_s, u"610014"_s, u"Mutual"_s})
        CHECK_FALSE(trail.contains(secret, Qt::CaseInsensitive));
}

TEST_CASE("only who is signed in may look or say, and only of a patient who has arrived")
{
    Shown shown;
    REQUIRE(shown.save(changedCard()));
    const QString token = shown.clinic.signIn(Role::Reception);
    auto &staff = *shown.clinic.staff;
    const auto card = staff.card(token, shown.visit);
    REQUIRE(card);
    CHECK_FALSE(card->open);
    CHECK(staff.acceptCard(token, shown.visit).error().kind == ErrorKind::Conflict);
    shown.checkIn(changedCard());
    for (const auto &stranger : {QString(), u"made-up"_s}) {
        CHECK(staff.card(stranger, shown.visit).error().kind == ErrorKind::Refused);
        CHECK(staff.cardPicture(stranger, shown.visit, false).error().kind == ErrorKind::Refused);
        CHECK(staff.acceptCard(stranger, shown.visit).error().kind == ErrorKind::Refused);
        CHECK(staff.acceptField(stranger, shown.visit, CardField::RxBin).error().kind ==
              ErrorKind::Refused);
        CHECK(staff.correctField(stranger, shown.visit, CardField::RxBin, u"1"_s).error().kind ==
              ErrorKind::Refused);
    }
    CHECK(staff.card(token, QUuid::createUuid()).error().kind == ErrorKind::NotFound);
    CHECK(shown.coverages().size() == 1);
}

TEST_CASE("a correction that cannot be is refused with a sentence, and nothing is done")
{
    Shown shown;
    shown.checkIn(changedCard());
    const QString token = shown.clinic.signIn(Role::Reception);
    auto &staff = *shown.clinic.staff;
    const auto tryIt = [&](CardField field, const QString &value) {
        const auto done = staff.correctField(token, shown.visit, field, value);
        REQUIRE_FALSE(done);
        CHECK(done.error().message.endsWith(u'.'));
        return done.error().kind;
    };
    CHECK(tryIt(CardField::MemberId, u"   "_s) == ErrorKind::BadInput);
    CHECK(tryIt(CardField::MemberId, QString(201, u'9')) == ErrorKind::BadInput);
    CHECK(tryIt(CardField::EffectiveDate, u"01/31/2026"_s) == ErrorKind::BadInput);
    CHECK(tryIt(CardField::EffectiveDate, u"2026-02-30"_s) == ErrorKind::BadInput);
    CHECK(waiting(*staff.card(token, shown.visit)).size() == 2);
    CHECK(staff.correctField(token, shown.visit, CardField::EffectiveDate, u"2026-01-31"_s));
}

TEST_CASE("corrections are kept only where the site asks, as cut-out and value, and can be deleted")
{
    const auto correct = [](Shown &shown) {
        REQUIRE(shown.attach(false, picture()));
        shown.checkIn(changedCard());
        const QString token = shown.clinic.signIn(Role::Reception);
        REQUIRE(shown.clinic.staff->correctField(token, shown.visit, CardField::MemberId,
                                                 u"=NM-9998"_s));
        REQUIRE(shown.clinic.staff->acceptField(token, shown.visit, CardField::RxBin));
        return *shown.clinic.temp->cards().samples();
    };
    Shown off;
    CHECK(correct(off).isEmpty());

    Shown on(u"staff"_s, 10);
    const auto samples = correct(on);
    REQUIRE(samples.size() == 1);
    CHECK(samples[0].field == CardField::MemberId);
    CHECK(samples[0].read == u"NM-9999"_s);
    CHECK(samples[0].value == u"=NM-9998"_s);
    const QImage crop = QImage::fromData(samples[0].crop);
    CHECK(crop.size() == QSize(224, 54)); // the field and a little around it, not the card

    QTemporaryDir folder;
    const QString target = folder.filePath(u"out"_s);
    CHECK(*exportCorrections(*on.clinic.state, target) == 1);
    QFile labels(target + u"/labels.csv"_s);
    REQUIRE(labels.open(QIODevice::ReadOnly));
    const QByteArray text = labels.readAll();
    CHECK(text.contains("000001-memberId.jpg,memberId,\"NM-9999\",\"'=NM-9998\","));
    CHECK(QFile::exists(target + u"/000001-memberId.jpg"_s));
    CHECK_FALSE(exportCorrections(*on.clinic.state, target)); // nothing is written over

    REQUIRE(deleteCorrections(*on.clinic.state));
    CHECK(on.clinic.temp->cards().samples()->isEmpty());
}

TEST_CASE("kept corrections are gone after their days, and when the site wants none any more")
{
    Shown shown(u"staff"_s, 2);
    REQUIRE(shown.attach(false, picture()));
    shown.checkIn(changedCard());
    const QString token = shown.clinic.signIn(Role::Reception);
    REQUIRE(shown.clinic.staff->correctField(token, shown.visit, CardField::MemberId, u"X1"_s));
    shown.clinic.clock.advance(qint64{47} * 3600'000);
    shown.clinic.tick();
    CHECK(shown.clinic.temp->cards().samples()->size() == 1);
    shown.clinic.clock.advance(qint64{2} * 3600'000);
    shown.clinic.tick();
    CHECK(shown.clinic.temp->cards().samples()->isEmpty());
}

TEST_CASE("a card shown before the desk went away comes with the spooled arrival")
{
    Shown shown;
    OfflineArrival arrival;
    arrival.visit = QUuid::createUuid();
    arrival.number = shown.kiosk.enrolled.prefix + u"001"_s;
    arrival.at = shown.clinic.clock.now();
    arrival.facts = maria();
    arrival.language = u"en"_s;
    arrival.ticket = TicketState::Printed;
    arrival.insurance = shown.answer(changedCard());
    const QByteArray text = toJson(arrival);
    QByteArray sealed(text.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    REQUIRE(crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
                            reinterpret_cast<const unsigned char *>(text.constData()),
                            static_cast<unsigned long long>(text.size()),
                            reinterpret_cast<const unsigned char *>(
                                shown.kiosk.enrolled.sealingKey.constData())) == 0);
    REQUIRE(QCoro::waitFor(shown.kiosk.desk.deliver(QUuid::createUuid(), sealed)));
    const QString token = shown.clinic.signIn(Role::Reception);
    auto &staff = *shown.clinic.staff;
    const auto candidates = *staff.candidates(token, arrival.visit);
    REQUIRE(candidates[0].agrees);
    REQUIRE(staff.match(token, arrival.visit, candidates[0].ref));
    const auto card = staff.card(token, arrival.visit);
    REQUIRE(card);
    CHECK(waiting(*card) == QList{CardField::MemberId, CardField::RxBin});
    CHECK(shown.coverages().size() == 1);
    CHECK(shown.coverages()[0].data.value(u"status"_s) == u"draft"_s);
}

TEST_CASE("a bad card is refused in words, and the visit is as it was")
{
    Shown shown;
    REQUIRE(shown.save(changedCard()));
    auto twice = changedCard();
    twice.append(twice.first());
    CHECK(shown.save(twice).error().kind == ErrorKind::BadInput);
    auto endless = changedCard();
    endless[0].value = QString(5000, u'A');
    CHECK(shown.save(endless).error().kind == ErrorKind::BadInput);
    QByteArray many = picture() + QByteArray(3 * 1024 * 1024, 'x');
    CHECK(shown.attach(true, many).error().kind == ErrorKind::BadInput);
    CHECK(shown.attach(true, "GIF89a, not a photo").error().kind == ErrorKind::BadInput);

    // Ten thousand fields and wrong keys do not pass the wire.
    VisitProgress progress;
    progress.visit = shown.visit;
    progress.insurance = shown.answer(changedCard());
    QJsonObject json = QJsonDocument::fromJson(toJson(progress)).object();
    QJsonObject insurance = json.value(u"insurance"_s).toObject();
    const QJsonValue field = insurance.value(u"fields"_s).toArray().first();
    QJsonArray fields;
    for (int i = 0; i < 10'000; ++i)
        fields.append(field);
    const auto with = [&](const QJsonArray &list) {
        insurance.insert(u"fields"_s, list);
        json.insert(u"insurance"_s, insurance);
        return fromJson<VisitProgress>(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    CHECK(with(fields).error().kind == ErrorKind::BadInput);
    QJsonObject wrong = field.toObject();
    wrong.insert(u"field"_s, u"shoeSize"_s);
    CHECK(with({wrong}).error().kind == ErrorKind::BadInput);

    shown.checkIn(changedCard());
    const QString token = shown.clinic.signIn(Role::Reception);
    CHECK(waiting(*shown.clinic.staff->card(token, shown.visit)).size() == 2);
}
