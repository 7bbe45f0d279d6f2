// SPDX-License-Identifier: GPL-3.0-or-later
// A USB camera (UVC) through the kernel's V4L2: live pictures, stills at full size. All of it
// happens on a thread of its own.
#pragma once

#include "drivers/camera/v4l2_worker.h"
#include "drivers/io/device_thread.h"
#include "drivers/io/waiters.h"

namespace foyer {

class V4l2Camera final : public Camera {
    Q_OBJECT
public:
    // address: see V4l2Worker
    explicit V4l2Camera(const QString &address);
    ~V4l2Camera() override;
    [[nodiscard]] DeviceHealth health() const override;
    void start() override;
    void stop() override;
    [[nodiscard]] QCoro::Task<Result<Still>> capture() override;

private:
    void tally(const Result<Still> &still);

    V4l2Worker *m_worker; // lives in the thread
    int m_ticket = 0;
    bool m_watched = false;
    Waiters<TakenStill> m_taken;
    DeviceStatus m_status = DeviceStatus::Connecting;
    QString m_model;
    QString m_sentence;
    DeviceThread m_thread;
};

} // namespace foyer
