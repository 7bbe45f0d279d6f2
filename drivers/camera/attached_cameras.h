// SPDX-License-Identifier: GPL-3.0-or-later
// The cameras and document scanners of this machine, for who writes its settings.
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace foyer {

struct AttachedCamera {
    QString address; // as the settings have it: "v4l2:046d:0825:C01", "sane:test:0"
    QString name;
};

// Video nodes that give pictures; the other nodes of such cameras are left out.
[[nodiscard]] QList<AttachedCamera> attachedVideoCameras();

// SANE asks every backend and the network, which takes seconds: what is known within the limit.
[[nodiscard]] QList<AttachedCamera> attachedDocumentScanners(std::chrono::milliseconds limit);

} // namespace foyer
