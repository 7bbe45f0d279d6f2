// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/serial_stream.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace foyer {

namespace {

constexpr std::size_t readAtOnce = 4096; // noise cannot take more than this of a turn
constexpr qsizetype writtenAtOnce = 4096;
constexpr std::chrono::milliseconds lookEvery(10);

constexpr std::array<std::pair<int, speed_t>, 11> speeds{{{1200, B1200},
                                                          {2400, B2400},
                                                          {4800, B4800},
                                                          {9600, B9600},
                                                          {19200, B19200},
                                                          {38400, B38400},
                                                          {57600, B57600},
                                                          {115200, B115200},
                                                          {230400, B230400},
                                                          {460800, B460800},
                                                          {921600, B921600}}};

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

SerialStream::SerialStream(SerialLine line)
    : m_line(std::move(line)), m_watch(QStringLiteral("tty"))
{
    m_draining.setInterval(lookEvery);
    connect(&m_draining, &QTimer::timeout, this, &SerialStream::look);
    connect(&m_watch, &AttachWatch::changed, this, [this] {
        if (!m_open && QFile::exists(m_line.node))
            Q_EMIT appeared();
    });
}

SerialStream::~SerialStream()
{
    close();
}

void SerialStream::open()
{
    close();
    QMetaObject::invokeMethod(
        this,
        [this, attempt = m_attempt] {
            if (attempt == m_attempt)
                begin();
        },
        Qt::QueuedConnection);
}

void SerialStream::begin()
{
    // O_NONBLOCK also keeps open() from waiting for a modem's carrier.
    m_descriptor = ::open(QFile::encodeName(m_line.node).constData(),
                          O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_descriptor < 0) {
        switch (errno) {
        case ENOENT:
        case ENXIO:
        case ENODEV:
            return lost(QStringLiteral("The serial line is not plugged in."));
        case EACCES:
        case EPERM:
            return lost(QStringLiteral("The serial line may not be opened by this user. Add the "
                                       "user to the group dialout."));
        case EBUSY:
            return lost(QStringLiteral("Another program uses the serial line."));
        default:
            return lost(systemWords());
        }
    }
    if (const QString trouble = setUp(); !trouble.isEmpty())
        return lost(trouble);
    m_readable = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    m_writable = new QSocketNotifier(m_descriptor, QSocketNotifier::Write, this);
    m_writable->setEnabled(false);
    connect(m_readable, &QSocketNotifier::activated, this, &SerialStream::read);
    connect(m_writable, &QSocketNotifier::activated, this, &SerialStream::write);
    m_open = true;
    Q_EMIT opened();
}

QString SerialStream::setUp()
{
    termios line{};
    if (tcgetattr(m_descriptor, &line) != 0)
        return QStringLiteral("It is not a serial line.");
    // Nobody else's bytes in between; root is not kept out by this.
    if (ioctl(m_descriptor, TIOCEXCL) != 0)
        return systemWords();
    cfmakeraw(&line);
    line.c_cflag &= ~tcflag_t(CSIZE | PARENB | PARODD | CSTOPB | CRTSCTS | HUPCL);
    line.c_cflag |= CREAD | CLOCAL | (m_line.bits == 7 ? CS7 : CS8);
    if (m_line.stop == 2)
        line.c_cflag |= CSTOPB;
    if (m_line.parity != SerialLine::Parity::None) {
        // A byte with a wrong parity arrives as 0: seen as noise, not missed.
        line.c_cflag |= PARENB;
        line.c_iflag |= INPCK;
        if (m_line.parity == SerialLine::Parity::Odd)
            line.c_cflag |= PARODD;
    }
    line.c_iflag |= IGNBRK;
    line.c_iflag &= ~tcflag_t(BRKINT);
    if (m_line.flow == SerialLine::Flow::RtsCts)
        line.c_cflag |= CRTSCTS;
    if (m_line.flow == SerialLine::Flow::XonXoff)
        line.c_iflag |= IXON | IXOFF;
    line.c_cc[VMIN] = 1; // so that 0 bytes mean the end of the line and nothing else
    line.c_cc[VTIME] = 0;
    const auto speed = std::ranges::find(speeds, m_line.baud, &std::pair<int, speed_t>::first);
    if (speed == speeds.end() || cfsetspeed(&line, speed->second) != 0 ||
        tcsetattr(m_descriptor, TCSANOW, &line) != 0)
        return QStringLiteral("The serial line cannot be set to %1 baud.").arg(m_line.baud);
    tcflush(m_descriptor, TCIOFLUSH); // what was said before is not for us
    return {};
}

void SerialStream::send(const QByteArray &bytes)
{
    if (!m_open)
        return;
    m_queue += bytes;
    if (m_queue.size() > maxUnsent)
        return lost(QStringLiteral("The device takes no more bytes."));
    m_writable->setEnabled(true);
}

void SerialStream::write()
{
    const qsizetype size = std::min(m_queue.size(), writtenAtOnce);
    const ssize_t taken = ::write(m_descriptor, m_queue.constData(), std::size_t(size));
    if (taken < 0) {
        if (errno != EAGAIN && errno != EINTR)
            lost(QStringLiteral("The serial line was unplugged."));
        return;
    }
    m_queue.remove(0, taken);
    if (!m_queue.isEmpty())
        return;
    m_writable->setEnabled(false);
    look();
}

void SerialStream::look()
{
    if (unsent() > 0) {
        m_draining.start();
    } else {
        m_draining.stop();
        Q_EMIT sent();
    }
}

void SerialStream::read()
{
    QByteArray bytes(qsizetype(readAtOnce), Qt::Uninitialized);
    const ssize_t size = ::read(m_descriptor, bytes.data(), readAtOnce);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        return lost(QStringLiteral("The serial line was unplugged."));
    bytes.truncate(size);
    Q_EMIT received(bytes);
}

void SerialStream::close()
{
    ++m_attempt;
    m_open = false;
    m_draining.stop();
    m_queue.clear();
    for (QSocketNotifier *notifier : {m_readable.data(), m_writable.data()})
        if (notifier) { // it may be the one that is calling
            notifier->setEnabled(false);
            notifier->disconnect(this);
            notifier->deleteLater();
        }
    m_readable.clear();
    m_writable.clear();
    if (m_descriptor < 0)
        return;
    // Without this, close() would wait until the device has taken what the kernel holds.
    tcflush(m_descriptor, TCIOFLUSH);
    ioctl(m_descriptor, TIOCNXCL);
    ::close(m_descriptor);
    m_descriptor = -1;
}

qint64 SerialStream::unsent() const
{
    int held = 0;
    if (m_descriptor >= 0)
        ioctl(m_descriptor, TIOCOUTQ, &held);
    return m_queue.size() + held;
}

void SerialStream::lost(const QString &why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
