// SPDX-License-Identifier: GPL-3.0-or-later
// The pulse of the screen: a picture was drawn, and another one whenever the watchdog wants to
// know.
#pragma once

#include "kiosk/service/notice.h"

#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace foyer {

// "Ready" is the first picture that reached the display. "Alive" follows a picture that was asked
// for: when the event loop or the drawing stands still, no beat is told and the service is started
// anew.
class Pulse : public QObject {
    Q_OBJECT
public:
    Pulse(QQuickWindow &window, ServiceNotice notice, std::chrono::milliseconds rhythm,
          QObject *parent = nullptr);

private:
    void drawn();

    ServiceNotice m_notice;
    QTimer m_beat;
    bool m_ready = false;
    bool m_asked = false;
};

} // namespace foyer
