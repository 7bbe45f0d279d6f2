// SPDX-License-Identifier: GPL-3.0-or-later
// Where codes may be, and which way they lie. Inside the reader only.
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace foyer {

// A patch full of edges: its hull in the picture's pixels.
struct CodeRegion {
    std::vector<cv::Point2f> hull;
    double area = 0;
};

// Dense patches, the most promising first. What is dense is judged against the contrast of its own
// neighbourhood, so that a code in the shadow counts like one in the light.
[[nodiscard]] std::vector<CodeRegion> codeRegions(const cv::Mat &grey);

// The view that makes a region upright.
struct Upright {
    cv::Matx33d view;       // from the picture's pixels; one pixel in the middle stays one pixel
    cv::Rect2d bounds;      // of the hull, in the upright's pixels
    double across = 0;      // edges of upright lines, as a part of all edge energy
    double along = 0;       // edges of level lines
    double edgeSpacing = 0; // mean distance between edges on a level line
};

// From the edges alone: the lines of a code meet in two vanishing points. The stronger direction
// becomes the upright one. False when the edges have no direction or are too few.
[[nodiscard]] bool straighten(const cv::Mat &grey, const CodeRegion &region, Upright &upright);

} // namespace foyer
