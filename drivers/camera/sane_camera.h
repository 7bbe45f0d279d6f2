// SPDX-License-Identifier: GPL-3.0-or-later
// A document scanner through SANE, as a camera that looks only when it is asked to. Each scan is a
// run of scanimage: SANE's backends are many and old, and one that crashes or hangs (its network
// backend does, when the connection ends) must not take the kiosk along.
#pragma once

#include "drivers/camera/sane_words.h"
#include "drivers/io/waiters.h"
#include "kiosk/core/devices.h"

#include <QImage>
#include <QProcess>
#include <QTimer>

namespace foyer {

class SaneCamera final : public Camera {
    Q_OBJECT
public:
    explicit SaneCamera(QString device); // as SANE names it
    ~SaneCamera() override;
    [[nodiscard]] DeviceHealth health() const override;
    void start() override; // one small scan, where the scanner knows such
    void stop() override;
    [[nodiscard]] QCoro::Task<Result<Still>> capture() override;
    [[nodiscard]] bool isLive() const override { return false; }

private:
    // How a run of scanimage ended. closed: the camera went away; touch nothing of it.
    struct Ran {
        bool closed = false;
        Result<> outcome;
        QByteArray out;
    };
    struct Scanned {
        bool closed = false;
        Result<QImage> picture;
    };

    QCoro::Task<> find();
    QCoro::Task<> look();
    [[nodiscard]] QCoro::Task<Scanned> scan(bool preview);
    [[nodiscard]] QCoro::Task<Ran> run(QStringList arguments);
    void begin(const QStringList &arguments);
    void receive();
    void end(const Result<> &outcome);
    void show(const QImage &picture);
    void tell(const Result<> &outcome);

    QString m_device;
    std::unique_ptr<QProcess> m_process; // one at a time
    QByteArray m_out;
    QTimer m_limit;
    Waiters<Ran> m_ran;
    Waiters<bool> m_free; // true: the camera goes away
    QTimer m_retry;
    bool m_watched = false;
    SaneAbilities m_abilities;
    bool m_known = false; // what it can do was asked since it came
    DeviceStatus m_status = DeviceStatus::Connecting;
    QString m_sentence;
};

} // namespace foyer
