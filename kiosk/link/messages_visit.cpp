// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a visit: identify, save, attach, check in, copy, printed, feedback.
#include "kiosk/link/describe_answers.h"
#include "kiosk/link/describe_facts.h"
#include "kiosk/link/messages_instantiate.h"

namespace foyer {

template <class Archive>
void describe(Archive &a, IdentifyRequest &request)
{
    a.uuid("visit", request.visit);
    a.object("facts", request.facts);
    a.flag("forSomeoneElse", request.forSomeoneElse);
    a.text("language", request.language, maxLanguageTag);
}

template <class Archive>
void describe(Archive &a, AppointmentView &view)
{
    a.text("ref", view.ref, maxRef);
    // Both are empty where only the other site's name and address may be said.
    a.timeOrNone("start", view.start);
    a.timeOrNone("opensAt", view.opensAt);
    a.localText("serviceType", view.serviceType, maxLine);
    a.text("practitioner", view.practitioner, maxLine);
    a.localText("area", view.area, maxLine);
    a.choice("decision", view.decision);
    a.text("siteName", view.siteName, maxLine);
    a.text("siteAddress", view.siteAddress, maxSentence);
    a.text("ticketNumber", view.ticketNumber, maxNumber);
}

template <class Archive>
void describe(Archive &a, VisitView &view)
{
    a.text("greetingName", view.greetingName, maxLine);
    a.text("shortName", view.shortName, maxLine);
    a.flag("minor", view.minor);
    a.objects("appointments", view.appointments, 64);
    a.text("maskedPhone", view.maskedPhone, maxLine);
    a.text("maskedEmail", view.maskedEmail, maxLine);
    a.text("maskedAddress", view.maskedAddress, maxLine);
    a.text("payor", view.payor, maxLine);
    a.text("maskedMemberId", view.maskedMemberId, maxLine);
}

template <class Archive>
void describe(Archive &a, IdentifyReply &reply)
{
    a.optional("view", reply.view);
}

template <class Archive>
void describe(Archive &a, VisitProgress &progress)
{
    a.uuid("visit", progress.visit);
    a.text("language", progress.language, maxLanguageTag);
    a.text("step", progress.step, 40);
    a.text("appointmentRef", progress.appointmentRef, maxRef);
    a.object("details", progress.details);
    a.object("insurance", progress.insurance);
    a.text("handover", progress.handover, 40);
}

template <class Archive>
void describe(Archive &a, SaveReply &reply)
{
    a.choices("insuranceChanged", reply.insuranceChanged, maxFields);
    a.choices("insuranceToAsk", reply.insuranceToAsk, maxFields);
}

template <class Archive>
void describe(Archive &a, Attachment &attachment)
{
    a.uuid("visit", attachment.visit);
    a.flag("back", attachment.back);
    a.bytes("jpeg", attachment.jpeg, maxImageBytes);
}

template <class Archive>
void describe(Archive &a, CheckInRequest &request)
{
    a.uuid("visit", request.visit);
    a.text("appointmentRef", request.appointmentRef, maxRef);
    a.text("language", request.language, maxLanguageTag);
    a.object("details", request.details);
    a.object("insurance", request.insurance);
    a.text("paperNumber", request.paperNumber, maxNumber);
}

template <class Archive>
void describe(Archive &a, CheckInReply &reply)
{
    a.optional("ticket", reply.ticket);
    a.choice("decision", reply.decision);
}

template <class Archive>
void describe(Archive &a, CopyRequest &request)
{
    a.uuid("visit", request.visit);
    a.text("appointmentRef", request.appointmentRef, maxRef);
}

template <class Archive>
void describe(Archive &a, PrintReport &report)
{
    a.uuid("visit", report.visit);
    a.uuid("job", report.job);
    a.choice("state", report.state);
    a.flag("copy", report.copy);
    a.choice("why", report.why);
}

template <class Archive>
void describe(Archive &a, FeedbackRequest &request)
{
    a.uuid("visit", request.visit);
    a.number("rating", request.rating, 1, 5);
}

} // namespace foyer

FOYER_MESSAGE(IdentifyRequest)
FOYER_MESSAGE(IdentifyReply)
FOYER_MESSAGE(VisitProgress)
FOYER_MESSAGE(SaveReply)
FOYER_MESSAGE(Attachment)
FOYER_MESSAGE(CheckInRequest)
FOYER_MESSAGE(CheckInReply)
FOYER_MESSAGE(CopyRequest)
FOYER_MESSAGE(Ticket)
FOYER_MESSAGE(PrintReport)
FOYER_MESSAGE(FeedbackRequest)
