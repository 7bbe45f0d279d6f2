// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/file_stream.h"

#include <QFileInfo>

namespace foyer {

namespace {
constexpr qint64 readAtOnce = 64 * 1024;
constexpr int lookEveryMs = 100;
} // namespace

FileStream::FileStream(const QString &path, FileUse use) : m_file(path), m_use(use)
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &FileStream::follow);
}

void FileStream::open()
{
    close();
    // Told later, as every stream does: whoever called open() is not ready for the answer yet.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QFileInfo info(m_file);
            // A device node or a pipe could block the screen; those have their own schemes.
            if (info.exists() && !info.isFile())
                return lost(QStringLiteral("It is not a regular file."));
            const bool follows = m_use == FileUse::Follow;
            const auto mode = follows ? QIODevice::ReadOnly : QIODevice::Append;
            if (!m_file.open(mode | QIODevice::Unbuffered))
                return lost(m_file.errorString());
            if (follows) {
                m_file.seek(m_file.size()); // yesterday's scans are not scanned again
                m_look.start();
            }
            Q_EMIT opened();
        },
        Qt::QueuedConnection);
}

void FileStream::send(const QByteArray &bytes)
{
    if (m_use != FileUse::Append || !isOpen())
        return;
    if (m_file.write(bytes) != bytes.size())
        return lost(m_file.errorString());
    QMetaObject::invokeMethod(this, &FileStream::sent, Qt::QueuedConnection);
}

void FileStream::close()
{
    m_look.stop();
    m_file.close();
}

void FileStream::follow()
{
    if (!m_file.exists())
        return lost(QStringLiteral("The file is gone."));
    if (m_file.size() < m_file.pos())
        m_file.seek(0); // truncated: begins anew
    const QByteArray bytes = m_file.read(readAtOnce);
    if (!bytes.isEmpty())
        Q_EMIT received(bytes);
}

void FileStream::lost(const QString &why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
