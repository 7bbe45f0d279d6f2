// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code on the screen; the home of libqrencode in the kiosk program.
#include "kiosk/app/qr_code.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace foyer {

namespace {
constexpr int quietZone = 4; // modules, ISO/IEC 18004
}

// Not opaque, though it is painted whole: between two pixels the software renderer would leave the
// last row to what was there before, and that is a piece of a code when the page has moved.
QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void QrCode::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    update();
    Q_EMIT textChanged();
}

void QrCode::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(m_text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (m_text.isEmpty() || !code) {
        return;
    }
    const int modules = code->width + 2 * quietZone;
    const int module = std::max(1, int(std::min(width(), height())) / modules);
    const int left = (int(width()) - module * code->width) / 2;
    const int top = (int(height()) - module * code->width) / 2;
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1) {
                painter->fillRect(left + x * module, top + y * module, module, module, Qt::black);
            }
        }
    }
}

} // namespace foyer
