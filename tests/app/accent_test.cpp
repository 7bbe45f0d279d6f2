// SPDX-License-Identifier: GPL-3.0-or-later
// A site's accent colour never costs a word its contrast.
#include "kiosk/app/accent.h"

#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("whatever a site wishes, every role made of the accent keeps its contrast")
{
    for (const auto palette : {Comfort::Light, Comfort::Dark, Comfort::Low}) {
        const AccentGround on = accentGround(palette);
        // Every hue, pale and strong, from black to white.
        for (int hue = 0; hue < 360; hue += 12) {
            for (const int saturation : {0, 60, 160, 255}) {
                for (int lightness = 0; lightness <= 255; lightness += 15) {
                    const QColor wish = QColor::fromHsl(hue, saturation, lightness);
                    const AccentRoles roles = accentRoles(palette, wish);
                    CAPTURE(wish.name().toStdString());
                    CAPTURE(int(palette));
                    for (const QColor &behind : {on.ground, on.surface, roles.ink}) {
                        const double ratio = contrastOf(roles.accent, behind);
                        CHECK(ratio >= on.least);
                        CHECK(ratio <= on.most);
                    }
                    CHECK(contrastOf(roles.ink, roles.pressed) >= on.least);
                    CHECK(contrastOf(roles.accent, roles.soft) >= 3);
                    CHECK(contrastOf(on.words, roles.soft) >= on.least);
                    CHECK(contrastOf(on.words, roles.surfacePressed) >= on.least);
                }
            }
        }
    }
}

TEST_CASE("an accent that fits is shown as it is, another keeps its hue")
{
    CHECK(accentRoles(Comfort::Light, QColor("#0b434a")).accent == QColor("#0b434a"));
    const QColor orange("#ff7a00");
    const QColor shown = accentRoles(Comfort::Light, orange).accent;
    CHECK(shown.lightnessF() < orange.lightnessF());
    CHECK(std::abs(shown.hslHue() - orange.hslHue()) <= 3);
}

TEST_CASE("the check of the settings says what became of the accent")
{
    CHECK(accentSentences(QString()).isEmpty());
    const QStringList sentences = accentSentences(QStringLiteral("#ff7a00"));
    REQUIRE(sentences.size() == 4);
    CHECK(sentences[0].contains(QLatin1String("#ff7a00 is shown as #")));
}
