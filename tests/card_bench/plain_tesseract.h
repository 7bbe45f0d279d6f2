// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract as a user would take it: English, automatic page segmentation, the picture as it is.
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <array>
#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace foyer::bench {

class PlainTesseract {
public:
    PlainTesseract();
    ~PlainTesseract();
    PlainTesseract(const PlainTesseract &) = delete;
    PlainTesseract &operator=(const PlainTesseract &) = delete;

    [[nodiscard]] QString read(const QByteArray &jpeg);
    // The card cut out by its true corners, upright and 1600 pixels wide.
    [[nodiscard]] QString readStraightened(const QByteArray &jpeg,
                                           const std::array<QPointF, 4> &corners);

private:
    std::unique_ptr<tesseract::TessBaseAPI> m_api;
};

} // namespace foyer::bench
