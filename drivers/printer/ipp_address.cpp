// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/ipp_address.h"

#include "drivers/io/local_stream.h"
#include "drivers/io/tcp_stream.h"
#include "drivers/io/tls_stream.h"

#include <QCryptographicHash>
#include <QSysInfo>
#include <QUrl>
#include <cups/cups.h>

namespace foyer {

namespace {

QByteArray hostLine(const QString &host, quint16 port)
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return (name + u':' + QString::number(port)).toUtf8();
}

std::unexpected<Error> odd(const QString &uri)
{
    return fail(ErrorKind::BadInput,
                QStringLiteral("A network printer is written ipp://host/path or ipps://host/path, "
                               "for example ipp://192.168.1.40/ipp/print; a CUPS queue cups:name."),
                uri);
}

Result<IppAddress> queueAddress(const QString &name, const QString &uri)
{
    if (name.isEmpty() || name.size() > 127 || name.contains(u'/') || name.contains(u'#') ||
        name.contains(u'?') || name.contains(u' '))
        return odd(uri);
    IppAddress address = cupsServerAddress();
    const QByteArray printer = "/printers/" + QUrl::toPercentEncoding(name);
    address.path = printer;
    address.uri = "ipp://localhost" + printer;
    return address;
}

} // namespace

IppAddress cupsServerAddress()
{
    IppAddress address{.path = "/", .server = QString::fromUtf8(cupsServer()), .queue = true};
    address.port = quint16(ippPort());
    const bool local = address.server.startsWith(u'/');
    address.host = local ? QByteArrayLiteral("localhost") : hostLine(address.server, address.port);
    address.uri = "ipp://localhost/";
    return address;
}

Result<IppAddress> ippAddress(const QString &uri)
{
    if (uri.startsWith(u"cups:"))
        return queueAddress(uri.sliced(5), uri);
    const QUrl url(uri, QUrl::StrictMode);
    const bool tls = url.scheme() == u"ipps";
    const QString query = url.query(QUrl::FullyDecoded);
    const bool pinned = query.startsWith(u"pin=sha256//") && tls;
    if (!url.isValid() || (!tls && url.scheme() != u"ipp") || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || (!query.isEmpty() && !pinned))
        return odd(uri);
    IppAddress address{.server = url.host(), .tls = tls};
    address.port = quint16(url.port(631));
    address.path = url.path(QUrl::FullyEncoded).toUtf8();
    if (address.path.isEmpty() || address.path == "/")
        address.path = "/ipp/print";
    address.host = hostLine(address.server, address.port);
    address.uri = url.scheme().toUtf8() + "://" + address.host + address.path;
    if (pinned)
        address.pin = query.sliced(4).toLatin1();
    return address;
}

std::unique_ptr<Stream> streamTo(const IppAddress &address)
{
    if (address.server.startsWith(u'/'))
        return std::make_unique<LocalStream>(address.server);
    if (address.tls)
        return std::make_unique<TlsStream>(address.server, address.port, address.pin);
    return std::make_unique<TcpStream>(address.server, address.port);
}

QString kioskMark()
{
    const QByteArray machine =
        "foyer" + QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(machine, QCryptographicHash::Sha256).toHex().left(8));
}

} // namespace foyer
