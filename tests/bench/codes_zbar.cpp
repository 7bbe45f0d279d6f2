// SPDX-License-Identifier: GPL-3.0-or-later
// zbar as its own zbarimg uses it: all symbologies, default settings.
#include "tests/bench/codes_peers.h"

#include <zbar.h>

namespace foyer::bench {

std::vector<PeerCode> stockZbar(const cv::Mat &grey)
{
    using namespace zbar;
    zbar_image_scanner_t *scanner = zbar_image_scanner_create();
    zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 1);
    zbar_image_t *image = zbar_image_create();
    zbar_image_set_format(image, zbar_fourcc('Y', '8', '0', '0'));
    zbar_image_set_size(image, unsigned(grey.cols), unsigned(grey.rows));
    zbar_image_set_data(image, grey.data, grey.total(), nullptr);
    zbar_scan_image(scanner, image);
    std::vector<PeerCode> codes;
    for (const zbar_symbol_t *symbol = zbar_image_first_symbol(image); symbol;
         symbol = zbar_symbol_next(symbol)) {
        PeerCode code{{}, {zbar_symbol_get_data(symbol), zbar_symbol_get_data_length(symbol)}};
        switch (zbar_symbol_get_type(symbol)) {
        case ZBAR_QRCODE:
            code.format = CodeFormat::QrCode;
            break;
        case ZBAR_CODE128:
            code.format = CodeFormat::Code128;
            break;
        case ZBAR_PDF417:
            code.format = CodeFormat::Pdf417;
            break;
        default:
            break;
        }
        codes.push_back(code);
    }
    zbar_image_destroy(image);
    zbar_image_scanner_destroy(scanner);
    return codes;
}

} // namespace foyer::bench
