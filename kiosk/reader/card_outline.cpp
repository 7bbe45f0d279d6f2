// SPDX-License-Identifier: GPL-3.0-or-later
// Short pieces of straight edge (LSD, von Gioi et al.) are joined to lines; two and two lines that
// face each other make a quadrangle; it counts by how much edge there really is along its sides.
#include "kiosk/reader/card_outline.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace foyer {
namespace {

constexpr size_t mostLines = 64;
constexpr float sameLine = 2.2F;       // pixels: pieces this near are one line
constexpr float sameDirection = 0.06F; // sine of their angle
constexpr float facing = 0.4F;         // sine of the angle two opposite sides may have
constexpr float square = 0.5F;         // cosine that two neighbouring sides may have
constexpr double smallestSide = 0.13;  // a short side, as part of the picture's long side
constexpr double mostOffShape = 0.26;
constexpr double offPicture = 0.02; // a corner may lie this far beyond the border
constexpr size_t mostPairs = 220;
constexpr size_t looked = 24; // outlines whose pixels are looked at
constexpr size_t mended = 8;  // of these, how many are asked for a missing side

float dot(cv::Point2f a, cv::Point2f b)
{
    return a.x * b.x + a.y * b.y;
}

float cross(cv::Point2f a, cv::Point2f b)
{
    return a.x * b.y - a.y * b.x;
}

float length(cv::Point2f a)
{
    return std::hypot(a.x, a.y);
}

struct Line {
    cv::Point2f at;
    cv::Point2f along; // of length 1
    std::vector<cv::Point2f> ends;
    std::vector<cv::Vec2f> support; // where there is edge, in pixels from `at`, sorted and disjoint
    float supported = 0;

