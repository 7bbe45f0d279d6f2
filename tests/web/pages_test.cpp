// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages say, and that nothing a person typed or is called becomes markup.
#include "kiosk/desk/web_pages.h"
#include "kiosk/desk/web_parts.h"
#include "kiosk/desk/web_public_pages.h"
#include "kiosk/desk/web_qr.h"
#include "tests/web/fake_staff.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::web;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(9, 30));

Viewer viewer(Role role = Role::Reception)
{
    return {QStringLiteral("Riverside <Clinic>"), QStringLiteral("Ana \"A\" Ávila"), role,
            QStringLiteral("token"), now};
}

QString text(const Html &content)
{
    return content.text();
}

} // namespace

TEST_CASE("text put into markup stays text")
{
    CHECK(text(html("<b title=\"{}\">{}</b>", QStringLiteral("\"><script>"),
                    QStringLiteral("a & 'b'"))) ==
          QStringLiteral("<b title=\"&quot;&gt;&lt;script&gt;\">a &amp; &#39;b&#39;</b>"));
    CHECK(text(html("{}{}", QStringLiteral("{}"), 3)) == QStringLiteral("{}3"));
    CHECK(text(html("<i>{}</i>", html("<b></b>"))) == QStringLiteral("<i><b></b></i>"));
}

TEST_CASE("a visit handed over with a card leads to it, one without does not")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    const QString link = QStringLiteral("/visit/%1/card")
                             .arg(staff.attentionRows[1].visit.toString(QUuid::WithoutBraces));
    const Viewer who = viewer(Role::Reception);
    CHECK(attentionContent(who, staff.attentionRows).text().contains(link));
    staff.attentionRows[1].insuranceCard = false;
    CHECK_FALSE(attentionContent(who, staff.attentionRows).text().contains(link));
}

TEST_CASE("no page of the console carries a hostile name as markup")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    const QString hostile =
        QStringLiteral("</td><script>alert('x')</script><img src=x onerror=\"go()\">");
    for (ArrivalRow &row : staff.arrivalRows)
        row.name = row.number = row.area = row.serviceType = row.practitioner = row.language =
            hostile;
    for (AttentionRow &row : staff.attentionRows)
        row.name = row.number = row.reason = row.done = row.device = hostile;
    for (MatchCandidate &row : staff.candidateRows)
        row.name = row.practitioner = row.area = row.ref = hostile;
    for (HelpRow &row : staff.helpRows)
        row.name = row.device = row.step = hostile;
    for (DeviceRow &row : staff.deviceRows) {
        row.name = row.prefix = row.health.version = hostile;
        row.offered = hostile;
        row.health.vitals.emplace();
        row.health.vitals->image = row.health.vitals->slot = row.health.vitals->update = hostile;
        for (DeviceHealth &device : row.health.devices)
            device.kind = device.model = device.sentence = device.tally.lastError = hostile;
    }
    for (FeedbackRow &row : staff.feedbackRows)
        row.comment = row.recommend = hostile;
    for (AuditRow &row : staff.auditRows)
        row.event = row.text = hostile;

    const Viewer who = viewer(Role::Administrator);
    Surroundings around;
    around.openHelp = staff.helpRows;
    around.said = hostile;
    const QList<Html> pages{
        todayContent(who, staff.arrivalRows),
        visitContent(who, staff.arrivalRows.first(), staff.deviceRows),
        attentionContent(who, staff.attentionRows),
        matchContent(who, staff.attentionRows.first(), hostile, staff.candidateRows),
        helpContent(who, staff.helpRows),
        devicesContent(who, staff.deviceRows),
        feedbackContent(who, staff.feedbackRows),
        auditContent(staff.auditRows),
        troubleContent(hostile),
        signInPage(hostile, hostile, hostile, hostile),
        feedbackPage({QStringLiteral("en"), hostile}, {3, hostile, hostile}, AnswerFlaw::NoRating),
    };
    for (const Html &content : pages) {
        const QString page = text(consolePage(who, around, hostile, content));
        CHECK_FALSE(page.contains(QStringLiteral("<script>")));
        CHECK_FALSE(page.contains(QStringLiteral("<img")));
        CHECK_FALSE(page.contains(QStringLiteral("onerror=\"")));
    }
}

