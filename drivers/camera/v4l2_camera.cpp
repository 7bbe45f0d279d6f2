// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/v4l2_camera.h"

namespace foyer {

V4l2Camera::V4l2Camera(const QString &address)
    : m_worker(new V4l2Worker(address, std::make_shared<SystemClock>())),
      m_model(QStringLiteral("USB camera")), m_thread(QStringLiteral("camera"), m_worker)
{
    connect(m_worker, &V4l2Worker::frame, this, [this](const Frame &seen) {
        if (m_watched) // one may be under way when it is stopped
            Q_EMIT frame(seen);
        m_worker->frameDone();
    });
    connect(m_worker, &V4l2Worker::exposure, this, [this](Exposure seen) {
        if (m_watched)
            Q_EMIT exposure(seen);
    });
    connect(m_worker, &V4l2Worker::taken, this,
            [this](const TakenStill &still) { m_taken.tell(still); });
    connect(m_worker, &V4l2Worker::changed, this,
            [this](DeviceStatus status, const QString &model, const QString &sentence) {
                m_status = status;
                m_sentence = sentence;
                if (!model.isEmpty())
                    m_model = model;
                if (!sentence.isEmpty())
                    m_tally.lastError = sentence;
                Q_EMIT healthChanged();
            });
    QMetaObject::invokeMethod(m_worker, &V4l2Worker::run);
}

V4l2Camera::~V4l2Camera()
{
    m_taken.tell({0, fail(ErrorKind::Unreachable, QStringLiteral("The camera is closed."))});
}

DeviceHealth V4l2Camera::health() const
{
    return {.kind = QStringLiteral("camera"),
            .model = m_model,
            .status = m_status,
            .sentence = m_sentence,
            .tally = m_tally};
}

void V4l2Camera::start()
{
    m_watched = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->setWatched(true); });
}

void V4l2Camera::stop()
{
    m_watched = false;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->setWatched(false); });
}

QCoro::Task<Result<Still>> V4l2Camera::capture()
{
    const int ticket = ++m_ticket;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket] { worker->capture(ticket); });
    for (;;) {
        const TakenStill taken = co_await m_taken.next();
        if (taken.ticket == 0)
            co_return std::unexpected(taken.still.error());
        if (taken.ticket != ticket)
            continue;
        tally(taken.still);
        co_return taken.still;
    }
}

void V4l2Camera::tally(const Result<Still> &still)
{
    if (still) {
        ++m_tally.uses;
        return;
    }
    ++m_tally.misses;
    m_tally.lastError = still.error().message;
}

} // namespace foyer
