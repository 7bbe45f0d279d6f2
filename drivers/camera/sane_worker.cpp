// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/sane_worker.h"

#include <QBuffer>

#include <chrono>
#include <cstring>
#include <sane/sane.h>
#include <sane/saneopts.h>

namespace foyer {

namespace {

constexpr double resolution = 300;
constexpr int mostOptions = 512;
constexpr int mostWidth = 6'000; // A4 at 600 dpi, with room
constexpr int mostLines = 9'000;
constexpr qint64 mostPixels = 24'000'000;
constexpr int jpegQuality = 92;
constexpr auto retryEvery = std::chrono::seconds(5);

// SANE is one for the program, however many scanners there are; it is begun and ended with them.
class Library {
public:
    Library()
    {
        const std::scoped_lock lock(s_mutex);
        if (s_users++ == 0)
            sane_init(nullptr, nullptr);
    }
    ~Library()
    {
        const std::scoped_lock lock(s_mutex);
        if (--s_users == 0)
            sane_exit();
    }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

private:
    static inline std::mutex s_mutex;
    static inline int s_users = 0;
};

QString text(const char *raw)
{
    QString cleaned = QString::fromUtf8(raw, raw ? qsizetype(qstrnlen(raw, 128)) : 0);
    for (QChar &c : cleaned)
        if (!c.isPrint())
            c = u' ';
    return cleaned.simplified();
}

int optionNamed(SANE_Handle handle, const char *name)
{
    for (int i = 1; i < mostOptions; ++i) {
        const SANE_Option_Descriptor *option = sane_get_option_descriptor(handle, i);
        if (!option)
            break;
        if (option->name && std::strcmp(option->name, name) == 0 &&
            SANE_OPTION_IS_SETTABLE(option->cap) && SANE_OPTION_IS_ACTIVE(option->cap))
            return i;
    }
    return -1;
}

void setNumber(SANE_Handle handle, const char *name, double value)
{
    const int i = optionNamed(handle, name);
    if (i < 0)
        return;
    const SANE_Option_Descriptor *option = sane_get_option_descriptor(handle, i);
    if (option->size != sizeof(SANE_Word))
        return;
    SANE_Word word = option->type == SANE_TYPE_FIXED ? SANE_FIX(value) : SANE_Word(value);
    sane_control_option(handle, i, SANE_ACTION_SET_VALUE, &word, nullptr);
}

void setColour(SANE_Handle handle)
{
    const int i = optionNamed(handle, SANE_NAME_SCAN_MODE);
    if (i < 0)
        return;
    const SANE_Option_Descriptor *option = sane_get_option_descriptor(handle, i);
    if (option->type != SANE_TYPE_STRING || option->size < 6 || option->size > 256)
        return;
    QByteArray mode("Color");
    mode.resize(option->size, '\0');
    sane_control_option(handle, i, SANE_ACTION_SET_VALUE, mode.data(), nullptr);
}

// True when the scanner knows the difference.
bool setPreview(SANE_Handle handle, bool preview)
{
    const int i = optionNamed(handle, SANE_NAME_PREVIEW);
    SANE_Bool value = preview ? SANE_TRUE : SANE_FALSE;
    return i > 0 && sane_control_option(handle, i, SANE_ACTION_SET_VALUE, &value, nullptr) ==
                        SANE_STATUS_GOOD;
}

std::unexpected<Error> failed(SANE_Status status)
{
    switch (status) {
    case SANE_STATUS_CANCELLED:
        return fail(ErrorKind::Conflict, QStringLiteral("The scan was stopped."));
    case SANE_STATUS_NO_DOCS:
        return fail(ErrorKind::NotFound, QStringLiteral("There is nothing in the scanner."));
    case SANE_STATUS_JAMMED:
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The paper is stuck in the scanner. Take it out."));
    case SANE_STATUS_COVER_OPEN:
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The scanner's cover is open. Close it."));
    case SANE_STATUS_DEVICE_BUSY:
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("Another program uses the document scanner. Close it."));
    case SANE_STATUS_ACCESS_DENIED:
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The kiosk may not use the document scanner. Check its udev "
                                   "rule."));
    default:
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The document scanner is not connected. Check that its cable "
                                   "is plugged in."));
    }
}

std::unexpected<Error> unusable()
{
    return fail(ErrorKind::BadInput,
                QStringLiteral("The document scanner sent a picture that the kiosk cannot use."));
}

} // namespace

struct SaneWorker::UsesSane : Library {};

SaneWorker::SaneWorker(QString device) : m_device(std::move(device)) {}

SaneWorker::~SaneWorker()
{
    close();
}

void SaneWorker::run()
{
    m_library = std::make_unique<UsesSane>();
    m_retry = std::make_unique<QTimer>();
    m_retry->setInterval(retryEvery);
    connect(m_retry.get(), &QTimer::timeout, this, [this] {
        if (open())
            tell({});
    });
    if (open())
        tell({});
}

bool SaneWorker::open()
{
    if (m_handle)
        return true;
    SANE_Handle handle = nullptr;
    const SANE_Status status = sane_open(m_device.toUtf8().constData(), &handle);
    if (status != SANE_STATUS_GOOD) {
        tell(failed(status));
        return false;
    }
    const std::scoped_lock lock(m_handleMutex);
    m_handle = handle;
    return true;
}

