// SPDX-License-Identifier: GPL-3.0-or-later
// The reader process as the kiosk sees it: whatever happens to it, a plain sentence, and the next
// picture works.
#include "kiosk/reader/client.h"
#include "kiosk/reader/picture.h"
#include "tests/fixtures/cards_fixture.h"

#include <QBuffer>
#include <QCoroTask>
#include <QTemporaryDir>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

ReaderProgram realReader()
{
    return {qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60000};
}

// A stand-in for the reader: a shell line that may hand over to the real one by `exec "$READER"`.
ReaderProgram scripted(const QString &line, int timeLimitMs = 60000)
{
    const QString script = QStringLiteral("READER='%1'; %2").arg(realReader().path, line);
    return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}, timeLimitMs};
}

// Does `first` once, and is the real reader from then on.
ReaderProgram onceThenReal(const QTemporaryDir &dir, const char *first, int timeLimitMs = 60000)
{
    return scripted(
        QStringLiteral("if [ -e '%1/used' ]; then exec \"$READER\"; fi; touch '%1/used'; %2")
            .arg(dir.path(), QString::fromLatin1(first)),
        timeLimitMs);
}

Result<ReaderReply> read(Reader &reader, QByteArray picture, ReadFor what = ReadFor::Codes)
{
    return QCoro::waitFor(reader.read({what, std::move(picture)}));
}

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

const QByteArray appointment = "abcdefghijklmnopqrstu0";

void checkWorks(Reader &reader)
{
    const auto reply = read(reader, appointmentPicture(appointment));
    REQUIRE(reply.has_value());
    REQUIRE(reply->codes.size() == 1);
    CHECK(reply->codes[0] == Code{CodeFormat::QrCode, "FOYER:A:" + appointment});
    CHECK(reply->trouble == Trouble::None);
}

} // namespace

TEST_CASE("pictures asked for together are answered in order")
{
    Reader reader(realReader());
    auto first = reader.read({ReadFor::Codes, appointmentPicture("aaaaaaaaaaaaaaaaaaaaaa")});
    auto second = reader.read({ReadFor::Codes, appointmentPicture("bbbbbbbbbbbbbbbbbbbbbb")});
    const auto b = QCoro::waitFor(second);
    const auto a = QCoro::waitFor(first);
    REQUIRE(a.has_value());
    REQUIRE(b.has_value());
    CHECK(a->codes.value(0).bytes == "FOYER:A:aaaaaaaaaaaaaaaaaaaaaa");
    CHECK(b->codes.value(0).bytes == "FOYER:A:bbbbbbbbbbbbbbbbbbbbbb");
}

TEST_CASE("garbage, a torn header and a bomb get a plain sentence and the next picture works")
{
    Reader reader(realReader());
    QByteArray bomb = appointmentPicture(appointment);
    bomb.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
    for (const QByteArray &picture :
         {QByteArray("garbage"), QByteArray(), bomb, catPhoto(1).first(150),
          QByteArray(maxPictureBytes + 1, '\0')}) {
        const auto reply = read(reader, picture);
        REQUIRE_FALSE(reply.has_value());
        CHECK(reply.error().kind == ErrorKind::BadInput);
        CHECK(reply.error().message.endsWith(QLatin1Char('.')));
    }
    checkWorks(reader);
}

TEST_CASE("a picture that ends in the middle is looked at as far as it goes")
{
    Reader reader(realReader());
    const auto reply = read(reader, catPhoto(1).first(9000), ReadFor::Card);
    REQUIRE(reply.has_value());
    CHECK(reply->trouble != Trouble::None);
    CHECK(reply->lines.isEmpty());
}

TEST_CASE("a cat is no card and carries no code")
{
    Reader reader(realReader());
    const auto codes = read(reader, catPhoto(2));
    REQUIRE(codes.has_value());
    CHECK(codes->codes.isEmpty());
    CHECK(codes->trouble == Trouble::NothingThere);
    const auto card = read(reader, catPhoto(2), ReadFor::Card);
    REQUIRE(card.has_value());
    CHECK(card->trouble == Trouble::NoCard);
    CHECK(card->straightenedJpeg.isEmpty());
    CHECK(card->lines.isEmpty());
}

TEST_CASE("the reader says why it sees nothing")
{
    Reader reader(realReader());
    QImage table(1920, 1080, QImage::Format_RGB32);
    table.fill(0xff807060);
    CHECK(read(reader, jpeg(table), ReadFor::Card)->trouble == Trouble::NothingThere);
    const QImage card = drawInsurance(inventedInsurance(1));
    CHECK(read(reader, photograph(card, 1, {.noise = 4, .light = 0.03}), ReadFor::Card)->trouble ==
          Trouble::TooDark);
    CHECK(read(reader, photograph(card, 1, {.blur = 14}), ReadFor::Card)->trouble ==
          Trouble::TooBlurred);
}

