// SPDX-License-Identifier: GPL-3.0-or-later
// One card of the bench: both sides drawn and photographed, with the truth about them.
#pragma once

#include "tests/card_bench/photo.h"

#include <QJsonObject>

namespace foyer::bench {

struct TrueField {
    CardField field = CardField::Payor;
    CardSide side = CardSide::Front;
    QString value;
    QStringList also;  // other right values
    QStringList texts; // as printed
    QRectF box;        // thousandths of the card's width
};

struct BenchCard {
    const Layout *layout = nullptr;
    quint32 seed = 0;
    quint32 index = 0;
    QList<Distortion> distortions;
    Drawing front;
    Drawing back;
    Shot frontShot;
    Shot backShot;
    QList<TrueField> fields; // one a field; a field on both sides belongs to the front
    QMap<CardField, QStringList> maybe;
};

// A permutation of the designs for this seed, so that a small count sees many of them; first all
// of the first batch, then all of the second.
[[nodiscard]] const Layout &layoutAt(const QList<Layout> &layouts, quint32 seed, quint32 index);

// Without photographs.
[[nodiscard]] BenchCard drawCard(const QList<Layout> &layouts, quint32 seed, quint32 index);
void takePhotographs(BenchCard &card);

[[nodiscard]] QJsonObject truthJson(const BenchCard &card);

} // namespace foyer::bench