void SaneWorker::close()
{
    const std::scoped_lock lock(m_handleMutex);
    if (m_handle)
        sane_close(std::exchange(m_handle, nullptr));
}

void SaneWorker::cancel()
{
    m_cancelled = true;
    const std::scoped_lock lock(m_handleMutex);
    if (m_handle)
        sane_cancel(m_handle);
}

void SaneWorker::look()
{
    if (!open() || !setPreview(m_handle, true))
        return;
    const auto picture = scan(true);
    tell(picture);
    if (picture)
        Q_EMIT seen(*picture);
}

void SaneWorker::capture(int ticket)
{
    if (!open())
        return Q_EMIT taken({ticket, failed(SANE_STATUS_IO_ERROR)});
    setPreview(m_handle, false);
    const auto picture = scan(false);
    tell(picture);
    if (!picture)
        return Q_EMIT taken({ticket, std::unexpected(picture.error())});
    Q_EMIT seen(*picture);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (!picture->save(&buffer, "JPEG", jpegQuality) || jpeg.size() > maxPictureBytes)
        return Q_EMIT taken({ticket, unusable()});
    Q_EMIT taken({ticket, Still{jpeg}});
}

Result<QImage> SaneWorker::scan(bool preview)
{
    if (m_cancelled)
        return failed(SANE_STATUS_CANCELLED);
    setColour(m_handle);
    setNumber(m_handle, SANE_NAME_SCAN_RESOLUTION, preview ? 75 : resolution);
    const SANE_Status status = sane_start(m_handle);
    if (status != SANE_STATUS_GOOD) {
        sane_cancel(m_handle);
        return failed(status);
    }
    auto picture = read();
    sane_cancel(m_handle); // also the proper end of a scan that went well
    return picture;
}

// Grey or interleaved colour, eight bits; the number of lines may only be known at the end.
Result<QImage> SaneWorker::read()
{
    SANE_Parameters is{};
    if (const auto status = sane_get_parameters(m_handle, &is); status != SANE_STATUS_GOOD)
        return failed(status);
    const bool colour = is.format == SANE_FRAME_RGB;
    const int perPixel = colour ? 3 : 1;
    if ((!colour && is.format != SANE_FRAME_GRAY) || is.depth != 8 || is.pixels_per_line < 16 ||
        is.pixels_per_line > mostWidth || is.bytes_per_line < is.pixels_per_line * perPixel ||
        is.bytes_per_line > 8 * mostWidth || is.lines > mostLines)
        return unusable();
    const qsizetype bound =
        qsizetype(is.bytes_per_line) *
        std::min<qint64>(is.lines > 0 ? is.lines : mostLines, mostPixels / is.pixels_per_line);
    QByteArray bytes;
    QByteArray part(64 * 1024, '\0');
    for (;;) {
        SANE_Int length = 0;
        const SANE_Status status = sane_read(m_handle, reinterpret_cast<SANE_Byte *>(part.data()),
                                             SANE_Int(part.size()), &length);
        if (m_cancelled)
            return failed(SANE_STATUS_CANCELLED);
        if (status == SANE_STATUS_EOF)
            break;
        if (status != SANE_STATUS_GOOD)
            return failed(status);
        if (length < 0 || length > part.size() || bytes.size() + length > bound)
            return unusable();
        bytes.append(part.constData(), length);
    }
    const int lines = int(bytes.size() / is.bytes_per_line);
    if (lines < 16)
        return unusable();
    return QImage(reinterpret_cast<const uchar *>(bytes.constData()), is.pixels_per_line, lines,
                  is.bytes_per_line, colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8)
        .convertToFormat(QImage::Format_RGB32);
}

void SaneWorker::tell(const Result<QImage> &outcome)
{
    const bool there = outcome || outcome.error().kind == ErrorKind::NotFound ||
                       outcome.error().kind == ErrorKind::Conflict;
    if (there) {
        m_retry->stop();
        return say(DeviceStatus::Ready, {});
    }
    close(); // to be opened anew
    m_retry->start();
    say(outcome.error().message.contains(QStringLiteral("not connected"))
            ? DeviceStatus::NotConnected
            : DeviceStatus::Trouble,
        outcome.error().message);
}

void SaneWorker::say(DeviceStatus status, const QString &sentence)
{
    if (status == m_status && sentence == m_sentence)
        return;
    m_status = status;
    m_sentence = sentence;
    Q_EMIT changed(status, m_device, sentence);
}

QList<SaneDevice> saneDevices()
{
    const Library library;
    QList<SaneDevice> found;
    const SANE_Device **devices = nullptr;
    if (sane_get_devices(&devices, SANE_TRUE) != SANE_STATUS_GOOD || !devices)
        return found;
    for (; *devices && found.size() < 32; ++devices)
        found.append({QStringLiteral("sane:") + text((*devices)->name),
                      (text((*devices)->vendor) + u' ' + text((*devices)->model)).simplified()});
    return found;
}

} // namespace foyer
