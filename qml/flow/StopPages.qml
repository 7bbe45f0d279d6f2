// SPDX-License-Identifier: GPL-3.0-or-later
// Why a visit cannot go on here: one page for each reason, bound to the session.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

QtObject {
    id: pages

    required property Session session

    function of(stop: int): Component {
        switch (stop) {
        case Session.Stop.AlreadyArrived: return arrived;
        case Session.Stop.TooEarly: return tooEarly;
        case Session.Stop.TooLate: return tooLate;
        case Session.Stop.WrongPlace: return wrongPlace;
        case Session.Stop.NoAppointment: return noAppointment;
        case Session.Stop.Blocked: return blocked;
        case Session.Stop.MinorAlone: return minorAlone;
        case Session.Stop.NotMatched: return notMatched;
        case Session.Stop.TypedRest: return typedRest;
        case Session.Stop.RecordsFailed: return recordsFailed;
        }
        return needsPerson;
    }

    readonly property Component arrived: ArrivedPage {
        number: pages.session.ticketNumber
        copyOffered: true
        onCopyWanted: pages.session.wantCopy()
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component tooEarly: TooEarlyPage {
        time: Dates.time(pages.session.appointmentTime)
        opensAt: Dates.time(pages.session.opensAt)
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component tooLate: TooLatePage {
        time: Dates.time(pages.session.appointmentTime)
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component wrongPlace: WrongPlacePage {
        siteName: pages.session.otherSiteName
        address: pages.session.otherSiteAddress
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component noAppointment: NoAppointmentPage {
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component blocked: BlockedPage {
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component minorAlone: MinorAlonePage {
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component notMatched: NotMatchedPage {
        someoneElse: pages.session.forSomeoneElse
        onAgain: pages.session.tryAgain()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component needsPerson: NeedsPersonPage {
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component typedRest: TypedRestPage {
        onAgain: pages.session.tryAgain()
        onHelp: pages.session.callHelp(false)
    }
    readonly property Component recordsFailed: RecordsFailedPage {
        onAccepted: pages.session.done()
        onHelp: pages.session.callHelp(false)
    }
}
