// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera says of the thing held under it, on invented cards photographed well and badly.
#include "drivers/camera/exposure.h"
#include "drivers/camera/picture.h"
#include "tests/fixtures/cards_fixture.h"

#include <QPainter>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

QImage card(quint32 seed)
{
    return drawInsurance(inventedInsurance(seed));
}

QImage seen(const QByteArray &jpeg)
{
    const auto picture = decodePicture(jpeg, {});
    REQUIRE(picture.has_value());
    return picture->preview;
}

Exposure judged(const QByteArray &jpeg)
{
    return judge(frameOf(seen(jpeg)));
}

// A lamp mirrored in the plastic: white in the middle, fading to its edge.
QImage withReflection(QImage image, double radius)
{
    QPainter painter(&image);
    QRadialGradient lamp(image.width() * 0.45, image.height() * 0.5, radius);
    lamp.setColorAt(0, Qt::white);
    lamp.setColorAt(0.6, Qt::white);
    lamp.setColorAt(1, QColor(255, 255, 255, 0));
    painter.fillRect(image.rect(), lamp);
    return image;
}

QByteArray bareTable(quint32 seed, double light = 1)
{
    QImage nothing(8, 5, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return photograph(nothing, seed, {.light = light});
}

// The words told over a run of frames, 100 ms apart.
QList<Exposure> told(SteadyExposure &steady, const QList<Exposure> &frames, qint64 &now)
{
    QList<Exposure> words;
    for (const Exposure frame : frames) {
        if (const auto word = steady.see(frame, now))
            words << *word;
        now += 100;
    }
    return words;
}

} // namespace

TEST_CASE("a card in fair light is good, near or far, and so is a licence")
{
    for (quint32 seed = 1; seed <= 2; ++seed) {
        CAPTURE(seed);
        CHECK(judged(photograph(card(seed), seed)) == Exposure::Good);
        CHECK(judged(photograph(card(seed), seed, {.light = 0.4})) == Exposure::Good);
        CHECK(judged(photograph(card(seed), seed, {.cardWidth = 700})) == Exposure::Good);
        CHECK(judged(photograph(card(seed), seed, {.blur = 3})) == Exposure::Good);
        CHECK(judged(photograph(drawLicence({}), seed)) == Exposure::Good);
    }
}

TEST_CASE("a bare table is nothing, in any light; a dark room is dark")
{
    for (quint32 seed = 1; seed <= 2; ++seed) {
        CAPTURE(seed);
        CHECK(judged(bareTable(seed)) == Exposure::NothingThere);
        CHECK(judged(bareTable(seed, 0.6)) == Exposure::NothingThere);
        CHECK(judged(photograph(card(seed), seed, {.light = 0.1})) == Exposure::TooDark);
        CHECK(judged(photograph(card(seed), seed, {.light = 0.04})) == Exposure::TooDark);
    }
}

TEST_CASE("a card so soft that the reader fails is blurred")
{
    for (quint32 seed = 1; seed <= 2; ++seed)
        for (const int blur : {4, 6, 12}) {
            CAPTURE(seed);
            CAPTURE(blur);
            CHECK(judged(photograph(card(seed), seed, {.blur = blur})) == Exposure::TooBlurred);
        }
}

TEST_CASE("a reflection is told; white print and bright paper are not taken for one")
{
    for (quint32 seed = 1; seed <= 2; ++seed) {
        CAPTURE(seed);
        const QImage photo = seen(photograph(card(seed), seed));
        for (const double radius : {70., 120., 200.}) {
            CAPTURE(radius);
            CHECK(judge(frameOf(withReflection(photo, radius))) == Exposure::Glare);
        }
        CHECK(judge(frameOf(withReflection(photo, 15))) == Exposure::Good);

        QImage panel = photo; // a white area printed on a coloured card
        QPainter painter(&panel);
        painter.fillRect(panel.rect().adjusted(200, 200, -200, -200), QColor(30, 60, 120));
        painter.fillRect(300, 300, 300, 120, Qt::white);
        painter.end();
        CHECK(judge(frameOf(panel)) == Exposure::Good);
    }
}

TEST_CASE("a frame that is none has nothing on it")
{
    CHECK(judge({}) == Exposure::NothingThere);
    CHECK(judge({1280, 720, QByteArray(100, '\0')}) == Exposure::NothingThere);
    CHECK(judge({-5, 9, QByteArray(100, '\0')}) == Exposure::NothingThere);
    CHECK(judge({8, 8, QByteArray(256, '\0')}) == Exposure::NothingThere);
}

TEST_CASE("the words do not flicker: trouble is told when it lasts, and good sooner")
{
    using enum Exposure;
    SteadyExposure steady;
    qint64 now = 1'000;
    CHECK(told(steady, QList<Exposure>(10, NothingThere), now) == QList{NothingThere});
    CHECK(told(steady, {Good, Glare, Good, Glare, Good, Glare, NothingThere}, now).isEmpty());
    CHECK(told(steady, QList<Exposure>(4, Good), now) == QList{Good});
    CHECK(told(steady, QList<Exposure>(6, TooDark) + QList{Good}, now).isEmpty());
    CHECK(told(steady, QList<Exposure>(9, TooDark), now) == QList{TooDark});
}

TEST_CASE("what stays blurred is held too near")
{
    using enum Exposure;
    SteadyExposure steady;
    qint64 now = 0;
    CHECK(told(steady, QList<Exposure>(60, TooBlurred), now) == QList{TooBlurred, TooNear});
    CHECK(told(steady, QList<Exposure>(60, TooBlurred), now).isEmpty());
    CHECK(told(steady, QList<Exposure>(5, Good), now) == QList{Good});
    CHECK(told(steady, QList<Exposure>(10, TooBlurred), now) == QList{TooBlurred});
}
