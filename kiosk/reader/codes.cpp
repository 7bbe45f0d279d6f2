// SPDX-License-Identifier: GPL-3.0-or-later
// zxing-cpp behind a stage of our own: find dense regions of edges, turn each upright, smooth it,
// then decode. Stock PDF417 reading fails past three degrees of tilt or with ordinary camera noise.
#define ZX_USE_UTF8 // 1.4: text() becomes std::string; 2.x knows nothing else
#include "kiosk/reader/codes.h"

#include "kiosk/core/visit_code.h"

#include <ZXing/ReadBarcode.h>
#include <opencv2/imgproc.hpp>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

#include <optional>

namespace foyer {
namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

using Formats = ZXing::BarcodeFormats;
constexpr auto pdf = ZXing::BarcodeFormat::PDF417;

std::optional<CodeFormat> formatOf(ZXing::BarcodeFormat format)
{
    switch (format) {
    case ZXing::BarcodeFormat::PDF417:
        return CodeFormat::Pdf417;
    case ZXing::BarcodeFormat::QRCode:
        return CodeFormat::QrCode;
    case ZXing::BarcodeFormat::DataMatrix:
        return CodeFormat::DataMatrix;
    case ZXing::BarcodeFormat::Aztec:
        return CodeFormat::Aztec;
    case ZXing::BarcodeFormat::Code128:
        return CodeFormat::Code128;
    default:
        return std::nullopt;
    }
}

// True when something was added.
bool decode(const cv::Mat &grey, Formats formats, bool hard, QList<Code> &codes)
{
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum,
                                int(grey.step));
    Options options;
    options.setFormats(formats);
    options.setTryHarder(hard);
    options.setTryRotate(hard);
    options.setTryDownscale(hard);
    bool added = false;
    for (const auto &result : ZXing::ReadBarcodes(view, options)) {
        const auto format = result.isValid() ? formatOf(result.format()) : std::nullopt;
        if (!format)
            continue;
        const auto &bytes = result.bytes();
        const Code code{*format, QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                            qsizetype(bytes.size()))};
        if (code.bytes.isEmpty() || code.bytes.size() > maxScanBytes || codes.contains(code))
            continue;
        codes.append(code);
        added = true;
    }
    return added;
}

// Regions full of edges, as rotated rectangles in the picture's pixels, largest first.
std::vector<cv::RotatedRect> denseRegions(const cv::Mat &grey)
{
    const double scale = std::min(1.0, 640.0 / grey.cols);
    cv::Mat small;
    cv::resize(grey, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(small, dx, CV_16S, 1, 0);
    cv::Sobel(small, dy, CV_16S, 0, 1);
    cv::convertScaleAbs(dx, dx);
    cv::convertScaleAbs(dy, dy);
    cv::Mat energy;
    cv::addWeighted(dx, 0.5, dy, 0.5, 0, energy);
    cv::blur(energy, energy, {15, 15});
    cv::Mat mask;
    cv::threshold(energy, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    std::vector<std::vector<cv::Point>> contours;
    // All of them: the outline of a card is a ring of edges around the code.
    cv::findContours(mask, contours, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
    std::vector<cv::RotatedRect> regions;
    for (const auto &contour : contours) {
        cv::RotatedRect region = cv::minAreaRect(contour);
        if (region.size.area() < 0.0008F * float(small.total()))
            continue;
        region.center *= 1 / scale;
        region.size = {float(region.size.width / scale) * 1.12F,
                       float(region.size.height / scale) * 1.12F};
        regions.push_back(region);
    }
    std::ranges::sort(regions, std::greater{},
                      [](const cv::RotatedRect &r) { return r.size.area(); });
    if (regions.size() > 8)
        regions.resize(8);
    return regions;
}

// The region turned so that its long side lies flat.
cv::Mat upright(const cv::Mat &grey, cv::RotatedRect region)
{
    if (region.size.width < region.size.height) {
        std::swap(region.size.width, region.size.height);
        region.angle += 90;
    }
    cv::Mat turn = cv::getRotationMatrix2D(region.center, region.angle, 1);
    turn.at<double>(0, 2) += region.size.width / 2.0 - region.center.x;
    turn.at<double>(1, 2) += region.size.height / 2.0 - region.center.y;
    cv::Mat flat;
    cv::warpAffine(grey, flat, turn, {int(region.size.width), int(region.size.height)},
                   cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return flat;
}

// PDF417 is read in rows: what a tilted camera skews is pulled straight by trying a few shears.
bool decodeStacked(const cv::Mat &flat, QList<Code> &codes)
{
    cv::Mat smooth;
    cv::blur(flat, smooth, {3, 3});
    for (const double shear : {0.0, 0.02, -0.02, 0.045, -0.045, 0.07, -0.07}) {
        cv::Mat sheared = smooth;
        if (shear != 0) {
            const cv::Mat matrix =
                (cv::Mat_<double>(2, 3) << 1, 0, 0, shear, 1, -shear * flat.cols / 2);
            cv::warpAffine(smooth, sheared, matrix, smooth.size(), cv::INTER_LINEAR,
                           cv::BORDER_REPLICATE);
        }
        if (decode(sheared, pdf, true, codes))
            return true;
    }
    return false;
}

} // namespace

QList<Code> findCodes(const cv::Mat &grey)
{
    using F = ZXing::BarcodeFormat;
    const Formats others = F::QRCode | F::DataMatrix | F::Aztec | F::Code128;
    QList<Code> codes;
    // The usual case first: one upright code, read without searching hard.
    decode(grey, others | pdf, false, codes);
    if (!codes.isEmpty())
        return codes;
    for (const cv::RotatedRect &region : denseRegions(grey)) {
        const cv::Mat flat = upright(grey, region);
        if (decodeStacked(flat, codes))
            continue;
        if (decode(flat, others, false, codes) || flat.cols > 500)
            continue;
        // Small modules want room: Aztec above all.
        cv::Mat large;
        cv::resize(flat, large, {}, 3, 3, cv::INTER_CUBIC);
        decode(large, others, true, codes);
    }
    if (codes.isEmpty())
        decode(grey, others, true, codes);
    return codes;
}

} // namespace foyer