    [[nodiscard]] float distance(cv::Point2f p) const { return cross(along, p - at); }
    [[nodiscard]] float position(cv::Point2f p) const { return dot(along, p - at); }
    [[nodiscard]] cv::Point2f middle() const
    {
        return at + along * ((support.front()[0] + support.back()[1]) / 2);
    }
    // How much of the line between two positions has an edge.
    [[nodiscard]] float between(float from, float to) const
    {
        float sum = 0;
        for (const cv::Vec2f &s : support)
            sum += std::max(0.F, std::min(s[1], to) - std::max(s[0], from));
        return sum;
    }
};

// The line through all of its pieces, and where the pieces lie on it.
void settle(Line &line)
{
    cv::Vec4f fit;
    cv::fitLine(line.ends, fit, cv::DIST_L2, 0, 0.01, 0.01);
    line.along = {fit[0], fit[1]};
    line.at = {fit[2], fit[3]};
    std::vector<cv::Vec2f> pieces;
    for (size_t i = 0; i + 1 < line.ends.size(); i += 2) {
        const float a = line.position(line.ends[i]);
        const float b = line.position(line.ends[i + 1]);
        pieces.emplace_back(std::min(a, b), std::max(a, b));
    }
    std::ranges::sort(pieces, {}, [](const cv::Vec2f &p) { return p[0]; });
    for (const cv::Vec2f &piece : pieces) {
        if (!line.support.empty() && piece[0] <= line.support.back()[1] + 2)
            line.support.back()[1] = std::max(line.support.back()[1], piece[1]);
        else
            line.support.push_back(piece);
    }
    line.supported = line.between(-1e6F, 1e6F);
}

std::vector<Line> linesOf(const cv::Mat &small)
{
    std::vector<cv::Vec4f> pieces;
    cv::createLineSegmentDetector(cv::LSD_REFINE_NONE, 0.8, 0.6, 2.0, 22.5, 0, 0.6)
        ->detect(small, pieces);
    const auto start = [](const cv::Vec4f &p) { return cv::Point2f(p[0], p[1]); };
    const auto end = [](const cv::Vec4f &p) { return cv::Point2f(p[2], p[3]); };
    const auto reach = [&](const cv::Vec4f &p) { return length(end(p) - start(p)); };
    const float shortest = 0.022F * float(std::max(small.cols, small.rows));
    std::erase_if(pieces, [&](const cv::Vec4f &p) { return reach(p) < shortest; });
    std::ranges::sort(pieces, std::greater{}, reach);
    if (pieces.size() > 400)
        pieces.resize(400);
    std::vector<Line> lines;
    for (const cv::Vec4f &piece : pieces) {
        const cv::Point2f direction = (end(piece) - start(piece)) / reach(piece);
        const auto known = std::ranges::find_if(lines, [&](const Line &line) {
            return std::abs(cross(line.along, direction)) < sameDirection &&
                   std::abs(line.distance(start(piece))) < sameLine &&
                   std::abs(line.distance(end(piece))) < sameLine;
        });
        if (known != lines.end()) {
            known->ends.push_back(start(piece));
            known->ends.push_back(end(piece));
        } else {
            lines.push_back({start(piece), direction, {start(piece), end(piece)}, {}, 0});
        }
    }
    std::ranges::for_each(lines, settle);
    std::ranges::sort(lines, std::greater{}, &Line::supported);
    if (lines.size() > mostLines)
        lines.resize(mostLines);
    return lines;
}

// Two lines that may be opposite sides.
struct Pair {
    const Line *one;
    const Line *other;
    float apart;
    cv::Point2f along;
};

// Opposite sides face each other: what is seen of one overlaps what is seen of the other.
bool besideEachOther(const Line &a, const Line &b)
{
    const auto reach = [&](const Line &line) {
        const float from = a.position(line.at + line.along * line.support.front()[0]);
        const float to = a.position(line.at + line.along * line.support.back()[1]);
        return cv::Vec2f(std::min(from, to), std::max(from, to));
    };
    const cv::Vec2f one = reach(a);
    const cv::Vec2f other = reach(b);
    const float both = std::min(one[1], other[1]) - std::max(one[0], other[0]);
    return both > 0.3F * std::min(one[1] - one[0], other[1] - other[0]);
}

// How well both lines have the length that sides so far apart have: a card's end at its corners,
// those of a pattern run on.
double fits(const Pair &pair)
{
    double sum = 0;
    for (const Line *line : {pair.one, pair.other}) {
        const double reach = std::max(1.F, line->support.back()[1] - line->support.front()[0]);
        const double asLong = std::abs(std::log(reach / (pair.apart * 1.586)));
        const double asShort = std::abs(std::log(reach / (pair.apart / 1.586)));
        sum += line->supported / reach - std::min(asLong, asShort);
    }
    return sum;
}

std::vector<Pair> pairsOf(const std::vector<Line> &lines, float leastApart)
{
    std::vector<Pair> pairs;
    for (size_t i = 0; i < lines.size(); ++i)
        for (size_t j = i + 1; j < lines.size(); ++j) {
            const Line &a = lines[i];
            const Line &b = lines[j];
            if (std::abs(cross(a.along, b.along)) > facing)
                continue;
            const float apart =
                (std::abs(a.distance(b.middle())) + std::abs(b.distance(a.middle()))) / 2;
            if (apart < leastApart)
                continue;
            if (!besideEachOther(a, b))
                continue;
            const cv::Point2f sum =
                dot(a.along, b.along) > 0 ? a.along + b.along : a.along - b.along;
            pairs.push_back({&a, &b, apart, sum / length(sum)});
        }
    if (pairs.size() > mostPairs) { // a chequered cloth
        std::ranges::sort(pairs, std::greater{}, fits);
        pairs.resize(mostPairs);
    }
    return pairs;
}

std::optional<cv::Point2f> meeting(const Line &a, const Line &b)
{
    const float sine = cross(a.along, b.along);
    if (std::abs(sine) < 0.2F)
        return std::nullopt;
    return a.at + a.along * (cross(b.at - a.at, b.along) / sine);
}

// Part of the side that has an edge, less what runs on beyond its ends: a card's side stops where
// the card does.
double sideScore(const Line &line, cv::Point2f from, cv::Point2f to)
{
    float a = line.position(from);
    float b = line.position(to);
    if (a > b)
        std::swap(a, b);
    const float span = std::max(1.F, b - a);
    const float slack = 4 + 0.04F * span;
    const float on = line.between(a, b) / span;
    const float beyond =
        (line.between(a - span, a - slack) + line.between(b + slack, b + span)) / span;
    return on - 0.5 * std::min(beyond, 0.7F);
}

double sizeScore(const Corners &c, cv::Size picture)
{
    const std::vector<cv::Point2f> shape(c.begin(), c.end());
    return std::sqrt(std::min(1.0, cv::contourArea(shape) / picture.area()));
}

// How far opposite sides are from parallel; a little is perspective.
double skew(const Corners &c)
{
    const auto direction = [](cv::Point2f p) { return p / std::max(1.F, length(p)); };
    return std::abs(cross(direction(c[1] - c[0]), direction(c[2] - c[3]))) +
           std::abs(cross(direction(c[3] - c[0]), direction(c[2] - c[1])));
}

double worth(double sides, const Corners &corners, cv::Size picture)
{
    return sides - 0.9 * offShape(corners) - 0.5 * skew(corners) +
           0.35 * sizeScore(corners, picture);
}

bool inside(const Corners &corners, cv::Size picture)
{
    const float margin = float(offPicture) * float(std::max(picture.width, picture.height));
    return std::ranges::all_of(corners, [&](cv::Point2f p) {
        return p.x >= -margin && p.y >= -margin && p.x <= float(picture.width) + margin &&
               p.y <= float(picture.height) + margin;
    });
}

bool convex(const Corners &c)
{
    int turns = 0;
    for (size_t k = 0; k < 4; ++k)
        turns += cross(c[(k + 1) % 4] - c[k], c[(k + 2) % 4] - c[(k + 1) % 4]) > 0 ? 1 : -1;
    return std::abs(turns) == 4;
}

std::optional<Outline> outlineOf(const Pair &p, const Pair &q, cv::Size picture)
{
    const auto a = meeting(*p.one, *q.one);
    const auto b = meeting(*p.one, *q.other);
    const auto c = meeting(*p.other, *q.other);
    const auto d = meeting(*p.other, *q.one);
    if (!a || !b || !c || !d)
        return std::nullopt;
    const Corners raw{*a, *b, *c, *d};
    if (!inside(raw, picture) || offShape(raw) > mostOffShape || !convex(raw))
        return std::nullopt;
    std::array<double, 4> sides{sideScore(*p.one, *a, *b), sideScore(*q.other, *b, *c),
                                sideScore(*p.other, *c, *d), sideScore(*q.one, *d, *a)};
    std::ranges::sort(sides);
    // One side may be hidden, three must be there.
    if (sides[1] < 0.2 || sides[0] < -0.1 || sides[1] + sides[2] + sides[3] < 1.0)
        return std::nullopt;
    const double mean = (sides[0] + sides[1] + sides[2] + sides[3]) / 4;
    const Corners corners = ordered(raw);
    return Outline{corners, mean, worth(mean, corners, picture)};
}

float greyAt(const cv::Mat &small, cv::Point2f p)
{
    const int x = std::clamp(int(std::lround(p.x)), 0, small.cols - 1);
    const int y = std::clamp(int(std::lround(p.y)), 0, small.rows - 1);
    return float(small.at<uchar>(y, x));
}

// How often the picture changes across the side, and in the same direction all along. Low contrast
// leaves no pieces of edge, yet this.
double sidePixels(const cv::Mat &small, cv::Point2f from, cv::Point2f to)
{
    constexpr int samples = 32;
    const cv::Point2f side = to - from;
    const cv::Point2f out = cv::Point2f(side.y, -side.x) / std::max(1.F, length(side));
    int rises = 0;
    int falls = 0;
    for (int i = 0; i < samples; ++i) {
        const cv::Point2f p = from + side * (0.06F + 0.88F * float(i) / (samples - 1));
        float change = 0;
        for (const float shift : {-1.5F, 0.F, 1.5F}) {
            const float here =
                greyAt(small, p + out * (shift + 1.7F)) - greyAt(small, p + out * (shift - 1.7F));
            if (std::abs(here) > std::abs(change))
                change = here;
        }
        rises += change > 5;
        falls += change < -5;
    }
    return (0.6 * std::max(rises, falls) + 0.4 * (rises + falls)) / samples;
}

double pixelScore(const cv::Mat &small, const Corners &corners)
{
    double sum = 0;
    for (size_t k = 0; k < 4; ++k)
        sum += sidePixels(small, corners[k], corners[(k + 1) % 4]);
    return sum / 4;
}

double finalScore(const cv::Mat &small, const Outline &outline)
{
    return 0.6 * worth(outline.sides, outline.corners, small.size()) +
           0.4 * pixelScore(small, outline.corners);
}

// A dark banner on a dark table leaves a card that looks too flat, or too short: the side that is
// missing is looked for about where a whole card would end.
std::optional<Outline> completed(const cv::Mat &small, const Outline &outline)
{
    const Corners &c = outline.corners;
    const double across = length(c[1] - c[0]) + length(c[2] - c[3]);
    const double down = length(c[3] - c[0]) + length(c[2] - c[1]);
    const double ratio = across / std::max(1.0, down) / (85.60 / 53.98);
    const bool flat = ratio > 1;
    const double missing = flat ? ratio - 1 : 1 / ratio - 1;
    if (missing < 0.06)
        return std::nullopt;
    std::optional<Outline> best;
    for (const size_t side : flat ? std::array<size_t, 2>{0, 2} : std::array<size_t, 2>{1, 3})
        for (int step = 0; step <= 16; ++step) {
            const float by = float(missing * (0.5 + step / 16.0));
            const size_t a = side;
            const size_t b = (side + 1) % 4;
            Outline longer{c, 0, 0};
            longer.corners[a] += (c[a] - c[(a + 3) % 4]) * by;
            longer.corners[b] += (c[b] - c[(b + 1) % 4]) * by;
            const double there = sidePixels(small, longer.corners[a], longer.corners[b]);
            if (!inside(longer.corners, small.size()) || there < 0.6)
                continue;
            // Guessed, so it counts for less than a side that was seen.
            longer.sides = 0.72 * outline.sides + 0.22 * there;
            longer.score = finalScore(small, longer);
            if (!best || longer.score > best->score)
                best = longer;
        }
    return best;
}

// Where the line leaves the picture when followed from `from` towards `direction`.
float toTheBorder(cv::Point2f from, cv::Point2f direction, cv::Size picture)
{
    float least = 1e6F;
    if (std::abs(direction.x) > 1e-3F)
        least =
            std::min(least, ((direction.x > 0 ? float(picture.width) : 0) - from.x) / direction.x);
    if (std::abs(direction.y) > 1e-3F)
        least =
            std::min(least, ((direction.y > 0 ? float(picture.height) : 0) - from.y) / direction.y);
    return std::max(0.F, least);
}

// The side is there from `from` all the way to the border, which comes sooner than the longest side
// that fits to `across`.
bool runsOff(const Line &side, cv::Point2f from, cv::Point2f along, float across,
             const cv::Mat &small)
{
    const cv::Point2f way = dot(side.along, along) > 0 ? side.along : -side.along;
    const float reach = toTheBorder(from, way, small.size());
    const cv::Point2f to = from + way * reach;
    return reach > 0.3F * across && reach < 1.45F * across && sideScore(side, from, to) > 0.5 &&
           sidePixels(small, from, to) > 0.6;
}

// One whole side, and the two beside it run off the picture.
bool leavesThePicture(const Pair &pair, const Line &end, const cv::Mat &small)
{
    const auto a = meeting(*pair.one, end);
    const auto b = meeting(*pair.other, end);
    const cv::Rect2f picture(0, 0, float(small.cols), float(small.rows));
    if (!a || !b || !picture.contains(*a) || !picture.contains(*b) ||
        sideScore(end, *a, *b) < 0.5 || sidePixels(small, *a, *b) < 0.7)
        return false;
    const float across = length(*b - *a);
    return std::ranges::any_of(std::array{1.F, -1.F}, [&](float sign) {
        return runsOff(*pair.one, *a, pair.along * sign, across, small) &&
               runsOff(*pair.other, *b, pair.along * sign, across, small);
    });
}

// One corner, and both its sides run off the picture.
bool leavesWithACorner(const Line &one, const Line &other, const cv::Mat &small)
{
    const cv::Rect2f picture(0, 0, float(small.cols), float(small.rows));
    const auto corner = meeting(one, other);
    if (std::abs(dot(one.along, other.along)) > square || !corner || !picture.contains(*corner))
        return false;
    const float across = 0.7F * float(std::max(small.cols, small.rows));
    const auto off = [&](const Line &line) {
        return runsOff(line, *corner, line.along, across, small) ||
               runsOff(line, *corner, -line.along, across, small);
    };
    return off(one) && off(other);
}

bool reachesBeyond(const std::vector<Line> &lines, const std::vector<Pair> &pairs,
                   const cv::Mat &small)
{
    for (const Pair &pair : pairs)
        for (const Line &end : lines)
            if (std::abs(dot(pair.along, end.along)) < square && leavesThePicture(pair, end, small))
                return true;
    for (size_t i = 0; i < lines.size(); ++i)
        for (size_t j = i + 1; j < lines.size(); ++j)
            if (leavesWithACorner(lines[i], lines[j], small))
                return true;
    return false;
}

} // namespace

