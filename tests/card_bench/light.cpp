// SPDX-License-Identifier: GPL-3.0-or-later
// Light on the scene, then lens, sensor and encoder.
#include "tests/card_bench/scene.h"

#include <numbers>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace foyer::bench {
namespace {

constexpr int coarse = 8; // light changes slowly: it is worked out on an eighth of the pixels

cv::Point at(const cv::Matx33d &pose, double x, double y)
{
    const cv::Vec3d p = pose * cv::Vec3d(x, y, 1);
    return {int(p[0] / p[2] / coarse), int(p[1] / p[2] / coarse)};
}

cv::Mat lamp(const Scene &scene, const cv::Matx33d &pose, Chance &chance)
{
    cv::Mat light(scene.frame.height / coarse + 1, scene.frame.width / coarse + 1, CV_32F);
    const double slopeX = chance.between(-0.14, 0.14);
    const double slopeY = chance.between(-0.12, 0.12);
    for (int y = 0; y < light.rows; ++y)
        for (int x = 0; x < light.cols; ++x) {
            const double u = double(x) / light.cols - 0.5;
            const double v = double(y) / light.rows - 0.5;
            light.at<float>(y, x) =
                float(scene.light * (1 + slopeX * u * 2 + slopeY * v * 2 - 0.25 * (u * u + v * v)));
        }
    if (scene.shadow < 0.02)
        return light;
    // A head, an arm or a frame between lamp and card: one straight or round border across it.
    cv::Mat shade(light.size(), CV_32F, cv::Scalar(0));
    const cv::Point across = at(pose, chance.between(150, 850), chance.between(100, 500));
    if (chance.happens(0.5)) {
        const double angle = chance.between(0, 2 * std::numbers::pi);
        const cv::Point2d way(std::cos(angle), std::sin(angle));
        const cv::Point2d side(-way.y, way.x);
        const cv::Point2d from(across);
        const std::vector<cv::Point> half{from + way * 900.0, from - way * 900.0,
                                          from - way * 900.0 + side * 900.0,
                                          from + way * 900.0 + side * 900.0};
        cv::fillConvexPoly(shade, half, 1);
    } else {
        const double size = scene.width / coarse;
        cv::ellipse(
            shade, across,
            cv::Size(int(size * chance.between(0.2, 0.6)), int(size * chance.between(0.15, 0.4))),
            chance.between(0, 180), 0, 360, 1, cv::FILLED);
    }
    cv::GaussianBlur(shade, shade, {}, chance.between(1.2, 7));
    for (int y = 0; y < light.rows; ++y)
        for (int x = 0; x < light.cols; ++x)
            light.at<float>(y, x) *= float(1 - scene.shadow * shade.at<float>(y, x));
    return light;
}

cv::Mat reflections(const Scene &scene, const cv::Matx33d &pose, Chance &chance)
{
    cv::Mat glare(scene.frame.height / coarse + 1, scene.frame.width / coarse + 1, CV_32F,
                  cv::Scalar(0));
    if (scene.glare <= 0)
        return glare;
    const double size = scene.width / coarse;
    for (int spot = 0; spot < chance.whole(1, 2); ++spot) {
        cv::Mat one(glare.size(), CV_32F, cv::Scalar(0));
        const cv::Point middle = at(pose, chance.between(80, 920), chance.between(60, 570));
        const bool tube = chance.happens(0.4);
        cv::ellipse(one, middle,
                    cv::Size(std::max(2, int(size * (tube ? chance.between(0.15, 0.3)
                                                          : chance.between(0.03, 0.09)))),
                             std::max(2, int(size * (tube ? 0.018 : chance.between(0.03, 0.07))))),
                    chance.between(0, 180), 0, 360, 60 + 120 * scene.glare, cv::FILLED);
        cv::GaussianBlur(one, one, {}, size * chance.between(0.012, 0.03));
        cv::Mat haze;
        cv::GaussianBlur(one, haze, {}, size * 0.09);
        glare += one + haze * 0.5;
    }
    return glare;
}

cv::Mat motionKernel(double length, double degrees)
{
    const int size = int(length) | 1;
    cv::Mat kernel(size + 2, size + 2, CV_32F, cv::Scalar(0));
    const double c = (size + 1) / 2.0;
    const double radians = degrees * std::numbers::pi / 180;
    for (double t = -length / 2; t <= length / 2; t += 0.1)
        kernel.at<float>(int(std::lround(c + t * std::sin(radians))),
                         int(std::lround(c + t * std::cos(radians)))) += 1;
    return kernel / cv::sum(kernel)[0];
}

} // namespace

QByteArray expose(const cv::Mat &frame, const Scene &scene, const cv::Matx33d &pose, Chance &chance)
{
    cv::Mat light;
    cv::Mat glare;
    cv::resize(lamp(scene, pose, chance), light, frame.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(reflections(scene, pose, chance), glare, frame.size(), 0, 0, cv::INTER_LINEAR);
    const float tint[] = {float(1 - 0.07 * scene.warmth), 1.f, float(1 + 0.05 * scene.warmth)};
    cv::Mat lit(frame.size(), CV_8UC3);
    for (int y = 0; y < frame.rows; ++y) {
        const auto *in = frame.ptr<cv::Vec3b>(y);
        auto *out = lit.ptr<cv::Vec3b>(y);
        const float *lamp = light.ptr<float>(y);
        const float *shine = glare.ptr<float>(y);
        for (int x = 0; x < frame.cols; ++x)
            for (int c = 0; c < 3; ++c)
                out[x][c] = cv::saturate_cast<uchar>(
                    (float(in[x][c]) * 0.93f + 6) * lamp[x] * tint[c] + shine[x]);
    }
    if (scene.motion >= 1.5)
        cv::filter2D(lit, lit, -1, motionKernel(scene.motion, scene.motionAngle));
    cv::GaussianBlur(lit, lit, {}, scene.defocus);

    // The sensor's noise is a little smeared by the camera's own cleaning, and the colours' more.
    cv::RNG random(chance.bits());
    cv::Mat grain(frame.size(), CV_16S);
    random.fill(grain, cv::RNG::NORMAL, 0, scene.noise * 1.25);
    cv::GaussianBlur(grain, grain, {}, 0.45);
    cv::Mat colors(frame.rows / 2 + 1, frame.cols / 2 + 1, CV_16SC3);
    random.fill(colors, cv::RNG::NORMAL, 0, scene.noise * 0.5);
    cv::resize(colors, colors, frame.size());
    cv::Mat three;
    cv::merge(std::vector<cv::Mat>(3, grain), three);
    cv::add(colors, three, colors);
    cv::add(lit, colors, lit, cv::noArray(), CV_8U);

    // A camera sharpens.
    cv::Mat soft;
    cv::GaussianBlur(lit, soft, {}, 1.1);
    cv::addWeighted(lit, 1.5, soft, -0.5, 0, lit);
    std::vector<uchar> bytes;
    cv::imencode(".jpg", lit, bytes, {cv::IMWRITE_JPEG_QUALITY, scene.quality});
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace foyer::bench
