// SPDX-License-Identifier: GPL-3.0-or-later
// The screen: which page shows for which step of the visit, and what each answer means to the session. Nothing else
// in qml/ knows Session.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Window {
    id: window

    required property Session session
    required property StaffMode staff
    property bool windowed: false
    property size panelMm // the lit area; none when the settings could not be read
    readonly property real panelWidth: panelMm.width > 0 ? panelMm.width : Theme.referenceWidth
    readonly property real panelHeight: panelMm.height > 0 ? panelMm.height : Theme.referenceHeight
    readonly property real pxPerMm: Math.min(width / panelWidth, height / panelHeight)

    function pageOf(step: int, stop: int, staffState: int): Component {
        switch (staffState) {
        case StaffMode.State.SignIn:
            return staffPages.signIn;
        case StaffMode.State.Menu:
            return staffPages.menu;
        case StaffMode.State.Tickets:
            return staffPages.tickets;
        case StaffMode.State.Devices:
            return staffPages.devices;
        }
        return step === Session.Page.Stopped ? stopPages.of(stop) : visitPages.of(step);
    }

    height: windowed ? Screen.desktopAvailableHeight * Theme.windowPart : Screen.height
    width: windowed ? height * panelWidth / panelHeight : Screen.width
    visible: true
    visibility: windowed ? Window.Windowed : Window.FullScreen
    color: Theme.colors.ground
    //: Title of the program's window.
    title: qsTr("Foyer check-in")

    // A millimetre is what the panel's settings say; in a window everything shrinks alike.
    Binding {
        target: Panel
        property: "pxPerMm"
        value: window.pxPerMm
        when: window.pxPerMm > 0
    }

    Shell {
        id: shell

        readonly property Component wanted: window.pageOf(window.session.page, window.session.stop, window.staff.state)
        readonly property bool atRest: window.session.page === Session.Page.Attract && window.staff.state === StaffMode.State.Hidden

        anchors.fill: parent
        focus: true
        clinicName: window.session.clinicName
        step: window.session.progressCurrent
        steps: window.session.progressTotal
        stripOffered: !atRest
        languageOffered: window.session.languages.length > 1

        onWantedChanged: show(wanted) // also the first page, which is simply there
        onTouched: window.session.presence.touched()
        onHelpWanted: window.session.callHelp(false)
        onLanguageWanted: overlays.wish = Overlays.Language
        onComfortWanted: overlays.wish = Overlays.Comfort
        onWhyWanted: reason => overlays.tellWhy(reason)

        overlays: Overlays {
            id: overlays
            anchors.fill: parent
            session: window.session
            stripHeight: shell.stripHeight
            onShownChanged: shell.over = shown
            onWaitsChanged: shell.waiting = waits
        }
    }

    VisitPages {
        id: visitPages
        session: window.session
        staff: window.staff
    }
    StopPages {
        id: stopPages
        session: window.session
    }
    StaffPages {
        id: staffPages
        staff: window.staff
    }
}
