// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen shows and what the person answers: the one object Main.qml talks to. It holds the
// state of the visit (core/check_in), runs its effects, and says everything in values a page can
// bind to.
#pragma once

#include "kiosk/app/card_watch.h"
#include "kiosk/app/code_watch.h"
#include "kiosk/app/insurance_capture.h"
#include "kiosk/app/presence.h"
#include "kiosk/app/row_model.h"
#include "kiosk/app/ticket_printing.h"
#include "kiosk/app/visit_runner.h"
#include "kiosk/core/check_in.h"

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <QtQml/qqmlregistration.h>
#include <memory>

namespace foyer {

class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    // Which page, and what every page needs.
    Q_PROPERTY(Page page READ page NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QList<QString> languages READ languages NOTIFY siteChanged)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY changed) // right-to-left language
    Q_PROPERTY(int progressCurrent READ progressCurrent NOTIFY changed)
    Q_PROPERTY(int progressTotal READ progressTotal NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed) // asking the desk, printing
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool personal READ personal NOTIFY changed) // this page may show personal data

    // The clinic.
    Q_PROPERTY(QString clinicName READ clinicName NOTIFY siteChanged)
    Q_PROPERTY(int waitFrom READ waitFrom NOTIFY siteChanged) // minutes; waitTo 0: unknown
    Q_PROPERTY(int waitTo READ waitTo NOTIFY siteChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool deskReachable READ deskReachable NOTIFY siteChanged)
    Q_PROPERTY(bool canScan READ canScan NOTIFY siteChanged) // a scanner is fitted and works
    Q_PROPERTY(bool canReadCard READ canReadCard NOTIFY siteChanged) // a card reader, likewise
    Q_PROPERTY(bool canCapture READ canCapture NOTIFY siteChanged)   // a camera is fitted and works
    Q_PROPERTY(bool canWatch READ canWatch NOTIFY siteChanged) // and it sees what is held up to it
    Q_PROPERTY(QList<QString> settingsErrors READ settingsErrors NOTIFY
                   changed) // or why the desk turned it away

    // The person, the visit.
    Q_PROPERTY(bool forSomeoneElse READ forSomeoneElse NOTIFY changed)
    Q_PROPERTY(QString greetingName READ greetingName NOTIFY changed)
    Q_PROPERTY(QString shortName READ shortName NOTIFY changed)
    Q_PROPERTY(
        QString birthDateIso READ birthDateIso NOTIFY changed) // as typed or shown in this visit
    Q_PROPERTY(QString typedFamily READ typedFamily NOTIFY changed)
    Q_PROPERTY(QString typedGiven READ typedGiven NOTIFY changed)
    Q_PROPERTY(
        ScanTrouble scanTrouble READ scanTrouble NOTIFY changed) // why the last scan was of no use
    // rows: time, service, practitioner, area, open (bool), stop (Stop)
    Q_PROPERTY(foyer::RowModel *appointments READ appointments CONSTANT)
    Q_PROPERTY(QDateTime appointmentTime READ appointmentTime NOTIFY changed)
    Q_PROPERTY(QString appointmentService READ appointmentService NOTIFY changed)
    Q_PROPERTY(QString appointmentPractitioner READ appointmentPractitioner NOTIFY changed)
    Q_PROPERTY(QString maskedPhone READ maskedPhone NOTIFY changed)
    Q_PROPERTY(QString maskedEmail READ maskedEmail NOTIFY changed)
    Q_PROPERTY(QString maskedAddress READ maskedAddress NOTIFY changed)
    Q_PROPERTY(
        QString newPhone READ newPhone NOTIFY changed) // typed in this visit; empty: still right
    Q_PROPERTY(QString newEmail READ newEmail NOTIFY changed)
    Q_PROPERTY(QString newAddress READ newAddress NOTIFY changed)
    Q_PROPERTY(QString payor READ payor NOTIFY changed)       // by the chip put in, else on file
    Q_PROPERTY(QString newPayor READ newPayor NOTIFY changed) // on the card shown in this visit
    Q_PROPERTY(QString maskedMemberId READ maskedMemberId NOTIFY changed)
    Q_PROPERTY(foyer::InsuranceCapture *insurance READ insurance CONSTANT)
    Q_PROPERTY(InsuranceChoice insuranceChoice READ insuranceChoice NOTIFY changed)

    // The end of it.
    Q_PROPERTY(Stop stop READ stop NOTIFY changed)
    Q_PROPERTY(QDateTime opensAt READ opensAt NOTIFY changed)           // TooEarly
    Q_PROPERTY(QString otherSiteName READ otherSiteName NOTIFY changed) // WrongPlace
    Q_PROPERTY(QString otherSiteAddress READ otherSiteAddress NOTIFY changed)
    Q_PROPERTY(QString ticketNumber READ ticketNumber NOTIFY
                   changed) // of this ticket, or of AlreadyArrived
    Q_PROPERTY(QString ticketArea READ ticketArea NOTIFY changed)
    Q_PROPERTY(QString ticketDirections READ ticketDirections NOTIFY changed)
    Q_PROPERTY(int ticketWaitFrom READ ticketWaitFrom NOTIFY changed)
    Q_PROPERTY(int ticketWaitTo READ ticketWaitTo NOTIFY changed) // 0: nothing is said
    Q_PROPERTY(QString feedbackUrl READ feedbackUrl NOTIFY changed)
    Q_PROPERTY(Paper paper READ paper NOTIFY changed)
    Q_PROPERTY(bool ticketIsCopy READ ticketIsCopy NOTIFY changed)
    Q_PROPERTY(bool ticketIsOffline READ ticketIsOffline NOTIFY changed)
    Q_PROPERTY(bool asksFeedback READ asksFeedback NOTIFY siteChanged)

    // A person.
    Q_PROPERTY(Help help READ help NOTIFY helpChanged)
    Q_PROPERTY(QString helpAnswer READ helpAnswer NOTIFY helpChanged)
    Q_PROPERTY(foyer::Presence *presence READ presence CONSTANT)
    Q_PROPERTY(foyer::CardWatch *card READ card CONSTANT) // the one in the reader

