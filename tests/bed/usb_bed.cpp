// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bed/usb_bed.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <deque>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <linux/usbdevice_fs.h>
// glib's headers use the words that Qt may define; they come last.
#include <umockdev.h>

namespace foyer {

namespace {

struct Unref {
    void operator()(UMockdevIoctlData *data) const { umockdev_ioctl_data_unref(data); }
};
using Data = std::unique_ptr<UMockdevIoctlData, Unref>;

// What an ioctl's argument points at.
Data pointedAt(UMockdevIoctlClient *client, gsize size)
{
    return Data(
        umockdev_ioctl_data_resolve(umockdev_ioctl_client_get_arg(client), 0, size, nullptr));
}

template <class T>
T valueOf(const UMockdevIoctlData &data)
{
    T value{};
    std::memcpy(&value, data.data, std::min(sizeof value, std::size_t(data.data_len)));
    return value;
}

} // namespace

struct UsbBed::Urb {
    UMockdevIoctlClient *client = nullptr;
    Data request; // the caller's struct usbdevfs_urb
    Data buffer;
    quint8 endpoint = 0;
    QByteArray bytes; // towards the device, or from it once it came
    int length = 0;
    int status = 0;
};

struct UsbBed::State {
    std::deque<std::unique_ptr<Urb>> out, in, done;
    UMockdevIoctlClient *owner = nullptr; // who claimed the interface
    int master = -1;                      // the node is the other end
    int slave = -1;
    int cures = 0;
    int asked = 0;
    qint64 taken = 0;
    QByteArray last;
    bool usblp = false;
    bool gone = true;
    bool held = false;
    bool stalled = false;
    bool chatters = false;
};

UsbBed::UsbBed(UMockdevTestbed *testbed, SimulatedPrinter &printer, UsbMake make)
    : m_testbed(testbed), m_printer(printer), m_make(std::move(make)),
      m_handler(static_cast<UMockdevIoctlBase *>(g_object_new(UMOCKDEV_TYPE_IOCTL_BASE, nullptr))),
      m_address(m_make.address), m_state(std::make_unique<State>())
{
    // The node is a terminal; where this program leads its session, unplugging would hang it up.
    std::signal(SIGHUP, SIG_IGN);
    const auto ioctl = +[](UMockdevIoctlBase *, UMockdevIoctlClient *client, UsbBed *self) {
        int error = 0;
        const int result = self->answer(client, error);
        umockdev_ioctl_client_complete(client, result, error);
        return gboolean(TRUE);
    };
    g_signal_connect(m_handler, "handle-ioctl", G_CALLBACK(ioctl), this);
    const auto vanish = +[](UMockdevIoctlBase *, UMockdevIoctlClient *client, UsbBed *self) {
        self->vanished(client);
    };
    g_signal_connect(m_handler, "client-vanished", G_CALLBACK(vanish), this);
    connect(&printer, &SimulatedPrinter::unplugged, this, &UsbBed::unplug);
    connect(&printer, &SimulatedPrinter::replugged, this, &UsbBed::plug);
    connect(&printer, &SimulatedPrinter::reply, this, &UsbBed::say);
    if (printer.plugged())
        plug();
}

UsbBed::~UsbBed()
{
    unplug();
    g_signal_handlers_disconnect_by_data(m_handler, this);
    g_object_unref(m_handler);
}

QString UsbBed::uri() const
{
    return QStringLiteral("usb:%1:%2")
        .arg(m_make.vendor, 4, 16, QChar(u'0'))
        .arg(m_make.product, 4, 16, QChar(u'0'));
}

void UsbBed::plug()
{
    if (plugged())
        return;
    {
        const QMutexLocker locked(&m_lock);
        *m_state = State{.out = {},
                         .in = {},
                         .done = {},
                         .cures = m_state->cures,
                         .taken = m_state->taken,
                         .usblp = m_make.usblp,
                         .gone = false};
        if (openpty(&m_state->master, &m_state->slave, nullptr, nullptr, nullptr) != 0)
            qFatal("no terminal for the invented device");
        signal();
    }
    m_replies.clear();
    m_plugged = true;
    m_address = m_address >= 127 ? 2 : m_address + 1; // as the kernel counts
    const QByteArray node =
        QByteArrayLiteral("bus/usb/001/") + QByteArray::number(m_address).rightJustified(3, '0');
    const QByteArray text = attachedText(m_make, m_address, node);
    const QByteArray device = "/dev/" + node;
    GError *error = nullptr;
    if (!umockdev_testbed_attach_ioctl(m_testbed, device.constData(), m_handler, &error) ||
        !umockdev_testbed_add_from_string(m_testbed, text.constData(), &error))
        qFatal("the invented device cannot be made: %s", error ? error->message : "?");
    // In place of the plain file that umockdev makes: something poll() can tell of.
    gchar *root = umockdev_testbed_get_root_dir(m_testbed);
    const QString file = QString::fromUtf8(root) + QString::fromUtf8(device);
    g_free(root);
    QFile::remove(file);
    if (!QFile::link(QString::fromLocal8Bit(ttyname(m_state->slave)), file))
        qFatal("the invented device has no node");
}

void UsbBed::unplug()
{
    if (!plugged())
        return;
    m_plugged = false;
    const QByteArray path =
        QByteArrayLiteral("/sys/devices/usb1/1-") + QByteArray::number(m_make.port);
    const QByteArray device = QByteArrayLiteral("/dev/bus/usb/001/") +
                              QByteArray::number(m_address).rightJustified(3, '0');
    {
        const QMutexLocker locked(&m_lock);
        m_state->gone = true;
        for (auto *waiting : {&m_state->out, &m_state->in})
            for (; !waiting->empty(); waiting->pop_front()) {
                waiting->front()->status = -ENODEV;
                m_state->done.push_back(std::move(waiting->front()));
            }
        ::close(m_state->slave);
        ::close(m_state->master); // whoever polls the node sees an error
        m_state->master = m_state->slave = -1;
    }
    umockdev_testbed_uevent(m_testbed, path.constData(), "remove");
    umockdev_testbed_remove_device(m_testbed, path.constData());
    umockdev_testbed_detach_ioctl(m_testbed, device.constData(), nullptr);
}

void UsbBed::hold(bool on)
{
    {
        const QMutexLocker locked(&m_lock);
        m_state->held = on;
    }
    work();
}

void UsbBed::stall()
{
    const QMutexLocker locked(&m_lock);
    m_state->stalled = true;
    for (auto *waiting : {&m_state->out, &m_state->in})
        while (!waiting->empty()) {
            auto urb = std::move(waiting->front());
            waiting->pop_front();
            complete(std::move(urb), -EPIPE, 0);
        }
}

void UsbBed::chatter(bool on)
{
    {
        const QMutexLocker locked(&m_lock);
        m_state->chatters = on;
    }
    feed();
}

void UsbBed::say(const QByteArray &bytes)
{
    m_replies += bytes;
    feed();
}

int UsbBed::cures() const
{
    const QMutexLocker locked(&m_lock);
    return m_state->cures;
}

int UsbBed::claims() const
{
    const QMutexLocker locked(&m_lock);
    return m_state->owner ? 1 : 0;
}

bool UsbBed::usblpSits() const
{
    const QMutexLocker locked(&m_lock);
    return m_state->usblp;
}

int UsbBed::asked() const
{
    const QMutexLocker locked(&m_lock);
    return m_state->asked;
}

qint64 UsbBed::bytesTaken() const
{
    const QMutexLocker locked(&m_lock);
    return m_state->taken;
}

QByteArray UsbBed::lastBytes() const
{
    const QMutexLocker locked(&m_lock);
    return m_state->last;
}

// The printer's side, in the program's own thread: it takes what was sent, and its answers are
// fetched.
void UsbBed::work()
{
    for (;;) {
        QByteArray bytes;
        {
            const QMutexLocker locked(&m_lock);
            State &s = *m_state;
            if (s.gone || s.held || s.out.empty())
                break;
            auto urb = std::move(s.out.front());
            s.out.pop_front();
            bytes = urb->bytes;
            s.taken += bytes.size();
            s.last = bytes;
            const int length = urb->length;
            complete(std::move(urb), 0, length);
        }
        m_printer.receive(bytes);
    }
    feed();
}

void UsbBed::feed()
{
    const QMutexLocker locked(&m_lock);
    State &s = *m_state;
    while (!s.gone && !s.in.empty() && (!m_replies.isEmpty() || s.chatters)) {
        auto urb = std::move(s.in.front());
        s.in.pop_front();
        urb->bytes = m_replies.first(std::min<qsizetype>(m_replies.size(), urb->length));
        m_replies.remove(0, urb->bytes.size());
        const int length = int(urb->bytes.size());
        complete(std::move(urb), 0, length);
    }
}

void UsbBed::complete(std::unique_ptr<Urb> urb, int status, int length)
{
    urb->status = status;
    urb->length = length;
    m_state->done.push_back(std::move(urb));
    signal();
}

// Writable when there is something to reap.
void UsbBed::signal()
{
    if (m_state->slave >= 0)
        tcflow(m_state->slave, m_state->done.empty() ? TCOOFF : TCOON);
}

int UsbBed::answer(UMockdevIoctlClient *client, int &error)
{
    const QMutexLocker locked(&m_lock);
    State &s = *m_state;
    const auto refuse = [&](int why) {
        error = why;
        return -1;
    };
    const gulong request = umockdev_ioctl_client_get_request(client);
    if (request == USBDEVFS_REAPURB || request == USBDEVFS_REAPURBNDELAY)
        return reap(client, error);
    if (s.gone)
        return refuse(ENODEV);
    switch (request) {
    case USBDEVFS_GET_CAPABILITIES: {
        const quint32 can = USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_NO_PACKET_SIZE_LIM |
                            USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
        const Data caps = pointedAt(client, sizeof can);
        umockdev_ioctl_data_update(
            caps.get(), 0, reinterpret_cast<guint8 *>(const_cast<quint32 *>(&can)), sizeof can);
        return 0;
    }
    case USBDEVFS_GETDRIVER: {
        if (!s.usblp && !s.owner)
            return refuse(ENODATA);
        usbdevfs_getdriver driver{};
        qstrncpy(driver.driver, s.usblp ? "usblp" : "usbfs", sizeof driver.driver);
        const Data data = pointedAt(client, sizeof driver);
        umockdev_ioctl_data_update(data.get(), 0, reinterpret_cast<guint8 *>(&driver),
                                   sizeof driver);
        return 0;
    }
    case USBDEVFS_IOCTL: // of the interface: the one libusb sends is DISCONNECT
        s.usblp = false;
        return 0;
    case USBDEVFS_CLAIMINTERFACE:
        if (s.usblp || (s.owner && s.owner != client))
            return refuse(EBUSY);
        s.owner = client;
        return 0;
    case USBDEVFS_RELEASEINTERFACE:
        s.owner = nullptr;
        return 0;
    case USBDEVFS_SETINTERFACE:
    case USBDEVFS_SETCONFIGURATION:
        return 0;
    case USBDEVFS_CLEAR_HALT:
        s.stalled = false;
        ++s.cures;
        return 0;
    case USBDEVFS_SUBMITURB:
        return submit(client, error);
    case USBDEVFS_DISCARDURB:
        return discard(client, error);
    default:
        return refuse(ENOTTY);
    }
}

int UsbBed::submit(UMockdevIoctlClient *client, int &error)
{
    auto urb = std::make_unique<Urb>();
    urb->client = client;
    urb->request = pointedAt(client, sizeof(usbdevfs_urb));
    const auto wanted = valueOf<usbdevfs_urb>(*urb->request);
    const bool in = wanted.endpoint == UsbMake::in && m_make.answers;
    if (m_state->owner != client || wanted.type != USBDEVFS_URB_TYPE_BULK ||
        (wanted.endpoint != UsbMake::out && !in)) {
        error = m_state->owner == client ? ENOENT : EINVAL;
        return -1;
    }
    urb->endpoint = wanted.endpoint;
    urb->length = wanted.buffer_length;
    urb->buffer.reset(umockdev_ioctl_data_resolve(
        urb->request.get(), offsetof(usbdevfs_urb, buffer), gsize(wanted.buffer_length), nullptr));
    if (!in)
        urb->bytes = QByteArray(reinterpret_cast<const char *>(urb->buffer->data), urb->length);
    if (m_state->stalled) {
        complete(std::move(urb), -EPIPE, 0);
        return 0;
    }
    m_state->asked += in;
    (in ? m_state->in : m_state->out).push_back(std::move(urb));
    QMetaObject::invokeMethod(this, &UsbBed::work, Qt::QueuedConnection);
    return 0;
}

int UsbBed::reap(UMockdevIoctlClient *client, int &error)
{
    auto &done = m_state->done;
    const auto mine = std::ranges::find(done, client, [](const auto &urb) { return urb->client; });
    if (mine == done.end()) {
        error = m_state->gone ? ENODEV : EAGAIN;
        return -1;
    }
    const auto urb = std::move(*mine);
    done.erase(mine);
    signal();
    if (urb->endpoint == UsbMake::in && !urb->bytes.isEmpty())
        umockdev_ioctl_data_update(urb->buffer.get(), 0,
                                   reinterpret_cast<guint8 *>(urb->bytes.data()),
                                   int(urb->bytes.size()));
    const auto tell = [&](gsize offset, int value) {
        umockdev_ioctl_data_update(urb->request.get(), offset, reinterpret_cast<guint8 *>(&value),
                                   sizeof value);
    };
    tell(offsetof(usbdevfs_urb, status), urb->status);
    tell(offsetof(usbdevfs_urb, actual_length), urb->status == 0 ? urb->length : 0);
    const Data where = pointedAt(client, sizeof(void *));
    umockdev_ioctl_data_set_ptr(where.get(), 0, urb->request.get());
    return 0;
}

int UsbBed::discard(UMockdevIoctlClient *client, int &error)
{
    const auto address = valueOf<gulong>(*umockdev_ioctl_client_get_arg(client));
    for (auto *waiting : {&m_state->out, &m_state->in}) {
        const auto found = std::ranges::find_if(*waiting, [&](const auto &urb) {
            return urb->client == client && urb->request->client_addr == address;
        });
        if (found == waiting->end())
            continue;
        auto urb = std::move(*found);
        waiting->erase(found);
        complete(std::move(urb), -ENOENT, 0);
        return 0;
    }
    error = EINVAL; // it is done already
    return -1;
}

void UsbBed::vanished(UMockdevIoctlClient *client)
{
    const QMutexLocker locked(&m_lock);
    State &s = *m_state;
    if (s.owner == client)
        s.owner = nullptr;
    for (auto *queue : {&s.out, &s.in, &s.done})
        std::erase_if(*queue, [&](const auto &urb) { return urb->client == client; });
    signal();
}

} // namespace foyer
