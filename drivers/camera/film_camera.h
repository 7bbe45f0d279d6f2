// SPDX-License-Identifier: GPL-3.0-or-later
// A camera that plays a film: a folder of JPEGs, one a frame, in the order of their names and in
// real time; its last fifth of a second is played again and again. In a folder of folders the last
// one by name plays, from its start when it appears. For tests, benches and demonstrations.
#pragma once

#include "drivers/camera/exposure.h"
#include "kiosk/core/devices.h"

#include <QElapsedTimer>
#include <QImage>
#include <QStringList>
#include <QTimer>

namespace foyer {

class FilmCamera final : public Camera {
    Q_OBJECT
public:
    FilmCamera(QString folder, int framesPerSecond);
    [[nodiscard]] DeviceHealth health() const override;
    void start() override;
    void stop() override;
    [[nodiscard]] QCoro::Task<Result<Still>> capture() override;

private:
    void findScene();
    void tick();
    void show(const QImage &image);
    [[nodiscard]] QString current() const; // the file of this moment; empty: nothing plays

    QString m_folder;
    int m_rate;
    bool m_there;
    QTimer m_frames;
    QTimer m_scenes;
    QString m_scene;
    QStringList m_names;
    QElapsedTimer m_playing;
    QElapsedTimer m_started;
    qint64 m_nextJudged = 0;
    SteadyExposure m_steady;
    bool m_decoding = false;
};

} // namespace foyer
