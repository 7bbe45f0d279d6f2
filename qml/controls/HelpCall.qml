// SPDX-License-Identifier: GPL-3.0-or-later
// A person is on the way, or could not be told.
import QtQuick
import Foyer.Screen

Overlay {
    id: overlay

    enum State { Calling, Called, Answered, Failed }

    required property int called
    required property string answer

    signal closed()

    onDismissed: closed()

    Row {
        id: message
        width: parent.width
        spacing: Theme.gap * 1.5

        Icon {
            id: sign
            symbol: overlay.called === HelpCall.Failed ? "attention" : overlay.called === HelpCall.Calling ? "help" : "good"
            size: Theme.iconLarge * 1.3
            ink: overlay.called === HelpCall.Failed ? Theme.colors.attention : Theme.colors.good
        }
        Display {
            objectName: "help-state"
            width: parent.width - sign.width - message.spacing // not x: a mirrored row moves it
            text: overlay.called === HelpCall.Failed
                  //: The call for help reached nobody.
                  ? qsTr("We could not call anyone from here")
                  : overlay.called === HelpCall.Calling
                  //: The call for help is on its way.
                  ? qsTr("Calling a person...")
                  //: The call for help has reached the staff.
                  : qsTr("Someone is coming")
        }
    }
    Body {
        objectName: "help-answer"
        width: parent.width
        text: overlay.called === HelpCall.Failed
              //: What to do when nobody could be called.
              ? qsTr("Please go to reception, or ask anyone who works here. Your answers stay on this screen for a while.")
              : overlay.called === HelpCall.Answered
              //: Staff have answered the call for help.
              ? overlay.answer || qsTr("Someone has answered and is on the way. Please stay here.")
              //: After help was called.
              : qsTr("Please stay here. You can go on in the meantime.")
    }
    PrimaryButton {
        objectName: "help-close"
        width: parent.width
        focus: true
        //: Button: close the panel and go on with the visit.
        text: qsTr("Go on")
        onClicked: overlay.closed()
    }
}
