// SPDX-License-Identifier: GPL-3.0-or-later
// The card is the largest convex quadrangle of a card's shape, looked for in edges first and in
// brightness second.
#include "kiosk/reader/card.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <vector>

namespace foyer {
namespace {

constexpr int searchWidth = 960;

using Contour = std::vector<cv::Point>;

double side(cv::Point2f a, cv::Point2f b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

// Clockwise from the corner nearest the picture's upper left, long sides horizontal.
Corners ordered(const std::vector<cv::Point2f> &points)
{
    Corners corners;
    const auto sum = [](cv::Point2f p) { return p.x + p.y; };
    const auto difference = [](cv::Point2f p) { return p.x - p.y; };
    corners[0] = *std::ranges::min_element(points, {}, sum);
    corners[1] = *std::ranges::max_element(points, {}, difference);
    corners[2] = *std::ranges::max_element(points, {}, sum);
    corners[3] = *std::ranges::min_element(points, {}, difference);
    const double across = side(corners[0], corners[1]) + side(corners[3], corners[2]);
    const double down = side(corners[0], corners[3]) + side(corners[1], corners[2]);
    if (down > across)
        std::ranges::rotate(corners, corners.begin() + 1);
    return corners;
}

// Area, less the farther the shape is from a card's 1.586: a card without its dark banner is a
// quadrangle too, but a worse card. Nothing when no tilt of a card looks like this.
std::optional<double> likeness(const Corners &c)
{
    const double across = side(c[0], c[1]) + side(c[3], c[2]);
    const double down = side(c[0], c[3]) + side(c[1], c[2]);
    const double off = std::abs(std::log(across / std::max(1.0, down) / (85.60 / 53.98)));
    if (off > 0.22)
        return std::nullopt;
    return across * down * (1 - 3 * off);
}

struct Candidate {
    Corners corners;
    double score = 0;
};

// Four corners of the contour, or nothing. A finger over an edge leaves more than four: then the
// enclosing rectangle counts if the contour fills it.
std::optional<Candidate> quadrangle(const Contour &contour)
{
    Contour hull;
    cv::convexHull(contour, hull);
    const double length = cv::arcLength(hull, true);
    for (const double slack : {0.015, 0.025, 0.04, 0.06}) {
        std::vector<cv::Point2f> points;
        Contour simple;
        cv::approxPolyDP(hull, simple, slack * length, true);
        if (simple.size() != 4)
            continue;
        for (const cv::Point &p : simple)
            points.emplace_back(p);
        const Corners corners = ordered(points);
        if (const auto score = likeness(corners))
            return Candidate{corners, *score};
    }
    const cv::RotatedRect box = cv::minAreaRect(hull);
    if (cv::contourArea(hull) < 0.93 * box.size.area())
        return std::nullopt;
    std::vector<cv::Point2f> points(4);
    box.points(points.data());
    const Corners corners = ordered(points);
    const auto score = likeness(corners);
    return score ? std::optional(Candidate{corners, *score}) : std::nullopt;
}

// The picture's own border is no card.
bool isFrame(const Corners &corners, cv::Size picture)
{
    const float margin = 0.012F * float(picture.width);
    return std::ranges::all_of(corners, [&](cv::Point2f p) {
        return p.x < margin || p.y < margin || p.x > float(picture.width) - margin ||
               p.y > float(picture.height) - margin;
    });
}

void addCandidates(const cv::Mat &mask, std::vector<Candidate> &candidates)
{
    std::vector<Contour> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    for (const Contour &contour : contours)
        if (cv::contourArea(contour) > 0.07 * double(mask.total()))
            if (const auto candidate = quadrangle(contour);
                candidate && !isFrame(candidate->corners, mask.size()))
                candidates.push_back(*candidate);
}

// No camera frame has a card's shape; a picture that has it was cut to the card before it came
// here.
std::optional<Corners> wholePicture(cv::Size size)
{
    const Corners corners{cv::Point2f(0, 0), cv::Point2f(float(size.width), 0),
                          cv::Point2f(float(size.width), float(size.height)),
                          cv::Point2f(0, float(size.height))};
    const double off = std::abs(std::log(double(size.width) / size.height / (85.60 / 53.98)));
    return off < 0.04 ? std::optional(corners) : std::nullopt;
}

cv::Mat edges(const cv::Mat &small, double low, double high)
{
    cv::Mat found;
    cv::Canny(small, found, low, high);
    cv::morphologyEx(found, found, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    // Filled, because an outline with a gap has no area.
    std::vector<Contour> contours;
    cv::findContours(found, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    for (const Contour &contour : contours) {
        Contour hull;
        cv::convexHull(contour, hull);
        if (cv::contourArea(hull) > 0.07 * double(small.total()))
            cv::fillConvexPoly(found, hull, 255);
    }
    return found;
}

} // namespace

std::optional<Corners> findCard(const cv::Mat &grey)
{
    const double scale = std::min(1.0, double(searchWidth) / grey.cols);
    cv::Mat small;
    cv::resize(grey, small, {}, scale, scale, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {5, 5}, 0);
    cv::Mat bright;
    const double middle = cv::threshold(small, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(bright, bright, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {15, 15}));
    cv::Mat dark;
    cv::bitwise_not(bright, dark);

    std::vector<Candidate> candidates;
    for (const cv::Mat &mask :
         {edges(small, middle * 0.35, middle * 0.9), edges(small, 15, 45), bright, dark})
        addCandidates(mask, candidates);
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::score);
    if (best == candidates.end())
        return wholePicture(grey.size());
    Corners corners = best->corners;
    for (cv::Point2f &corner : corners)
        corner *= 1 / scale;
    return corners;
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
