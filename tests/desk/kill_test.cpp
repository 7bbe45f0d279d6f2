// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the desk at any moment of a check-in: what was answered is there once, nothing is
// there by half.
#include "kiosk/core/store.h"
#include "kiosk/store/sql_store.h"
#include "tests/desk/running_desk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <csignal>
#include <doctest/doctest.h>
#include <thread>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

int kills()
{
    const int asked = qEnvironmentVariableIntValue("FOYER_KILLS");
    return asked > 0 ? asked : 20;
}

CheckInRequest requestFor(const QUuid &visit)
{
    CheckInRequest request;
    request.visit = visit;
    request.appointmentRef = u"1"_s;
    request.language = u"en"_s;
    request.details.phone = {DetailAnswer::Kind::Changed, u"+1 555 0123"_s};
    return request;
}

// One visit: identified and checked in, each answer written down the moment it is there.
struct Story {
    QUuid visit = QUuid::createUuid();
    Facts facts;
    bool identified = false;
    std::optional<CheckInReply> answer;
};

QCoro::Task<> play(HttpDesk &desk, Story &story)
{
    const IdentifyRequest who{
        .visit = story.visit, .facts = story.facts, .forSomeoneElse = true, .language = u"en"_s};
    const auto identified = co_await desk.identify(who);
    story.identified = identified && identified->view;
    if (!story.identified)
        co_return;
    const auto request = requestFor(story.visit);
    const auto reply = co_await desk.checkIn(request);
    if (reply)
        story.answer = *reply;
}

// Starts all at once and kills the desk after so many microseconds. How many it took until all had
// an answer or none.
int playAndKill(RunningDesk &desk, std::vector<std::unique_ptr<HttpDesk>> &kiosks,
                std::vector<Story> &stories, int afterMicroseconds)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    std::size_t running = stories.size();
    for (std::size_t i = 0; i < stories.size(); ++i)
        QCoro::connect(play(*kiosks[i % kiosks.size()], stories[i]), &loop, [&] {
            if (--running == 0)
                loop.quit();
        });
    // From a thread of its own: a timer of the event loop knows milliseconds and fires between
    // events only.
    std::thread killer([pid = pid_t(desk.pid()), afterMicroseconds] {
        std::this_thread::sleep_for(std::chrono::microseconds(afterMicroseconds));
        ::kill(pid, SIGKILL);
    });
    loop.exec();
    const int took = int(clock.nsecsElapsed() / 1000);
    killer.join();
    desk.kill();
    return took;
}

QHash<QUuid, QString> numbersInStore(RunningDesk &desk)
{
    auto store = openStore(desk.database());
    REQUIRE(store);
    QHash<QUuid, QString> numbers;
    QSet<QString> seen;
    QSet<QString> appointments;
    const QDateTime now = QDateTime::currentDateTime();
    const auto arrived = (*store)->visits().arrivedBetween(now.addDays(-1), now.addDays(1));
    REQUIRE(arrived);
    for (const VisitRecord &visit : *arrived) {
        const auto ticket = (*store)->tickets().find(visit.id);
        REQUIRE(ticket);
        REQUIRE(ticket->has_value()); // never an arrival without its number
        CHECK_FALSE(seen.contains((*ticket)->ticket.number));
        CHECK_FALSE(appointments.contains(visit.appointmentId));
        seen.insert((*ticket)->ticket.number);
        appointments.insert(visit.appointmentId);
        numbers.insert(visit.id, (*ticket)->ticket.number);
    }
    CHECK((*store)->tickets().ofDay(now.date())->size() ==
          numbers.size()); // nor a number without one
    return numbers;
}

// The records system was told of each arrival once.
void checkRecorded(RunningDesk &desk, const QHash<QUuid, QString> &numbers)
{
    QFile file(desk.recordedFile());
    QSet<QString> ids;
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QString id =
            QJsonDocument::fromJson(file.readLine()).object().value(u"id"_s).toString();
        CHECK_FALSE(ids.contains(id));
        ids.insert(id);
    }
    CHECK(ids.size() <= 2 * numbers.size()); // arrived and contact
}

struct Tally {
    int answered = 0;
    int unanswered = 0;
};

int round(RunningDesk &desk, const QList<Facts> &people, int killAfter, Tally &tally)
{
    desk.forget();
    desk.start();
    std::vector<std::unique_ptr<HttpDesk>> kiosks;
    kiosks.push_back(desk.kiosk(0));
    kiosks.push_back(desk.kiosk(1));
    // The first person stands at both kiosks at once.
    std::vector<Story> stories(4);
    for (std::size_t i = 0; i < stories.size(); ++i)
        stories[i].facts = people[i < 2 ? 0 : qsizetype(i)];
    const int took = playAndKill(desk, kiosks, stories, killAfter);

    const auto verified = verifyStore(desk.database());
    CHECK_MESSAGE(verified.has_value(),
                  qPrintable(verified ? QString() : verified.error().message));
    const auto before = numbersInStore(desk);
    for (const Story &story : stories) {
        if (!story.answer || !story.answer->ticket) {
            ++tally.unanswered;
            continue;
        }
        ++tally.answered;
        CHECK(before.value(story.visit) == story.answer->ticket->number);
    }
    CHECK_FALSE((stories[0].answer && stories[0].answer->ticket && stories[1].answer &&
                 stories[1].answer->ticket)); // one number for one appointment

    desk.start();
    kiosks.clear(); // their connections died with the desk
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const Story &story = stories[i];
        if (!story.identified)
            continue;
        const auto kiosk = desk.kiosk(int(i % 2));
        const auto again = QCoro::waitFor(kiosk->checkIn(requestFor(story.visit)));
        REQUIRE(again);
        if (before.contains(story.visit))
            CHECK(again->ticket->number == before.value(story.visit));
        else if (again->ticket)
            CHECK_FALSE(before.values().contains(again->ticket->number));
        else
            CHECK(again->decision == Decision::AlreadyArrived);
    }
    desk.kill();
    CHECK(verifyStore(desk.database()).has_value());
    checkRecorded(desk, numbersInStore(desk));
    return took;
}

} // namespace

TEST_CASE("the desk is killed at any moment of four check-ins, two of them for one appointment")
{
    RunningDesk desk;
    desk.start();
    desk.enrol(2);
    desk.kill();
    desk.remember();
    const auto people = desk.people();
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("FOYER_SEED")));
    Tally tally;

    // How long it takes undisturbed bounds the moments worth a kill.
    const int undisturbed = round(desk, people, 3'000'000, tally);
    CHECK(tally.answered == 3);
    tally = {};
    const int count = kills();
    // The machine may grow slower or faster meanwhile: the span follows, so that kills fall before,
    // within and after.
    int span = undisturbed * 5 / 4;
    for (int i = 0; i < count; ++i) {
        const int answeredBefore = tally.answered;
        (void)round(desk, people, 1 + int(random.bounded(span)), tally);
        const int answered = tally.answered - answeredBefore;
        span = answered == 0 ? span * 5 / 4 : answered == 3 ? std::max(1000, span * 3 / 4) : span;
    }
    MESSAGE(count, " kills: ", tally.answered, " check-ins were answered, ", tally.unanswered,
            " were not");
    CHECK(tally.answered >= count / 2); // else the moments were too early to mean anything
    CHECK(tally.unanswered > 0);
}
