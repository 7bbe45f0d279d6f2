// SPDX-License-Identifier: GPL-3.0-or-later
// zxing-cpp as anybody who has not read further would call it: default options.
#define ZX_USE_UTF8
#include "tests/bench/codes_peers.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

namespace foyer::bench {
namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

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

} // namespace

std::vector<PeerCode> stockZxing(const cv::Mat &grey)
{
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum,
                                int(grey.step));
    std::vector<PeerCode> codes;
    for (const auto &result : ZXing::ReadBarcodes(view, Options{})) {
        if (!result.isValid())
            continue;
        const auto &bytes = result.bytes();
        codes.push_back({formatOf(result.format()),
                         {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())}});
    }
    return codes;
}

} // namespace foyer::bench
