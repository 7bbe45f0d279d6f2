// SPDX-License-Identifier: GPL-3.0-or-later
// The code a new kiosk scans from the staff console: where its desk is, how to know it, and a
// secret good once. Pure.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>

namespace foyer {

struct EnrolmentCode {
    QString address;       // "https://desk.example.org"; http only to this machine
    QString commands;      // "wss://desk.example.org/kiosk/v1/commands"; ws only to this machine
    QByteArray pin;        // SHA-256 of the desk's public key; empty only without TLS
    QString secret;        // once, within 15 minutes
    QByteArray sealingKey; // X25519 public key, 32 bytes
};

// What the QR carries: "FOYER:E:" and base64url JSON.
[[nodiscard]] QByteArray enrolmentText(const EnrolmentCode &code);

// With or without the prefix. Errors: BadInput with a sentence for the technician.
[[nodiscard]] Result<EnrolmentCode> parseEnrolmentCode(const QByteArray &text);

} // namespace foyer