public:
    enum class Page {
        Attract,
        Language,
        WhoFor,
        Identify,
        Name,
        BirthDate,
        ConfirmPerson,
        ChooseAppointment,
        Details,
        InsuranceAsk,
        InsuranceCamera,
        InsuranceShown,
        InsuranceCheck,
        Review,
        CheckingIn,
        Ticket,
        Feedback,
        Thanks,
        Stopped,
        Offline,
        Closed,
        NotConfigured,
        Enrol,
    };
    Q_ENUM(Page)
    enum class Stop {
        None,
        AlreadyArrived,
        TooEarly,
        TooLate,
        WrongPlace,
        NoAppointment,
        Blocked,
        MinorAlone,
        NotMatched,
        NeedsPerson,
        TypedRest,
        RecordsFailed,
    };
    Q_ENUM(Stop)
    // Printing: on its way. Taken: the printer answered for it. Screen: not on paper, the number is
    // on the screen. Unsure: the printer did not say; the number is on the screen.
    enum class Paper { None, Printing, Taken, DrawnBack, Screen, Unsure };
    Q_ENUM(Paper)
    enum class Help { None, Calling, Called, Answered, Failed };
    Q_ENUM(Help)
    enum class ScanTrouble { None, NotKnown, LicenceUnreadable, LicenceOfCompanion, PaymentCard };
    Q_ENUM(ScanTrouble)
    enum class InsuranceChoice { NotAsked, StillRight, Captured, AtDesk };
    Q_ENUM(InsuranceChoice)

    explicit Session(KioskParts &parts, QObject *parent = nullptr);

    void begin(); // asks the desk what the clinic offers; again every now and then

    [[nodiscard]] Page page() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] bool mirrored() const;
    [[nodiscard]] int progressCurrent() const;
    [[nodiscard]] int progressTotal() const;
    [[nodiscard]] bool busy() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool personal() const;
    [[nodiscard]] QString clinicName() const;
    [[nodiscard]] int waitFrom() const;
    [[nodiscard]] int waitTo() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool deskReachable() const;
    [[nodiscard]] bool canScan() const;
    [[nodiscard]] bool canReadCard() const;
    [[nodiscard]] bool canCapture() const;
    [[nodiscard]] bool canWatch() const;
    [[nodiscard]] QStringList settingsErrors() const;
    [[nodiscard]] bool forSomeoneElse() const;
    [[nodiscard]] QString greetingName() const;
    [[nodiscard]] QString shortName() const;
    [[nodiscard]] QString birthDateIso() const;
    [[nodiscard]] QString typedFamily() const;
    [[nodiscard]] QString typedGiven() const;
    [[nodiscard]] ScanTrouble scanTrouble() const { return m_scanTrouble; }
    [[nodiscard]] RowModel *appointments() { return &m_appointments; }
    [[nodiscard]] QDateTime appointmentTime() const;
    [[nodiscard]] QString appointmentService() const;
    [[nodiscard]] QString appointmentPractitioner() const;
    [[nodiscard]] QString maskedPhone() const;
    [[nodiscard]] QString maskedEmail() const;
    [[nodiscard]] QString maskedAddress() const;
    [[nodiscard]] QString newPhone() const;
    [[nodiscard]] QString newEmail() const;
    [[nodiscard]] QString newAddress() const;
    [[nodiscard]] QString payor() const;
    [[nodiscard]] QString newPayor() const;
    [[nodiscard]] QString maskedMemberId() const;
    [[nodiscard]] InsuranceCapture *insurance() { return &m_insurance; }
    [[nodiscard]] InsuranceChoice insuranceChoice() const;
    [[nodiscard]] Stop stop() const;
    [[nodiscard]] QDateTime opensAt() const;
    [[nodiscard]] QString otherSiteName() const;
    [[nodiscard]] QString otherSiteAddress() const;
    [[nodiscard]] QString ticketNumber() const;
    [[nodiscard]] QString ticketArea() const;
    [[nodiscard]] QString ticketDirections() const;
    [[nodiscard]] int ticketWaitFrom() const;
    [[nodiscard]] int ticketWaitTo() const;
    [[nodiscard]] QString feedbackUrl() const;
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] bool ticketIsCopy() const;
    [[nodiscard]] bool ticketIsOffline() const;
    [[nodiscard]] bool asksFeedback() const;
    [[nodiscard]] Help help() const { return m_help; }
    [[nodiscard]] QString helpAnswer() const { return m_helpAnswer; }
    [[nodiscard]] Presence *presence() { return &m_presence; }
    [[nodiscard]] CardWatch *card() { return &m_cardWatch; }
    [[nodiscard]] TicketPrinting &printing() { return m_printing; }
    [[nodiscard]] bool closed() const { return m_closed; }
    void turnAway(const QString &sentence); // the desk does not want this kiosk: it does not open
    void setClosed(bool closed);            // for patients; a visit under way is finished first
    // The typed address with its town, where the site wrote it down by postal code; or empty.
    Q_INVOKABLE [[nodiscard]] QString withTown(const QString &typed) const;
    void setAssisted(bool assisted); // keys, switches or speech: more time before we ask

