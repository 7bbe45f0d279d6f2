// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/film_camera.h"

#include "drivers/camera/picture.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace foyer {

namespace {

constexpr int findEveryMs = 200;
constexpr qint64 judgeEveryMs = 150;
constexpr int mostFrames = 3000;
constexpr int previewSide = 1280;

QStringList framesIn(const QString &folder)
{
    return QDir(folder)
        .entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name)
        .mid(0, mostFrames);
}

// Large frames at half their size: that costs a JPEG decoder next to nothing.
QImage previewOf(const QString &path)
{
    QImageReader reader(path, "jpeg");
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > 24'000'000)
        return {};
    if (std::max(size.width(), size.height()) > previewSide)
        reader.setScaledSize(size / 2);
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

} // namespace

FilmCamera::FilmCamera(QString folder, int framesPerSecond)
    : m_folder(std::move(folder)), m_rate(framesPerSecond), m_there(QFileInfo(m_folder).isDir())
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(1000 / m_rate);
    connect(&m_frames, &QTimer::timeout, this, &FilmCamera::tick);
    connect(&m_scenes, &QTimer::timeout, this, &FilmCamera::findScene);
    m_scenes.start(findEveryMs);
    m_started.start();
    findScene();
}

DeviceHealth FilmCamera::health() const
{
    return {.kind = QStringLiteral("camera"),
            .model = QStringLiteral("Film"),
            .status = m_there ? DeviceStatus::Ready : DeviceStatus::NotConnected,
            .sentence =
                m_there ? QString() : QStringLiteral("There is no folder %1.").arg(m_folder),
            .tally = m_tally};
}

void FilmCamera::start()
{
    m_steady.reset();
    m_frames.start();
}

void FilmCamera::stop()
{
    m_frames.stop();
}

void FilmCamera::findScene()
{
    const bool there = QFileInfo(m_folder).isDir();
    if (there != m_there) {
        m_there = there;
        Q_EMIT healthChanged();
    }
    const auto scenes = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const QString scene = scenes.isEmpty() ? m_folder : m_folder + QLatin1Char('/') + scenes.last();
    if (scene == m_scene && !m_names.isEmpty() && there)
        return;
    m_scene = scene;
    m_names = framesIn(scene);
    m_playing.start();
}

QString FilmCamera::current() const
{
    if (m_names.isEmpty())
        return {};
    const qint64 frame = m_playing.elapsed() * m_rate / 1000;
    const qint64 all = m_names.size();
    const qint64 tail = std::clamp<qint64>(m_rate / 5, 1, all);
    const qint64 shown = frame < all ? frame : all - tail + (frame - all) % tail;
    return m_scene + QLatin1Char('/') + m_names[shown];
}

void FilmCamera::tick()
{
    const QString path = current();
    if (path.isEmpty() || m_decoding)
        return;
    m_decoding = true;
    auto promise = std::make_shared<QPromise<QImage>>();
    // A watcher ends with the camera; QFuture::then() asserts that its object still lives.
    auto *decoded = new QFutureWatcher<QImage>(this);
    connect(decoded, &QFutureWatcherBase::finished, this, [this, decoded] {
        decoded->deleteLater();
        show(decoded->result());
    });
    decoded->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path] {
        promise->start();
        promise->addResult(previewOf(path));
        promise->finish();
    });
}

void FilmCamera::show(const QImage &image)
{
    m_decoding = false;
    if (!m_frames.isActive() || image.isNull())
        return;
    const Frame seen = frameOf(image);
    Q_EMIT frame(seen);
    const qint64 now = m_started.elapsed();
    if (now < m_nextJudged)
        return;
    m_nextJudged = now + judgeEveryMs;
    if (const auto word = m_steady.see(judge(seen), now))
        Q_EMIT exposure(*word);
}

QCoro::Task<Result<Still>> FilmCamera::capture()
{
    const QString path = current();
    auto encoded = path.isEmpty()
                       ? fail(ErrorKind::NotFound, QStringLiteral("No film is playing."), m_folder)
                       : readEncoded(path);
    if (!encoded) {
        ++m_tally.misses;
        m_tally.lastError = encoded.error().message;
        co_return std::unexpected(encoded.error());
    }
    ++m_tally.uses;
    co_return Still{*encoded};
}

} // namespace foyer
