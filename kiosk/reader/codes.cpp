// SPDX-License-Identifier: GPL-3.0-or-later
// Locate, straighten, decode. Stock PDF417 reading fails past three degrees of tilt or with
// ordinary camera noise.
#include "kiosk/reader/codes.h"

#include "kiosk/reader/code_kinds.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace foyer {
namespace {

// How much may be looked at in vain, counted in squares of the distance between edges: a page of
// newspaper must not cost more than a licence.
constexpr double patience = 16'000;

struct Candidate {
    CodeRegion region;
    Upright upright;
};

// What the directions of the edges look like decides what it may be: bars have one direction, rows
// of bars a strong and a weak one, modules two alike. The limits are those of all codes of the
// tuning frames, with room.
std::vector<Code> read(const cv::Mat &grey, const Upright &upright)
{
    const double level = upright.along / upright.across;
    const double edges = upright.bounds.width / upright.edgeSpacing; // on a level line
    const double wide = upright.bounds.width / upright.bounds.height;
    std::vector<Code> found;
    if (upright.across > 0.8 && level < 0.2 && edges > 8)
        found = readBars(grey, upright);
    if (found.empty() && upright.across > 0.38 && upright.across < 0.9 && level < 0.38 &&
        edges > 35 && wide > 0.9)
        found = readStacked(grey, upright);
    // More modules on a side than any code at a kiosk has: text.
    const bool tooMany = std::max(edges, edges / wide) > 75;
    if (found.empty() && upright.across > 0.14 && level > 0.45 && edges > 4 && !tooMany &&
        wide > 0.33 && wide < 3)
        found = readMatrix(grey, upright);
    return found;
}

void add(const std::vector<Code> &found, QList<Code> &codes)
{
    for (const Code &one : found)
        if (!codes.contains(one))
            codes.append(one);
}

} // namespace

QList<Code> findCodes(const cv::Mat &grey)
{
    std::vector<Candidate> candidates;
    for (CodeRegion &region : codeRegions(grey)) {
        Upright upright;
        if (straighten(grey, region, upright))
            candidates.push_back({std::move(region), upright});
    }
    // The clearer the directions, the likelier a code.
    std::ranges::sort(candidates, std::greater{}, [](const Candidate &candidate) {
        return candidate.upright.across + candidate.upright.along;
    });
    QList<Code> codes;
    std::vector<std::vector<cv::Point2f>> done;
    double spent = 0;
    for (const auto &[region, upright] : candidates) {
        if (spent > patience)
            break;
        const bool again = std::ranges::any_of(done, [&](const auto &hull) {
            std::vector<cv::Point2f> both;
            return cv::intersectConvexConvex(hull, region.hull, both) > 0.6 * region.area;
        });
        if (again)
            continue;
        const auto found = read(grey, upright);
        if (!found.empty())
            done.push_back(region.hull);
        else
            spent += upright.bounds.area() / (upright.edgeSpacing * upright.edgeSpacing);
        add(found, codes);
    }
    // A QR code shows itself by its corners, also on a busy ground from which nothing stands out;
    // in half the size also through much blur and noise.
    cv::Mat half;
    cv::resize(grey, half, {}, 0.5, 0.5, cv::INTER_AREA);
    add(decodeCodes(half, {CodeFormat::QrCode}, Effort::Plain), codes);
    if (codes.isEmpty())
        add(decodeCodes(grey, {CodeFormat::QrCode}, Effort::Plain), codes);
    return codes;
}

} // namespace foyer
