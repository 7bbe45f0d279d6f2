// SPDX-License-Identifier: GPL-3.0-or-later
// Noise and smear are measured on the card and taken away as far as they are there: what helps a
// bad picture costs a good one its sharpness.
#include "kiosk/reader/sheet.h"

#include "kiosk/reader/deblur.h"
#include "kiosk/reader/evened.h"
#include "kiosk/reader/noise.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace foyer {
namespace {

constexpr double calm = 3; // grey levels of noise on an evened card that do no harm
constexpr double mostSmooth = 3;
constexpr double smeared = 1.3; // pixels; a sharp photograph of an average camera has about 1

} // namespace

Sheet sheetOf(const cv::Mat &greyPicture, const Corners &corners)
{
    Sheet sheet{greyPicture, corners, 0, {}, {}};
    const cv::Mat flat = straighten(greyPicture, corners, {0, 0, cardWidth, cardHeight}, 1);
    cv::Mat card;
    cv::medianBlur(flat, card, 3);
    sheet.even = evened(card, 1);
    for (double smooth = 1.2; noiseOf(sheet.even) > calm && smooth < mostSmooth; smooth += 0.7) {
        cv::GaussianBlur(flat, card, {0, 0}, smooth);
        sheet.even = evened(card, 1);
        sheet.smooth = smooth;
    }
    const cv::Mat smear = smearOf(sheet.even);
    // What was smoothed away on purpose is not to be brought back.
    if (!smear.empty() && widthOf(smear) > std::hypot(smeared, sheet.smooth))
        sheet.sharp = unsmeared(sheet.even, smear);
    return sheet;
}

} // namespace foyer
