// SPDX-License-Identifier: GPL-3.0-or-later
// What a document scanner's own thread does: opens it, scans, hands over the picture. All calls of
// SANE happen here, but one: cancel().
#pragma once

#include "drivers/camera/taken_still.h"

#include <QImage>
#include <QTimer>
#include <atomic>
#include <memory>
#include <mutex>

namespace foyer {

class SaneWorker final : public QObject {
    Q_OBJECT
public:
    explicit SaneWorker(QString device); // "test:0", as SANE names it
    ~SaneWorker() override;

    void run();  // in its thread, once
    void look(); // is it there? A small scan for the screen, where the scanner has one
    void capture(int ticket);
    void cancel(); // from any thread, before the end: a scan under way stops, none begins

Q_SIGNALS:
    void seen(const QImage &picture);
    void taken(const foyer::TakenStill &still);
    void changed(foyer::DeviceStatus status, const QString &model, const QString &sentence);

private:
    [[nodiscard]] Result<QImage> scan(bool preview);
    [[nodiscard]] Result<QImage> read();
    [[nodiscard]] bool open();
    void close();
    void tell(const Result<QImage> &outcome);
    void say(DeviceStatus status, const QString &sentence);

    struct UsesSane;
    std::unique_ptr<UsesSane> m_library;
    const QString m_device;
    void *m_handle = nullptr;
    std::mutex m_handleMutex; // cancel() must not meet close()
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QTimer> m_retry;
    DeviceStatus m_status = DeviceStatus::Connecting;
    QString m_sentence;
};

// The scanners that SANE knows of now: name and what to call it. Takes seconds: for a thread of its
// own. At most 32.
struct SaneDevice {
    QString address; // "sane:test:0"
    QString name;
};
[[nodiscard]] QList<SaneDevice> saneDevices();

} // namespace foyer
