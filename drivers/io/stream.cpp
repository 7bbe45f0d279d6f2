// SPDX-License-Identifier: GPL-3.0-or-later
// Which stream a URI names.
#include "drivers/io/stream.h"

#include "drivers/io/file_stream.h"
#include "drivers/io/serial_stream.h"
#include "drivers/io/tcp_stream.h"
#include "drivers/io/usb_path.h"
#include "drivers/io/usb_stream.h"

#include <QRegularExpression>

namespace foyer {

Result<std::unique_ptr<Stream>> streamFor(const QString &uri, FileUse use)
{
    if (uri.startsWith(QStringLiteral("tcp:"))) {
        static const QRegularExpression form(
            QStringLiteral("^tcp:(?:\\[([0-9A-Fa-f:.]+)\\]|([^\\[\\]:/\\s]+)):([0-9]{1,5})$"));
        const auto match = form.match(uri);
        const int port = match.captured(3).toInt();
        if (!match.hasMatch() || port < 1 || port > 65535)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("A network device is written tcp:host:port, for example "
                                       "tcp:192.168.1.40:9100."),
                        uri);
        const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        return std::make_unique<TcpStream>(host, quint16(port));
    }
    if (uri.startsWith(QStringLiteral("file:"))) {
        const QString path = uri.sliced(5);
        if (!path.startsWith(u'/'))
            return fail(ErrorKind::BadInput,
                        QStringLiteral("A file is written file:/path, with its whole path."), uri);
        return std::make_unique<FileStream>(path, use);
    }
    if (uri.startsWith(QStringLiteral("usb:"))) {
        const auto wanted = parseUsbAddress(uri);
        if (!wanted)
            return std::unexpected(wanted.error());
        return std::make_unique<UsbStream>(*wanted);
    }
    if (uri.startsWith(QStringLiteral("serial:"))) {
        const auto line = parseSerialAddress(uri);
        if (!line)
            return std::unexpected(line.error());
        return std::make_unique<SerialStream>(*line);
    }
    return fail(ErrorKind::BadInput,
                QStringLiteral("A device address begins with tcp:, usb:, serial: or file: or is "
                               "simulated:."),
                uri);
}

} // namespace foyer
