// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast of every role that carries words, per palette: ACCESS.md, text contrast.
import QtQuick
import QtTest
import Foyer
import Foyer.Screen

TestCase {
    name: "Palettes"

    function part(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function light(color) {
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
    }

    function contrast(one, other) {
        const a = light(one);
        const b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function init_data() {
        return [
            { tag: "light", palette: Comfort.Light, least: 10, most: 22 },
            { tag: "dark", palette: Comfort.Dark, least: 10, most: 22 },
            { tag: "high light", palette: Comfort.HighLight, least: 20, most: 22 },
            { tag: "high dark", palette: Comfort.HighDark, least: 20, most: 22 },
            { tag: "low", palette: Comfort.Low, least: 4.5, most: 8 }
        ];
    }

    // The check of a site's accent holds it against these grounds.
    function test_one_truth_about_grounds() {
        for (const palette of [Comfort.Light, Comfort.Dark, Comfort.Low]) {
            verify(Qt.colorEqual(Theme.palettes[palette].ground, Brand.groundOf(palette)));
        }
    }

    function test_a_loud_accent(data) {
        Brand.wish = "#ff7a00";
        test_words_and_lines(data);
        Brand.wish = "transparent";
    }

    function test_a_loud_accent_data() {
        return init_data();
    }

    function test_words_and_lines(data) {
        const colors = Theme.palettes[data.palette];
        for (const role of ["ink", "quiet", "accent", "good", "attention", "trouble"]) {
            for (const ground of ["ground", "surface", "soft", "surfacePressed"]) {
                if (role === "ink" || role === "quiet" || ground === "ground" || ground === "surface") {
                    const ratio = contrast(colors[role], colors[ground]);
                    verify(ratio >= data.least && ratio <= data.most, role + " on " + ground + ": " + ratio.toFixed(2));
                }
            }
        }
        const own = contrast(colors.accentInk, colors.accent);
        verify(own >= data.least && own <= data.most, "accentInk on accent: " + own.toFixed(2));
        for (const ground of ["ground", "surface"]) {
            verify(contrast(colors.line, colors[ground]) >= 3, "line on " + ground);
        }
    }
}
