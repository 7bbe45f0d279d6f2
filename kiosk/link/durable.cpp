// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace foyer {

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

std::unexpected<Error> diskFailed(const QString &what)
{
    return fail(ErrorKind::Storage,
                QStringLiteral("The disk did not take it (%1).")
                    .arg(QString::fromLocal8Bit(std::strerror(errno))),
                what);
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto n = ::write(fd, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

Result<> syncFolder(const QString &folder)
{
    Descriptor fd(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0 || ::fsync(fd.get()) != 0)
        return diskFailed(folder);
    return {};
}

} // namespace

Result<> writeDurably(const QString &file, const QByteArray &bytes)
{
    const auto target = QFile::encodeName(file);
    const auto temporary = target + ".new";
    Descriptor fd(::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (fd.get() < 0)
        return diskFailed(file);
    if (!writeAll(fd.get(), bytes) || ::fsync(fd.get()) != 0 || !fd.close() ||
        ::rename(temporary.constData(), target.constData()) != 0) {
        const auto failed = diskFailed(file);
        ::unlink(temporary.constData());
        return failed;
    }
    return syncFolder(QFileInfo(file).absolutePath());
}

Result<> removeDurably(const QString &file)
{
    if (::unlink(QFile::encodeName(file).constData()) != 0 && errno != ENOENT)
        return diskFailed(file);
    return syncFolder(QFileInfo(file).absolutePath());
}

Result<> moveDurably(const QString &file, const QString &target)
{
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(target).constData()) != 0)
        return diskFailed(target);
    if (const auto synced = syncFolder(QFileInfo(target).absolutePath()); !synced)
        return synced;
    return removeDurably(file);
}

Result<> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString above = QFileInfo(folder).absolutePath();
    if (!QFileInfo(above).isDir())
        if (const auto made = makeFolder(above); !made)
            return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return diskFailed(folder);
    return syncFolder(above);
}

} // namespace foyer
