// SPDX-License-Identifier: GPL-3.0-or-later
// Codes made of modules: the grid is found from all edges at once, and every module is read from
// its own middle.
#include "kiosk/reader/code_kinds.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <complex>

namespace foyer {
namespace {

constexpr int wanted = 5;         // pixels a module
constexpr double clearGrid = 0.7; // of two strengths: below it there is no code
constexpr auto formats = {CodeFormat::QrCode, CodeFormat::DataMatrix, CodeFormat::Aztec};

// The longest run of a profile above a part of its height, over gaps no longer than `gap`.
cv::Range longestRun(const cv::Mat &profile, int gap)
{
    std::vector<float> sorted(profile.begin<float>(), profile.end<float>());
    std::ranges::sort(sorted);
    const float least = sorted[sorted.size() * 9 / 10] * 0.35F;
    cv::Range best(0, 0);
    int from = -1;
    int last = -1;
    for (int i = 0; i < int(profile.total()); ++i) {
        if (profile.at<float>(i) < least)
            continue;
        if (from < 0 || i - last > gap + 1)
            from = i;
        last = i;
        if (last + 1 - from > best.size())
            best = {from, last + 1};
    }
    return best;
}

cv::Mat edgeEnergy(const cv::Mat &flat)
{
    cv::Mat smooth;
    cv::blur(flat, smooth, {3, 3});
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(smooth, dx, CV_32F, 1, 0);
    cv::Sobel(smooth, dy, CV_32F, 0, 1);
    return cv::abs(dx) + cv::abs(dy);
}

// The block of modules without the text beside it: a matrix code has edges in every row and column.
cv::Rect block(const cv::Mat &energy, double module)
{
    cv::Rect rect(0, 0, energy.cols, energy.rows);
    for (int round = 0; round < 2; ++round) {
        cv::Mat across;
        cv::reduce(energy(rect), across, 0, cv::REDUCE_AVG);
        const cv::Range x = longestRun(across, int(module));
        rect = {rect.x + x.start, rect.y, x.size(), rect.height};
        if (rect.width < 3)
            return {};
        cv::Mat down;
        cv::reduce(energy(rect), down, 1, cv::REDUCE_AVG);
        const cv::Range y = longestRun(down, int(module));
        rect = {rect.x, rect.y + y.start, rect.width, y.size()};
        if (rect.height < 3)
            return {};
    }
    return rect;
}

// Distance and place of the grid's lines in a profile of edges, near the distance that is expected.
struct Grid {
    double pitch = 0;
    double first = 0;    // the first line at or behind the profile's start
    double strength = 0; // 0..1: how much of the profile's ups and downs keeps this distance
};

Grid gridOf(const cv::Mat &profile, double expected, double least, double most)
{
    const int near = int(expected * 2) | 1;
    cv::Mat mean;
    cv::blur(profile, mean, profile.rows > 1 ? cv::Size(1, near) : cv::Size(near, 1));
    const cv::Mat even = profile - mean;
    const int size = int(even.total());
    const double total = std::max(1.0, cv::norm(even, cv::NORM_L1));
    Grid best;
    const double growth = 1 + 0.15 * expected / size;
    const int tries = int(std::ceil(std::log(most / least) / std::log(growth)));
    double pitch = expected * least;
    for (int attempt = 0; attempt < tries; ++attempt, pitch *= growth) {
        const double step = 2 * CV_PI / pitch;
        const std::complex<double> turn = std::polar(1.0, step);
        std::complex<double> now = std::polar(1.0, step / 2);
        std::complex<double> sum = 0;
        for (int i = 0; i < size; ++i) {
            sum += double(even.at<float>(i)) * now;
            now = {now.real() * turn.real() - now.imag() * turn.imag(),
                   now.real() * turn.imag() + now.imag() * turn.real()};
        }
        const double power = std::abs(sum) / total;
        if (power > best.strength) {
            const double phase = std::arg(sum) / (2 * CV_PI); // of the lines
            best = {pitch, (phase < 0 ? phase + 1 : phase) * pitch, power};
        }
    }
    return best;
}

// One value a module, read from its middle, black or white against its surroundings, then drawn
// large: no detector needs to be clever about it.
cv::Mat modules(const cv::Mat &exact, int pitch, int margin)
{
    cv::Mat smooth;
    cv::blur(exact, smooth, {3, 3});
    cv::Mat values(exact.rows / pitch, exact.cols / pitch, CV_8U);
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x)
            values.at<uchar>(y, x) = smooth.at<uchar>(y * pitch + pitch / 2, x * pitch + pitch / 2);
    cv::Mat mean;
    cv::blur(values, mean, {9, 9}, {-1, -1}, cv::BORDER_REFLECT);
    cv::Mat clean = values > mean;
    cv::copyMakeBorder(clean, clean, margin, margin, margin, margin, cv::BORDER_CONSTANT,
                       cv::Scalar(255));
    cv::resize(clean, clean, {}, 6, 6, cv::INTER_NEAREST);
    return clean;
}

// The block redrawn so that its grid is exact.
std::vector<Code> readGrid(const cv::Mat &flat, cv::Rect rect, const Grid &x, const Grid &y)
{
    if (x.strength + y.strength < clearGrid)
        return {};
    const int columns = int(std::lround(rect.width / x.pitch));
    const int rows = int(std::lround(rect.height / y.pitch));
    // From line to line; the first is where the block begins.
    const double left = rect.x + (x.first > x.pitch / 2 ? x.first - x.pitch : x.first);
    const double top = rect.y + (y.first > y.pitch / 2 ? y.first - y.pitch : y.first);
    constexpr int quiet = 3;
    const cv::Matx23d place(wanted / x.pitch, 0, -left * wanted / x.pitch + quiet * wanted, 0,
                            wanted / y.pitch, -top * wanted / y.pitch + quiet * wanted);
    cv::Mat exact;
    cv::warpAffine(flat, exact, place,
                   {(columns + 2 * quiet) * wanted, (rows + 2 * quiet) * wanted}, cv::INTER_CUBIC,
                   cv::BORDER_REPLICATE);
    const cv::Mat inner = exact({quiet * wanted, quiet * wanted, columns * wanted, rows * wanted});
    if (auto found = decodeCodes(modules(inner, wanted, quiet), formats, Effort::Turned);
        !found.empty())
        return found;
    // What has no exact grid, a bent sheet, the detectors may still follow.
    cv::resize(exact, exact, {}, 1.6, 1.6, cv::INTER_CUBIC);
    return decodeCodes(exact, formats, Effort::Turned);
}

} // namespace

