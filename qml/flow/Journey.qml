// SPDX-License-Identifier: GPL-3.0-or-later
// Everything beyond the screen at rest: which page shows for which step of the visit, and what may lie over it.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Item {
    id: journey

    required property Session session
    required property StaffMode staff
    required property Setup setup
    required property Shell shell

    function pageOf(step: int, stop: int, staffState: int, setupState: int): Component {
        if (setupState !== Setup.State.None) {
            return setupPages.of(setupState);
        }
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

    Overlays {
        id: overlays
        anchors.fill: parent
        session: journey.session
        stripHeight: journey.shell.stripHeight
        onShownChanged: journey.shell.over = shown
        onWaitsChanged: journey.shell.waiting = waits
    }
    Connections {
        target: journey.shell
        function onLanguageWanted() { overlays.wish = Overlays.Language; }
        function onComfortWanted() { overlays.wish = Overlays.Comfort; }
        function onWhyWanted(reason: int) { overlays.tellWhy(reason); }
    }

    VisitPages {
        id: visitPages
        session: journey.session
        staff: journey.staff
    }
    StopPages {
        id: stopPages
        session: journey.session
    }
    StaffPages {
        id: staffPages
        staff: journey.staff
        setup: journey.setup
    }
    SetupPages {
        id: setupPages
        setup: journey.setup
    }
}
