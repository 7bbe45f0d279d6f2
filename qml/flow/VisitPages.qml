// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a visit, each bound to the session: what it shows, and what its answers mean.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen
import "../controls/text.js" as Words

QtObject {
    id: pages

    required property Session session
    required property StaffMode staff

    function of(step: int): Component {
        switch (step) {
        case Session.Page.Language: return language;
        case Session.Page.WhoFor: return whoFor;
        case Session.Page.Identify: return identify;
        case Session.Page.Name: return name;
        case Session.Page.BirthDate: return birthDate;
        case Session.Page.ConfirmPerson: return confirmPerson;
        case Session.Page.ChooseAppointment: return chooseAppointment;
        case Session.Page.Details: return details;
        case Session.Page.InsuranceAsk: return insurance;
        case Session.Page.InsuranceCamera: return cardPicture;
        case Session.Page.InsuranceShown: return cardShown;
        case Session.Page.InsuranceCheck: return cardFields;
        case Session.Page.Review: return review;
        case Session.Page.CheckingIn: return checkingIn;
        case Session.Page.Ticket: return ticket;
        case Session.Page.Feedback: return feedback;
        case Session.Page.Thanks: return thanks;
        case Session.Page.Offline: return offline;
        case Session.Page.Closed: return closed;
        }
        return notConfigured;
    }

    readonly property Component language: LanguagePage {
        tags: pages.session.languages
        names: Languages.namesOf(pages.session.languages)
        onChosen: tag => pages.session.chooseLanguage(tag)
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component whoFor: WhoForPage {
        onChosen: someoneElse => pages.session.chooseWho(someoneElse)
        onUrgentHelp: pages.session.callHelp(true)
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component identify: IdentifyPage {
        someoneElse: pages.session.forSomeoneElse
        scannerWorks: pages.session.canScan || pages.session.canWatch
        cardReaderWorks: pages.session.canReadCard
        typingRests: false
        trouble: pages.session.scanTrouble
        onTypeWanted: pages.session.chooseTyping()
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component name: NamePage {
        someoneElse: pages.session.forSomeoneElse
        family: pages.session.typedFamily
        given: pages.session.typedGiven
        onAnswered: (family, given) => pages.session.enterName(family, given)
        onLeaving: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component birthDate: BirthDatePage {
        someoneElse: pages.session.forSomeoneElse
        onAnswered: (year, month, day) => pages.session.enterBirthDate(year, month, day)
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component confirmPerson: ConfirmPersonPage {
        name: pages.session.shortName
        birthDate: Dates.day(pages.session.birthDateIso)
        someoneElse: pages.session.forSomeoneElse
        backOffered: pages.session.canGoBack
        onAnswered: yes => pages.session.confirmPerson(yes)
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component chooseAppointment: ChooseAppointmentPage {
        appointments: pages.session.appointments
        onChosen: index => pages.session.chooseAppointment(index)
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component details: DetailsPage {
        phone: Words.ending(pages.session.maskedPhone)
        email: pages.session.maskedEmail
        address: pages.session.maskedAddress
        newPhone: pages.session.newPhone
        newEmail: pages.session.newEmail
        newAddress: pages.session.newAddress
        withTown: editing === "address" ? pages.session.withTown(draft) : ""
        onAnswered: (phone, email, address) => pages.session.giveDetails(phone, email, address)
        onLeaving: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component insurance: InsurancePage {
        payor: pages.session.payor
        memberId: Words.ending(pages.session.maskedMemberId)
        cameraWorks: pages.session.canCapture
        onStillRight: pages.session.insuranceStillRight()
        onShowCard: pages.session.insuranceShowCard()
        onNoCard: pages.session.insuranceAtDesk()
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component cardPicture: CardPicturePage {
        preview: pages.session.insurance.preview
        card: pages.session.insurance.picture
        live: pages.session.insurance.live
        backWanted: pages.session.insurance.back
        taking: pages.session.insurance.state === InsuranceCapture.State.Taking
        reading: pages.session.insurance.state === InsuranceCapture.State.Reading
        hard: pages.session.insurance.hard
        trouble: pages.session.insurance.trouble
        hint: pages.session.insurance.hint
        onTakeWanted: pages.session.insurance.capture()
        onBackEmpty: pages.session.insurance.skipBack()
        onNoCard: pages.session.insuranceAtDesk()
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component cardShown: CardShownPage {
        front: pages.session.insurance.picture
        back: pages.session.insurance.backPicture
        cameraWorks: pages.session.canCapture
        onUseWanted: pages.session.insuranceConfirm()
        onFrontAgain: pages.session.insurance.retakeFront()
        onBackAgain: pages.session.insurance.retakeBack()
        onNoCard: pages.session.insuranceAtDesk()
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component cardFields: CardFieldsPage {
        card: pages.session.insurance.picture
        doubts: pages.session.insurance.doubts
        onCorrected: (key, value) => pages.session.insurance.correct(key, value)
        onSaid: (key, right) => pages.session.insurance.say(key, right)
        onUseWanted: pages.session.insuranceAccept()
        onLeaving: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component review: ReviewPage {
        appointmentTime: Dates.time(pages.session.appointmentTime)
        service: pages.session.appointmentService
        practitioner: pages.session.appointmentPractitioner
        phone: pages.session.newPhone || pages.session.maskedPhone
        email: pages.session.newEmail || pages.session.maskedEmail
        address: pages.session.newAddress || pages.session.maskedAddress
        insurance: pages.session.insuranceChoice
        payor: pages.session.insuranceChoice === Session.InsuranceChoice.Captured ? pages.session.newPayor : pages.session.payor
        onAccepted: pages.session.accept()
        onDetailsWanted: pages.session.changeDetails()
        onInsuranceWanted: pages.session.changeInsurance()
        onBack: pages.session.back()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component checkingIn: AskingPage {
        //: While the check-in is recorded.
        what: qsTr("Checking you in...")
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component ticket: TicketPage {
        number: pages.session.ticketNumber
        area: pages.session.ticketArea
        directions: pages.session.ticketDirections
        wait: Dates.wait(pages.session.ticketWaitFrom, pages.session.ticketWaitTo)
        feedbackUrl: pages.session.feedbackUrl
        paper: pages.session.paper === Session.Paper.Taken ? TicketPage.Printed
             : pages.session.paper === Session.Paper.Printing ? TicketPage.Printing
             : pages.session.paper === Session.Paper.DrawnBack ? TicketPage.DrawnBack : TicketPage.NotPrinted
        copy: pages.session.ticketIsCopy
        offline: pages.session.ticketIsOffline
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component feedback: FeedbackPage {
        onRated: rating => pages.session.rate(rating)
        onSkipped: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component thanks: ThanksPage {
        area: pages.session.ticketArea
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component offline: OfflinePage {
        nameKnown: true
        onNumberWanted: pages.session.wantNumber()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component closed: ClosedPage {
        onStaffWanted: pages.staff.open()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component notConfigured: NotConfiguredPage {
        errors: pages.session.settingsErrors
    }
}
