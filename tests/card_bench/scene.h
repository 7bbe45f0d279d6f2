// SPDX-License-Identifier: GPL-3.0-or-later
// How one photograph is taken: every number that is left to chance.
#pragma once

#include "tests/card_bench/photo.h"
#include "tests/card_bench/random.h"

#include <opencv2/core.hpp>

namespace foyer::bench {

struct Scene {
    cv::Size frame{1920, 1080};
    double width = 1100; // of the card, in pixels
    double turn = 0;     // degrees in the picture's plane
    double tilt = 0;     // degrees about the two other axes
    double lean = 0;
    double bend = 0;      // thousandths of the card's width
    double defocus = 0.5; // standard deviation, pixels
    double motion = 0;    // length, pixels
    double motionAngle = 0;
    double noise = 3; // standard deviation, grey levels
    double light = 1;
    double warmth = 0; // -1 blue to 1 yellow
    double shadow = 0; // 0..1
    double glare = 0;  // 0..1
    int fingers = 0;
    int quality = 90; // of the JPEG
    int background = 0;
};

[[nodiscard]] Scene sceneOf(const QList<Distortion> &distortions, Chance &chance);

// Where a point of the card (thousandths) comes to lie in the frame.
[[nodiscard]] cv::Matx33d poseOf(Scene &scene, Chance &chance);

enum Background { Tray, Wood, Cloth, Newspaper, Stone, Mat, Palm, backgroundCount };
[[nodiscard]] cv::Mat paintBackground(const Scene &scene, Chance &chance); // 8 bit BGR

// Fingers over the card's edge, where nothing is printed. Returns what they hide, in thousandths.
[[nodiscard]] QList<QRectF> layFingers(cv::Mat &frame, const Scene &scene, const cv::Matx33d &pose,
                                       const QList<QRectF> &print, Chance &chance);

// Light, shadow, glare; then what lens, sensor and encoder do to it.
[[nodiscard]] QByteArray expose(const cv::Mat &frame, const Scene &scene, const cv::Matx33d &pose,
                                Chance &chance);

} // namespace foyer::bench
