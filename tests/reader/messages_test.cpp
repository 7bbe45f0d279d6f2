// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's messages and picture headers: bounded, and nothing hostile gets through.
#include "kiosk/core/visit_code.h"
#include "kiosk/reader/messages.h"
#include "kiosk/reader/picture.h"
#include "tests/fixtures/cards_fixture.h"

#include <QBuffer>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

constexpr CardCorners corners{QPointF(0.1, 0.2), QPointF(0.9, 0.2), QPointF(0.9, 1),
                              QPointF(0, 0.95)};

ReaderReply fullReply()
{
    ReaderReply reply;
    reply.codes = {{CodeFormat::Pdf417, QByteArray("@\n\x1e\rANSI ", 9)},
                   {CodeFormat::QrCode, "FOYER:A:x"}};
    reply.straightenedJpeg = png(40, 25);
    reply.lines = {{QStringLiteral("Member ID: X1"), QRect(10, 20, 300, 40), 0.93, 0},
                   {QStringLiteral("Ünïcode"), QRect(0, 0, 1, 1), 1, 1}};
    reply.trouble = Trouble::TooBlurred;
    reply.corners = corners;
    reply.turned = 3;
    return reply;
}

ReaderReply guideReply()
{
    ReaderReply reply;
    reply.guidance = Guidance{
        .corners = corners, .tooDark = true, .glare = true, .sharpness = 0.51, .fills = 0.7};
    return reply;
}

} // namespace

TEST_CASE("requests and replies come back as they were sent")
{
    const ReaderRequest request{ReadFor::Card, QByteArray("\xff\xd8\xff\x00bytes", 9)};
    CHECK(decodeRequest(encodeRequest(request)).value() == request);
    const ReaderRequest preview{ReadFor::Guide, greyFrameOf({2, 1}, "ab")};
    CHECK(decodeRequest(encodeRequest(preview)).value() == preview);
    CHECK(decodeReply(encodeReply(fullReply())).value() == fullReply());
    CHECK(decodeReply(encodeReply(guideReply())).value() == guideReply());
    ReaderReply half;
    half.guidance = Guidance{.halfACard = true};
    half.trouble = Trouble::Screen;
    CHECK(decodeReply(encodeReply(half)).value() == half);
    const auto sentence =
        decodeReply(encodeReply(fail(ErrorKind::BadInput, QStringLiteral("Too large."))));
    REQUIRE_FALSE(sentence.has_value());
    CHECK(sentence.error().kind == ErrorKind::BadInput);
    CHECK(sentence.error().message == QStringLiteral("Too large."));
}

TEST_CASE("a frame is taken when it is whole, and one at a time")
{
    QByteArray stream = frame("one") + frame("two!");
    QByteArray buffer;
    QList<QByteArray> taken;
    for (const char c : stream) {
        buffer.append(c);
        const auto payload = takeFrame(buffer);
        REQUIRE(payload.has_value());
        if (*payload)
            taken.append(**payload);
    }
    CHECK(taken == QList<QByteArray>{"one", "two!"});
    CHECK(buffer.isEmpty());
}

TEST_CASE("a length beyond any payload, or none, ends the stream")
{
    for (QByteArray buffer : {QByteArray("\xff\xff\xff\xff", 4),
                              QByteArray("\x7f\xff\xff\xffxx", 6), QByteArray(4, '\0')})
        CHECK_FALSE(takeFrame(buffer).has_value());
}

