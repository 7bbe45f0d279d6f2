// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/accent.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace foyer {

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto between = [part](float a, float b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(between(one.redF(), other.redF()),
                            between(one.greenF(), other.greenF()),
                            between(one.blueF(), other.blueF()));
}

// The same hue, its lightness anywhere from black (0) to white (1).
QColor atLightness(const QColor &color, double lightness)
{
    return QColor::fromHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(),
                            float(lightness))
        .toRgb();
}

bool fits(const QColor &accent, const AccentGround &on, const QColor &soft)
{
    const auto within = [&](const QColor &other) {
        const double ratio = contrastOf(accent, other);
        return ratio >= on.least && ratio <= on.most;
    };
    return within(on.ground) && within(on.surface) && within(on.ink) &&
           contrastOf(accent, soft) >= 3;
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

AccentGround accentGround(Comfort::Palette palette)
{
    switch (palette) {
    case Comfort::Dark:
        return {QColor(0x0e, 0x18, 0x17),
                QColor(0x16, 0x23, 0x22),
                QColor(0xd3, 0xd8, 0xd4),
                QColor(0x07, 0x20, 0x22),
                10,
                21};
    case Comfort::Low:
        return {QColor(0xdc, 0xd8, 0xcf),
                QColor(0xe2, 0xde, 0xd6),
                QColor(0x45, 0x4e, 0x4c),
                QColor(0xe8, 0xe5, 0xde),
                4.5,
                8};
    default:
        return {QColor(0xfb, 0xf8, 0xf2),
                QColor(0xff, 0xff, 0xff),
                QColor(0x2a, 0x37, 0x35),
                QColor(0xff, 0xff, 0xff),
                10,
                21};
    }
}

bool takesAccent(Comfort::Palette palette)
{
    return palette != Comfort::HighLight && palette != Comfort::HighDark;
}

AccentRoles accentRoles(Comfort::Palette palette, const QColor &wish)
{
    const AccentGround on = accentGround(palette);
    const bool dark = palette == Comfort::Dark;
    AccentRoles roles{.accent = {}, .pressed = {}, .ink = on.ink, .soft = {}, .surfacePressed = {}};
    // The breath of the accent is as strong as the words on it allow.
    for (int share = 18; share >= 0; --share) {
        const double part = share * 0.005;
        roles.soft = mixed(on.ground, wish, part);
        roles.surfacePressed = mixed(on.surface, wish, part);
        if (contrastOf(on.words, roles.soft) >= on.least &&
            contrastOf(on.words, roles.surfacePressed) >= on.least)
            break;
    }
    // The nearest lightness that fits; on a light ground that is a darker one, as a rule.
    roles.accent = wish;
    constexpr int steps = 400;
    for (int step = 0; step <= steps && !fits(roles.accent, on, roles.soft); ++step) {
        const double away = double(step) / steps;
        const double wished = wish.lightnessF();
        const QColor near = atLightness(wish, std::clamp(wished + (dark ? away : -away), 0.0, 1.0));
        const QColor other =
            atLightness(wish, std::clamp(wished + (dark ? -away : away), 0.0, 1.0));
        roles.accent = fits(near, on, roles.soft) ? near : other;
    }
    roles.pressed = mixed(roles.accent, dark ? QColor(Qt::white) : QColor(Qt::black),
                          palette == Comfort::Low ? 0.12 : 0.3);
    return roles;
}

QStringList accentSentences(const QString &wish)
{
    QStringList sentences;
    const QColor color(wish);
    if (wish.isEmpty() || !color.isValid())
        return sentences;
    const std::pair<Comfort::Palette, QString> palettes[]{
        {Comfort::Light, QStringLiteral("light")},
        {Comfort::Dark, QStringLiteral("dark")},
        {Comfort::Low, QStringLiteral("soft")},
    };
    for (const auto &[palette, name] : palettes) {
        const QColor shown = accentRoles(palette, color).accent;
        const QString ratio =
            QString::number(contrastOf(shown, accentGround(palette).ground), 'f', 1);
        sentences
            << (shown.rgb() == color.rgb()
                    ? QStringLiteral("look.accent: in the %1 colors %2 is shown as it is (%3:1).")
                          .arg(name, color.name(), ratio)
                    : QStringLiteral("look.accent: in the %1 colors %2 is shown as %3, so that "
                                     "words keep their contrast (%4:1).")
                          .arg(name, color.name(), shown.name(), ratio));
    }
    sentences << QStringLiteral("look.accent: black on white and white on black stay as they are.");
    return sentences;
}

} // namespace foyer
