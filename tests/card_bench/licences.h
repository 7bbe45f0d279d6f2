// SPDX-License-Identifier: GPL-3.0-or-later
// Licences of our own design, photographed like the insurance cards: what matters is the code on
// the back.
#pragma once

#include "tests/card_bench/photo.h"

#include "tests/fixtures/licence_code.h"

#include <QJsonObject>

namespace foyer::bench {

struct BenchLicence {
    fixtures::LicencePerson person;
    QByteArray bytes; // in the PDF417 on the back
    QList<Distortion> distortions;
    Drawing front;
    Drawing back;
    Shot frontShot;
    Shot backShot;
    double modulePixels = 0; // width of the code's narrowest bar in the picture, upright
};

[[nodiscard]] BenchLicence makeLicence(quint32 seed, quint32 index);
[[nodiscard]] QJsonObject truthJson(const BenchLicence &licence);

} // namespace foyer::bench
