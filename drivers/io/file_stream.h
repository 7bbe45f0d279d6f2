// SPDX-License-Identifier: GPL-3.0-or-later
// A stream over one regular file: appended to, or followed as it grows.
#pragma once

#include "drivers/io/stream.h"

#include <QFile>
#include <QTimer>

namespace foyer {

class FileStream final : public Stream {
    Q_OBJECT
public:
    FileStream(const QString &path, FileUse use);
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_file.isOpen(); }
    [[nodiscard]] qint64 unsent() const override { return 0; }
    [[nodiscard]] bool answers() const override { return m_use == FileUse::Follow; }

private:
    void follow();
    void lost(const QString &why);

    QFile m_file;
    FileUse m_use;
    QTimer m_look; // network and overlay file systems notify of nothing, so growth is looked for
};

} // namespace foyer