std::vector<Code> readMatrix(const cv::Mat &grey, const Upright &upright)
{
    const double module = upright.edgeSpacing / 2.0; // every second line of the grid is an edge
    const double zoom = std::clamp(wanted / module, 0.2, 3.0);
    const cv::Mat flat = rendered(grey, upright, {zoom, zoom}, {4 * module, 4 * module});
    if (flat.empty())
        return {};
    cv::Mat crisp = flat.clone();
    sharpen(crisp, {4, 4}, 1);
    const cv::Mat edges = edgeEnergy(crisp);
    const cv::Rect rect = block(edges, wanted);
    if (rect.width <= 6 * wanted || rect.height <= 6 * wanted)
        return {};
    cv::Mat across;
    cv::Mat down;
    cv::reduce(edges(rect), across, 0, cv::REDUCE_AVG);
    cv::reduce(edges(rect), down, 1, cv::REDUCE_AVG);
    // The estimate may be far off when there is white or text about; or a lens has washed out the
    // lines of the grid, and others seem stronger.
    for (const auto &[least, most] : {std::pair(0.65, 1.7), std::pair(0.85, 1.15)}) {
        const Grid x = gridOf(across, wanted, least, most);
        const Grid y = gridOf(down, wanted, least, most);
        if (auto found = readGrid(flat, rect, x, y); !found.empty())
            return found;
    }
    return {};
}

} // namespace foyer
