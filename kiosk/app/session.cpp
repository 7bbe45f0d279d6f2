// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/session.h"

#include "kiosk/core/language.h"
#include "kiosk/link/known_site.h"
#include "kiosk/reader/client.h"

#include <QVariantMap>

#include <chrono>

namespace foyer {

namespace {

constexpr auto siteEvery = std::chrono::seconds(60);
constexpr auto siteAgain = std::chrono::seconds(5); // while the desk is away
constexpr auto thanksFor = std::chrono::seconds(8);

Plan planOf(const KioskSettings &settings)
{
    Plan plan;
    plan.languages = settings.languages;
    plan.feedback = settings.survey;
    plan.questions.clear();
    for (const auto &step : settings.steps)
        for (const auto question : {Step::Details, Step::Insurance})
            if (step == stepKey(question))
                plan.questions.push_back(question);
    return plan;
}

} // namespace

Session::Session(KioskParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_insurance(parts), m_printing(parts),
      m_runner(parts, m_printing), m_codeWatch(parts.camera, parts.reader),
      m_cardWatch(parts.cardReader, *parts.clock,
                  {.wanted = [this] { return takesCard(); },
                   .refusal =
                       [this](const Facts &facts, const QList<Evidence> &coverage) {
                           return cardRefusal(facts, coverage);
                       }})
{
    m_plan = planOf(parts.settings);
    m_state.language = m_plan.languages.value(0);

    connect(&m_runner, &VisitRunner::happened, this, [this](QUuid visit, const Event &event) {
        if (visit != m_state.visit)
            return;
        if (const auto *saved = std::get_if<event::Saved>(&event))
            m_insurance.settle(saved->card, saved->reply.insuranceToAsk);
        post(event);
    });
    connect(&m_presence, &Presence::gone, this, [this] { post(event::Ended{}); });
    connect(&m_codeWatch, &CodeWatch::found, this, &Session::scanned);
    connect(&m_insurance, &InsuranceCapture::changed, this, [this] {
        m_presence.touched(); // who handles a card is there
        Q_EMIT changed();
    });
    connect(&m_insurance, &InsuranceCapture::shown, this,
            [this] { post(event::CardShown{shownCard()}); });
    if (parts.printer)
        connect(parts.printer, &Printer::ticketDrawnBack, this, [this] {
            m_drawnBack =
                m_state.step == Step::Ticket && m_state.ticketState == TicketState::Printed;
            Q_EMIT changed();
        });
    if (parts.scanner)
        connect(parts.scanner, &Scanner::scanned, this, &Session::scanned);
    connect(&m_cardWatch, &CardWatch::changed, &m_presence, &Presence::touched);
    connect(&m_cardWatch, &CardWatch::shown, this, &Session::takeCard);
    for (auto *device : parts.devices())
        connect(device, &Device::healthChanged, this, &Session::siteChanged);
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(thanksFor);
    connect(&m_thanks, &QTimer::timeout, this, &Session::done);

    if (!parts.desk)
        return;
    if (parts.knownSite)
        if (const auto known = parts.knownSite->read())
            take(*known);
    connect(parts.desk, &Desk::command, this, &Session::obey);
    connect(parts.desk, &Desk::reachableChanged, this, [this](bool reachable) {
        m_reachable = reachable;
        Q_EMIT siteChanged();
        if (reachable)
            askSite();
    });
    connect(&m_siteTimer, &QTimer::timeout, this, &Session::askSite);
    m_siteTimer.start(siteAgain);
}

void Session::begin()
{
    if (m_parts.desk)
        askSite();
}

QCoro::Task<> Session::askSite()
{
    const auto site = co_await m_parts.desk->site();
    m_reachable = site.has_value();
    m_siteTimer.setInterval(m_reachable ? std::chrono::milliseconds(siteEvery)
                                        : std::chrono::milliseconds(siteAgain));
    if (site) {
        take(*site);
        if (m_parts.knownSite)
            m_parts.knownSite->keep(*site);
    }
    Q_EMIT siteChanged();
    Q_EMIT changed();
}

void Session::take(const SiteInfo &site)
{
    m_site = site;
    m_printing.setClinicName(m_site.clinicName);
    takeLanguages(m_site.languages);
    if (m_state.step == Step::Attract)
        m_state.language = m_plan.languages.value(0);
}

// A newer desk may offer a language that this kiosk has no words for.
void Session::takeLanguages(const QStringList &offered)
{
    QStringList spoken, unspoken;
    for (const QString &tag : offered)
        (languageTags().contains(tag) ? spoken : unspoken) << tag;
    if (!spoken.isEmpty())
        m_plan.languages = spoken;
    if (std::exchange(m_unspoken, unspoken) != unspoken && !unspoken.isEmpty())
        qWarning("The desk offers languages that this kiosk does not speak yet: %s.",
                 qPrintable(unspoken.join(QStringLiteral(", "))));
}

void Session::post(const Event &event)
{
    const auto before = m_state;
    auto transition = advance(m_state, event, m_plan);
    m_state = std::move(transition.state);
    if (m_state.step == Step::Attract && m_state.language.isEmpty())
        m_state.language = m_plan.languages.value(0);
    show(before);
    for (const auto &effect : transition.effects) {
        if (std::holds_alternative<effect::Wipe>(effect)) {
            m_insurance.wipe();
            m_cardWatch.forget();
            m_chipOwner = {};
            m_chip.clear();
            for (Reader *reader : {m_parts.reader, m_parts.guide})
                if (reader)
                    reader->forget();
            m_help = Help::None;
            m_helpId = {};
            m_helpAnswer.clear();
            Q_EMIT helpChanged();
            Q_EMIT wiped();
        }
        m_runner.run(effect);
    }
    Q_EMIT changed();
}

void Session::show(const VisitState &before)
{
    if (before.step != m_state.step || before.part != m_state.part) {
        m_scanTrouble = ScanTrouble::None;
        m_drawnBack = false;
        m_insurance.wipe();
    }
    const bool watch =
        m_state.step == Step::Identify && m_state.part == IdentifyPart::Choose && !m_state.asking;
    m_codeWatch.watch(watch);
    // The reader loads its language data while the person is still reading the page before.
    if (m_state.step == Step::Details && before.step != Step::Details && canCapture())
        for (Reader *reader : {m_parts.reader, m_parts.guide})
            if (reader)
                reader->warm();
    if (m_state.step == Step::Thanks && before.step != Step::Thanks)
        m_thanks.start();
    if (m_state.step != Step::Thanks)
        m_thanks.stop();
    if (before.view != m_state.view || before.language != m_state.language)
        fillAppointments();
    watchPresence();
}

void Session::watchPresence()
{
    const bool machinesTurn = m_state.asking || (m_state.step == Step::Ticket &&
                                                 m_state.ticketState == TicketState::Sent);
    if (m_state.step == Step::Attract || m_state.step == Step::Thanks || machinesTurn)
        m_presence.rest();
    else
        m_presence.watch(m_assisted ? m_parts.settings.assistedSeconds
                                    : m_parts.settings.coverSeconds,
                         m_parts.settings.stillThereSeconds);
}

void Session::setAssisted(bool assisted)
{
    if (std::exchange(m_assisted, assisted) != assisted)
        watchPresence();
}

void Session::fillAppointments()
{
    QVariantList rows;
    if (m_state.view)
        for (const auto &appointment : m_state.view->appointments)
            rows.append(QVariantMap{
                {QStringLiteral("time"), appointment.start},
                {QStringLiteral("service"), appointment.serviceType.text(m_state.language)},
                {QStringLiteral("practitioner"), appointment.practitioner},
                {QStringLiteral("area"), appointment.area.text(m_state.language)},
                {QStringLiteral("open"), appointment.decision == Decision::CheckIn},
                {QStringLiteral("decision"), decisionKey(appointment.decision)},
            });
    m_appointments.setRows(rows);
}

void Session::obey(const Command &command)
{
    switch (command.kind) {
    case Command::Kind::Reprint:
        if (command.ticket)
            reprint(*command.ticket, command.id, m_parts.clock->monotonicMs() - command.ageMs);
        break;
    case Command::Kind::HelpAnswered:
        if (command.id == m_helpId && m_help != Help::None) {
            m_help = Help::Answered;
            m_helpAnswer = command.text;
            Q_EMIT helpChanged();
        }
        break;
    case Command::Kind::SiteChanged:
        askSite();
        break;
    case Command::Kind::Close:
        setClosed(true);
        break;
    case Command::Kind::Open:
        setClosed(false);
        break;
    case Command::Kind::UpdateNow:
    case Command::Kind::UpdateTonight:
    case Command::Kind::SettingsChanged:
        break; // no matter of a visit: app/update_wish and app/settings_trial hear them
    }
}

QCoro::Task<> Session::reprint(Ticket ticket, QUuid job, qint64 askedAt)
{
    const auto visit = ticket.visit;
    const auto result = co_await m_printing.print(std::move(ticket), job, askedAt);
    const auto state =
        result.outcome == PrintOutcome::Printed ? TicketState::Printed : TicketState::Unknown;
    m_printing.report(
        {.visit = visit, .job = job, .state = state, .copy = true, .why = result.why});
}

void Session::turnAway(const QString &sentence)
{
    m_parts.settingsErrors = {sentence};
    Q_EMIT changed();
}

void Session::setClosed(bool closed)
{
    if (m_closed == closed)
        return;
    m_closed = closed;
    Q_EMIT changed();
}

} // namespace foyer
