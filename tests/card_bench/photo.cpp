// SPDX-License-Identifier: GPL-3.0-or-later
// Bends the drawing, lays it into the frame, and has it photographed.
#include "tests/card_bench/photo.h"

#include "tests/card_bench/scene.h"

#include <opencv2/imgproc.hpp>

namespace foyer::bench {
namespace {

constexpr double around = 30; // thousandths of nothing about the card, room for the bend

// Colours and cover (0..255) of the card with some room about it, "pixels" wide.
struct Cutout {
    cv::Mat color;
    cv::Mat cover;
    double scale = 1; // pixels a thousandth
};

Cutout cutOut(const QImage &image, const Scene &scene)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    const cv::Mat drawn(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar *>(rgb.constBits()),
                        size_t(rgb.bytesPerLine()));
    const double scale = std::min(2.0, scene.width * 1.12 / 1000);
    const cv::Size size(int(1000 * scale), int(cardHeight * scale));
    cv::Mat card;
    cv::resize(drawn, card, size, 0, 0, cv::INTER_AREA);
    cv::cvtColor(card, card, cv::COLOR_RGB2BGR);

    cv::Mat cover(size, CV_8U, cv::Scalar(0));
    const int r = int(cornerRadius * scale);
    cv::rectangle(cover, {r, 0}, {size.width - r - 1, size.height - 1}, 255, cv::FILLED);
    cv::rectangle(cover, {0, r}, {size.width - 1, size.height - r - 1}, 255, cv::FILLED);
    for (const cv::Point corner :
         {cv::Point(r, r), cv::Point(size.width - r - 1, r), cv::Point(r, size.height - r - 1),
          cv::Point(size.width - r - 1, size.height - r - 1)})
        cv::circle(cover, corner, r, 255, cv::FILLED, cv::LINE_AA);

    const int room = int(around * scale);
    Cutout cut;
    cut.scale = scale;
    cv::copyMakeBorder(card, cut.color, room, room, room, room, cv::BORDER_REPLICATE);
    cv::copyMakeBorder(cover, cut.cover, room, room, room, room, cv::BORDER_CONSTANT, 0);
    if (std::abs(scene.bend) < 0.3)
        return cut;
    cv::Mat mapX(cut.cover.size(), CV_32F);
    cv::Mat mapY(cut.cover.size(), CV_32F);
    for (int y = 0; y < mapX.rows; ++y)
        for (int x = 0; x < mapX.cols; ++x) {
            const double u = std::clamp((x - room) / (1000 * scale), 0.0, 1.0);
            mapX.at<float>(y, x) = float(x);
            mapY.at<float>(y, x) = float(y + scene.bend * scale * (4 * u * (1 - u) - 0.5));
        }
    cv::remap(cut.color.clone(), cut.color, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::remap(cut.cover.clone(), cut.cover, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_CONSTANT, 0);
    return cut;
}

void lay(cv::Mat &frame, const Cutout &cut, const Scene &scene, const cv::Matx33d &pose,
         Chance &chance)
{
    const cv::Matx33d toCard(1 / cut.scale, 0, -around, 0, 1 / cut.scale, -around, 0, 0, 1);
    const cv::Mat whole(pose * toCard);
    cv::Mat card;
    cv::Mat cover;
    cv::warpPerspective(cut.color, card, whole, frame.size(), cv::INTER_LINEAR,
                        cv::BORDER_REPLICATE);
    cv::warpPerspective(cut.cover, cover, whole, frame.size(), cv::INTER_LINEAR);

    // The card's own shadow on what it lies on.
    cv::Mat shade;
    const double depth = scene.width / 1000;
    cv::warpAffine(cover, shade,
                   cv::Mat(cv::Matx23d(1, 0, depth * chance.between(-8, 8), 0, 1,
                                       depth * chance.between(3, 12))),
                   frame.size());
    cv::resize(shade, shade, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::GaussianBlur(shade, shade, {}, depth * chance.between(1, 4));
    cv::resize(shade, shade, frame.size());
    const double dark = chance.between(0.35, 0.65);
    for (int y = 0; y < frame.rows; ++y) {
        auto *out = frame.ptr<cv::Vec3b>(y);
        const auto *in = card.ptr<cv::Vec3b>(y);
        const uchar *alpha = cover.ptr(y);
        const uchar *dim = shade.ptr(y);
        for (int x = 0; x < frame.cols; ++x) {
            const int a = alpha[x];
            const int keep = 255 - int(dim[x] * dark);
            for (int c = 0; c < 3; ++c)
                out[x][c] = uchar((in[x][c] * a + out[x][c] * keep / 255 * (255 - a)) / 255);
        }
    }
}

} // namespace

Shot photograph(const Drawing &drawing, const QList<Distortion> &distortions, quint32 seed,
                quint32 index, CardSide side)
{
    Chance chance(seed, index, side == CardSide::Front ? 12 : 13);
    Scene scene = sceneOf(distortions, chance);
    const cv::Matx33d pose = poseOf(scene, chance);
    cv::Mat frame = paintBackground(scene, chance);
    lay(frame, cutOut(drawing.image, scene), scene, pose, chance);
    Shot shot;
    shot.hidden = layFingers(frame, scene, pose, drawing.texts, chance);
    shot.jpeg = expose(frame, scene, pose, chance);
    shot.size = {frame.cols, frame.rows};
    shot.cardWidth = scene.width;
    const std::array corners{cv::Vec3d(0, 0, 1), cv::Vec3d(1000, 0, 1),
                             cv::Vec3d(1000, cardHeight, 1), cv::Vec3d(0, cardHeight, 1)};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Vec3d at = pose * corners[i];
        shot.corners[i] = {at[0] / at[2], at[1] / at[2]};
    }
    return shot;
}

} // namespace foyer::bench
