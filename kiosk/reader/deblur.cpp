// SPDX-License-Identifier: GPL-3.0-or-later
// Print has clean strokes, so the card itself shows how it was smeared: strokes are guessed, the
// smear that turns them into what is seen is solved for (after Cho and Lee, "Fast Motion
// Deblurring"), the picture freed from it, the strokes guessed again.
#include "kiosk/reader/deblur.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace foyer {
namespace {

constexpr int reach = 10; // pixels to each side of the middle
constexpr int rounds = 4;
constexpr float paper = 235;
constexpr double noiseShare = 0.02; // of the power of what is seen
const cv::Size patch(768, 512);

cv::Mat spectrum(const cv::Mat &real)
{
    cv::Mat out;
    cv::dft(real, out, cv::DFT_COMPLEX_OUTPUT);
    return out;
}

// sum of conj(a) * b over sum of |a|^2 + calm: the best filter from a to b.
cv::Mat solved(const std::array<cv::Mat, 2> &a, const std::array<cv::Mat, 2> &b)
{
    cv::Mat both(patch, CV_32FC2, cv::Scalar::all(0));
    cv::Mat power(patch, CV_32F, cv::Scalar::all(0));
    for (const size_t i : {0, 1}) {
        cv::Mat product;
        const cv::Mat fa = spectrum(a[i]);
        cv::mulSpectrums(spectrum(b[i]), fa, product, 0, true);
        both += product;
        std::array<cv::Mat, 2> parts;
        cv::split(fa, parts.data());
        power += parts[0].mul(parts[0]) + parts[1].mul(parts[1]);
    }
    power += noiseShare * cv::mean(power)[0] + 1e-3;
    std::array<cv::Mat, 2> parts;
    cv::split(both, parts.data());
    for (cv::Mat &part : parts)
        part /= power;
    cv::merge(parts.data(), 2, both);
    cv::Mat filter;
    cv::dft(both, filter, cv::DFT_INVERSE | cv::DFT_SCALE | cv::DFT_REAL_OUTPUT);
    return filter;
}

std::array<cv::Mat, 2> slopes(const cv::Mat &grey)
{
    const cv::Mat across = (cv::Mat_<float>(1, 2) << -1, 1);
    std::array<cv::Mat, 2> both;
    cv::filter2D(grey, both[0], CV_32F, across);
    cv::filter2D(grey, both[1], CV_32F, across.t());
    return both;
}

// Each stroke as dark as the darkest about, and nothing between the strokes.
cv::Mat strokes(const cv::Mat &print)
{
    cv::Mat most;
    cv::dilate(print, most, cv::getStructuringElement(cv::MORPH_ELLIPSE, {25, 25}));
    cv::blur(most, most, {9, 9});
    cv::Mat share = print / cv::max(most, 30);
    share = (share - 0.5) * 4 + 0.5; // steep, but not a step
    share = cv::min(cv::max(share, 0), 1);
    return share.mul(most);
}

// The weights about the middle, without what is noise, its middle in the middle.
cv::Mat smearFrom(const cv::Mat &filter)
{
    const int size = 2 * reach + 1;
    cv::Mat smear(size, size, CV_32F);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            smear.at<float>(y, x) = filter.at<float>((y - reach + patch.height) % patch.height,
                                                     (x - reach + patch.width) % patch.width);
    double most = 0;
    cv::minMaxLoc(smear, nullptr, &most);
    cv::threshold(smear, smear, 0.08 * most, 0, cv::THRESH_TOZERO);
    // Only what hangs together with the middle.
    cv::Mat labels;
    const cv::Mat there = smear > 0;
    cv::connectedComponents(there, labels, 8, CV_32S);
    cv::Point peak;
    cv::minMaxLoc(smear, nullptr, nullptr, nullptr, &peak);
    smear.setTo(0, labels != labels.at<int>(peak));
    const cv::Moments m = cv::moments(smear);
    if (!(m.m00 > 0))
        return {};
    const cv::Matx23d back(1, 0, reach - m.m10 / m.m00, 0, 1, reach - m.m01 / m.m00);
    cv::warpAffine(smear, smear, back, smear.size());
    return smear / cv::sum(smear)[0];
}

cv::Mat wiener(const cv::Mat &grey, const cv::Mat &smear)
{
    cv::Mat spread(grey.size(), CV_32F, cv::Scalar::all(0));
    for (int y = 0; y < smear.rows; ++y)
        for (int x = 0; x < smear.cols; ++x)
            spread.at<float>((y - smear.rows / 2 + grey.rows) % grey.rows,
                             (x - smear.cols / 2 + grey.cols) % grey.cols) = smear.at<float>(y, x);
    const cv::Mat k = spectrum(spread);
    cv::Mat product;
    cv::mulSpectrums(spectrum(grey), k, product, 0, true);
    std::array<cv::Mat, 2> parts;
    cv::split(k, parts.data());
    const cv::Mat power = parts[0].mul(parts[0]) + parts[1].mul(parts[1]) + noiseShare;
    cv::split(product, parts.data());
    for (cv::Mat &part : parts)
        part /= power;
    cv::merge(parts.data(), 2, product);
    cv::Mat sharp;
    cv::dft(product, sharp, cv::DFT_INVERSE | cv::DFT_SCALE | cv::DFT_REAL_OUTPUT);
    return sharp;
}

// Where most is printed.
cv::Rect busiest(const cv::Mat &print)
{
    cv::Mat small;
    cv::resize(print, small, {}, 1 / 16.0, 1 / 16.0, cv::INTER_AREA);
    cv::Mat sum;
    cv::blur(small, sum, patch / 16, {-1, -1}, cv::BORDER_CONSTANT);
    cv::Rect inside(patch.width / 32, patch.height / 32, small.cols - patch.width / 16,
                    small.rows - patch.height / 16);
    cv::Point best;
    cv::minMaxLoc(sum(inside), nullptr, nullptr, nullptr, &best);
    return {cv::Point(best.x * 16, best.y * 16), patch};
}

} // namespace

