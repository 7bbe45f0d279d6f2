// SPDX-License-Identifier: GPL-3.0-or-later
// What a ticket says, top to bottom. Everything the patient needs stands above the fold; the code
// is below it.
#include "kiosk/core/ticket.h"

#include "kiosk/core/language.h"
#include "kiosk/core/words.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace foyer {

namespace {

using Kind = TicketLine::Kind;
using Size = TicketLine::Size;
using Align = TicketLine::Align;

constexpr std::array<std::pair<TicketState, const char *>, 5> stateKeys{{
    {TicketState::Reserved, "reserved"},
    {TicketState::Sent, "sent"},
    {TicketState::Printed, "printed"},
    {TicketState::Shown, "shown"},
    {TicketState::Unknown, "unknown"},
}};

constexpr const char *yourNumber = QT_TRANSLATE_NOOP("Ticket", "Your number");
constexpr const char *copyMark = QT_TRANSLATE_NOOP("Ticket", "Copy");
constexpr const char *goTo = QT_TRANSLATE_NOOP("Ticket", "Please go to");
constexpr const char *goToReception = QT_TRANSLATE_NOOP("Ticket", "Please go to reception");
constexpr const char *waiting = QT_TRANSLATE_NOOP("Ticket", "Waiting time");
constexpr const char *minutes = QT_TRANSLATE_N_NOOP("Ticket", "%1 to %n minute(s)");
constexpr const char *aboutMinutes = QT_TRANSLATE_N_NOOP("Ticket", "about %n minute(s)");
constexpr const char *thanks =
    QT_TRANSLATE_NOOP("Ticket", "Thank you for checking in. We will call your number.");
constexpr const char *tellUs = QT_TRANSLATE_NOOP("Ticket", "How was your visit?");
constexpr const char *tellUsWhy =
    QT_TRANSLATE_NOOP("Ticket", "Your answer helps us care better for the next person.");
constexpr const char *test = QT_TRANSLATE_NOOP("Ticket", "Test");
constexpr const char *testWords =
    QT_TRANSLATE_NOOP("Ticket", "If you can read this, the printer is ready.");

TicketLine text(const QString &words, Size size = Size::Body, bool bold = false)
{
    return {.text = words, .size = size, .align = Align::Centre, .bold = bold};
}

TicketLine feed(int lines)
{
    return {.kind = Kind::Feed, .text = {}, .amount = lines};
}

TicketLine plain(Kind kind, const QString &content = {})
{
    return {.kind = kind, .text = content, .align = Align::Centre};
}

// Bold: a heavy line. Else one of dashes, where the paper may be folded or torn.
TicketLine rule(bool bold)
{
    return {.kind = Kind::Rule, .text = {}, .align = Align::Centre, .bold = bold};
}

void addMoment(TicketDocument &document, const QDateTime &at)
{
    document.lines << text(longDay(document.language, at.date()), Size::Label)
                   << text(timeText(document.language, at.time()), Size::Label);
}

// A range only where there is one: "about 10 minutes" reads better than "10 to 10".
QString waitWords(const QString &language, WaitRange wait)
{
    if (wait.from == wait.to)
        return word(language, "Ticket", aboutMinutes, wait.to);
    return word(language, "Ticket", minutes, wait.to).arg(wait.from);
}

void addPlace(TicketDocument &document, const Ticket &ticket)
{
    const QString area = ticket.area.text(ticket.language);
    const QString directions = ticket.directions.text(ticket.language);
    const bool leftwards = languageOf(ticket.language).rightToLeft;
    const QString arrow = leftwards ? QStringLiteral("\u2190 ") : QStringLiteral("\u2192 ");
    if (!area.isEmpty())
        document.lines << text(word(ticket.language, "Ticket", goTo))
                       << text(arrow + area, Size::Heading, true);
    if (!directions.isEmpty())
        document.lines << text(directions);
    if (ticket.wait)
        document.lines << feed(1) << text(word(ticket.language, "Ticket", waiting), Size::Label)
                       << text(waitWords(ticket.language, *ticket.wait), Size::Heading, true);
}

} // namespace

QString ticketStateKey(TicketState state)
{
    for (const auto &[value, key] : stateKeys)
        if (value == state)
            return QString::fromLatin1(key);
    Q_UNREACHABLE();
}

bool ticketStateFromKey(const QString &key, TicketState &state)
{
    for (const auto &[value, name] : stateKeys)
        if (key == QLatin1String(name)) {
            state = value;
            return true;
        }
    return false;
}

TicketDocument layOut(const Ticket &ticket)
{
    const auto say = [&](const char *source) { return word(ticket.language, "Ticket", source); };
    TicketDocument document{ticket.language, {}};
    document.lines << text(ticket.clinicName, Size::Body, true) << rule(true);
    if (ticket.copy)
        document.lines << text(say(copyMark), Size::Heading, true) << rule(true);
    document.lines << text(say(yourNumber), Size::Label) << text(ticket.number, Size::Number, true);
    if (!ticket.name.isEmpty())
        document.lines << text(ticket.name, Size::Body, true);
    document.lines << feed(1);
    if (ticket.offline) {
        document.lines << text(say(goToReception), Size::Heading, true) << feed(1);
    } else {
        addPlace(document, ticket);
        document.lines << feed(1) << text(say(thanks)) << feed(1);
    }
    addMoment(document, ticket.issuedAt);
    if (!ticket.offline && !ticket.feedbackUrl.isEmpty())
        document.lines << feed(1) << rule(false) << text(say(tellUs), Size::Body, true)
                       << plain(Kind::Qr, ticket.feedbackUrl) << text(say(tellUsWhy));
    document.lines << feed(1) << plain(Kind::Cut);
    return document;
}

TicketDocument testTicket(const QString &clinicName, const QDateTime &now)
{
    const QString language = QStringLiteral("en");
    TicketDocument document{language, {}};
    document.lines << text(clinicName, Size::Body, true) << rule(true)
                   << text(word(language, "Ticket", test), Size::Number, true)
                   << text(word(language, "Ticket", testWords)) << rule(false);
    addMoment(document, now);
    document.lines << feed(1) << plain(Kind::Cut);
    return document;
}

} // namespace foyer
