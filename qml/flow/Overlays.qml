// SPDX-License-Identifier: GPL-3.0-or-later
// What may lie over a page: words while we wait, the panels of comfort and languages, why something is asked, the call for
// help, and above all the cover when nobody is there.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Item {
    id: overlays

    enum Wish { None, Language, Comfort, Speech, Why }

    required property Session session
    property real stripHeight: 0
    property int wish: Overlays.None
    property int reason: WhyPanel.None
    property Item waits: null // words while the desk is asked
    property Item shown: null // the one that has the focus, if any
    readonly property bool visiting: session.page !== Session.Page.Attract
    readonly property int at: session.page
    readonly property bool waiting: session.busy && session.page < Session.Page.CheckingIn

    function tellWhy(reason: int) {
        overlays.reason = reason;
        overlays.wish = Overlays.Why;
    }

    function look() {
        const places = [cover, help, card, language, comfort, speech, why];
        shown = null;
        for (const place of places) {
            if (shown === null && place.count > 0) {
                shown = place.itemAt(0);
            }
        }
        if (shown !== null) {
            shown.forceActiveFocus();
        }
    }

    // A wish of one patient does not wait for the next.
    onVisitingChanged: wish = Overlays.None
    // Nor does the reason for one question stay when another is asked.
    onAtChanged: {
        if (wish === Overlays.Why) {
            wish = Overlays.None;
        }
    }

    Repeater {
        model: overlays.waiting ? 1 : 0
        onItemAdded: (index, item) => overlays.waits = item
        onItemRemoved: overlays.waits = null

        AskingPage {
            anchors.fill: parent
            anchors.topMargin: overlays.stripHeight
            //: While the clinic's records are asked.
            what: qsTr("Asking your clinic...")
            onHelp: overlays.session.callHelp(false)
        }
    }
    Repeater {
        id: comfort
        model: overlays.wish === Overlays.Comfort ? 1 : 0
        onCountChanged: overlays.look()

        ComfortPanel {
            onClosed: overlays.wish = Overlays.None
            onSpeechWanted: overlays.wish = Overlays.Speech
        }
    }
    Repeater {
        id: speech
        model: overlays.wish === Overlays.Speech ? 1 : 0
        onCountChanged: overlays.look()

        SpeechPanel {
            onClosed: overlays.wish = Overlays.None
        }
    }
    Repeater {
        id: why
        model: overlays.wish === Overlays.Why ? 1 : 0
        onCountChanged: overlays.look()

        WhyPanel {
            reason: overlays.reason
            onClosed: overlays.wish = Overlays.None
        }
    }
    Repeater {
        id: language
        model: overlays.wish === Overlays.Language ? 1 : 0
        onCountChanged: overlays.look()

        LanguageChoice {
            tags: overlays.session.languages
            names: Languages.namesOf(overlays.session.languages)
            onChosen: tag => {
                overlays.wish = Overlays.None;
                overlays.session.chooseLanguage(tag);
            }
            onClosed: overlays.wish = Overlays.None
        }
    }
    Repeater {
        id: card
        model: overlays.session.card.state !== CardWatch.State.None ? 1 : 0
        onCountChanged: overlays.look()

        CardInReader {
            card: overlays.session.card.state
            identified: overlays.session.page >= Session.Page.InsuranceAsk && overlays.session.page <= Session.Page.InsuranceCheck
            onClosed: overlays.session.card.dismiss()
            onHelp: overlays.session.callHelp(false)
        }
    }
    Repeater {
        id: help
        model: overlays.session.help !== Session.Help.None ? 1 : 0
        onCountChanged: overlays.look()

        HelpCall {
            called: overlays.session.help - Session.Help.Calling
            answer: overlays.session.helpAnswer
            onClosed: overlays.session.closeHelp()
        }
    }
    Repeater {
        id: cover
        model: overlays.session.presence.asking ? 1 : 0
        onCountChanged: overlays.look()

        StillThere {
            secondsLeft: overlays.session.presence.secondsLeft
            onStillHere: overlays.session.presence.stillHere()
            onLeaving: overlays.session.leave()
        }
    }
}
