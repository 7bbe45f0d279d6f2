// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to a service of this machine by its socket in the file system.
#pragma once

#include "drivers/io/socket_stream.h"

#include <QLocalSocket>

namespace foyer {

class LocalStream final : public SocketStream<QLocalSocket> {
    Q_OBJECT
public:
    explicit LocalStream(QString path);
    void open() override;

private:
    QString m_path;
};

} // namespace foyer
