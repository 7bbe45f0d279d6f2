// SPDX-License-Identifier: GPL-3.0-or-later
// From named distortions to the numbers of a scene, and the card's place in the frame.
#include "tests/card_bench/scene.h"

#include <numbers>

namespace foyer::bench {

const QStringList &distortionNames()
{
    static const QStringList names{"perspective", "rotation",  "sideways", "upside-down",
                                   "defocus",     "motion",    "noise",    "glare",
                                   "shadow",      "low-light", "jpeg",     "small",
                                   "fingers",     "bend",      "busy"};
    return names;
}

QList<Distortion> chooseDistortions(quint32 seed, quint32 index)
{
    Chance chance(seed, index, 11);
    if (chance.happens(0.15))
        return {};
    QList<Distortion> chosen{{chance.pick(distortionNames()), chance.between(0.2, 1)}};
    if (chance.happens(0.35)) {
        // Two at once are each milder, or nobody could read the card.
        const Distortion other{chance.pick(distortionNames()), chance.between(0.1, 0.6)};
        chosen[0].strength *= 0.7;
        if (other.name != chosen[0].name)
            chosen.append(other);
    }
    return chosen;
}

Scene sceneOf(const QList<Distortion> &distortions, Chance &chance)
{
    Scene scene;
    const bool still = chance.happens(0.2); // the camera's larger picture
    if (still)
        scene.frame = chance.happens(0.5) ? cv::Size(2592, 1944) : cv::Size(2560, 1440);
    scene.width = still ? chance.between(1350, 1900) : chance.between(900, 1380);
    scene.turn = chance.between(-5, 5);
    scene.tilt = chance.between(-5, 5);
    scene.lean = chance.between(-5, 5);
    scene.bend = chance.between(0, 1.5);
    scene.noise = chance.between(1.5, 4);
    scene.light = chance.between(0.8, 1.05);
    scene.warmth = chance.between(-0.6, 1);
    scene.shadow = chance.between(0, 0.15);
    scene.quality = chance.whole(84, 94);
    scene.background = chance.whole(0, backgroundCount - 1);
    scene.motionAngle = chance.between(0, 180);
    double blur = chance.between(0.35, 0.7); // of a card 1000 pixels wide
    double motion = 0;
    const int side = chance.happens(0.5) ? 1 : -1;
    for (const auto &[name, s] : distortions) {
        if (name == QLatin1String("perspective")) {
            scene.tilt = side * (8 + 20 * s);
            scene.lean = chance.between(-1, 1) * (6 + 16 * s);
        } else if (name == QLatin1String("rotation")) {
            scene.turn = side * (8 + 26 * s);
        } else if (name == QLatin1String("sideways")) {
            scene.turn += side * 90;
        } else if (name == QLatin1String("upside-down")) {
            scene.turn += 180;
        } else if (name == QLatin1String("defocus")) {
            blur = 0.8 + 0.95 * s;
        } else if (name == QLatin1String("motion")) {
            motion = 2.5 + 5 * s;
        } else if (name == QLatin1String("noise")) {
            scene.noise = 6 + 11 * s;
        } else if (name == QLatin1String("glare")) {
            scene.glare = s;
        } else if (name == QLatin1String("shadow")) {
            scene.shadow = 0.25 + 0.5 * s;
        } else if (name == QLatin1String("low-light")) {
            scene.light = 0.5 - 0.32 * s;
            scene.noise = 3 + 2.5 * s;
        } else if (name == QLatin1String("jpeg")) {
            scene.quality = int(58 - 36 * s);
        } else if (name == QLatin1String("small")) {
            scene.frame = cv::Size(1920, 1080);
            scene.width = 820 - 140 * s;
        } else if (name == QLatin1String("fingers")) {
            scene.fingers = 1 + int(s * 3);
        } else if (name == QLatin1String("bend")) {
            scene.bend = side * (4 + 14 * s);
        } else if (name == QLatin1String("busy")) {
            scene.background = chance.happens(0.6) ? Newspaper : Cloth;
        }
    }
    if (scene.background == Palm)
        scene.fingers = std::max(scene.fingers, 1);
    scene.defocus = blur * scene.width / 1000;
    scene.motion = motion * scene.width / 1000;
    return scene;
}

namespace {

cv::Matx33d turned(double degrees, int axis)
{
    const double c = std::cos(degrees * std::numbers::pi / 180);
    const double s = std::sin(degrees * std::numbers::pi / 180);
    if (axis == 0)
        return {1, 0, 0, 0, c, -s, 0, s, c};
    if (axis == 1)
        return {c, 0, s, 0, 1, 0, -s, 0, c};
    return {c, -s, 0, s, c, 0, 0, 0, 1};
}

} // namespace

cv::Matx33d poseOf(Scene &scene, Chance &chance)
{
    const double distance = 2.4; // card widths between card and camera
    const cv::Matx33d r = turned(scene.tilt, 0) * turned(scene.lean, 1) * turned(scene.turn, 2);
    // Point (x, y) of the card about its middle goes to r * (x, y, 0) + (0, 0, distance).
    const cv::Matx33d place(r(0, 0), r(0, 1), 0, r(1, 0), r(1, 1), 0, r(2, 0), r(2, 1), distance);
    const cv::Matx33d middle(0.001, 0, -0.5, 0, 0.001, -cardHeight / 2000, 0, 0, 1);
    const double offX = chance.between(-1, 1);
    const double offY = chance.between(-1, 1);
    for (double width = scene.width;; width *= 0.97) {
        const double f = width * distance;
        const cv::Matx33d lens(f, 0, 0, 0, f, 0, 0, 0, 1);
        const cv::Matx33d centred = lens * place * middle;
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        for (const auto &corner : {cv::Vec3d(0, 0, 1), cv::Vec3d(1000, 0, 1),
                                   cv::Vec3d(1000, cardHeight, 1), cv::Vec3d(0, cardHeight, 1)}) {
            const cv::Vec3d at = centred * corner;
            left = std::min(left, at[0] / at[2]);
            right = std::max(right, at[0] / at[2]);
            top = std::min(top, at[1] / at[2]);
            bottom = std::max(bottom, at[1] / at[2]);
        }
        const double margin = 24 + std::abs(scene.bend) * width / 1000;
        const double spareX = (scene.frame.width - (right - left)) / 2 - margin;
        const double spareY = (scene.frame.height - (bottom - top)) / 2 - margin;
        if (spareX < 0 || spareY < 0)
            continue;
        const double ratio = width / scene.width;
        scene.width = width;
        scene.defocus *= ratio;
        scene.motion *= ratio;
        const double x =
            scene.frame.width / 2.0 - (left + right) / 2 + offX * std::min(spareX, 160.0);
        const double y =
            scene.frame.height / 2.0 - (top + bottom) / 2 + offY * std::min(spareY, 90.0);
        return cv::Matx33d(1, 0, x, 0, 1, y, 0, 0, 1) * centred;
    }
}

} // namespace foyer::bench