TEST_CASE("today tells who waits, who was called, and calls only who has a ticket")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    const QString page = text(todayContent(viewer(), staff.arrivalRows));
    CHECK(page.contains(QStringLiteral("Waiting <span class=\"tally\">6</span>")));
    CHECK(page.contains(QStringLiteral("Called <span class=\"tally\">2</span>")));
    CHECK(page.count(QStringLiteral("/call\"")) == 5);
    CHECK(page.contains(QStringLiteral("born 4 Mar 1985 \u00b7 speaks Spanish")));
    CHECK(page.contains(QStringLiteral("Ticket may be missing")));
    CHECK(text(todayContent(viewer(), {})).contains(QStringLiteral("Nobody has arrived yet")));
}

TEST_CASE(
    "a search finds by name without accents, by clinician and by time, and puts who agrees first")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    staff.candidateRows[2].agrees = true;
    staff.candidateRows[0].agrees = false;
    CHECK(searched(staff.candidateRows, {}).first().ref == QStringLiteral("r3"));
    CHECK(searched(staff.candidateRows, QString::fromUtf8("PETRÓVA")).size() == 1);
    CHECK(searched(staff.candidateRows, QStringLiteral("fischer elena")).size() == 1);
    CHECK(searched(staff.candidateRows, QStringLiteral("09:38")).first().ref ==
          QStringLiteral("r1"));
    CHECK(searched(staff.candidateRows, QStringLiteral("nobody")).isEmpty());
}

TEST_CASE("a kiosk needs a hand when it is silent, closed, holds arrivals or has a device with "
          "something to say")
{
    DeviceRow kiosk;
    kiosk.online = true;
    kiosk.health.devices = {{QStringLiteral("printer"), {}, DeviceStatus::Ready, {}}};
    CHECK_FALSE(needsHand(kiosk));
    DeviceRow silent = kiosk;
    silent.online = false;
    CHECK(needsHand(silent));
    DeviceRow holding = kiosk;
    holding.health.spooled = 1;
    CHECK(needsHand(holding));
    DeviceRow paper = kiosk;
    paper.health.devices[0].sentence = QStringLiteral("The paper is running low.");
    CHECK(needsHand(paper));
    DeviceRow machine = kiosk;
    machine.health.vitals = Vitals{.hottestCelsius = 89, .diskFreeMb = 500};
    CHECK_FALSE(needsHand(machine));
    machine.health.vitals->hottestCelsius = 90;
    CHECK(needsHand(machine));
    machine.health.vitals = Vitals{.diskFreeMb = 499};
    CHECK(needsHand(machine));
    silent.revoked = true;
    CHECK_FALSE(needsHand(silent));
}

TEST_CASE("a kiosk's card tells what runs on it and how its machine is, and warns of heat and a "
          "full disk")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    const Viewer who = viewer(Role::Reception);
    QString page = text(devicesContent(who, {staff.deviceRows[0]}));
    for (const char *words :
         {"image 0.1.0 in slot A, program 0.1.0", "3 days, 4 h", "54 °C", "11.0 of 14.5 GB free",
          "2.0 of 3.8 GB free", "Version 0.2.0 is written; 0.1.0 runs until tonight."})
        CHECK_MESSAGE(page.contains(QString::fromUtf8(words)), words);
    CHECK_FALSE(page.contains(QStringLiteral("nearly full")));
    page = text(devicesContent(who, {staff.deviceRows[1]})); // an ordinary computer
    CHECK(page.contains(QStringLiteral("<dt>Version</dt><dd>0.1.0</dd>")));
    CHECK(page.contains(QStringLiteral("42 min")));
    CHECK_FALSE(page.contains(QStringLiteral("Temperature")));
    staff.deviceRows[1].health.vitals->diskFreeMb = 12;
    staff.deviceRows[1].health.vitals->hottestCelsius = 97;
    page = text(devicesContent(who, {staff.deviceRows[1]}));
    CHECK(page.contains(QStringLiteral("Its disk is nearly full.")));
    CHECK(page.contains(QStringLiteral("It is too hot.")));
    staff.deviceRows[1].health.vitals.reset(); // of an older program
    CHECK_FALSE(text(devicesContent(who, {staff.deviceRows[1]})).contains(QStringLiteral("Disk")));
}

