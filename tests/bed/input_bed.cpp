// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bed/input_bed.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

// glib's headers use the words that Qt may define; they come last.
#include <umockdev.h>

namespace foyer {

namespace {

constexpr qsizetype eventsAtOnce = 48; // no more than a reader takes at once
constexpr int pipeBytes = 1 << 20;

QByteArray usbDevice(const QByteArray &ids, const QByteArray &serial, const QByteArray &name)
{
    return "E: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nA: idVendor=" + ids.left(4) +
           "\\n\nA: idProduct=" + ids.mid(5) + "\\n\nA: serial=" + serial +
           "\\n\nA: product=" + name + "\\n\n";
}

} // namespace

struct InputBed::Node {
    QList<QByteArray> paths; // in /sys, from the node up to its port
    QByteArray device;       // "/dev/hidraw0"
    int writer = -1;
    UMockdevIoctlBase *handler = nullptr;
    std::atomic<bool> grabbed = false; // told on umockdev's thread
    std::atomic<bool> held = false;
    std::atomic<bool> headphones = false;
};

QByteArray hidPosDescriptor()
{
    return QByteArray::fromHex("058c0902a101"              // bar code scanner, application
                               "0912a1028502"              // scanned data report, number 2
                               "150026ff007508"            // bytes
                               "05010 93b95018102"         // byte count
                               "058c950309fb09fc09fd8102"  // symbology identifier 1 to 3
                               "953809fe82 0201"           // decoded data, 56 buffered bytes
                               "95020600ff09018102"        // two of the maker's own
                               "058c2501750195 0109ff8102" // decode data continued
                               "95078103c0"                // padding
                               "0914a1028504"              // trigger report, number 4
                               "0900150025017508950181 02c0"
                               "c0");
}

QList<QByteArray> hidPosReports(const QByteArray &code, const QByteArray &aim)
{
    QList<QByteArray> reports;
    for (qsizetype at = 0; at == 0 || at < code.size(); at += 56) {
        const QByteArray part = code.mid(at, 56);
        const bool more = at + 56 < code.size();
        reports.append(QByteArray(1, 2) + char(part.size()) + aim + part.leftJustified(56, '\0') +
                       QByteArray(2, '\0') + char(more));
    }
    return reports;
}

InputBed::InputBed(UMockdevTestbed *testbed) : m_testbed(testbed) {}

InputBed::~InputBed()
{
    while (!m_nodes.empty())
        unplug(m_nodes.begin()->first);
}

void InputBed::plug(const HidMake &make)
{
    const QByteArray usb = "/devices/usb1/1-" + QByteArray::number(make.port);
    const QByteArray hid = usb + "/1-" + QByteArray::number(make.port) +
                           ":1.0/0003:" + make.ids.toUpper() + ".000" + make.node.last(1);
    const QByteArray path = hid + "/hidraw/" + make.node;
    add(make.node, {path, hid, usb},
        {"E: SUBSYSTEM=hidraw\nE: DEVNAME=/dev/" + make.node + "\nL: device=../..\n",
         "E: SUBSYSTEM=hid\nH: report_descriptor=" + make.descriptor.toHex() + "\n",
         usbDevice(make.ids, make.serial, make.name)});
}

void InputBed::plug(const KeysMake &make)
{
    const QByteArray number = make.node.mid(5);
    const QByteArray top = make.bluetooth ? QByteArray("/devices/virtual/misc/uhid")
                                          : "/devices/usb1/1-" + QByteArray::number(make.port);
    const QByteArray input = top + "/input/input" + number;
    QList<QByteArray> paths{input + "/" + make.node, input};
    QList<QByteArray> texts{
        "E: SUBSYSTEM=input\nE: DEVNAME=/dev/input/" + make.node + "\nE: " + make.property + "=1\n",
        "E: SUBSYSTEM=input\nA: name=" + make.name + "\\n\nA: uniq=" + make.serial +
            "\\n\nA: id/vendor=" + make.ids.left(4) + "\\n\nA: id/product=" + make.ids.mid(5) +
            "\\n\n"};
    if (!make.bluetooth) {
        paths.append(top);
        texts.append(usbDevice(make.ids, make.serial, make.name));
    }
    add("input/" + make.node, paths, texts);
}

bool InputBed::has(const QByteArray &path) const
{
    return std::ranges::any_of(m_nodes,
                               [&](const auto &node) { return node.second->paths.contains(path); });
}

void InputBed::add(const QByteArray &name, const QList<QByteArray> &paths,
                   const QList<QByteArray> &texts)
{
    auto node = std::make_unique<Node>();
    node->paths = paths;
    node->device = "/dev/" + name;
    node->held = m_held[name];
    node->headphones = m_inserted[name];
    node->handler =
        static_cast<UMockdevIoctlBase *>(g_object_new(UMOCKDEV_TYPE_IOCTL_BASE, nullptr));
    const auto answer = +[](UMockdevIoctlBase *, UMockdevIoctlClient *client, Node *self) {
        const auto request = umockdev_ioctl_client_get_request(client);
        if (_IOC_TYPE(request) == 'E' && _IOC_NR(request) == _IOC_NR(EVIOCGSW(0))) {
            std::array<guint8, 2> bits{guint8(self->headphones ? 1 << SW_HEADPHONE_INSERT : 0), 0};
            UMockdevIoctlData *data = umockdev_ioctl_data_resolve(
                umockdev_ioctl_client_get_arg(client), 0, bits.size(), nullptr);
            umockdev_ioctl_data_update(data, 0, bits.data(), int(bits.size()));
            umockdev_ioctl_data_unref(data);
            umockdev_ioctl_client_complete(client, int(bits.size()), 0);
            return gboolean(TRUE);
        }
        const bool grab = request == EVIOCGRAB;
        const bool granted = grab && !self->held;
        if (granted)
            self->grabbed = true;
        umockdev_ioctl_client_complete(client, granted ? 0 : -1,
                                       granted ? 0
                                       : grab  ? EBUSY
                                               : ENOTTY);
        return gboolean(TRUE);
    };
    g_signal_connect(node->handler, "handle-ioctl", G_CALLBACK(answer), node.get());
    QByteArray description; // parents first; several nodes may share a port
    for (qsizetype i = paths.size(); i-- > 0;)
        if (!has(paths[i]))
            description += "P: " + paths[i] + "\n" + texts[i] + "\n";
    GError *error = nullptr;
    if (!umockdev_testbed_attach_ioctl(m_testbed, node->device.constData(), node->handler,
                                       &error) ||
        !umockdev_testbed_add_from_string(m_testbed, description.constData(), &error))
        qFatal("the invented device cannot be made: %s", error ? error->message : "?");

    gchar *root = umockdev_testbed_get_root_dir(m_testbed);
    const QByteArray file = root + node->device;
    g_free(root);
    ::unlink(file.constData());
    QDir().mkpath(QFile::decodeName(file.left(file.lastIndexOf('/'))));
    // Packet mode belongs to the writing end; opened for both, it also waits for no reader.
    if (::mkfifo(file.constData(), 0600) != 0 ||
        (node->writer = ::open(file.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC)) < 0 ||
        ::fcntl(node->writer, F_SETFL, O_NONBLOCK | O_DIRECT) != 0 ||
        ::fcntl(node->writer, F_SETPIPE_SZ, pipeBytes) < 0)
        qFatal("the invented device has no node: %s", std::strerror(errno));
    m_nodes[name] = std::move(node);
}

void InputBed::unplug(const QByteArray &name)
{
    const auto node = std::exchange(m_nodes.at(name), nullptr);
    m_nodes.erase(name);
    ::close(node->writer); // whoever reads finds the end
    for (const QByteArray &path : node->paths) {
        if (has(path))
            continue;
        const QByteArray sys = "/sys" + path;
        umockdev_testbed_uevent(m_testbed, sys.constData(), "remove");
        umockdev_testbed_remove_device(m_testbed, sys.constData());
    }
    umockdev_testbed_detach_ioctl(m_testbed, node->device.constData(), nullptr);
    gchar *root = umockdev_testbed_get_root_dir(m_testbed);
    ::unlink((root + node->device).constData());
    g_free(root);
    g_signal_handlers_disconnect_by_data(node->handler, node.get());
    g_object_unref(node->handler);
}

bool InputBed::report(const QByteArray &name, const QByteArray &bytes)
{
    return ::write(m_nodes.at(name)->writer, bytes.constData(), size_t(bytes.size())) ==
           bytes.size();
}

bool InputBed::press(const QByteArray &name, const QList<KeyPress> &keys)
{
    QByteArray packet;
    qsizetype events = 0;
    const auto add = [&](quint16 type, quint16 code, qint32 value) {
        input_event event{};
        const qint64 us = g_get_real_time();
        event.input_event_sec = us / 1'000'000;
        event.input_event_usec = us % 1'000'000;
        event.type = type;
        event.code = code;
        event.value = value;
        packet.append(reinterpret_cast<const char *>(&event), sizeof event);
        ++events;
    };
    for (qsizetype i = 0; i < keys.size(); ++i) {
        add(EV_KEY, keys[i].code, keys[i].value);
        add(EV_SYN, SYN_REPORT, 0);
        if (events >= eventsAtOnce || i + 1 == keys.size()) {
            if (!report(name, packet))
                return false;
            packet.clear();
            events = 0;
        }
    }
    return true;
}

bool InputBed::overrun(const QByteArray &name)
{
    input_event events[2]{};
    events[0].type = EV_SYN;
    events[0].code = SYN_DROPPED;
    return report(name, QByteArray(reinterpret_cast<const char *>(events), sizeof events));
}

bool InputBed::setHeadphones(const QByteArray &name, bool inserted)
{
    m_inserted[name] = inserted;
    const auto node = m_nodes.find(name);
    if (node == m_nodes.end())
        return true;
    node->second->headphones = inserted;
    input_event events[2]{};
    events[0].type = EV_SW;
    events[0].code = SW_HEADPHONE_INSERT;
    events[0].value = inserted;
    events[1].type = EV_SYN;
    return report(name, QByteArray(reinterpret_cast<const char *>(events), sizeof events));
}

bool InputBed::grabbed(const QByteArray &name) const
{
    return m_nodes.at(name)->grabbed;
}

void InputBed::holdGrab(const QByteArray &name, bool held)
{
    m_held[name] = held;
    if (const auto node = m_nodes.find(name); node != m_nodes.end())
        node->second->held = held;
}

} // namespace foyer
