// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a card before it is read: smear and noise measured and taken away, rows found.
#include "kiosk/reader/deblur.h"
#include "kiosk/reader/evened.h"
#include "kiosk/reader/noise.h"
#include "kiosk/reader/print_rows.h"
#include "kiosk/reader/sheet.h"

#include <doctest/doctest.h>
#include <opencv2/imgproc.hpp>

using namespace foyer;

namespace {

cv::Mat paper(int ground = 220)
{
    return {cardHeight, cardWidth, CV_8U, cv::Scalar::all(ground)};
}

void print(cv::Mat &card, const char *text, cv::Point at, int ink, double size = 1.4)
{
    cv::putText(card, text, at, cv::FONT_HERSHEY_SIMPLEX, size, ink, 4, cv::LINE_AA);
}

cv::Mat printed()
{
    cv::Mat card = paper();
    for (int row = 0; row < 8; ++row)
        print(card, "RxBIN 610279 GROUP 00442043 PLAN 80840", {90, 150 + 100 * row}, 20);
    return card;
}

cv::Mat moved(const cv::Mat &card, int length)
{
    cv::Mat smeared;
    cv::blur(card, smeared, {length, 1});
    return smeared;
}

Corners whole()
{
    return {cv::Point2f(0, 0), cv::Point2f(cardWidth, 0), cv::Point2f(cardWidth, cardHeight),
            cv::Point2f(0, cardHeight)};
}

double apart(const cv::Mat &a, const cv::Mat &b)
{
    return cv::norm(a, b, cv::NORM_L1) / double(a.total());
}

} // namespace

TEST_CASE("the smear of a moved card is measured along the way it moved, and taken away")
{
    const cv::Mat smeared = evened(moved(printed(), 11), 1);
    const cv::Mat smear = smearOf(smeared);
    REQUIRE(!smear.empty());
    CHECK(cv::sum(smear)[0] == doctest::Approx(1).epsilon(0.01));
    const cv::Moments m = cv::moments(smear);
    CHECK(m.mu20 > 4 * m.mu02);
    CHECK(widthOf(smear) == doctest::Approx(11 / std::sqrt(12.0)).epsilon(0.25));
    // Ringing and all, the sharpened print is steep again where the smeared one was not.
    const auto steepest = [](const cv::Mat &card) {
        cv::Mat across;
        cv::Sobel(card(cv::Rect(90, 60, 1300, 800)), across, CV_32F, 1, 0);
        return cv::mean(cv::abs(across) > 300)[0];
    };
    CHECK(steepest(unsmeared(smeared, smear)) > 2 * steepest(smeared));
}

TEST_CASE("a sharp card is left as it is, and so is one without print")
{
    const Sheet sharp = sheetOf(printed(), whole());
    CHECK(sharp.sharp.empty());
    CHECK(sharp.smooth == 0);
    CHECK(sheetOf(paper(), whole()).sharp.empty());
    CHECK_FALSE(sheetOf(moved(printed(), 11), whole()).sharp.empty());
}

TEST_CASE("a noisy card is smoothed until it is calm")
{
    cv::Mat card = printed();
    cv::Mat grain(card.size(), CV_16S);
    cv::RNG(7).fill(grain, cv::RNG::NORMAL, 0, 20);
    cv::add(card, grain, card, cv::noArray(), CV_8U);
    CHECK(noiseOf(card) == doctest::Approx(20).epsilon(0.2));
    const Sheet sheet = sheetOf(card, whole());
    CHECK(sheet.smooth > 0);
    CHECK(noiseOf(sheet.even) < 3.5);
}

TEST_CASE("a pale label has a row as well as the bold value beside it")
{
    cv::Mat card = paper();
    print(card, "MEMBER", {90, 200}, 165, 1.0);
    print(card, "W977353788", {700, 200}, 10);
    cv::line(card, {60, 300}, {1500, 300}, 20, 4);
    const std::vector<cv::Rect> rows = printRows(evened(card, 1));
    REQUIRE(rows.size() == 2);
    const auto holds = [&](cv::Point p) {
        return std::ranges::any_of(rows, [&](const cv::Rect &r) { return r.contains(p); });
    };
    CHECK(holds({150, 190}));
    CHECK(holds({800, 190}));
}

TEST_CASE("light print on a middle grey ground becomes dark print on light")
{
    cv::Mat card = paper(130);
    print(card, "Bright HealthCare 5570291453", {90, 200}, 240);
    const cv::Mat even = evened(card, 1);
    CHECK(cv::mean(even)[0] > 200);
    CHECK(printRows(even).size() >= 1);
}

TEST_CASE("a card in the dark is as readable as by day")
{
    cv::Mat card = printed() / 6;
    const cv::Mat even = evened(card, 1);
    CHECK(apart(even, evened(printed(), 1)) < 12);
}
