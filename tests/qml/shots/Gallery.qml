// SPDX-License-Identifier: GPL-3.0-or-later
// The shell with one example on it at a time.
import QtQuick
import Foyer
import Foyer.Screen

Shell {
    id: gallery

    required property FrameSource camera
    required property FrameSource card
    required property FrameSource crop
    required property FrameSource table
    required property FrameSource laid
    property int at: 0
    turning: false
    readonly property Examples examples: Examples {
        camera: gallery.camera
        card: gallery.card
        crop: gallery.crop
        table: gallery.table
        laid: gallery.laid
    }
    readonly property int count: examples.pages.length
    readonly property string name: examples.pages[at].name

    function turnTo(index: int) {
        at = index;
        const example = examples.pages[index];
        clinicName = example.strip ? "Riverside Community Health Center" : "";
        stripOffered = example.strip;
        step = example.step;
        steps = example.steps;
        show(example.page);
        overLoader.sourceComponent = example.over;
        over = overLoader.item as Item;
    }

    overlays: Loader {
        id: overLoader
        anchors.fill: parent
    }
}
