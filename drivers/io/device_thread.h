// SPDX-License-Identifier: GPL-3.0-or-later
// A thread of a device's own, for libraries and kernel calls that block. Its end is bounded: a call
// that never returns is left behind with its thread, the program goes on.
#pragma once

#include <QObject>
#include <QThread>

namespace foyer {

class DeviceThread {
public:
    // The worker moves to the thread, lives by its event loop, and is deleted there at the end.
    DeviceThread(const QString &name, QObject *worker);
    ~DeviceThread();
    DeviceThread(const DeviceThread &) = delete;
    DeviceThread &operator=(const DeviceThread &) = delete;

private:
    QThread *m_thread;
};

} // namespace foyer
