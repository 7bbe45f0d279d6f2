// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/simulated/simulated_devices.h"

#include "drivers/camera/exposure.h"
#include "drivers/camera/picture.h"

namespace foyer {

namespace {

DeviceHealth healthOf(const Dock &dock, const QString &kind, const QString &name)
{
    const bool plugged = dock.plugged(kind);
    return {.kind = kind,
            .model = QStringLiteral("Simulated"),
            .status = plugged ? DeviceStatus::Ready : DeviceStatus::NotConnected,
            .sentence =
                plugged ? QString()
                        : QStringLiteral("The %1 is not plugged in. Check its cable.").arg(name)};
}

} // namespace

SimulatedScanner::SimulatedScanner(Dock &dock) : m_dock(dock)
{
    connect(&dock, &Dock::scanned, this, &Scanner::scanned);
    connect(&dock, &Dock::pluggedChanged, this, &Device::healthChanged);
}

DeviceHealth SimulatedScanner::health() const
{
    return healthOf(m_dock, QStringLiteral("scanner"), QStringLiteral("scanner"));
}

SimulatedCamera::SimulatedCamera(Dock &dock) : m_dock(dock)
{
    connect(&dock, &Dock::pictureChanged, this, &SimulatedCamera::show);
    connect(&dock, &Dock::pluggedChanged, this, &Device::healthChanged);
}

DeviceHealth SimulatedCamera::health() const
{
    return healthOf(m_dock, QStringLiteral("camera"), QStringLiteral("camera"));
}

void SimulatedCamera::start()
{
    m_running = true;
    QMetaObject::invokeMethod(this, &SimulatedCamera::show, Qt::QueuedConnection);
}

void SimulatedCamera::show()
{
    if (!m_running || !m_dock.plugged(QStringLiteral("camera")))
        return;
    const Frame seen = frameOf(m_dock.pictureImage());
    Q_EMIT frame(seen);
    Q_EMIT exposure(judge(seen));
}

QCoro::Task<Result<Still>> SimulatedCamera::capture()
{
    if (!m_dock.plugged(QStringLiteral("camera")))
        co_return fail(ErrorKind::Unreachable, QStringLiteral("The camera is not plugged in."));
    if (m_dock.picture().isEmpty())
        co_return fail(ErrorKind::NotFound, QStringLiteral("There is nothing under the camera."));
    co_return Still{m_dock.picture()};
}

SimulatedCardReader::SimulatedCardReader(Dock &dock) : m_dock(dock)
{
    connect(&dock, &Dock::cardReading, this, &CardReader::reading);
    connect(&dock, &Dock::cardRead, this, &CardReader::read);
    connect(&dock, &Dock::cardRemoved, this, &CardReader::removed);
    connect(&dock, &Dock::pluggedChanged, this, &Device::healthChanged);
}

DeviceHealth SimulatedCardReader::health() const
{
    return healthOf(m_dock, QStringLiteral("cardReader"), QStringLiteral("card reader"));
}

SimulatedSpeaker::SimulatedSpeaker(Dock &dock) : m_dock(dock)
{
    m_speaking.setSingleShot(true);
    connect(&m_speaking, &QTimer::timeout, this, &Speaker::finished);
    connect(&dock, &Dock::headphonesChanged, this, &Speaker::headphonesChanged);
    connect(&dock, &Dock::pluggedChanged, this, &Device::healthChanged);
}

DeviceHealth SimulatedSpeaker::health() const
{
    return healthOf(m_dock, QStringLiteral("speaker"), QStringLiteral("speaker"));
}

void SimulatedSpeaker::say(const QString &text, const QString &language)
{
    if (!m_dock.plugged(QStringLiteral("speaker")))
        return;
    m_dock.setSaid(text, language);
    const double pace = m_dock.msPerCharacter() / m_manner.rate;
    m_speaking.start(int(std::min(double(text.size()) * pace, 30'000.0)));
}

void SimulatedSpeaker::stop()
{
    m_speaking.stop();
    m_dock.setSaid({});
}

} // namespace foyer
