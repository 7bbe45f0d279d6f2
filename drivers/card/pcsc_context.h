// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to the card service and to one card in it, closed by leaving the scope. All calls
// block and belong on a thread of their own.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <winscard.h>

namespace foyer {

inline const QString pcscAbsent = QStringLiteral(
    "The card service of this computer (pcscd) does not run. Start it, or restart the kiosk.");

class PcscContext {
public:
    PcscContext() = default;
    PcscContext(const PcscContext &) = delete;
    PcscContext &operator=(const PcscContext &) = delete;
    ~PcscContext();

    [[nodiscard]] bool open();
    [[nodiscard]] SCARDCONTEXT handle() const { return m_handle; }
    // Errors: Unreachable: the service has gone.
    [[nodiscard]] Result<QStringList> readers() const;

private:
    SCARDCONTEXT m_handle = 0;
    bool m_open = false;
};

class PcscCard {
public:
    PcscCard() = default;
    PcscCard(const PcscCard &) = delete;
    PcscCard &operator=(const PcscCard &) = delete;
    ~PcscCard();

    // For us alone: another program cannot change the chosen file between two of our commands.
    [[nodiscard]] LONG open(const PcscContext &context, const QByteArray &reader);
    [[nodiscard]] LONG reset(); // as if it had just gone in
    // An empty answer: it was longer than any short answer may be.
    [[nodiscard]] Result<QByteArray> transmit(const QByteArray &command) const;

private:
    SCARDHANDLE m_handle = 0;
    DWORD m_protocol = 0;
    bool m_open = false;
};

} // namespace foyer
