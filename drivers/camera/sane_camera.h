// SPDX-License-Identifier: GPL-3.0-or-later
// A document scanner through SANE, as a camera that looks only when it is asked to.
#pragma once

#include "drivers/camera/sane_worker.h"
#include "drivers/io/device_thread.h"
#include "drivers/io/waiters.h"

namespace foyer {

class SaneCamera final : public Camera {
    Q_OBJECT
public:
    explicit SaneCamera(const QString &device); // as SANE names it
    ~SaneCamera() override;
    [[nodiscard]] DeviceHealth health() const override;
    void start() override; // one small scan, where the scanner knows such
    void stop() override;
    [[nodiscard]] QCoro::Task<Result<Still>> capture() override;
    [[nodiscard]] bool isLive() const override { return false; }

private:
    SaneWorker *m_worker; // lives in the thread
    int m_ticket = 0;
    bool m_watched = false;
    Waiters<TakenStill> m_taken;
    DeviceStatus m_status = DeviceStatus::Connecting;
    QString m_model;
    QString m_sentence;
    DeviceThread m_thread;
};

} // namespace foyer
