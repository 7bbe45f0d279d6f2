// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that crosses between kiosk and desk, as JSON. The messages are core's own structs;
// here stand only those that core passes as plain arguments, and the routes: which request goes
// where and what answers it.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/core/update_offer.h"

namespace foyer {

inline constexpr int apiVersion = 1;

struct Done {}; // the answer of a call without a result

struct SiteRequest {};

struct CopyRequest {
    QUuid visit;
    QString appointmentRef;
};

struct FeedbackRequest {
    QUuid visit;
    int rating = 0;
};

struct DeliverRequest {
    QUuid id;
    QByteArray sealed;
};

struct StaffRequest {
    QString code;
    QString pin;
};

struct TicketsRequest {
    QString staffToken;
};

struct TicketList {
    QList<TicketSummary> tickets;
};

struct ReprintRequest {
    QString staffToken;
    QUuid visit;
    QString why;
};

struct SettingsRequest {
    QUuid known; // null: none
};

// Which version of the device image is offered?
struct UpdateRequest {};

// The bytes of one file of it from an offset on, at most updatePartBytes.
struct UpdatePartRequest {
    QString version;
    QString name;
    int offset = 0;
};

struct UpdatePart {
    QByteArray bytes;
};

// Asked without a device token, in every version of this wire: may these two talk?
struct Hello {
    int api = apiVersion;
    QString version;
};

struct HelloReply {
    int oldestApi = apiVersion;
    int newestApi = apiVersion;
    QString version;
    QByteArray nextPin; // SHA-256 of the public key that a coming certificate will have; empty: no
                        // change ahead
};

struct EnrolRequest {
    QString secret;
    QString name; // of the device, for the staff console
};

struct EnrolReply {
    QUuid device;
    QString token;
    QString prefix;
    QByteArray sealingKey; // 32 bytes
};

// The first text on the command socket. Nothing is sent to a socket before its token was checked.
struct Listen {
    int api = apiVersion;
    QString token;
};

// The socket's answer: from here on commands arrive.
struct Listening {
    QUuid device;
};

template <class Message>
inline constexpr qsizetype maxMessageBytes = 128 * 1024;
inline constexpr qsizetype maxSettingsText = 8 * 1024;
inline constexpr qsizetype maxImageBytes = 2 * 1024 * 1024;
inline constexpr qsizetype maxSealedBytes = 160 * 1024;
template <>
inline constexpr qsizetype maxMessageBytes<Attachment> = 3 * 1024 * 1024;
template <>
inline constexpr qsizetype maxMessageBytes<DeliverRequest> = 256 * 1024; // sealed, in base64
template <>
inline constexpr qsizetype maxMessageBytes<TicketList> = 2 * 1024 * 1024;
template <>
inline constexpr qsizetype maxMessageBytes<UpdatePart> = 2 * 1024 * 1024; // in base64
inline constexpr qsizetype maxBodyBytes = 3 * 1024 * 1024;                // of any request or reply

// For each message of this header, for Error, and for core's SiteInfo, IdentifyRequest,
// IdentifyReply, VisitProgress, SaveReply, Attachment, CheckInRequest, CheckInReply, Ticket,
// PrintReport, HelpRequest, KioskHealth, ConsoleSettings, StaffSession, UpdateOffer and Command.
template <class Message>
[[nodiscard]] QByteArray toJson(const Message &message);
// Errors: BadInput with the JSON path in where.
template <class Message>
[[nodiscard]] Result<Message> fromJson(const QByteArray &json);

} // namespace foyer