TEST_CASE("an administrator sees what is offered and has two buttons; reception and a silent kiosk "
          "have none")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    DeviceRow kiosk = staff.deviceRows[0];
    const QString form = QStringLiteral("/update\"");
    QString page = text(devicesContent(viewer(Role::Administrator), {kiosk}));
    CHECK(page.contains(QStringLiteral("Version 0.2.0 is offered.")));
    CHECK(page.count(form) == 1);
    CHECK(page.contains(QStringLiteral("value=\"tonight\">Update tonight")));
    CHECK(page.contains(QStringLiteral("value=\"now\">Update now")));
    page = text(devicesContent(viewer(Role::Reception), {kiosk}));
    CHECK(page.contains(QStringLiteral("Version 0.2.0 is offered.")));
    CHECK_FALSE(page.contains(form));
    kiosk.online = false;
    CHECK_FALSE(text(devicesContent(viewer(Role::Administrator), {kiosk})).contains(form));
    kiosk.online = true;
    kiosk.offered.clear();
    page = text(devicesContent(viewer(Role::Administrator), {kiosk}));
    CHECK_FALSE(page.contains(form));
    CHECK_FALSE(page.contains(QStringLiteral("is offered")));
}

TEST_CASE(
    "a kiosk's settings page says what the kiosk made of them, and shows hostile text as text")
{
    const QString hostile = QStringLiteral("</textarea><script>alert(1)</script>\"'&");
    KioskSettingsView view{.device = QUuid::createUuid(),
                           .name = hostile,
                           .toml = hostile,
                           .staff = hostile,
                           .at = now.addSecs(-60),
                           .state = {}};
    using Outcome = SettingsState::Outcome;
    for (const auto &[outcome, words] : {std::pair{Outcome::OnTrial, "On trial"},
                                         {Outcome::InUse, "In use"},
                                         {Outcome::Refused, "Refused"},
                                         {Outcome::TakenBack, "Taken back"}}) {
        view.state = SettingsState{QUuid::createUuid(), outcome, hostile};
        const QString page = text(settingsContent(viewer(Role::Administrator), view));
        CHECK(page.contains(QString::fromLatin1(words)));
        CHECK_FALSE(page.contains(QStringLiteral("<script>")));
        CHECK(page.count(QStringLiteral("</textarea>")) == 1);
    }
    view.state.reset();
    CHECK(text(settingsContent(viewer(Role::Administrator), view))
              .contains(QStringLiteral("Waiting")));
}

TEST_CASE("a kiosk without contact cannot be chosen for a copy; the only one with contact is")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    const ArrivalRow row = staff.arrivalRows.first();
    const QString two = text(visitContent(viewer(), row, staff.deviceRows));
    CHECK(two.count(QStringLiteral(" disabled")) == 1);
    CHECK_FALSE(two.contains(QStringLiteral(" checked")));
    staff.deviceRows[0].revoked = true;
    const QString one = text(visitContent(viewer(), row, staff.deviceRows));
    CHECK(one.count(QStringLiteral(" checked")) == 1);
    CHECK_FALSE(one.contains(QStringLiteral("Kiosk 1, entrance")));
}

