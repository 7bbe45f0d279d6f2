// SPDX-License-Identifier: GPL-3.0-or-later
// Where an IPP printer or a CUPS queue is, from the words of the settings.
#pragma once

#include "drivers/io/stream.h"
#include "drivers/printer/ipp_message.h"

namespace foyer {

struct IppAddress {
    QByteArray uri;  // what the printer is called in requests
    QByteArray path; // and over HTTP
    QByteArray host; // for the Host line
    QString server;  // name or address; "/run/cups/cups.sock" for a socket of this machine
    quint16 port = 631;
    bool tls = false;
    QByteArray pin;     // "sha256//..."; empty: the system's authorities decide
    bool queue = false; // of a CUPS server
};

// "ipp://host[:port]/path", "ipps://host[:port]/path[?pin=sha256//...]", "cups:queue".
[[nodiscard]] Result<IppAddress> ippAddress(const QString &uri);

// The CUPS server itself: CUPS_SERVER, its client.conf, or this machine's.
[[nodiscard]] IppAddress cupsServerAddress();

[[nodiscard]] std::unique_ptr<Stream> streamTo(const IppAddress &address);

// Eight letters of this machine alone, which tell nothing else: they mark its jobs.
[[nodiscard]] QString kioskMark();

} // namespace foyer
