// SPDX-License-Identifier: GPL-3.0-or-later
// What the person at the screen does, as events of the visit, and the calls for help.
#include "kiosk/app/session.h"

namespace foyer {

namespace {

DetailAnswer answer(const QString &typed, const QString &onFile)
{
    const auto value = typed.trimmed();
    if (!value.isEmpty())
        return {DetailAnswer::Kind::Changed, value};
    return {onFile.isEmpty() ? DetailAnswer::Kind::NotAsked : DetailAnswer::Kind::StillRight, {}};
}

} // namespace

void Session::touch(const QString &language)
{
    if (page() == Page::Attract)
        post(event::Touched{QUuid::createUuid(), language});
}

void Session::chooseLanguage(const QString &language)
{
    post(event::LanguageChosen{language});
}

void Session::chooseWho(bool someoneElse)
{
    post(event::WhoForChosen{someoneElse});
}

void Session::chooseTyping()
{
    post(event::WayChosen{true});
}

void Session::enterName(const QString &family, const QString &given)
{
    post(event::NameEntered{family, given});
}

void Session::enterBirthDate(int year, int month, int day)
{
    post(event::BirthDateEntered{QDate(year, month, day)});
}

void Session::confirmPerson(bool yes)
{
    post(event::PersonConfirmed{yes});
}

void Session::chooseAppointment(int index)
{
    post(event::AppointmentChosen{index});
}

void Session::giveDetails(const QString &phone, const QString &email, const QString &address)
{
    post(event::DetailsGiven{{.phone = answer(phone, maskedPhone()),
                              .email = answer(email, maskedEmail()),
                              .address = answer(address, maskedAddress())}});
}

void Session::insuranceStillRight()
{
    if (payor().isEmpty())
        return;
    // What the card itself says is more than that nothing changed; if it says who pays.
    const auto fields = onChip(CardField::Payor).isEmpty() ? QList<Evidence>() : chip();
    const auto kind =
        fields.isEmpty() ? InsuranceAnswer::Kind::StillRight : InsuranceAnswer::Kind::Captured;
    post(event::InsuranceGiven{{.kind = kind, .fields = fields}});
}

void Session::insuranceShowCard()
{
    if (m_state.step != Step::Insurance || !canCapture())
        return;
    m_insurance.begin();
    m_insurance.addChip(chip());
}

void Session::insuranceAtDesk()
{
    m_insurance.wipe();
    post(event::InsuranceGiven{{.kind = InsuranceAnswer::Kind::AtDesk}});
}

void Session::insuranceConfirm()
{
    m_insurance.confirm();
    if (m_insurance.doubts()->count() == 0)
        insuranceAccept();
}

void Session::insuranceAccept()
{
    if (m_insurance.state() != InsuranceCapture::State::Read)
        return;
    m_runner.setPictures(m_insurance.card().front, m_insurance.card().back);
    post(event::InsuranceGiven{shownCard()});
}

InsuranceAnswer Session::shownCard() const
{
    return {.kind = InsuranceAnswer::Kind::Captured,
            .fields = m_insurance.card().fields,
            .changed = {},
            .card = m_insurance.card().kind};
}

void Session::changeDetails()
{
    post(event::ChangeWanted{Step::Details});
}

void Session::changeInsurance()
{
    post(event::ChangeWanted{Step::Insurance});
}

void Session::accept()
{
    post(event::Accepted{});
}

void Session::wantNumber()
{
    post(event::NumberWanted{});
}

void Session::wantCopy()
{
    post(event::CopyWanted{});
}

void Session::done()
{
    post(event::Done{});
}

void Session::rate(int rating)
{
    post(event::RatingGiven{rating});
}

void Session::tryAgain()
{
    post(event::TryAgain{});
}

void Session::back()
{
    if (m_state.step == Step::Insurance && m_insurance.state() != InsuranceCapture::State::Idle) {
        const bool shown = !m_insurance.card().fields.isEmpty();
        m_insurance.wipe();
        if (shown)
            post(event::CardShown{}); // the desk forgets it too
        return;
    }
    post(event::Back{});
}

void Session::leave()
{
    post(event::Ended{});
}

void Session::callHelp(bool urgent)
{
    if (m_help == Help::Calling || m_help == Help::Called)
        return;
    m_help = Help::Calling;
    m_helpId = QUuid::createUuid();
    m_helpAnswer.clear();
    Q_EMIT helpChanged();
    callForHelp(
        {.id = m_helpId, .visit = m_state.visit, .urgent = urgent, .step = stepKey(m_state.step)});
}

QCoro::Task<> Session::callForHelp(HelpRequest request)
{
    const auto id = request.id;
    bool called = false;
    if (m_parts.desk) {
        const auto reply = co_await m_parts.desk->help(std::move(request));
        called = reply.has_value();
    }
    if (id != m_helpId || m_help != Help::Calling)
        co_return;
    m_help = called ? Help::Called : Help::Failed;
    Q_EMIT helpChanged();
}

void Session::closeHelp()
{
    m_help = Help::None;
    Q_EMIT helpChanged();
}

} // namespace foyer
