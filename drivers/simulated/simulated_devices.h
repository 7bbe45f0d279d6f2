// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated scanner, camera, card reader and speaker: each passes on what happens at the dock.
#pragma once

#include "drivers/simulated/dock.h"

namespace foyer {

class SimulatedScanner final : public Scanner {
    Q_OBJECT
public:
    explicit SimulatedScanner(Dock &dock);
    [[nodiscard]] DeviceHealth health() const override;

private:
    Dock &m_dock;
};

class SimulatedCamera final : public Camera {
    Q_OBJECT
public:
    explicit SimulatedCamera(Dock &dock);
    [[nodiscard]] DeviceHealth health() const override;
    void start() override;
    void stop() override { m_running = false; }
    [[nodiscard]] QCoro::Task<Result<Still>> capture() override;

private:
    void show();

    Dock &m_dock;
    bool m_running = false;
};

class SimulatedCardReader final : public CardReader {
    Q_OBJECT
public:
    explicit SimulatedCardReader(Dock &dock);
    [[nodiscard]] DeviceHealth health() const override;

private:
    Dock &m_dock;
};

class SimulatedSpeaker final : public Speaker {
    Q_OBJECT
public:
    explicit SimulatedSpeaker(Dock &dock);
    [[nodiscard]] DeviceHealth health() const override;
    void say(const QString &text, const QString &language) override;
    void stop() override;
    [[nodiscard]] bool headphones() const override { return m_dock.headphones(); }
    [[nodiscard]] QStringList languages() const override { return m_dock.voices(); }

private:
    Dock &m_dock;
    QTimer m_speaking;
};

} // namespace foyer
