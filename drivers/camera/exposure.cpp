// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/exposure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace foyer {

namespace {

// Found on invented cards photographed ever darker and softer, and read by the reader: with the
// brightest hundredth at 35 it reads nearly all, and nothing is gained by a picture yet darker;
// with slopes of 0.57 it reads most, with 0.53 almost nothing (tests/drivers/exposure_test.cpp).
constexpr int nightBelow = 30;        // the brightest hundredth
constexpr int flatBelow = 34;         // percent of contrast; a bare table has 24 to 30, a card 50
constexpr double softBelow = 0.55;    // the steepest slopes, as a part of the contrast
constexpr int burnt = 250;            // no paper is that white in a picture rightly exposed
constexpr double spotFrom = 0.004;    // of the picture: a reflection as large as a word of print
constexpr double spotOfBright = 0.35; // more is white paper in strong light, and can be read
constexpr double haloFrom = 0.5;      // a reflection fades out; a printed white area ends sharply

constexpr int analysedWidth = 1280;
constexpr int shortestRun = 8;
constexpr int haloStep = 4; // pixels outside the burnt area where its edge is looked at
constexpr int haloAbove = 205;

struct Grey {
    int width = 0;
    int height = 0;
    std::vector<quint8> levels;
    [[nodiscard]] const quint8 *row(int y) const { return levels.data() + std::size_t(y) * width; }
};

// Every second row is enough for all that is asked, and halves the work.
Grey greyOf(const Frame &frame)
{
    const int step = std::max(1, frame.width / analysedWidth);
    Grey grey{frame.width / step, frame.height / (2 * step), {}};
    if (frame.pixels.size() < qsizetype(frame.width) * frame.height * 4 || grey.width < 32 ||
        grey.height < 16)
        return {};
    grey.levels.resize(std::size_t(grey.width) * grey.height);
    for (int y = 0; y < grey.height; ++y) {
        const auto *line = reinterpret_cast<const quint8 *>(frame.pixels.constData()) +
                           qsizetype(y) * 2 * step * frame.width * 4;
        quint8 *out = grey.levels.data() + std::size_t(y) * grey.width;
        for (int x = 0; x < grey.width; ++x, line += 4 * step)
            out[x] = quint8((line[0] * 29 + line[1] * 150 + line[2] * 77) >> 8);
    }
    return grey;
}

using Histogram = std::array<qint64, 256>;

Histogram histogramOf(const std::vector<quint8> &levels)
{
    Histogram histogram{};
    for (const quint8 level : levels)
        ++histogram[level];
    return histogram;
}

int percentile(const Histogram &histogram, double part)
{
    qint64 all = 0;
    for (const qint64 count : histogram)
        all += count;
    qint64 below = 0;
    for (int level = 0; level < 256; ++level) {
        below += histogram[std::size_t(level)];
        if (double(below) >= part * double(all))
            return level;
    }
    return 255;
}

// The steepest thousandth of the slopes along the rows, smoothed over three pixels so that noise
// does not count.
int steepest(const Grey &grey)
{
    Histogram slopes{};
    for (int y = 0; y < grey.height; ++y) {
        const quint8 *row = grey.row(y);
        for (int x = 2; x + 2 < grey.width; ++x) {
            // The difference of two three-pixel means one pixel either side, times six.
            const int slope = std::abs(row[x + 2] + row[x + 1] - row[x - 1] - row[x - 2]);
            ++slopes[std::size_t(std::min(slope / 2, 255))];
        }
    }
    return percentile(slopes, 0.999);
}

// A bright spot that is burnt out and fades at its edge. Single white pixels are noise.
bool hasReflection(const Grey &grey, const Histogram &histogram)
{
    qint64 bright = 0;
    for (int level = 150; level < 256; ++level)
        bright += histogram[std::size_t(level)];
    qint64 spot = 0;
    qint64 edges = 0;
    qint64 fading = 0;
    for (int y = 0; y < grey.height; ++y) {
        const quint8 *row = grey.row(y);
        for (int x = haloStep; x + haloStep < grey.width; ++x) {
            const int start = x;
            while (x + haloStep < grey.width && row[x] >= burnt)
                ++x;
            const int end = x;
            if (end - start < shortestRun)
                continue;
            spot += end - start;
            edges += 2;
            fading += (row[start - haloStep] >= haloAbove) + (row[end - 1 + haloStep] >= haloAbove);
        }
    }
    return double(spot) >= spotFrom * double(grey.levels.size()) &&
           double(spot) <= spotOfBright * double(bright) &&
           double(fading) >= haloFrom * double(edges);
}

} // namespace

Exposure judge(const Frame &frame)
{
    const Grey grey = greyOf(frame);
    if (grey.levels.empty())
        return Exposure::NothingThere;
    const Histogram histogram = histogramOf(grey.levels);
    const int lightest = percentile(histogram, 0.99);
    const int darkest = percentile(histogram, 0.01);
    if (lightest < nightBelow)
        return Exposure::TooDark;
    const int contrast = lightest - darkest;
    if (contrast * 100 < flatBelow * (lightest + darkest))
        return Exposure::NothingThere;
    if (hasReflection(grey, histogram))
        return Exposure::Glare;
    return steepest(grey) < softBelow * contrast ? Exposure::TooBlurred : Exposure::Good;
}

std::optional<Exposure> SteadyExposure::see(Exposure frame, qint64 nowMs)
{
    if (m_candidate != frame) {
        m_candidate = frame;
        m_since = nowMs;
    }
    // Trouble is believed later than its end: a hand that passes is none, a good picture is one.
    const qint64 settled = frame == Exposure::Good ? 250 : 700;
    const bool blurredOn = frame == Exposure::TooBlurred && m_told == Exposure::TooNear;
    if (nowMs - m_since >= settled && m_told != frame && !blurredOn) {
        m_told = frame;
        m_blurredSince = nowMs;
        return m_told;
    }
    if (m_told == Exposure::TooBlurred && frame == Exposure::TooBlurred &&
        nowMs - m_blurredSince >= 3000) {
        m_told = Exposure::TooNear;
        return m_told;
    }
    return std::nullopt;
}

void SteadyExposure::reset()
{
    *this = {};
}

} // namespace foyer
