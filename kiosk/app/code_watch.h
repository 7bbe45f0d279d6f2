// SPDX-License-Identifier: GPL-3.0-or-later
// A camera as a scanner: while somebody is asked to show something, its pictures are searched for
// codes.
#pragma once

#include "kiosk/core/devices.h"

#include <QObject>

namespace foyer {

class Reader;

class CodeWatch : public QObject {
    Q_OBJECT
public:
    CodeWatch(Camera *camera, Reader *reader, QObject *parent = nullptr);

    void watch(bool on);
    [[nodiscard]] bool watching() const { return m_on; }

Q_SIGNALS:
    void found(const QByteArray &bytes);

private:
    QCoro::Task<> look();

    Camera *m_camera;
    Reader *m_reader;
    bool m_on = false;
    bool m_looking = false;
    bool m_fresh = false; // a frame came since the last look
};

} // namespace foyer
