// SPDX-License-Identifier: GPL-3.0-or-later
// The pages for whoever sets this kiosk up.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

QtObject {
    id: pages

    required property Setup setup

    function of(state: int): Component {
        switch (state) {
        case Setup.State.Screen: return screen;
        case Setup.State.Printer: return printer;
        case Setup.State.Network: return network;
        case Setup.State.Stick: return stick;
        }
        return enrol;
    }

    readonly property Component enrol: EnrolPage {
        sentence: pages.setup.sentence
        link: pages.setup.link
        mayAsk: pages.setup.mayAsk
        scanner: pages.setup.scanner
        camera: pages.setup.camera
        printer: pages.setup.printer
        proof: pages.setup.proof
        inches: Math.hypot(pages.setup.panelMm.width, pages.setup.panelMm.height) / 25.4
        onNetworkWanted: pages.setup.showNetwork()
        onPrinterWanted: pages.setup.showPrinter()
        onScreenWanted: pages.setup.showScreen()
        onStickWanted: pages.setup.showStick()
    }
    readonly property Component screen: SetupScreenPage {
        onResized: factor => pages.setup.resize(factor)
        onTurned: pages.setup.turn()
        onLeaving: pages.setup.leave()
    }
    readonly property Component printer: SetupPrinterPage {
        printer: pages.setup.printer
        otherPrinter: pages.setup.otherPrinter
        proof: pages.setup.proof
        sentence: pages.setup.printerSentence
        onPrintWanted: pages.setup.printTest()
        onJudged: right => pages.setup.judge(right)
        onOtherWanted: pages.setup.useOtherPrinter()
        onLeaving: pages.setup.leave()
    }
    readonly property Component network: SetupNetworkPage {
        wireless: pages.setup.wireless
        word: pages.setup.networkWord
        sentence: pages.setup.networkSentence
        onJoined: (name, passphrase) => pages.setup.join(name, passphrase)
        onLeaving: pages.setup.leave()
    }
    readonly property Component stick: SetupStickPage {
        word: pages.setup.stickWord
        sentence: pages.setup.stickSentence
        onBegun: pages.setup.readStick()
        onLeaving: pages.setup.leave()
    }
}