TEST_CASE("a card that is too far away to be read is asked for nearer, whichever way it lies")
{
    Reader reader(realReader());
    const QImage card = drawInsurance(inventedInsurance(1));
    for (const int width : {300, 380}) {
        CAPTURE(width);
        const auto reply = read(reader, photograph(card, 1, {.cardWidth = width}), ReadFor::Card);
        REQUIRE(reply.has_value());
        CHECK(reply->trouble == Trouble::TooSmall);
    }
    CHECK(read(reader, photograph(card, 1, {.cardWidth = 900}), ReadFor::Card)->trouble ==
          Trouble::None);
}

TEST_CASE("a reader that dies while reading costs that picture only")
{
    for (const char *death : {"kill -9 $$", "head -c 100 >/dev/null; kill -SEGV $$", "exit 0"}) {
        const QTemporaryDir dir;
        Reader reader(onceThenReal(dir, death));
        const auto reply = read(reader, appointmentPicture(appointment));
        REQUIRE_FALSE(reply.has_value());
        CHECK(reply.error().kind == ErrorKind::Internal);
        CHECK(reply.error().message == QStringLiteral("The picture could not be read."));
        checkWorks(reader);
    }
}

TEST_CASE("a reader that hangs is ended at the limit, and the next picture works")
{
    const QTemporaryDir dir;
    Reader reader(onceThenReal(dir, "exec sleep 600", 4000));
    const auto reply = read(reader, appointmentPicture(appointment));
    REQUIRE_FALSE(reply.has_value());
    CHECK(reply.error().kind == ErrorKind::TimedOut);
    checkWorks(reader);
}

TEST_CASE("a reader that babbles is not believed")
{
    for (const char *line :
         {"head -c 64 /dev/zero; exec sleep 60", "printf 'hello, this is no frame'; exec sleep 60",
          "printf '\\000\\000\\000\\003abc'; exec sleep 60"}) {
        Reader reader(scripted(QString::fromLatin1(line)));
        const auto reply = read(reader, appointmentPicture(appointment));
        REQUIRE_FALSE(reply.has_value());
        CHECK(reply.error().kind != ErrorKind::TimedOut);
    }
}

TEST_CASE("a program that does not exist is said so, each time")
{
    Reader reader({QStringLiteral("/nonexistent/foyer-kiosk"), {}, 2000});
    CHECK_FALSE(read(reader, appointmentPicture(appointment)).has_value());
    CHECK_FALSE(read(reader, appointmentPicture(appointment)).has_value());
}

TEST_CASE("forgetting a visit ends the process, and the next picture starts another")
{
    Reader reader(realReader());
    checkWorks(reader);
    auto pending = reader.read({ReadFor::Card, catPhoto(3)});
    reader.forget();
    CHECK_FALSE(QCoro::waitFor(pending).has_value());
    checkWorks(reader);
}

TEST_CASE("an answer may outlive the reader")
{
    auto reader = std::make_unique<Reader>(realReader());
    auto pending = reader->read({ReadFor::Codes, catPhoto(4)});
    reader.reset();
    CHECK_FALSE(QCoro::waitFor(pending).has_value());
}

TEST_CASE("a frame of the preview is answered with how the card lies, and no text")
{
    Reader reader(realReader());
    QImage photo;
    photo.loadFromData(insurancePhoto(inventedInsurance(1), 1));
    const QImage small = photo.scaledToWidth(640, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    for (int y = 0; y < small.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(small.constScanLine(y)), small.width());
    const auto reply = read(reader, greyFrameOf(small.size(), pixels), ReadFor::Guide);
    REQUIRE(reply.has_value());
    REQUIRE(reply->guidance.has_value());
    REQUIRE(reply->guidance->corners.has_value());
    CHECK(reply->guidance->corners->at(0).x() < 0.3);
    CHECK(reply->guidance->corners->at(2).y() > 0.7);
    CHECK(reply->guidance->fills == doctest::Approx(0.65).epsilon(0.1));
    CHECK_FALSE(reply->guidance->tooDark);
    CHECK_FALSE(reply->guidance->glare);
    CHECK(reply->lines.isEmpty());
    CHECK(reply->straightenedJpeg.isEmpty());

    const QByteArray table(640 * 360, '\x60');
    const auto empty = read(reader, greyFrameOf({640, 360}, table), ReadFor::Guide);
    REQUIRE(empty.has_value());
    CHECK_FALSE(empty->guidance->corners.has_value());
    CHECK_FALSE(read(reader, "P5\n640 360\n255\n", ReadFor::Guide).has_value());
}
