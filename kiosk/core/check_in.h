// SPDX-License-Identifier: GPL-3.0-or-later
// The visit as a pure step machine: (state, event) -> (state, effects). No I/O, no clock, no
// screen. What the patient sees is a function of VisitState; what the kiosk does next is the list
// of effects.
#pragma once

#include "kiosk/core/desk.h"

#include <QUuid>
#include <optional>
#include <variant>
#include <vector>

namespace foyer {

enum class Step {
    Attract,
    Language,
    WhoFor,
    Identify,
    ConfirmPerson,
    ChooseAppointment,
    Details,
    Insurance,
    Review,
    CheckIn,
    Ticket,
    Feedback,
    Thanks,
    Stopped, // a person helps, or come back: see VisitState::stop
    Offline, // the desk cannot be reached: a number for reception is offered
};

// What Identify is asking for now.
enum class IdentifyPart { Choose, Name, BirthDate };

// Why a visit cannot go on here. The first seven are decisions about the appointment.
enum class Stop {
    None,
    AlreadyArrived,
    TooEarly,
    TooLate,
    WrongPlace,
    NoAppointment,
    Blocked,
    MinorAlone,
    NotMatched,    // first failed try: "try again"; the second leads to NeedsPerson
    NeedsPerson,   // two failed tries, or "this is not me"
    TypedRest,     // typed look-ups rest on this kiosk
    RecordsFailed, // the desk answered, and could not do it
};

// What a site asks, in its order: from settings.
struct Plan {
    QStringList languages; // the first is the default
    std::vector<Step> questions{Step::Details, Step::Insurance};
    bool feedback = true;
};

struct VisitState {
    Step step = Step::Attract;
    QUuid visit;
    QString language;
    bool forSomeoneElse = false;
    IdentifyPart part = IdentifyPart::Choose;
    Facts facts;
    int failedTries = 0;
    bool asking =
        false; // the desk or a device is working for this step; the screen says so after 400 ms
    std::optional<VisitView> view;
    int chosen = -1; // index into view->appointments
    DetailsAnswers details;
    InsuranceAnswer insurance;
    Stop stop = Stop::None;
    std::optional<Ticket> ticket;
    TicketState ticketState = TicketState::Reserved;
    PrinterStatus printer = PrinterStatus::Ready; // why it did not print
    bool fromReview = false; // a change asked for on the review page goes back there

    [[nodiscard]] const AppointmentView *appointment() const;
};

namespace event {
struct Touched {
    QUuid visit;
    QString language;
}; // language empty: ask
struct LanguageChosen {
    QString language;
}; // on any screen
struct WhoForChosen {
    bool someoneElse = false;
};
struct WayChosen {
    bool typed = true;
}; // type the name instead of showing something
struct Shown {
    QUuid visit;
    Facts facts;
}; // a code, card, licence was read; visit: used when it starts one
struct NameEntered {
    QString family;
    QString given;
};
struct BirthDateEntered {
    QDate date;
};
struct Identified {
    std::optional<VisitView> view;
};
struct TypedResting {};
struct DeskAway {};   // Unreachable or TimedOut, after the client's own tries
struct DeskFailed {}; // the desk answered with an error
struct PersonConfirmed {
    bool yes = true;
};
struct AppointmentChosen {
    int index = -1;
};
struct DetailsGiven {
    DetailsAnswers answers;
};
struct InsuranceGiven {
    InsuranceAnswer answer;
};
// Both sides were read and are shown; not yet confirmed. NotAsked: it was taken back.
struct CardShown {
    InsuranceAnswer answer;
};
struct Saved {
    SaveReply reply;
    QList<Evidence> card{}; // the captured fields that were saved
};
struct ChangeWanted {
    Step step = Step::Details;
};                  // from the review page
struct Accepted {}; // the review page's button
struct CheckInAnswered {
    CheckInReply reply;
};
struct NumberWanted {}; // offline: give me a number for reception
struct OfflineTaken {
    Ticket ticket;
}; // sealed and on disk
struct CopyWanted {};
struct CopyAnswered {
    Ticket ticket;
};
struct PrintEnded {
    PrintResult result;
};
struct Done {}; // the ticket page's, a stop page's, the thanks page's button
struct RatingGiven {
    int rating = 0;
};
struct TryAgain {};
struct Back {};
struct Ended {}; // left, or nobody answered "are you still there?"
} // namespace event

using Event =
    std::variant<event::Touched, event::LanguageChosen, event::WhoForChosen, event::WayChosen,
                 event::Shown, event::NameEntered, event::BirthDateEntered, event::Identified,
                 event::TypedResting, event::DeskAway, event::DeskFailed, event::PersonConfirmed,
                 event::AppointmentChosen, event::DetailsGiven, event::InsuranceGiven,
                 event::CardShown, event::Saved, event::ChangeWanted, event::Accepted,
                 event::CheckInAnswered, event::NumberWanted, event::OfflineTaken,
                 event::CopyWanted, event::CopyAnswered, event::PrintEnded, event::Done,
                 event::RatingGiven, event::TryAgain, event::Back, event::Ended>;

namespace effect {
struct Identify {
    IdentifyRequest request;
};
struct Save {
    VisitProgress progress;
};
struct CheckIn {
    CheckInRequest request;
};
struct TakeOffline {
    QUuid visit;
    Facts facts;
    bool forSomeoneElse = false;
    QString language;
    InsuranceAnswer insurance{};
};
struct AskCopy {
    QUuid visit;
    QString appointmentRef;
};
struct Print {
    QUuid visit; // at this kiosk; a copy's ticket belongs to the visit that arrived
    Ticket ticket;
};
struct Report {
    QUuid visit;
    TicketState state = TicketState::Unknown;
    PrinterStatus why = PrinterStatus::Ready;
    bool copy = false;
};
struct Rate {
    QUuid visit;
    int rating = 0;
};
struct Wipe {}; // forget this person: answers, pictures, comfort settings, language
} // namespace effect

using Effect =
    std::variant<effect::Identify, effect::Save, effect::CheckIn, effect::TakeOffline,
                 effect::AskCopy, effect::Print, effect::Report, effect::Rate, effect::Wipe>;

struct Transition {
    VisitState state;
    std::vector<Effect> effects;
};

// An event that means nothing in this state changes nothing: late answers and double touches are
// harmless.
[[nodiscard]] Transition advance(const VisitState &state, const Event &event, const Plan &plan);

struct Progress {
    int current = 0; // 0: no progress is shown
    int total = 0;
};
[[nodiscard]] Progress progress(const VisitState &state, const Plan &plan);

// True where a person's data is in the state: such a screen is covered when nobody touches it.
[[nodiscard]] bool holdsPersonalData(const VisitState &state);
// True where the step can use a scanned code, card or licence.
[[nodiscard]] bool expectsScan(const VisitState &state);

[[nodiscard]] QString stepKey(Step step);
[[nodiscard]] QString stopKey(Stop stop);

} // namespace foyer