public Q_SLOTS:
    void touch(const QString &language = {}); // the attract screen; with a language: start in it
    void chooseLanguage(const QString &language); // on any screen
    void chooseWho(bool someoneElse);
    void chooseTyping();
    void enterName(const QString &family, const QString &given);
    void enterBirthDate(int year, int month, int day);
    void confirmPerson(bool yes);
    void chooseAppointment(int index);
    void giveDetails(const QString &phone, const QString &email,
                     const QString &address); // empty: still right
    void insuranceStillRight();
    void insuranceShowCard();
    void insuranceAtDesk();
    void insuranceConfirm(); // these are the right pictures
    void insuranceAccept();  // after the doubtful fields were looked at (InsuranceCapture holds the
                             // answers)
    void changeDetails();    // from the review page
    void changeInsurance();
    void accept();
    void wantNumber();
    void wantCopy();
    void done();
    void rate(int rating);
    void tryAgain();
    void back();
    void leave();
    void callHelp(bool urgent);
    void closeHelp();

Q_SIGNALS:
    void changed();
    void siteChanged();
    void helpChanged();
    void staffCodeScanned(const QString &code);
    void wiped(); // a visit ended: comfort settings go back to the site's

private:
    void post(const Event &event);
    void show(const VisitState &before); // what a new state asks of camera, presence and lists
    void scanned(const QByteArray &bytes);
    [[nodiscard]] bool takesShown() const;
    [[nodiscard]] bool takesCard() const;
    [[nodiscard]] CardWatch::State cardRefusal(const Facts &facts,
                                               const QList<Evidence> &coverage) const;
    void takeCard(const Facts &facts, const QList<Evidence> &coverage);
    [[nodiscard]] QList<Evidence> chip() const; // of the patient's own card, if it was put in
    [[nodiscard]] QString onChip(CardField field) const;
    void obey(const Command &command);
    void takeLanguages(const QStringList &offered); // of the site
    void watchPresence();
    void fillAppointments();
    [[nodiscard]] InsuranceAnswer shownCard() const;
    QCoro::Task<> askSite();
    void take(const SiteInfo &site);
    QCoro::Task<> callForHelp(HelpRequest request);
    QCoro::Task<> reprint(Ticket ticket, QUuid job, qint64 askedAt);
    [[nodiscard]] const AppointmentView *shownAppointment() const { return m_state.appointment(); }

    KioskParts &m_parts;
    Plan m_plan;
    VisitState m_state;
    SiteInfo m_site;
    QStringList m_unspoken; // what the site offers and we have no words for
    bool m_reachable = false;
    bool m_closed = false;
    bool m_assisted = false;
    bool m_drawnBack = false; // the printer took this visit's ticket back in
    Help m_help = Help::None;
    QUuid m_helpId;
    QString m_helpAnswer;
    Facts m_chipOwner; // of the card that was put in in this visit
    QList<Evidence> m_chip;
    ScanTrouble m_scanTrouble = ScanTrouble::None;
    RowModel m_appointments;
    InsuranceCapture m_insurance;
    Presence m_presence;
    TicketPrinting m_printing;
    VisitRunner m_runner;
    CodeWatch m_codeWatch;
    CardWatch m_cardWatch;
    QTimer m_siteTimer;
    QTimer m_thanks;
};

} // namespace foyer
