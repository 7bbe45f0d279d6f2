// SPDX-License-Identifier: GPL-3.0-or-later
// A camera that sees a picture file, or the newest picture of a folder.
#pragma once

#include "drivers/camera/picture.h"
#include "kiosk/core/devices.h"

#include <QDateTime>
#include <QTimer>

namespace foyer {

class FileCamera final : public Camera {
    Q_OBJECT
public:
    explicit FileCamera(QString path);
    [[nodiscard]] DeviceHealth health() const override;
    void start() override;
    void stop() override;
    [[nodiscard]] QCoro::Task<Result<Still>> capture() override;
    void look(); // for a new or changed picture; its own timer calls it while started. Decodes on
                 // another thread

private:
    [[nodiscard]] QString newest() const;
    [[nodiscard]] QString absence() const;
    void show(const Result<Picture> &picture);
    void judge(const QString &sentence);

    QString m_path;
    QTimer m_timer;
    QString m_seen;
    QDateTime m_seenAt;
    qint64 m_seenBytes = -1;
    bool m_decoding = false;
    bool m_emptyTold = false;
    QString m_sentence;
};

} // namespace foyer
