// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every state worth looking at, with invented people.
import QtQuick
import Foyer
import Foyer.Screen

QtObject {
    id: examples

    required property FrameSource camera
    required property FrameSource card
    required property FrameSource crop // one field of it
    required property FrameSource table // seen by the camera
    required property FrameSource laid // the same with a card on it, and its outline
    readonly property FrameSource nothing: null

    readonly property RowModel appointments: RowModel {
        rows: [
            { time: new Date(2026, 10, 23, 9, 30), service: qsTr("Check-up"), practitioner: "Dr. Amara Okafor", area: "Blue area, floor 2" },
            { time: new Date(2026, 10, 23, 10, 15), service: "Physiotherapy", practitioner: "Jonathan Weatherington-Smith", area: "Garden wing" }
        ]
    }
    readonly property RowModel tickets: RowModel {
        rows: [
            { visit: "1", number: "A017", time: new Date(2026, 10, 23, 9, 30), area: "Blue area, floor 2" },
            { visit: "2", number: "A018", time: new Date(2026, 10, 23, 9, 42), area: "Garden wing" },
            { visit: "3", number: "A019", time: new Date(2026, 10, 23, 9, 47), area: "Blue area, floor 2" }
        ]
    }
    readonly property RowModel devices: RowModel {
        rows: [
            { kind: "printer", model: "Epson TM-T88VI", ready: false, sentence: "Put in a new paper roll.", uses: 1204, missesPerHundred: 0.5, paperMetres: 162.4, lastError: "Paper is out." },
            { kind: "scanner", model: "Honeywell CM4680", ready: true, sentence: "", uses: 2310, missesPerHundred: 1.7, paperMetres: 0, lastError: "" },
            { kind: "camera", model: "Logitech C920", ready: true, sentence: "", uses: 0, missesPerHundred: 0, paperMetres: 0, lastError: "" },
            { kind: "speaker", model: "", ready: false, sentence: "It does not answer. Check the cable.", uses: 0, missesPerHundred: 0, paperMetres: 0, lastError: "" }
        ]
    }
    readonly property RowModel doubts: RowModel {
        rows: [{ key: "memberId", value: "XQZ884417-01", crop: examples.crop }, { key: "groupNumber", value: "88410", crop: null }]
    }

    readonly property list<Example> pages: [
        Example {
            name: "attract"; strip: false
            AttractPage {
                clinicName: "Riverside Community Health Center"
                invitations: ["Touch to check in", "Toque para registrarse"]
                languageNames: ["English", "Espa\u00f1ol"]
                time: "9:41"
                waitFrom: 10
                waitTo: 25
                notice: "Flu vaccination without appointment, every day until 6 pm."
            }
        },
        Example {
            name: "language"
            LanguagePage { tags: Languages.tags(); names: Languages.namesOf(Languages.tags()) }
        },
        Example {
            name: "who-for"; step: 1; steps: 5
            WhoForPage {}
        },
        Example {
            name: "identify"; step: 2; steps: 5
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: false; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "identify-card"; step: 2; steps: 5
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "identify-card-only"; step: 2; steps: 5
            IdentifyPage { someoneElse: false; scannerWorks: false; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "identify-unreadable"; step: 2; steps: 5
            IdentifyPage { someoneElse: true; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.LicenceUnreadable }
        },
        Example {
            name: "name-family"; step: 2; steps: 5
            NamePage { someoneElse: false }
        },
        Example {
            name: "name-given"; step: 2; steps: 5
            NamePage { someoneElse: true; second: true; family: "Weatherington-Fern\u00e1ndez"; given: "Mar\u00eda Guadalupe" }
        },
        Example {
            name: "name-accents"; step: 2; steps: 5
            NamePage { someoneElse: false; family: "O"; accented: true }
        },
        Example {
            name: "name-longest"; step: 2; steps: 5
            NamePage { someoneElse: false; family: "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).slice(0, 90) }
        },
        Example {
            name: "birth-day"; step: 2; steps: 5
            BirthDatePage { someoneElse: false; at: order.indexOf("d"); month: 9 }
        },
        Example {
            name: "birth-month"; step: 2; steps: 5
            BirthDatePage { someoneElse: true; at: order.indexOf("m") }
        },
        Example {
            name: "birth-impossible"; step: 2; steps: 5
            BirthDatePage { someoneElse: false; at: 2; day: "31"; month: 9; year: "1961" }
        },
        Example {
            name: "asking"; step: 2; steps: 5
            AskingPage { what: qsTranslate("Overlays", "Asking your clinic..."); late: true }
        },
        Example {
            name: "confirm"; step: 3; steps: 5
            ConfirmPersonPage { name: "Maria G."; birthDate: Dates.day("1961-09-04"); someoneElse: false }
        },
        Example {
            name: "confirm-other"; step: 3; steps: 5
            ConfirmPersonPage { name: "Bartholomew W."; birthDate: Dates.day("2019-12-24"); someoneElse: true }
        },
        Example {
            name: "choose"; step: 3; steps: 5
            ChooseAppointmentPage { appointments: examples.appointments }
        },
        Example {
            name: "details"; step: 4; steps: 5
            DetailsPage { phone: "17"; email: "m\u2022\u2022\u2022@\u2022\u2022\u2022.org"; address: "\u2022\u2022\u2022 4\u2022\u2022\u2022" }
        },
        Example {
            name: "details-phone"; step: 4; steps: 5
            DetailsPage { phone: "17"; email: ""; address: ""; editing: "phone"; draft: "+15551234567" }
        },
        Example {
            name: "details-email"; step: 4; steps: 5
            DetailsPage { phone: "17"; email: ""; address: ""; editing: "email"; draft: "maria.guadalupe.weatherington@example.org" }
        },
        Example {
            name: "details-address"; step: 4; steps: 5
            DetailsPage { phone: "17"; email: ""; address: ""; editing: "address"; draft: "1250 Old Mill Road, Apt. 4B, Springfield" }
        },
        Example {
            name: "details-town"; step: 4; steps: 5
            DetailsPage { phone: "17"; email: ""; address: ""; editing: "address"; draft: "1250 Old Mill Road 97201"; withTown: "1250 Old Mill Road, Portland, OR 97201" }
        },
        Example {
            name: "insurance"; step: 5; steps: 6
            InsurancePage { payor: "Northwind Health Plan"; memberId: "17"; cameraWorks: true }
        },
        Example {
            name: "insurance-none"; step: 5; steps: 6
            InsurancePage { payor: ""; memberId: ""; cameraWorks: true }
        },
        Example {
            name: "card-waiting"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.camera; card: examples.card; live: true; backWanted: false; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.None
            }
        },
        Example {
            name: "card-empty"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.table; card: examples.card; live: true; backWanted: false; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.LayDown
            }
        },
        Example {
            name: "card-still"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.laid; card: examples.card; live: true; backWanted: false; taking: true; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.HoldStill
            }
        },
        Example {
            name: "card-glare"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.laid; card: examples.card; live: true; backWanted: false; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.Glare
            }
        },
        Example {
            name: "card-half"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.table; card: examples.card; live: true; backWanted: false; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.MoveIn
            }
        },
        Example {
            name: "card-turn"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.laid; card: examples.card; live: true; backWanted: true; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.Turn
            }
        },
        Example {
            name: "card-back"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.laid; card: examples.card; live: true; backWanted: true; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.HoldStill
            }
        },
        Example {
            name: "card-trouble"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.laid; card: examples.card; live: true; backWanted: false; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.TooBlurred; hint: CardPicturePage.Hint.None
            }
        },
        Example {
            name: "card-payment"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.laid; card: examples.card; live: true; backWanted: false; taking: false; reading: false
                hard: true; trouble: CardPicturePage.Trouble.PaymentCard; hint: CardPicturePage.Hint.None
            }
        },
        Example {
            name: "card-gone"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.camera; card: examples.card; live: true; backWanted: false; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.CameraGone; hint: CardPicturePage.Hint.None
            }
        },
        Example {
            name: "card-reading"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.laid; card: examples.card; live: true; backWanted: false; taking: false; reading: true
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.None
            }
        },
        Example {
            name: "card-scanner"; step: 5; steps: 6
            CardPicturePage {
                preview: examples.camera; card: examples.card; live: false; backWanted: true; taking: false; reading: false
                hard: false; trouble: CardPicturePage.Trouble.None; hint: CardPicturePage.Hint.None
            }
        },
        Example {
            name: "card-shown"; step: 5; steps: 6
            CardShownPage { front: examples.card; back: examples.card }
        },
        Example {
            name: "card-shown-front"; step: 5; steps: 6
            CardShownPage { front: examples.card; back: examples.camera }
        },
        Example {
            name: "card-field"; step: 5; steps: 6
            CardFieldsPage { card: examples.card; doubts: examples.doubts }
        },
        Example {
            name: "card-field-whole"; step: 5; steps: 6
            CardFieldsPage { card: examples.card; doubts: examples.doubts; at: 1 }
        },
        Example {
            name: "card-field-typed"; step: 5; steps: 6
            CardFieldsPage { card: examples.card; doubts: examples.doubts; changing: true; draft: "XQZ884417-01" }
        },
        Example {
            name: "review"; step: 6; steps: 6
            ReviewPage {
                appointmentTime: "10:15 AM"
                service: "Physiotherapy"
                practitioner: "Jonathan Weatherington-Smith"
                phone: "\u2022\u202217"
                email: "maria.guadalupe@example.org"
                address: "\u2022\u2022\u2022 4\u2022\u2022\u2022"
                insurance: ReviewPage.Captured
                payor: "Northwind Health Plan"
            }
        },
        Example {
            name: "ticket-printing"
            TicketPage {
                number: "A017"; area: "Blue area, floor 2"; directions: "Follow the blue line to the lift, then turn left."; wait: Dates.wait(10, 25)
                feedbackUrl: "https://visit.example.org/f/abcdefghijklmnopqrstuv"; paper: TicketPage.Printing; copy: false; offline: false
            }
        },
        Example {
            name: "ticket-taken"
            TicketPage {
                number: "A017"; area: "Blue area, floor 2"; directions: "Follow the blue line."; wait: ""
                feedbackUrl: ""; paper: TicketPage.Printed; copy: true; offline: false
            }
        },
        Example {
            name: "ticket-drawn-back"
            TicketPage {
                number: "A017"; area: "Blue area, floor 2"; directions: "Follow the blue line to the lift, then turn left."; wait: Dates.wait(10, 25)
                feedbackUrl: "https://visit.example.org/f/abcdefghijklmnopqrstuv"; paper: TicketPage.DrawnBack; copy: false; offline: false
            }
        },
        Example {
            name: "ticket-screen"
            TicketPage {
                number: "A017"; area: "Blue area, floor 2"; directions: "Follow the blue line to the lift, then turn left."; wait: Dates.wait(10, 25)
                feedbackUrl: "https://visit.example.org/f/abcdefghijklmnopqrstuv"; paper: TicketPage.NotPrinted; copy: false; offline: false
            }
        },
        Example {
            name: "ticket-offline"
            TicketPage {
                number: "KQ-004"; area: ""; directions: ""; wait: ""; feedbackUrl: ""; paper: TicketPage.Printed; copy: false; offline: true
            }
        },
        Example {
            name: "feedback"
            FeedbackPage {}
        },
        Example {
            name: "thanks"
            ThanksPage { area: "Blue area, floor 2" }
        },
        Example {
            name: "stop-early"
            TooEarlyPage { time: "11:30 AM"; opensAt: "10:30 AM" }
        },
        Example {
            name: "stop-late"
            TooLatePage { time: "9:00 AM" }
        },
        Example {
            name: "stop-place"
            WrongPlacePage { siteName: "Riverside Eye Clinic"; address: "48 Harbor Street, Springfield" }
        },
        Example {
            name: "stop-none"
            NoAppointmentPage {}
        },
        Example {
            name: "stop-arrived"
            ArrivedPage { number: "A017"; copyOffered: true }
        },
        Example {
            name: "stop-blocked"
            BlockedPage {}
        },
        Example {
            name: "stop-minor"
            MinorAlonePage {}
        },
        Example {
            name: "stop-not-matched"
            NotMatchedPage { someoneElse: false }
        },
        Example {
            name: "stop-needs-person"
            NeedsPersonPage {}
        },
        Example {
            name: "stop-typed-rest"
            TypedRestPage {}
        },
        Example {
            name: "stop-records"
            RecordsFailedPage {}
        },
        Example {
            name: "offline"
            OfflinePage { nameKnown: false }
        },
        Example {
            name: "offline-number"
            OfflinePage { nameKnown: true }
        },
        Example {
            name: "closed"
            ClosedPage {}
        },
        Example {
            name: "not-configured"
            NotConfiguredPage { errors: ["kiosk.toml, line 12: there is no setting named \"pixel_per_mm\". Nearest: \"pixels_per_mm\".", "kiosk.toml, line 20: \"languages\" must be a list of language tags."] }
        },
        Example {
            name: "enrol"
            EnrolPage { sentence: ""; link: Setup.Link.None; mayAsk: true; scanner: ""; camera: ""; printer: ""; proof: Setup.Proof.Untried; inches: 21.5 }
        },
        Example {
            name: "enrol-found"
            EnrolPage { sentence: "This code was used already. Make a new one in the console."; link: Setup.Link.Cable; mayAsk: true; scanner: "Zebra DS9308"; camera: "HD Camera"; printer: "EPSON TM-m30"; proof: Setup.Proof.Right; inches: 15.6 }
        },
        Example {
            name: "enrol-camera"
            EnrolPage { sentence: ""; link: Setup.Link.Wireless; mayAsk: false; scanner: ""; camera: "HD Camera"; printer: "EPSON TM-m30"; proof: Setup.Proof.Untried; inches: 24 }
        },
        Example {
            name: "setup-screen"
            SetupScreenPage {}
        },
        Example {
            name: "setup-printer"
            SetupPrinterPage { printer: "EPSON TM-m30"; otherPrinter: true; proof: Setup.Proof.Untried; sentence: "The printer is out of paper. Put in a new roll." }
        },
        Example {
            name: "setup-printed"
            SetupPrinterPage { printer: "EPSON TM-m30"; otherPrinter: true; proof: Setup.Proof.Sent; sentence: "" }
        },
        Example {
            name: "setup-network"
            SetupNetworkPage { wireless: true; word: ""; sentence: ""; name: "Juniper Row" }
        },
        Example {
            name: "setup-password"
            SetupNetworkPage { wireless: true; word: ""; sentence: ""; name: "Juniper Row"; passphrase: "quiet-harbor"; second: true; shifted: true }
        },
        Example {
            name: "setup-not-connected"
            SetupNetworkPage { wireless: true; word: "failed"; sentence: "The network did not let this kiosk in: is the password right?"; name: "Juniper Row"; passphrase: "quiet-harbor"; second: true }
        },
        Example {
            name: "setup-connected"
            SetupNetworkPage { wireless: true; word: "connected"; sentence: "Connected to Juniper Row."; second: true }
        },
        Example {
            name: "setup-stick"
            SetupStickPage { word: "waiting"; sentence: "Please plug in the stick." }
        },
        Example {
            name: "setup-stick-refused"
            SetupStickPage { word: "refused"; sentence: "kiosk.toml is not signed by this site." }
        },
        Example {
            name: "staff-code"
            StaffSignInPage { scannedCode: ""; outcome: StaffAnswer.None }
        },
        Example {
            name: "staff-pin"
            StaffSignInPage { scannedCode: "R-100"; pin: "123"; outcome: StaffAnswer.WrongCodeOrPin }
        },
        Example {
            name: "staff-menu"
            StaffMenuPage { name: "Rosa Ibarra"; outcome: StaffAnswer.PrintUnknown; technician: false; closed: false; mayQuit: true; stickOffered: true }
        },
        Example {
            name: "staff-tickets"
            StaffTicketsPage { tickets: examples.tickets; outcome: StaffAnswer.None }
        },
        Example {
            name: "staff-reason"
            StaffTicketsPage { tickets: examples.tickets; outcome: StaffAnswer.None; visit: "1"; number: "A017" }
        },
        Example {
            name: "staff-devices"
            StaffDevicesPage { devices: examples.devices }
        },
        Example {
            name: "over-still-there"; step: 4; steps: 5
            over: StillThere { secondsLeft: 38 }
            DetailsPage { phone: "17"; email: ""; address: "" }
        },
        Example {
            name: "over-help"; step: 1; steps: 5
            over: HelpCall { called: HelpCall.Called; answer: "" }
            WhoForPage {}
        },
        Example {
            name: "over-help-failed"; step: 1; steps: 5
            over: HelpCall { called: HelpCall.Failed; answer: "" }
            WhoForPage {}
        },
        Example {
            name: "over-card-reading"; step: 2; steps: 5
            over: CardInReader { card: CardInReader.Reading }
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "over-card-take"; step: 2; steps: 5
            over: CardInReader { card: CardInReader.Take }
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "over-card-unreadable"; step: 2; steps: 5
            over: CardInReader { card: CardInReader.Unreadable }
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "over-card-pulled"; step: 2; steps: 5
            over: CardInReader { card: CardInReader.Pulled }
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "over-card-not-valid"; step: 2; steps: 5
            over: CardInReader { card: CardInReader.NotValid }
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "over-card-companion"; step: 2; steps: 5
            over: CardInReader { card: CardInReader.OfCompanion }
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "over-card-another"; step: 4; steps: 5
            over: CardInReader { card: CardInReader.OfAnother; identified: true }
            InsurancePage { payor: "Northwind Health Plan"; memberId: "17"; cameraWorks: true }
        },
        Example {
            name: "over-card-payment"; step: 2; steps: 5
            over: CardInReader { card: CardInReader.PaymentCard }
            IdentifyPage { someoneElse: false; scannerWorks: true; cardReaderWorks: true; typingRests: false; trouble: IdentifyPage.None }
        },
        Example {
            name: "over-why-name"; step: 2; steps: 5
            over: WhyPanel { reason: WhyPanel.Name }
            NamePage { someoneElse: false }
        },
        Example {
            name: "over-why-birth-date"; step: 2; steps: 5
            over: WhyPanel { reason: WhyPanel.BirthDate }
            BirthDatePage { someoneElse: false }
        },
        Example {
            name: "over-why-contact"; step: 4; steps: 5
            over: WhyPanel { reason: WhyPanel.Contact }
            DetailsPage { phone: "17"; email: ""; address: "" }
        },
        Example {
            name: "over-why-phone"; step: 4; steps: 5
            over: WhyPanel { reason: WhyPanel.Phone }
            DetailsPage { phone: "17"; email: ""; address: ""; editing: "phone" }
        },
        Example {
            name: "over-why-email"; step: 4; steps: 5
            over: WhyPanel { reason: WhyPanel.Email }
            DetailsPage { phone: "17"; email: ""; address: ""; editing: "email" }
        },
        Example {
            name: "over-why-address"; step: 4; steps: 5
            over: WhyPanel { reason: WhyPanel.Address }
            DetailsPage { phone: "17"; email: ""; address: ""; editing: "address" }
        },
        Example {
            name: "over-why-insurance"; step: 5; steps: 5
            over: WhyPanel { reason: WhyPanel.Insurance }
            InsurancePage { payor: "Northwind Health Plan"; memberId: "17"; cameraWorks: true }
        },
        Example {
            name: "over-language"; step: 1; steps: 5
            over: LanguageChoice { tags: Languages.tags(); names: Languages.namesOf(Languages.tags()) }
            WhoForPage {}
        },
        Example {
            name: "over-comfort"; step: 1; steps: 5
            over: ComfortPanel { speechOffered: true }
            WhoForPage {}
        },
        Example {
            name: "over-speech"; step: 1; steps: 5
            over: SpeechPanel {}
            WhoForPage {}
        }
    ]
}
