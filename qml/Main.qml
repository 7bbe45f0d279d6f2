// SPDX-License-Identifier: GPL-3.0-or-later
// The screen: the page at rest, which is there at once, and after it everything else. Only this and flow/ know Session.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Window {
    id: window

    required property Session session
    required property StaffMode staff
    required property Setup setup
    property bool windowed: false
    // The lit area; none when the settings could not be read.
    readonly property real panelWidth: setup.panelMm.width > 0 ? setup.panelMm.width : Theme.referenceWidth
    readonly property real panelHeight: setup.panelMm.height > 0 ? setup.panelMm.height : Theme.referenceHeight
    readonly property real pxPerMm: Math.min(stage.width / panelWidth, stage.height / panelHeight)
    readonly property bool atRest: session.page === Session.Page.Attract && staff.state === StaffMode.State.Hidden
                                   && setup.state === Setup.State.None
    property bool drawn: false

    function pageOf(step: int, stop: int, staffState: int, setupState: int, journey: QtObject): Component {
        if (window.atRest) {
            return attract;
        }
        return (journey as Journey)?.pageOf(step, stop, staffState, setupState) ?? null;
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

    // A panel that is mounted on its side, and that neither firmware nor kernel turns, is turned here; touches turn with it.
    Item {
        id: stage

        readonly property int turned: window.windowed ? 0 : window.setup.turned
        readonly property bool sideways: turned % 180 !== 0

        anchors.centerIn: parent
        width: sideways ? window.height : window.width
        height: sideways ? window.width : window.height
        rotation: turned

        Shell {
            id: shell

            readonly property Component wanted: window.pageOf(window.session.page, window.session.stop, window.staff.state, window.setup.state, journey.item)

            anchors.fill: parent
            focus: true
            clinicName: window.session.clinicName
            step: window.session.progressCurrent
            steps: window.session.progressTotal
            stripOffered: !window.atRest
            languageOffered: window.session.languages.length > 1

            onWantedChanged: { // also the first page, which is simply there
                if (wanted) {
                    show(wanted);
                }
            }
            onTouched: window.session.presence.touched()
            onHelpWanted: window.session.callHelp(false)

            // Its hundred files would keep the first picture waiting. Whoever touches before they are there waits for the rest.
            // Always asynchronous: a Loader of Qt 6.4 that is hurried begins anew, and forgets the properties.
            overlays: Loader {
                id: journey

                readonly property bool due: window.drawn || !window.atRest

                function begin() {
                    if (due && status === Loader.Null) {
                        setSource("flow/Journey.qml", {session: window.session, staff: window.staff, setup: window.setup, shell: shell});
                    }
                }

                anchors.fill: parent
                asynchronous: true
                onDueChanged: begin()
                Component.onCompleted: begin()
            }
        }
    }
    Connections {
        target: window
        enabled: !window.drawn
        function onFrameSwapped() { window.drawn = true; }
    }
    Component {
        id: attract

        AttractPage {
            clinicName: window.session.clinicName
            //: On the first screen, in every language of the site, one after the other.
            invitations: Languages.sayAll(window.session.languages, "Main", QT_TR_NOOP("Touch to check in"))
            languageNames: Languages.namesOf(window.session.languages)
            waitFrom: window.session.waitFrom
            waitTo: window.session.waitTo
            notice: window.session.notice
            onBegun: window.session.touch()
            onUrgentHelp: window.session.callHelp(true)
            onStaffWanted: window.staff.open()
        }
    }
}
