// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/v4l2_worker.h"

#include "drivers/camera/picture.h"

#include <algorithm>

namespace foyer {

namespace {

// The kernel is asked by the clock, not by poll(): a camera that claims to be ready without end
// cannot keep the thread busy, and sixty questions a second cost nothing.
constexpr int busyMs = 16;
constexpr int idleMs = 500;
constexpr qint64 lookEveryMs = 2'000;
constexpr qint64 hangsAfterMs = 3'000;
constexpr qint64 stillWithinMs = 8'000;
constexpr qint64 stillModeMs = 2'000;
constexpr qint64 restAfterMs = 500;
constexpr qint64 tellEveryMs = 33; // 30 a second
constexpr qint64 judgeEveryMs = 150;
constexpr int skipAfterStart = 3;
constexpr int mostAtOnce = 8; // a camera that floods is heard no longer than this

QString notConnected()
{
    return QStringLiteral("The camera is not connected. Check that its cable is plugged in.");
}

} // namespace

V4l2Worker::V4l2Worker(QString address, std::shared_ptr<const Clock> clock)
    : m_address(std::move(address)), m_clock(std::move(clock))
{
}

void V4l2Worker::run()
{
    m_watch = std::make_unique<AttachWatch>(QStringLiteral("video4linux"));
    connect(m_watch.get(), &AttachWatch::changed, this, [this] {
        look();
        tick();
    });
    m_timer = std::make_unique<QTimer>();
    connect(m_timer.get(), &QTimer::timeout, this, &V4l2Worker::tick);
    m_timer->start(idleMs);
    look();
}

QString V4l2Worker::resolve() const
{
    if (m_address.startsWith(u'/'))
        return m_address;
    // A camera has further nodes, for metadata; open() tells them apart.
    for (const AttachedDevice &device : attachedDevices(QStringLiteral("video4linux")))
        if (isUsb(device, m_address) && V4l2Device::open(device.node))
            return device.node;
    return {};
}

// The camera is opened to be known and closed again: it sleeps until it is needed.
void V4l2Worker::look()
{
    m_lookAt = m_clock->monotonicMs() + lookEveryMs;
    const QString node = resolve();
    if (m_device && node == m_node)
        return;
    close();
    const auto device =
        node.isEmpty() ? fail(ErrorKind::NotFound, notConnected()) : V4l2Device::open(node);
    if (!device)
        return lose(device.error());
    m_modes = (*device)->modes();
    if (m_modes.isEmpty())
        return lose({ErrorKind::BadInput,
                     QStringLiteral("This camera has no picture format that the kiosk knows. Use "
                                    "another camera."),
                     node});
    m_node = node;
    m_model = (*device)->name();
    say(DeviceStatus::Ready, {});
}

void V4l2Worker::setWatched(bool watched)
{
    m_watched = watched;
    m_onItsWay = false;
    m_steady.reset();
    tick();
}

void V4l2Worker::capture(int ticket)
{
    const qint64 now = m_clock->monotonicMs();
    if (m_node.isEmpty()) {
        Q_EMIT taken({ticket, fail(ErrorKind::Unreachable, notConnected())});
        return;
    }
    m_requests.append({ticket, now + stillWithinMs});
    tick();
}

bool V4l2Worker::needed(qint64 now) const
{
    return m_watched || !m_requests.isEmpty() || now < m_restAt;
}

void V4l2Worker::tick()
{
    const qint64 now = m_clock->monotonicMs();
    while (!m_requests.isEmpty() && m_requests.first().until <= now)
        Q_EMIT taken({m_requests.takeFirst().ticket,
                      fail(ErrorKind::TimedOut,
                           QStringLiteral("The camera did not send a picture in time."))});
    if (m_node.isEmpty() && now >= m_lookAt)
        look();
    if (m_watched || !m_requests.isEmpty())
        m_restAt = now + restAfterMs;
    if (m_node.isEmpty() || !needed(now))
        close();
    else
        keepStreaming(now);
    const int pace = m_device ? busyMs : idleMs;
    if (m_timer && m_timer->interval() != pace)
        m_timer->setInterval(pace);
}

void V4l2Worker::keepStreaming(qint64 now)
{
    if (!m_requests.isEmpty())
        m_stillModeUntil = now + stillModeMs;
    const auto wanted = now < m_stillModeUntil ? stillMode(m_modes) : previewMode(m_modes);
    if (!m_device) {
        auto device = V4l2Device::open(m_node);
        if (!device)
            return lose(device.error());
        m_device = std::move(*device);
        m_device->setAutomatic();
    }
    if (m_running != wanted) {
        const auto started = m_device->start(*wanted);
        if (!started)
            return lose(started.error());
        m_running = wanted;
        m_skip = skipAfterStart;
        m_lastGood = now;
    }
    take(now);
}

void V4l2Worker::take(qint64 now)
{
    std::optional<VideoFrame> newest;
    for (int i = 0; i < mostAtOnce; ++i) {
        auto picture = m_device->take();
        if (!picture)
            return lose(picture.error());
        if (!*picture)
            break;
        if (wanted(**picture, now))
            newest = std::move(**picture);
    }
    if (newest)
        show(*newest, now);
    if (now - m_lastGood >= hangsAfterMs)
        giveUp(now);
}

// The first good one answers who waits for a still.
bool V4l2Worker::wanted(const VideoFrame &picture, qint64 now)
{
    if (picture.bytes.isEmpty())
        return false;
    if (m_skip > 0) {
        --m_skip;
        return false;
    }
    if (!m_requests.isEmpty() && m_running == stillMode(m_modes))
        hand(picture, now);
    return true;
}

void V4l2Worker::show(const VideoFrame &picture, qint64 now)
{
    const bool due = m_watched && now >= m_nextTold && !m_onItsWay;
    // Looked at now and then even if nobody waits for it: a stream of torn pictures is noticed.
    if (!due && now - m_lastGood < hangsAfterMs / 3)
        return;
    const QImage image = previewOf(picture);
    if (image.isNull())
        return;
    m_lastGood = now;
    say(DeviceStatus::Ready, {});
    if (due)
        tell(frameOf(image), now);
}

// The next picture may be whole when this one is not.
void V4l2Worker::hand(const VideoFrame &picture, qint64 now)
{
    const auto still = stillOf(picture);
    if (!still)
        return;
    m_lastGood = now;
    say(DeviceStatus::Ready, {});
    for (const Request &request : std::exchange(m_requests, {}))
        Q_EMIT taken({request.ticket, still});
}

void V4l2Worker::tell(const Frame &seen, qint64 now)
{
    // From the last due time, not from now: what is asked every 16 ms would else lose a third.
    m_nextTold = std::max(m_nextTold, now - tellEveryMs) + tellEveryMs;
    if (now >= m_nextJudged) {
        m_nextJudged = now + judgeEveryMs;
        if (const auto word = m_steady.see(judge(seen), now))
            Q_EMIT exposure(*word);
    }
    m_onItsWay = true;
    Q_EMIT frame(seen);
}

// A stream that is silent, or sends only what cannot be shown, is begun anew.
void V4l2Worker::giveUp(qint64 now)
{
    close();
    m_lastGood = now;
    say(DeviceStatus::Trouble,
        QStringLiteral("The camera sends no picture. If this stays, unplug it and plug it in "
                       "again."));
}

void V4l2Worker::lose(const Error &why)
{
    close();
    m_node.clear();
    m_lookAt = m_clock->monotonicMs() + lookEveryMs;
    for (const Request &request : std::exchange(m_requests, {}))
        Q_EMIT taken({request.ticket, std::unexpected(why)});
    say(why.kind == ErrorKind::NotFound ? DeviceStatus::NotConnected : DeviceStatus::Trouble,
        why.message);
}

void V4l2Worker::close()
{
    m_device.reset();
    m_running.reset();
}

void V4l2Worker::say(DeviceStatus status, const QString &sentence)
{
    if (status == m_status && sentence == m_sentence)
        return;
    m_status = status;
    m_sentence = sentence;
    Q_EMIT changed(status, m_model, sentence);
}

} // namespace foyer
