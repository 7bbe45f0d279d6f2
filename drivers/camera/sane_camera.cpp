// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/sane_camera.h"

#include "drivers/camera/exposure.h"
#include "drivers/camera/picture.h"

namespace foyer {

namespace {
constexpr int previewSide = 1280;
}

SaneCamera::SaneCamera(const QString &device)
    : m_worker(new SaneWorker(device)), m_model(device),
      m_thread(QStringLiteral("document scanner"), m_worker)
{
    connect(m_worker, &SaneWorker::seen, this, [this](const QImage &picture) {
        if (!m_watched)
            return;
        const bool large = std::max(picture.width(), picture.height()) > previewSide;
        const Frame seen = frameOf(
            large ? picture.scaled(previewSide, previewSide, Qt::KeepAspectRatio) : picture);
        Q_EMIT frame(seen);
        Q_EMIT exposure(judge(seen));
    });
    connect(m_worker, &SaneWorker::taken, this,
            [this](const TakenStill &still) { m_taken.tell(still); });
    connect(m_worker, &SaneWorker::changed, this,
            [this](DeviceStatus status, const QString &model, const QString &sentence) {
                m_status = status;
                m_model = model;
                m_sentence = sentence;
                if (!sentence.isEmpty())
                    m_tally.lastError = sentence;
                Q_EMIT healthChanged();
            });
    QMetaObject::invokeMethod(m_worker, &SaneWorker::run);
}

SaneCamera::~SaneCamera()
{
    m_worker->cancel();
    m_taken.tell({0, fail(ErrorKind::Unreachable, QStringLiteral("The scanner is closed."))});
}

DeviceHealth SaneCamera::health() const
{
    return {.kind = QStringLiteral("camera"),
            .model = m_model,
            .status = m_status,
            .sentence = m_sentence,
            .tally = m_tally};
}

void SaneCamera::start()
{
    m_watched = true;
    QMetaObject::invokeMethod(m_worker, &SaneWorker::look);
}

void SaneCamera::stop()
{
    m_watched = false;
}

QCoro::Task<Result<Still>> SaneCamera::capture()
{
    const int ticket = ++m_ticket;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket] { worker->capture(ticket); });
    for (;;) {
        const TakenStill taken = co_await m_taken.next();
        if (taken.ticket == 0)
            co_return std::unexpected(taken.still.error());
        if (taken.ticket != ticket)
            continue;
        ++(taken.still ? m_tally.uses : m_tally.misses);
        if (!taken.still)
            m_tally.lastError = taken.still.error().message;
        co_return taken.still;
    }
}

} // namespace foyer
