// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/sane_camera.h"

#include "drivers/camera/exposure.h"
#include "drivers/camera/picture.h"

#include <QBuffer>
#include <QPointer>

#include <chrono>

namespace foyer {

namespace {
constexpr int previewSide = 1280;
constexpr int jpegQuality = 92;
constexpr qsizetype mostBytes = 24'000'000 * 3 + 1'024; // what pnmSize() lets through, in colour
constexpr auto retryEvery = std::chrono::seconds(5);
constexpr auto warmUp = std::chrono::seconds(25);  // of an old scanner's lamp
constexpr auto silence = std::chrono::seconds(10); // once the picture comes

std::unexpected<Error> unusable()
{
    return fail(ErrorKind::BadInput,
                QStringLiteral("The document scanner sent a picture that the kiosk cannot use."));
}

} // namespace

SaneCamera::SaneCamera(QString device) : m_device(std::move(device))
{
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &SaneCamera::find);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(fail(ErrorKind::Unreachable,
                 QStringLiteral("The document scanner does not answer. Switch it off and on.")));
    });
    QMetaObject::invokeMethod(this, &SaneCamera::find, Qt::QueuedConnection);
}

SaneCamera::~SaneCamera()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(500);
    }
    m_ran.tell({.closed = true, .outcome = {}, .out = {}});
    m_free.tell(true);
}

DeviceHealth SaneCamera::health() const
{
    return {.kind = QStringLiteral("camera"),
            .model = m_device,
            .status = m_status,
            .sentence = m_sentence,
            .tally = m_tally};
}

void SaneCamera::start()
{
    m_watched = true;
    look();
}

void SaneCamera::stop()
{
    m_watched = false;
}

QCoro::Task<> SaneCamera::find()
{
    if (m_process)
        co_return;
    QStringList arguments{QStringLiteral("--all-options")};
    const Ran ran = co_await run(std::move(arguments));
    if (ran.closed)
        co_return;
    m_known = ran.outcome.has_value();
    if (m_known)
        m_abilities = saneAbilities(ran.out);
    tell(ran.outcome);
}

QCoro::Task<> SaneCamera::look()
{
    if (!m_known || !m_abilities.preview)
        co_return;
    const Scanned scanned = co_await scan(true);
    if (!scanned.closed && scanned.picture)
        show(*scanned.picture);
}

QCoro::Task<Result<Still>> SaneCamera::capture()
{
    const Scanned scanned = co_await scan(false);
    if (scanned.closed)
        co_return fail(ErrorKind::Unreachable, QStringLiteral("The scanner is closed."));
    Result<Still> still = unusable();
    QBuffer jpeg;
    if (!scanned.picture) {
        still = std::unexpected(scanned.picture.error());
    } else {
        show(*scanned.picture);
        if (scanned.picture->save(&jpeg, "JPEG", jpegQuality) && jpeg.size() <= maxPictureBytes)
            still = Still{jpeg.data()};
    }
    ++(still ? m_tally.uses : m_tally.misses);
    if (!still)
        m_tally.lastError = still.error().message;
    co_return still;
}

QCoro::Task<SaneCamera::Scanned> SaneCamera::scan(bool preview)
{
    if (!m_known) {
        QStringList ask{QStringLiteral("--all-options")};
        const Ran asked = co_await run(std::move(ask));
        if (asked.closed)
            co_return Scanned{true, unusable()};
        if (!asked.outcome) {
            tell(asked.outcome);
            co_return Scanned{false, std::unexpected(asked.outcome.error())};
        }
        m_abilities = saneAbilities(asked.out);
        m_known = true;
    }
    QStringList arguments = m_abilities.arguments(preview);
    const Ran ran = co_await run(std::move(arguments));
    if (ran.closed)
        co_return Scanned{true, unusable()};
    tell(ran.outcome);
    if (!ran.outcome)
        co_return Scanned{false, std::unexpected(ran.outcome.error())};
    const auto size = pnmSize(ran.out);
    const QImage image = size ? QImage::fromData(ran.out, "PPM") : QImage();
    if (image.isNull())
        co_return Scanned{false, unusable()};
    co_return Scanned{false, image.convertToFormat(QImage::Format_RGB32)};
}

QCoro::Task<SaneCamera::Ran> SaneCamera::run(QStringList arguments)
{
    while (m_process) {
        const bool closed = co_await m_free.next();
        if (closed)
            co_return Ran{.closed = true, .outcome = {}, .out = {}};
    }
    begin(arguments);
    const Ran ran = co_await m_ran.next();
    co_return ran;
}

void SaneCamera::begin(const QStringList &arguments)
{
    m_out.clear();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &SaneCamera::receive);
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        receive();
        if (!m_process)
            return;
        if (how == QProcess::NormalExit && code == 0)
            end({});
        else
            end(std::unexpected(saneError(m_process->readAllStandardError())));
    });
    // Queued: nobody waits yet when it cannot even be started.
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(fail(ErrorKind::Unreachable,
                         QStringLiteral("The program for document scanners is missing. Install "
                                        "sane-utils.")));
        },
        Qt::QueuedConnection);
    m_limit.start(warmUp);
    m_process->start(QStringLiteral("scanimage"),
                     QStringList{QStringLiteral("--device-name=") + m_device} + arguments);
}

void SaneCamera::receive()
{
    m_out += m_process->readAllStandardOutput();
    m_limit.start(silence);
    if (m_out.size() > mostBytes)
        end(unusable());
}

void SaneCamera::end(const Result<> &outcome)
{
    if (!m_process)
        return;
    m_limit.stop();
    m_process->disconnect(this);
    QProcess *ended = m_process.release();
    connect(ended, &QProcess::finished, ended, &QObject::deleteLater);
    if (ended->state() == QProcess::NotRunning)
        ended->deleteLater();
    else
        ended->kill();
    const QPointer<SaneCamera> alive(this); // who waited may close the camera
    m_ran.tell({.closed = false, .outcome = outcome, .out = std::exchange(m_out, {})});
    if (alive)
        m_free.tell(false);
}

void SaneCamera::show(const QImage &picture)
{
    if (!m_watched)
        return;
    const bool large = std::max(picture.width(), picture.height()) > previewSide;
    const Frame seen =
        frameOf(large ? picture.scaled(previewSide, previewSide, Qt::KeepAspectRatio) : picture);
    Q_EMIT frame(seen);
    Q_EMIT exposure(judge(seen));
}

void SaneCamera::tell(const Result<> &outcome)
{
    const bool there = outcome || outcome.error().kind == ErrorKind::NotFound ||
                       outcome.error().kind == ErrorKind::Conflict;
    const QString sentence = there ? QString() : outcome.error().message;
    const auto absent = sentence.contains(QStringLiteral("not connected"));
    const auto status = there    ? DeviceStatus::Ready
                        : absent ? DeviceStatus::NotConnected
                                 : DeviceStatus::Trouble;
    if (there) {
        m_retry.stop();
    } else {
        m_known = false; // another may be plugged in
        m_retry.start();
    }
    if (status == m_status && sentence == m_sentence)
        return;
    m_status = status;
    m_sentence = sentence;
    if (!sentence.isEmpty())
        m_tally.lastError = sentence;
    Q_EMIT healthChanged();
}

} // namespace foyer
