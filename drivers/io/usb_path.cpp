// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/usb_path.h"

#include <QRegularExpression>

#include <tuple>

namespace foyer {

namespace {

constexpr char deviceType = 1;
constexpr char configurationType = 2;
constexpr char interfaceType = 4;
constexpr char endpointType = 5;
constexpr int deviceLength = 18;
constexpr int configurationLength = 9;
constexpr int interfaceLength = 9;
constexpr int endpointLength = 7;

constexpr quint8 printerClass = 7;
constexpr quint8 vendorClass = 255;
constexpr quint8 ippOverUsb = 4; // HTTP, not a stream of bytes
constexpr quint8 twoWay = 2;
constexpr quint8 bulk = 2;
constexpr int longestPacket = 1024; // of a bulk endpoint, USB 3.2, 9.6.6

constexpr int mostInterfaces = 32; // what the kernel looks at
constexpr qsizetype mostSettings = 256;

std::unexpected<Error> lie(const char *of)
{
    return fail(
        ErrorKind::BadInput,
        QStringLiteral("The USB device describes its %1 wrongly.").arg(QString::fromLatin1(of)));
}

int two(QByteArrayView bytes, qsizetype at)
{
    return quint8(bytes[at]) | quint8(bytes[at + 1]) << 8;
}

// The descriptors of the configuration, without its own; empty: it is not there, or lies.
QByteArrayView bodyOf(QByteArrayView raw, int configuration)
{
    if (raw.size() < deviceLength || quint8(raw[0]) != deviceLength || raw[1] != deviceType)
        return {};
    for (QByteArrayView rest = raw.sliced(deviceLength); rest.size() >= configurationLength;) {
        const int total = two(rest, 2);
        if (quint8(rest[0]) < configurationLength || rest[1] != configurationType ||
            total < quint8(rest[0]) || total > rest.size() || quint8(rest[4]) < 1 ||
            quint8(rest[4]) > mostInterfaces)
            return {};
        if (quint8(rest[5]) == configuration)
            return rest.first(total).sliced(quint8(rest[0]));
        rest = rest.sliced(total);
    }
    return {};
}

} // namespace

Result<QList<UsbInterface>> parseUsbDescriptors(const QByteArray &raw, int configuration)
{
    QByteArrayView rest = bodyOf(raw, configuration);
    if (rest.isEmpty())
        return lie("configuration");
    QList<UsbInterface> found;
    int missing = 0; // endpoints of the setting that were announced and not seen
    while (!rest.isEmpty()) {
        const qsizetype length = quint8(rest[0]);
        if (length < 2 || length > rest.size())
            return lie("configuration");
        if (rest[1] == interfaceType) {
            if (length < interfaceLength || missing != 0 || found.size() == mostSettings)
                return lie("interfaces");
            missing = quint8(rest[4]);
            found.append({.number = quint8(rest[2]),
                          .alternate = quint8(rest[3]),
                          .kind = quint8(rest[5]),
                          .protocol = quint8(rest[7]),
                          .endpoints = {}});
        } else if (rest[1] == endpointType) {
            if (length < endpointLength || --missing < 0)
                return lie("endpoints");
            found.last().endpoints.append({.address = quint8(rest[2]),
                                           .attributes = quint8(rest[3]),
                                           .packet = two(rest, 4)});
        }
        rest = rest.sliced(length);
    }
    if (missing != 0)
        return lie("endpoints");
    return found;
}

Result<QString> parseUsbAddress(const QString &uri)
{
    // A serial number is at most 126 characters: what fits a string descriptor.
    static const QRegularExpression form(
        QStringLiteral("^usb:([0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}(?::[^:/\\s][^/\\n]{0,125})?)$"));
    const auto match = form.match(uri);
    if (!match.hasMatch())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("A USB device is written usb:vendor:product with four hex "
                                   "digits each, and :serial where there are two of a kind, for "
                                   "example usb:04b8:0202."),
                    uri);
    return match.captured(1);
}

Result<UsbPath> choosePath(const QList<UsbInterface> &interfaces)
{
    std::optional<UsbPath> best;
    std::tuple<int, int, int> bestRank; // the larger, the better
    bool lies = false;
    for (const UsbInterface &interface : interfaces) {
        const bool printer = interface.kind == printerClass && interface.protocol != ippOverUsb;
        if (!printer && interface.kind != vendorClass)
            continue;
        UsbPath path{.interface = interface.number, .alternate = interface.alternate};
        for (const UsbEndpoint &endpoint : interface.endpoints) {
            if ((endpoint.attributes & 3) != bulk)
                continue;
            // 0 is the control endpoint; bits 4 to 6 are reserved.
            if (endpoint.packet < 1 || endpoint.packet > longestPacket ||
                (endpoint.address & 0x0f) == 0 || (endpoint.address & 0x70) != 0) {
                lies = true;
                continue;
            }
            quint8 &which = endpoint.address & 0x80 ? path.in : path.out;
            if (which == 0)
                which = endpoint.address;
        }
        if (path.out == 0)
            continue;
        const std::tuple rank(printer ? 1 : 0,
                              (path.in ? 2 : 0) + (interface.protocol == twoWay ? 1 : 0),
                              interface.alternate == 0 ? 1 : 0);
        if (best && rank <= bestRank)
            continue;
        best = path;
        bestRank = rank;
    }
    if (best)
        return *best;
    if (lies)
        return lie("endpoints");
    return fail(ErrorKind::BadInput,
                QStringLiteral("The USB device has no interface that takes bytes."));
}

} // namespace foyer
