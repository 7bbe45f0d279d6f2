// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/card_face.h"

#include "kiosk/core/devices.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace foyer {

namespace {

constexpr int samples = 4; // a cell, each way

// Light times 256, of a pixel as B G R X.
int light(const uchar *pixel)
{
    return pixel[0] * 29 + pixel[1] * 150 + pixel[2] * 77;
}

QPointF between(const QPointF &a, const QPointF &b, double part)
{
    return a + (b - a) * part;
}

double product(const CardFace &a, const CardFace &b, bool turned)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[turned ? b.size() - 1 - i : i]);
    return sum;
}

} // namespace

GreyPicture greyOf(const Frame &frame, int widest)
{
    if (frame.width < 2 || frame.height < 2 || frame.width > 16384 || frame.height > 16384 ||
        frame.pixels.size() < qsizetype(frame.width) * frame.height * 4)
        return {};
    const double scale = std::max(1.0, double(std::max(frame.width, frame.height)) / widest);
    GreyPicture grey{int(frame.width / scale), int(frame.height / scale), {}};
    grey.pixels.resize(qsizetype(grey.width) * grey.height);
    std::vector<qsizetype> columns(std::size_t(grey.width));
    for (int x = 0; x < grey.width; ++x)
        columns[std::size_t(x)] = std::min(int(x * scale), frame.width - 2) * qsizetype(4);
    const qsizetype stride = qsizetype(frame.width) * 4;
    auto *out = reinterpret_cast<uchar *>(grey.pixels.data());
    for (int y = 0; y < grey.height; ++y) {
        const auto *upper = reinterpret_cast<const uchar *>(frame.pixels.constData()) +
                            std::min(int(y * scale), frame.height - 2) * stride;
        const auto *lower = upper + stride;
        for (const qsizetype x : columns)
            *out++ = uchar((light(upper + x) + light(upper + x + 4) + light(lower + x) +
                            light(lower + x + 4)) >>
                           10);
    }
    return grey;
}

CardFace faceOf(const GreyPicture &picture, const CardCorners &corners)
{
    CardFace face{};
    if (picture.width <= 0 || picture.height <= 0)
        return face;
    const auto *pixels = reinterpret_cast<const uchar *>(picture.pixels.constData());
    const auto at = [&](double across, double down) {
        const QPointF point = between(between(corners[0], corners[1], across),
                                      between(corners[3], corners[2], across), down);
        const int x = std::clamp(int(point.x() * picture.width), 0, picture.width - 1);
        const int y = std::clamp(int(point.y() * picture.height), 0, picture.height - 1);
        return float(pixels[qsizetype(y) * picture.width + x]);
    };
    double sum = 0;
    for (int row = 0; row < faceRows; ++row)
        for (int column = 0; column < faceColumns; ++column) {
            float cell = 0;
            for (int y = 0; y < samples; ++y)
                for (int x = 0; x < samples; ++x)
                    cell += at((column + (x + 0.5) / samples) / faceColumns,
                               (row + (y + 0.5) / samples) / faceRows);
            face[std::size_t(row * faceColumns + column)] = cell;
            sum += double(cell);
        }
    const float mean = float(sum / double(face.size()));
    for (float &cell : face)
        cell -= mean;
    const float length = float(std::sqrt(product(face, face, false)));
    for (float &cell : face)
        cell = length > 0 ? cell / length : 0;
    return face;
}

double likeness(const CardFace &a, const CardFace &b)
{
    return std::max({0.0, product(a, b, false), product(a, b, true)});
}

} // namespace foyer