cv::Mat smearOf(const cv::Mat &evenedCard)
{
    cv::Mat print;
    evenedCard.convertTo(print, CV_32F, -1, paper);
    print = cv::max(print, -20);
    print = print(busiest(print)).clone();
    cv::GaussianBlur(print, print, {0, 0}, 0.6);
    const std::array<cv::Mat, 2> seen = slopes(print);
    cv::Mat sharp = print;
    cv::Mat smear;
    for (int round = 0; round < rounds; ++round) {
        cv::Mat guess;
        cv::bilateralFilter(sharp, guess, 5, 40, 2);
        const auto wanted = slopes(strokes(guess));
        smear = smearFrom(solved(wanted, seen));
        if (smear.empty())
            return smear;
        sharp = wiener(print, smear);
    }
    return smear;
}

double widthOf(const cv::Mat &smear)
{
    const cv::Moments m = cv::moments(smear);
    const double a = m.mu20 / m.m00;
    const double b = m.mu02 / m.m00;
    const double c = m.mu11 / m.m00;
    return std::sqrt((a + b) / 2 + std::hypot((a - b) / 2, c));
}

cv::Mat unsmeared(const cv::Mat &grey, const cv::Mat &smear)
{
    cv::Mat wide;
    const int right = cv::getOptimalDFTSize(grey.cols + 2 * reach) - grey.cols;
    const int bottom = cv::getOptimalDFTSize(grey.rows + 2 * reach) - grey.rows;
    cv::copyMakeBorder(grey, wide, 0, bottom, 0, right, cv::BORDER_REFLECT);
    wide.convertTo(wide, CV_32F);
    cv::Mat sharp;
    wiener(wide, smear)(cv::Rect(0, 0, grey.cols, grey.rows)).convertTo(sharp, CV_8U);
    return sharp;
}

} // namespace foyer
