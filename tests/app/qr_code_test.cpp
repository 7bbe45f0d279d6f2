// SPDX-License-Identifier: GPL-3.0-or-later
// A code on the panel that moves while its page is laid out: nothing of where it was stays in its
// quiet zone.
#include "kiosk/app/qr_code.h"

#include <QImage>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <doctest/doctest.h>

namespace {

// The window as the panel shows it: only what has changed was painted anew.
class Page {
public:
    Page()
    {
        m_window.resize(400, 600);
        m_window.setColor(QColor("#fbf8f0"));
        m_code.setParentItem(m_window.contentItem());
        m_code.setSize({172.64, 172.64});
        m_code.setText("https://clinic.example/f/7Qm2");
        m_window.show();
    }

    QImage at(qreal y)
    {
        m_code.setPosition({20.3, y});
        return m_window.grabWindow().convertToFormat(QImage::Format_RGB32);
    }

private:
    QQuickWindow m_window;
    foyer::QrCode m_code;
};

int differing(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) != other.pixel(x, y);
        }
    }
    return count;
}

} // namespace

TEST_CASE("a code that has moved looks like one that never was elsewhere")
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    for (const qreal by : {0.0, 0.2, 0.4, 0.5, 0.6, 0.8}) {
        CAPTURE(by);
        Page moved;
        moved.at(300 + by);
        moved.at(182 + by);
        const QImage now = moved.at(30 + by);
        CHECK(differing(now, Page().at(30 + by)) == 0);
    }
}
