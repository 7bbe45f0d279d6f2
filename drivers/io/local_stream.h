// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to a service of this machine by its socket in the file system.
#pragma once

#include "drivers/io/stream.h"

#include <QLocalSocket>
#include <QPointer>

namespace foyer {

class LocalStream final : public Stream {
    Q_OBJECT
public:
    explicit LocalStream(QString path);
    ~LocalStream() override;

    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 unsent() const override;
    [[nodiscard]] bool answers() const override { return true; }

private:
    void lost(const QString &why);

    QString m_path;
    QPointer<QLocalSocket> m_socket;
};

} // namespace foyer
