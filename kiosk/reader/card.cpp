// SPDX-License-Identifier: GPL-3.0-or-later
// Where the card is: outlines made of lines, or of one closed edge, at a small size; then each side
// once more in the picture itself.
#include "kiosk/reader/card.h"

#include "kiosk/reader/card_outline.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <vector>

namespace foyer {
namespace {

constexpr int searchSide = 512; // pixels of the picture's long side while searching
constexpr int quickSide = 416;
constexpr double goodEnough = 0.95;
constexpr double acceptable = 0.66;

// No camera frame has a card's shape; a picture that has it was cut to the card before it came
// here.
std::optional<Corners> wholePicture(cv::Size size)
{
    const Corners corners{cv::Point2f(0, 0), cv::Point2f(float(size.width), 0),
                          cv::Point2f(float(size.width), float(size.height)),
                          cv::Point2f(0, float(size.height))};
    return offShape(corners) < 0.04 ? std::optional(corners) : std::nullopt;
}

// The side's line again, from where the picture changes most across it. Nothing when too little of
// it changes.
std::optional<cv::Vec4f> sharpened(const cv::Mat &grey, cv::Point2f from, cv::Point2f to,
                                   float reach)
{
    constexpr int samples = 48;
    const cv::Point2f side = to - from;
    const float length = std::max(1.F, std::hypot(side.x, side.y));
    const cv::Point2f out(side.y / length, -side.x / length);
    const int steps = std::max(2, int(std::ceil(reach)));
    const auto at = [&](cv::Point2f p) {
        const int x = std::clamp(int(std::lround(p.x)), 0, grey.cols - 1);
        const int y = std::clamp(int(std::lround(p.y)), 0, grey.rows - 1);
        return float(grey.at<uchar>(y, x));
    };
    // Profiles across the side, each averaged along a little stretch of it.
    const int width = 2 * steps + 1;
    cv::Mat profiles(samples, width, CV_32F);
    for (int i = 0; i < samples; ++i) {
        const cv::Point2f p = from + side * (0.08F + 0.84F * float(i) / (samples - 1));
        for (int k = 0; k < width; ++k) {
            float sum = 0;
            for (int d = -2; d <= 2; ++d)
                sum += at(p + out * float(k - steps) + side * (float(d) * 0.8F / length));
            profiles.at<float>(i, k) = sum / 5;
        }
    }
    cv::Mat change;
    cv::Sobel(profiles, change, CV_32F, 1, 0, 3, 0.125);
    std::vector<cv::Point2f> edge;
    for (int i = 0; i < samples; ++i) {
        int best = -1;
        float most = 3;
        for (int k = 1; k + 1 < width; ++k) {
            // The nearer to where it is expected, the likelier.
            const float weight = 1 - 0.4F * std::abs(float(k - steps)) / float(steps);
            if (const float here = std::abs(change.at<float>(i, k)) * weight; here > most) {
                most = here;
                best = k;
            }
        }
        if (best >= 0)
            edge.push_back(from + side * (0.08F + 0.84F * float(i) / (samples - 1)) +
                           out * float(best - steps));
    }
    if (edge.size() < samples / 3)
        return std::nullopt;
    cv::Vec4f line;
    cv::fitLine(edge, line, cv::DIST_HUBER, 0, 0.01, 0.01);
    return line;
}

// The corners found at the small size, exact to about a pixel of the picture.
Corners refined(const cv::Mat &grey, const Corners &rough, float reach)
{
    std::array<std::optional<cv::Vec4f>, 4> sides;
    for (size_t k = 0; k < 4; ++k)
        sides[k] = sharpened(grey, rough[k], rough[(k + 1) % 4], reach);
    Corners corners = rough;
    for (size_t k = 0; k < 4; ++k) {
        // Corner k lies between the side before it and the one behind it.
        const auto line = [&](size_t i) {
            const cv::Point2f along = rough[(i + 1) % 4] - rough[i];
            return sides[i].value_or(cv::Vec4f(along.x, along.y, rough[i].x, rough[i].y));
        };
        const cv::Vec4f a = line((k + 3) % 4);
        const cv::Vec4f b = line(k);
        const float sine = a[0] * b[1] - a[1] * b[0];
        if (std::abs(sine) < 1e-3F)
            continue;
        const float t = ((b[2] - a[2]) * b[1] - (b[3] - a[3]) * b[0]) / sine;
        const cv::Point2f meeting(a[2] + t * a[0], a[3] + t * a[1]);
        const cv::Point2f moved = meeting - rough[k];
        if (std::hypot(moved.x, moved.y) < 3 * reach)
            corners[k] = meeting;
    }
    return corners;
}

cv::Mat asGrey(const cv::Mat &picture)
{
    cv::Mat grey = picture;
    if (picture.channels() == 3)
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

// What a card may stand out in when it does not in brightness: local contrast, from afar (print
// and patterns become even), the darkest of the colours, its colours.
std::vector<cv::Mat> otherViews(const cv::Mat &small, const cv::Mat &grey)
{
    std::vector<cv::Mat> views(2);
    cv::createCLAHE(4, {4, 4})->apply(grey, views[0]);
    cv::GaussianBlur(grey, views[1], {0, 0}, 2.5);
    if (small.channels() != 3)
        return views;
    std::array<cv::Mat, 3> colours;
    cv::split(small, colours.data());
    const cv::Mat least = cv::min(cv::min(colours[0], colours[1]), colours[2]);
    const cv::Mat most = cv::max(cv::max(colours[0], colours[1]), colours[2]);
    views.push_back(grey / 2 + (most - least));
    views.push_back((most - least) * 2);
    views.push_back(least);
    return views;
}

} // namespace

CardSearch findCard(const cv::Mat &picture, Effort effort)
{
    const int side = effort == Effort::Full ? searchSide : quickSide;
    const double scale = std::min(1.0, double(side) / std::max(picture.cols, picture.rows));
    cv::Mat small;
    cv::resize(picture, small, {}, scale, scale, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {3, 3}, 0);
    const cv::Mat seen = asGrey(small);
    auto [found, half] = outlines(seen);
    const auto good = [&found = found] {
        return std::ranges::any_of(found, [](const Outline &o) {
            return o.score > goodEnough && offShape(o.corners) < 0.12;
        });
    };
    if (effort == Effort::Full)
        for (const cv::Mat &other : otherViews(small, seen))
            if (!good())
                std::ranges::move(outlines(other).found, std::back_inserter(found));
    const auto best = std::ranges::max_element(found, {}, &Outline::score);
    const double score = best == found.end() ? 0 : best->score;
    if (half && score < doubtful)
        return {.half = true};
    if (score < acceptable) {
        const auto whole = wholePicture(picture.size());
        return {.corners = whole, .wholePicture = whole.has_value()};
    }
    Corners corners = best->corners;
    for (cv::Point2f &corner : corners)
        corner *= 1 / scale;
    if (scale < 1)
        corners = refined(asGrey(picture), corners, float(2.5 / scale));
    return {.corners = corners};
}

CardCorners asShares(const Corners &corners, cv::Size picture)
{
    CardCorners shares;
    for (size_t i = 0; i < 4; ++i)
        shares[i] = {std::clamp(double(corners[i].x) / picture.width, 0.0, 1.0),
                     std::clamp(double(corners[i].y) / picture.height, 0.0, 1.0)};
    return shares;
}

int quarterTurns(const Corners &corners)
{
    // The upper edge points right when the card lies the right way up, down when it was turned once
    // clockwise and needs three more.
    const cv::Point2f upper = corners[1] - corners[0];
    if (std::abs(upper.x) >= std::abs(upper.y))
        return upper.x >= 0 ? 0 : 2;
    return upper.y >= 0 ? 3 : 1;
}

Corners turned(const Corners &corners)
{
    return {corners[2], corners[3], corners[0], corners[1]};
}

cv::Mat straighten(const cv::Mat &picture, const Corners &corners, const cv::Rect &part,
                   double scale)
{
    Corners target{cv::Point2f(0, 0), cv::Point2f(cardWidth, 0), cv::Point2f(cardWidth, cardHeight),
                   cv::Point2f(0, cardHeight)};
    for (cv::Point2f &point : target)
        point = (point - cv::Point2f(part.tl())) * scale;
    const cv::Mat view = cv::getPerspectiveTransform(corners.data(), target.data());
    cv::Mat flat;
    cv::warpPerspective(picture, flat, view, {int(part.width * scale), int(part.height * scale)},
                        cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return flat;
}

} // namespace foyer
