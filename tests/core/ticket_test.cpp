// SPDX-License-Identifier: GPL-3.0-or-later
// What a ticket says in English and Spanish, as a copy, and while the desk is away.
#include "kiosk/core/ticket.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

Ticket ticketIn(const QString &language)
{
    Ticket ticket;
    ticket.visit = QUuid::createUuid();
    ticket.number = QStringLiteral("A017");
    ticket.language = language;
    ticket.clinicName = QStringLiteral("Riverside Clinic");
    ticket.area.byLanguage = {{QStringLiteral("en"), QStringLiteral("Blue area, floor 2")},
                              {QStringLiteral("es"), QStringLiteral("Zona azul, planta 2")}};
    ticket.directions.byLanguage = {{QStringLiteral("en"), QStringLiteral("Follow the blue line.")},
                                    {QStringLiteral("es"), QStringLiteral("Siga la línea azul.")}};
    ticket.wait = WaitRange{10, 20};
    ticket.issuedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 41));
    ticket.feedbackUrl = QStringLiteral("https://clinic.example/f/abc");
    return ticket;
}

QString words(const TicketDocument &document)
{
    QStringList lines;
    for (const TicketLine &line : document.lines)
        if (line.kind == TicketLine::Kind::Text)
            lines << line.text;
    return lines.join(u'\n');
}

int count(const TicketDocument &document, TicketLine::Kind kind)
{
    int n = 0;
    for (const TicketLine &line : document.lines)
        n += line.kind == kind;
    return n;
}

} // namespace

TEST_CASE("the ticket says number, place, way, waiting range and time, and ends with one cut")
{
    const TicketDocument document = layOut(ticketIn(QStringLiteral("en")));
    const QString said = words(document);
    for (const char *part :
         {"Riverside Clinic", "A017", "\u2192 Blue area, floor 2", "Follow the blue line.",
          "10 to 20 minutes", "November 21, 2026", "9:41 AM"})
        CHECK_MESSAGE(said.contains(QString::fromUtf8(part)), part);
    CHECK(count(document, TicketLine::Kind::Qr) == 1);
    CHECK(count(document, TicketLine::Kind::Cut) == 1);
    CHECK(document.lines.last().kind == TicketLine::Kind::Cut);
    CHECK(!said.contains(QStringLiteral("Copy")));
    for (const TicketLine &line : document.lines)
        CHECK((line.text == QStringLiteral("A017")) == (line.size == TicketLine::Size::Number));
}

TEST_CASE(
    "what is needed to be seen stands above the fold; below it only the question about the visit")
{
    const TicketDocument document = layOut(ticketIn(QStringLiteral("en")));
    qsizetype fold = -1;
    for (qsizetype i = 0; i < document.lines.size(); ++i)
        if (document.lines[i].kind == TicketLine::Kind::Rule && !document.lines[i].bold)
            fold = i;
    REQUIRE(fold > 0);
    const TicketDocument above{document.language, document.lines.first(fold)};
    const TicketDocument below{document.language, document.lines.sliced(fold)};
    for (const char *part :
         {"A017", "Blue area, floor 2", "10 to 20 minutes", "Thank you", "9:41 AM"})
        CHECK_MESSAGE(words(above).contains(QString::fromUtf8(part)), part);
    CHECK(count(above, TicketLine::Kind::Qr) == 0);
    CHECK(count(below, TicketLine::Kind::Qr) == 1);
    CHECK(count(below, TicketLine::Kind::Text) == 2);
    CHECK(words(below).contains(QStringLiteral("helps us care better")));
    CHECK(!words(below).contains(QStringLiteral("A017")));
}

TEST_CASE("a Spanish ticket is Spanish wherever it is printed, also for a region of Spanish")
{
    for (const char *language : {"es", "es-MX"}) {
        Ticket ticket = ticketIn(QString::fromLatin1(language));
        ticket.area.byLanguage[ticket.language] = QStringLiteral("Zona azul, planta 2");
        const QString said = words(layOut(ticket));
        CHECK(said.contains(QStringLiteral("Su número")));
        CHECK(said.contains(QStringLiteral("de 10 a 20 minutos")));
        CHECK(said.contains(QStringLiteral("noviembre")));
        CHECK(said.contains(QStringLiteral("Zona azul, planta 2")));
        CHECK(!said.contains(QStringLiteral("Your number")));
    }
}

TEST_CASE("a language without words of its own speaks English, not nothing")
{
    CHECK(words(layOut(ticketIn(QStringLiteral("xx")))).contains(QStringLiteral("Your number")));
}

TEST_CASE("a copy carries the same number and says that it is a copy")
{
    Ticket ticket = ticketIn(QStringLiteral("es"));
    ticket.copy = true;
    const QString said = words(layOut(ticket));
    CHECK(said.contains(QStringLiteral("Copia")));
    CHECK(said.contains(QStringLiteral("A017")));
}

TEST_CASE("an offline ticket sends to reception and promises nothing: no place, no wait, no code")
{
    Ticket ticket = ticketIn(QStringLiteral("en"));
    ticket.offline = true;
    const TicketDocument document = layOut(ticket);
    const QString said = words(document);
    CHECK(said.contains(QStringLiteral("Please go to reception")));
    CHECK(said.contains(QStringLiteral("A017")));
    CHECK(!said.contains(QStringLiteral("Blue area")));
    CHECK(!said.contains(QStringLiteral("minutes")));
    CHECK(!said.contains(QStringLiteral("blue line")));
    CHECK(count(document, TicketLine::Kind::Qr) == 0);
}

TEST_CASE("without a public address, an observation or directions, the ticket leaves them out")
{
    Ticket ticket = ticketIn(QStringLiteral("en"));
    ticket.feedbackUrl.clear();
    ticket.wait.reset();
    ticket.directions.byLanguage.clear();
    const TicketDocument document = layOut(ticket);
    CHECK(count(document, TicketLine::Kind::Qr) == 0);
    CHECK(!words(document).contains(QStringLiteral("How was your visit")));
    CHECK(!words(document).contains(QStringLiteral("Waiting")));
}

TEST_CASE("every ticket state has one key and comes back from it")
{
    for (TicketState state : {TicketState::Reserved, TicketState::Sent, TicketState::Printed,
                              TicketState::Shown, TicketState::Unknown}) {
        TicketState back = TicketState::Reserved;
        REQUIRE(ticketStateFromKey(ticketStateKey(state), back));
        CHECK(back == state);
    }
    TicketState untouched = TicketState::Shown;
    CHECK(!ticketStateFromKey(QStringLiteral("PRINTED"), untouched));
    CHECK(untouched == TicketState::Shown);
}
