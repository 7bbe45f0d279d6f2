// SPDX-License-Identifier: GPL-3.0-or-later
// What a video camera's own thread does: finds the camera, keeps its stream running, thins and
// checks its pictures, and finds it again when it was unplugged.
#pragma once

#include "drivers/camera/exposure.h"
#include "drivers/camera/taken_still.h"
#include "drivers/camera/video_frame.h"
#include "drivers/io/attached.h"
#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <QTimer>
#include <atomic>

namespace foyer {

class V4l2Worker final : public QObject {
    Q_OBJECT
public:
    // address: "046d:0825", "046d:0825:SERIAL" or "/dev/...".
    V4l2Worker(QString address, std::shared_ptr<const Clock> clock);

    void run();  // in its thread, once: looks for the camera and starts its timer
    void tick(); // by its own timer; tests with a manual clock call it
    void setWatched(bool watched);
    void capture(int ticket); // answered by taken(), in 8 s at most
    // From any thread: the last frame was dealt with. No other is sent before.
    void frameDone() { m_onItsWay = false; }

Q_SIGNALS:
    void frame(const foyer::Frame &frame);
    void exposure(foyer::Exposure seen);
    void taken(const foyer::TakenStill &still);
    void changed(foyer::DeviceStatus status, const QString &model, const QString &sentence);

private:
    void look();
    void keepStreaming(qint64 now);
    void take(qint64 now);
    [[nodiscard]] bool wanted(const VideoFrame &picture, qint64 now);
    void show(const VideoFrame &picture, qint64 now);
    void hand(const VideoFrame &picture, qint64 now);
    void tell(const Frame &seen, qint64 now);
    void giveUp(qint64 now);
    void lose(const Error &why);
    void close();
    void say(DeviceStatus status, const QString &sentence);
    [[nodiscard]] QString resolve() const;
    [[nodiscard]] bool needed(qint64 now) const;

    struct Request {
        int ticket;
        qint64 until;
    };

    QString m_address;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<AttachWatch> m_watch;
    std::unique_ptr<QTimer> m_timer;
    QString m_node; // empty: not connected
    QString m_model;
    QList<VideoMode> m_modes;
    std::unique_ptr<V4l2Device> m_device;
    std::optional<VideoMode> m_running;
    bool m_watched = false;
    QList<Request> m_requests;
    qint64 m_lookAt = 0;
    qint64 m_stillModeUntil = 0; // stays at full size while stills are asked for one after another
    qint64 m_restAt = 0;         // the stream is closed then, unless needed again
    qint64 m_lastGood = 0;
    qint64 m_nextTold = 0;
    qint64 m_nextJudged = 0;
    int m_skip = 0; // pictures after a start, before the camera has found its exposure
    SteadyExposure m_steady;
    std::atomic<bool> m_onItsWay = false;
    DeviceStatus m_status = DeviceStatus::Connecting;
    QString m_sentence;
};

} // namespace foyer
