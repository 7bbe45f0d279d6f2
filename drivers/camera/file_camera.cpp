// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/file_camera.h"

#include "drivers/camera/exposure.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace foyer {

namespace {
constexpr int lookEveryMs = 200; // five a second at most, and only what changed
}

FileCamera::FileCamera(QString path) : m_path(std::move(path))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &FileCamera::look);
    m_sentence = absence();
}

DeviceHealth FileCamera::health() const
{
    return {.kind = QStringLiteral("camera"),
            .model = QStringLiteral("Picture files"),
            .status = m_sentence.isEmpty() ? DeviceStatus::Ready : DeviceStatus::Trouble,
            .sentence = m_sentence,
            .tally = m_tally};
}

void FileCamera::start()
{
    m_seen.clear();
    m_emptyTold = false;
    m_timer.start();
    QMetaObject::invokeMethod(this, &FileCamera::look, Qt::QueuedConnection);
}

void FileCamera::stop()
{
    m_timer.stop();
}

QString FileCamera::newest() const
{
    const QFileInfo info(m_path);
    if (!info.isDir())
        return info.isFile() ? m_path : QString();
    const QStringList kinds{QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"),
                            QStringLiteral("*.png")};
    const QFileInfoList pictures = QDir(m_path).entryInfoList(kinds, QDir::Files, QDir::Time);
    return pictures.isEmpty() ? QString() : pictures.first().filePath();
}

// An empty folder is a camera with nothing under it, not a broken one.
QString FileCamera::absence() const
{
    return QFileInfo::exists(m_path) ? QString()
                                     : QStringLiteral("There is no picture at %1.").arg(m_path);
}

void FileCamera::look()
{
    if (!m_timer.isActive() || m_decoding)
        return;
    const QString path = newest();
    const QFileInfo info(path);
    if (path.isEmpty()) {
        if (!std::exchange(m_emptyTold, true))
            Q_EMIT exposure(Exposure::NothingThere);
        return judge(absence());
    }
    m_emptyTold = false;
    if (path == m_seen && info.lastModified() == m_seenAt && info.size() == m_seenBytes)
        return;
    m_seen = path;
    m_seenAt = info.lastModified();
    m_seenBytes = info.size();
    m_decoding = true;
    auto promise = std::make_shared<QPromise<Result<Picture>>>();
    // A watcher ends with the camera; QFuture::then() asserts that its object still lives.
    auto *decoded = new QFutureWatcher<Result<Picture>>(this);
    connect(decoded, &QFutureWatcherBase::finished, this, [this, decoded] {
        decoded->deleteLater();
        show(decoded->result());
    });
    decoded->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path] {
        promise->start();
        promise->addResult(readPicture(path));
        promise->finish();
    });
}

void FileCamera::show(const Result<Picture> &picture)
{
    m_decoding = false;
    if (!m_timer.isActive())
        return;
    judge(picture ? QString() : picture.error().message);
    if (!picture)
        return;
    const Frame seen = frameOf(picture->preview);
    Q_EMIT frame(seen);
    Q_EMIT exposure(::foyer::judge(seen)); // a file does not tremble: each picture is told as it is
}

QCoro::Task<Result<Still>> FileCamera::capture()
{
    const QString path = newest();
    if (path.isEmpty())
        co_return fail(ErrorKind::NotFound, QStringLiteral("There is no picture to take."), m_path);
    auto encoded = readEncoded(path);
    if (!encoded) {
        ++m_tally.misses;
        m_tally.lastError = encoded.error().message;
        co_return std::unexpected(encoded.error());
    }
    ++m_tally.uses;
    co_return Still{*encoded};
}

void FileCamera::judge(const QString &sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    Q_EMIT healthChanged();
}

} // namespace foyer
