// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/device_thread.h"

#include <QDeadlineTimer>

#include <chrono>

namespace foyer {

DeviceThread::DeviceThread(const QString &name, QObject *worker) : m_thread(new QThread)
{
    m_thread->setObjectName(name);
    worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_thread->start();
}

DeviceThread::~DeviceThread()
{
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(std::chrono::seconds(3))))
        delete m_thread;
}

} // namespace foyer
