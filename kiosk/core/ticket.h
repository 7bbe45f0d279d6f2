// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket: its data, its states, and the document a printer prints. Words are in the patient's language.
#pragma once

#include "kiosk/core/model.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace foyer {

// Minutes. Absent when fewer than five observations exist.
struct WaitRange {
    int from = 0;
    int to = 0;
    bool operator==(const WaitRange &) const = default;
};

enum class TicketState { Reserved, Sent, Printed, Shown, Unknown };

struct Ticket {
    QUuid visit;
    QString number; // "A017"; offline numbers carry the kiosk's own prefix
    QString language;
    QString clinicName;
    LocalText area;
    LocalText directions;
    std::optional<WaitRange> wait;
    QDateTime issuedAt;
    QString feedbackUrl; // empty: no code is printed
    bool copy = false;
    bool offline = false; // "Please go to reception": no place, no wait, no code
    QString name;         // empty unless the site asks for it
};

[[nodiscard]] QString ticketStateKey(TicketState state);
[[nodiscard]] bool ticketStateFromKey(const QString &key, TicketState &state);

// One element of what is printed, top to bottom. Printer drivers know only this, not Ticket.
struct TicketLine {
    enum class Kind { Text, Qr, Rule, Feed, Cut };
    enum class Size { Body, Label, Heading, Number }; // Number: as large as the paper allows
    enum class Align { Start, Centre };

    Kind kind = Kind::Text;
    QString text;
    Size size = Size::Body;
    Align align = Align::Start;
    bool bold = false;
    int amount = 0; // Feed: lines
};

struct TicketDocument {
    QString language; // for direction and fonts when rastered
    QList<TicketLine> lines;
};

[[nodiscard]] TicketDocument layOut(const Ticket &ticket);
[[nodiscard]] TicketDocument testTicket(const QString &clinicName, const QDateTime &now);

} // namespace foyer