TEST_CASE("revoking and enrolling are offered to administrators only")
{
    FakeStaff staff;
    fillWithMorning(staff, now);
    CHECK_FALSE(
        text(devicesContent(viewer(), staff.deviceRows)).contains(QStringLiteral("/revoke")));
    CHECK_FALSE(
        text(devicesContent(viewer(), staff.deviceRows)).contains(QStringLiteral("/enrol")));
    const QString page = text(devicesContent(viewer(Role::Administrator), staff.deviceRows));
    CHECK(page.count(QStringLiteral("/revoke\"")) == 3);
    CHECK(page.contains(QStringLiteral("/devices/enrol")));
}

TEST_CASE("an audit entry is told by its facts, and whole when it is no object")
{
    const QString page = text(auditContent(
        {{7, now, QStringLiteral("ticket.copied"),
          QStringLiteral(
              R"({"at":"x","event":"y","number":"A017","seq":7,"visit":"f1e181e3-3d7c-4dd0-8e93-17009de043a2"})")},
         {6, now, QStringLiteral("odd"), QStringLiteral("not <json>")}}));
    CHECK(page.contains(QStringLiteral("number <b>A017</b>")));
    CHECK(page.contains(QStringLiteral("visit <b>f1e181e3</b>")));
    CHECK_FALSE(page.contains(QStringLiteral("seq <b>")));
    CHECK(page.contains(QStringLiteral("<code>not &lt;json&gt;</code>")));
}

TEST_CASE("the enrolment code is a drawing with a quiet zone, and too long a text is none")
{
    CHECK(text(qrSvg(QStringLiteral("FOYER:E:abc")))
              .contains(QStringLiteral("viewBox=\"0 0 29 29\"")));
    CHECK(qrSvg(QString(4000, QLatin1Char('a'))).isEmpty());
}

TEST_CASE("a language has its name, also one that Qt does not know")
{
    CHECK(languageName(QStringLiteral("ht")) == QStringLiteral("Haitian Creole"));
    CHECK(languageName(QStringLiteral("es-MX")) == QStringLiteral("Spanish"));
    CHECK(languageName(QStringLiteral("so")) == QStringLiteral("Somali"));
}

TEST_CASE("times are said as a person would")
{
    CHECK(ago(now, now.addSecs(30)) == QStringLiteral("just now"));
    CHECK(ago(now, now.addSecs(4 * 60)) == QStringLiteral("4 min ago"));
    CHECK(ago(now, now.addSecs(125 * 60)) == QStringLiteral("2 h 5 min ago"));
    CHECK(ago(now, now.addDays(2)) == QStringLiteral("21 Nov 2026"));
    CHECK(longDay(now.date()) == QStringLiteral("Saturday 21 November"));
}

TEST_CASE("the phone page is whole, light, and in the language of the visit")
{
    const QString english = text(feedbackPage({QStringLiteral("en"), QStringLiteral("Riverside")}));
    const QString spanish = text(feedbackPage({QStringLiteral("es"), QStringLiteral("Riverside")}));
    CHECK(english.toUtf8().size() < 20'000);
    CHECK(spanish.toUtf8().size() < 20'000);
    CHECK(english.contains(QStringLiteral("How was your visit?")));
    CHECK(spanish.contains(QStringLiteral("lang=\"es\"")));
    CHECK(spanish.contains(QString::fromUtf8("¿Cómo fue su visita?")));
    const QString arabic = text(feedbackPage({QStringLiteral("ar"), QStringLiteral("Riverside")}));
    CHECK(english.contains(QStringLiteral("lang=\"en\" dir=\"ltr\"")));
    CHECK(arabic.contains(QStringLiteral("lang=\"ar\" dir=\"rtl\"")));
    CHECK(arabic.contains(QString::fromUtf8("كيف كانت زيارتك؟")));
    CHECK(text(feedbackPage({QStringLiteral("xx"), {}}))
              .contains(QStringLiteral("How was your visit?")));
    for (const QString &page : {english, spanish}) {
        CHECK(page.contains(QStringLiteral("--accent"))); // the style is inside
        CHECK_FALSE(page.contains(QStringLiteral("<script")));
        CHECK_FALSE(page.contains(QStringLiteral("http://")));
        CHECK_FALSE(page.contains(QStringLiteral("https://")));
    }
}
