// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanned text means. Pure; every byte from a scanner passes here first.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace foyer {

enum class ScanKind {
    AppointmentCode, // "FOYER:A:" + 16..64 characters of [A-Za-z0-9_-]
    Licence,         // AAMVA: '@' LF RS|CR CR "ANSI " or "AAMVA"
    StaffCode,       // "FOYER:S:" + 4..32 of [A-Za-z0-9-]
    Enrolment,       // "FOYER:E:" + base64url JSON
    CardNumber,      // 6..24 of [A-Za-z0-9-], at least one a digit: what a member card's barcode carries
    PaymentCard,     // a Luhn-valid payment number or its stripe: refused, never kept
    Unknown,
};

inline constexpr qsizetype maxScanBytes = 4096;

struct Scan {
    ScanKind kind = ScanKind::Unknown;
    QByteArray payload; // without the prefix; raw bytes for a licence; empty for PaymentCard and Unknown
};

// Errors: BadInput when longer than maxScanBytes or empty. A torn or hostile text is Unknown, not an error.
[[nodiscard]] Result<Scan> parseScan(const QByteArray &bytes);

// 13..19 digits (spaces and hyphens between them allowed) of a payment issuer's range (ISO/IEC 7812) that satisfy Luhn.
[[nodiscard]] bool isPaymentNumber(QByteArrayView text);

} // namespace foyer