double offShape(const Corners &c)
{
    const float across = std::max(1.F, length(c[1] - c[0]) + length(c[2] - c[3]));
    const float down = std::max(1.F, length(c[3] - c[0]) + length(c[2] - c[1]));
    return std::abs(std::log(std::max(across, down) / std::min(across, down) / (85.60F / 53.98F)));
}

Corners ordered(const Corners &corners)
{
    Corners sorted = corners;
    const cv::Point2f middle = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
    std::ranges::sort(sorted, {},
                      [&](cv::Point2f p) { return std::atan2(p.y - middle.y, p.x - middle.x); });
    // Clockwise on a screen; begin at the upper left one.
    const auto first =
        std::ranges::min_element(sorted, {}, [](cv::Point2f p) { return p.x + p.y; });
    std::ranges::rotate(sorted, first);
    const float across = length(sorted[1] - sorted[0]) + length(sorted[2] - sorted[3]);
    const float down = length(sorted[3] - sorted[0]) + length(sorted[2] - sorted[1]);
    if (down > across)
        std::ranges::rotate(sorted, sorted.begin() + 1);
    return sorted;
}

OutlineSearch outlines(const cv::Mat &small)
{
    const std::vector<Line> lines = linesOf(small);
    const float least = float(smallestSide) * float(std::max(small.cols, small.rows));
    const std::vector<Pair> pairs = pairsOf(lines, least);
    OutlineSearch search;
    std::vector<Outline> &found = search.found;
    for (size_t i = 0; i < pairs.size(); ++i)
        for (size_t j = i + 1; j < pairs.size(); ++j) {
            const Pair &p = pairs[i];
            const Pair &q = pairs[j];
            if (std::abs(dot(p.along, q.along)) > square)
                continue;
            const float ratio = std::max(p.apart, q.apart) / std::min(p.apart, q.apart);
            if (ratio < 1.1F || ratio > 2.3F)
                continue;
            if (const auto outline = outlineOf(p, q, small.size()))
                found.push_back(*outline);
        }
    std::ranges::sort(found, std::greater{}, &Outline::score);
    if (found.size() > looked)
        found.resize(looked);
    for (size_t i = 0, all = found.size(); i < all; ++i) {
        found[i].score = finalScore(small, found[i]);
        if (i >= mended)
            continue;
        if (const auto whole = completed(small, found[i]))
            found.push_back(*whole);
    }
    std::ranges::sort(found, std::greater{}, &Outline::score);
    if (found.empty() || found.front().score < doubtful)
        search.half = reachesBeyond(lines, pairs, small);
    return search;
}

} // namespace foyer
