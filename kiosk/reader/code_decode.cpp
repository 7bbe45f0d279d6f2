// SPDX-License-Identifier: GPL-3.0-or-later
// One source for zxing-cpp 1.4 and 2.x.
#define ZX_USE_UTF8 // 1.4: text() becomes std::string; 2.x knows nothing else
#include "kiosk/reader/code_decode.h"

#include "kiosk/core/visit_code.h"

#include <ZXing/ReadBarcode.h>
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

using Theirs = ZXing::BarcodeFormat;

Theirs formatOf(CodeFormat format)
{
    switch (format) {
    case CodeFormat::Pdf417:
        return Theirs::PDF417;
    case CodeFormat::QrCode:
        return Theirs::QRCode;
    case CodeFormat::DataMatrix:
        return Theirs::DataMatrix;
    case CodeFormat::Aztec:
        return Theirs::Aztec;
    case CodeFormat::Code128:
        return Theirs::Code128;
    }
    return Theirs::None;
}

std::optional<CodeFormat> formatOf(Theirs format)
{
    for (const CodeFormat ours : {CodeFormat::Pdf417, CodeFormat::QrCode, CodeFormat::DataMatrix,
                                  CodeFormat::Aztec, CodeFormat::Code128})
        if (formatOf(ours) == format)
            return ours;
    return std::nullopt;
}

} // namespace

std::vector<Code> decodeCodes(const cv::Mat &grey, std::initializer_list<CodeFormat> formats,
                              Effort effort)
{
    ZXing::BarcodeFormats wanted;
    for (const CodeFormat format : formats)
        wanted |= formatOf(format);
    Options options;
    options.setFormats(wanted);
    options.setTryHarder(effort == Effort::Hard);
    options.setTryRotate(effort != Effort::Plain);
    options.setTryDownscale(false);
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum,
                                int(grey.step));
    std::vector<Code> found;
    for (const auto &result : ZXing::ReadBarcodes(view, options)) {
        const auto format = result.isValid() ? formatOf(result.format()) : std::nullopt;
        const auto &bytes = result.bytes();
        if (!format || bytes.empty() || qsizetype(bytes.size()) > maxScanBytes)
            continue;
        found.push_back(
            {*format, {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())}});
    }
    return found;
}

} // namespace foyer