TEST_CASE("what a hostile reader could answer is refused")
{
    CHECK_FALSE(decodeReply({}).has_value());
    CHECK_FALSE(decodeReply("garbage").has_value());
    CHECK_FALSE(decodeRequest(encodeReply(fullReply())).has_value());
    ReaderReply reply = fullReply();
    reply.straightenedJpeg = "not a picture";
    CHECK_FALSE(decodeReply(encodeReply(reply)).has_value());
    reply = fullReply();
    reply.straightenedJpeg = png(100, 10) + QByteArray(maxStraightenedBytes, 'x');
    CHECK_FALSE(decodeReply(encodeReply(reply)).has_value());
    reply = fullReply();
    reply.lines[0].box = QRect(-5, 0, 100000, 3);
    CHECK_FALSE(decodeReply(encodeReply(reply)).has_value());
    reply = fullReply();
    reply.lines[0].confidence = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(decodeReply(encodeReply(reply)).has_value());
    for (const double wrong : {-0.01, 1.01, std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN()}) {
        reply = fullReply();
        (*reply.corners)[3].setX(wrong);
        CHECK_FALSE(decodeReply(encodeReply(reply)).has_value());
        reply = guideReply();
        reply.guidance->sharpness = wrong;
        CHECK_FALSE(decodeReply(encodeReply(reply)).has_value());
    }
    for (const int turned : {-1, 4}) {
        reply = fullReply();
        reply.turned = turned;
        CHECK_FALSE(decodeReply(encodeReply(reply)).has_value());
    }
    reply = fullReply();
    reply.codes = QList<Code>(100, reply.codes[0]);
    reply.codes.append({CodeFormat::QrCode, QByteArray(maxScanBytes + 1, 'a')});
    CHECK(decodeReply(encodeReply(reply))->codes.size() == 32);
    const QByteArray whole = encodeReply(fullReply());
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        CHECK_FALSE(decodeReply(whole.first(cut)).has_value());
}

TEST_CASE("a picture's size is known from its header alone")
{
    CHECK(pictureSize(png(123, 45)) == QSize(123, 45));
    const QByteArray photo = fixtures::catPhoto(1);
    CHECK(pictureSize(photo) == QSize(1920, 1080));
    CHECK(pictureSize(photo.first(2000)) == QSize(1920, 1080));
}

TEST_CASE("a picture that would unpack to too much is refused before unpacking")
{
    QByteArray bomb = png(8, 8);
    bomb.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8)); // 60,000 x 60,000
    const auto size = pictureSize(bomb);
    REQUIRE_FALSE(size.has_value());
    CHECK(size.error().message == QStringLiteral("The picture has more than 24 megapixels."));
    CHECK(pictureSize(png(6000, 4000)).has_value());
    CHECK_FALSE(pictureSize(png(6001, 4000)).has_value());
    const auto heavy = pictureSize(png(8, 8) + QByteArray(maxPictureBytes, '\0'));
    REQUIRE_FALSE(heavy.has_value());
    CHECK(heavy.error().message == QStringLiteral("The picture is larger than 16 MB."));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\xff\xd8\xff"), QByteArray("GIF89a"),
          QByteArray("\xff\xd8\xff\xe0\x00\x00\xff\xe0"), png(8, 8).first(20)})
        CHECK_FALSE(pictureSize(bytes).has_value());
}

TEST_CASE("a frame of the preview has one spelling and exactly its pixels")
{
    const QByteArray pixels("abcdef");
    const QByteArray whole = greyFrameOf({3, 2}, pixels);
    const auto frame = greyFrame(whole);
    REQUIRE(frame.has_value());
    CHECK(frame->size == QSize(3, 2));
    CHECK(whole.sliced(frame->pixels) == pixels);
    CHECK(isGreyFrame(whole));
    CHECK(greyFrame(greyFrameOf({1280, 1}, QByteArray(1280, 'x'))).has_value());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("P5"), whole + 'g', whole.chopped(1),
          QByteArray("P5\n03 2\n255\nabcdef"), QByteArray("P5\n3 2\n254\nabcdef"),
          QByteArray("P5\n-3 2\n255\nabcdef"), QByteArray("P6\n3 2\n255\nabcdef"),
          QByteArray("P5 3 2 255 abcdef"), QByteArray("P5\n0 2\n255\n"),
          QByteArray("P5\n99999999999999999999 1\n255\na"),
          greyFrameOf({1281, 1}, QByteArray(1281, 'x'))})
        CHECK_FALSE(greyFrame(bytes).has_value());
    CHECK_FALSE(pictureSize(whole).has_value()); // never taken for a photograph
}
