// SPDX-License-Identifier: GPL-3.0-or-later
// From trials to figures with intervals. Cards of one design are alike, so chance is drawn over
// designs, not fields.
#pragma once

#include "tests/card_bench/trial.h"

namespace foyer::bench {

struct Share {
    double value = 0; // 0..1
    double low = 0;   // 95 % interval, clustered by design
    double high = 0;
};

// Counts of one group of fields.
struct Tally {
    int printed = 0;
    int certainRight = 0;
    int certainWrong = 0; // with what nobody printed
    int checkRight = 0;
    int checkWrong = 0;
    int unreadable = 0;
    int invented = 0; // to be checked, though nobody printed it
    int plainWhole = 0;
    int plainStraight = 0;

    void add(const Verdict &verdict);
    Tally &operator+=(const Tally &other);
    [[nodiscard]] int certain() const { return certainRight + certainWrong; }
    [[nodiscard]] double right() const;
    [[nodiscard]] double certainAndRight() const;
    [[nodiscard]] double wrongOfCertain() const;
    [[nodiscard]] double whole() const;
    [[nodiscard]] double straight() const;
};

struct Bin { // of the reliability diagram
    int count = 0;
    int right = 0;
    double confidence = 0; // the sum
};

// Of licences: the bytes of the code on the back.
struct CodeTally {
    int licences = 0;
    int readable = 0; // narrowest bar at least 1.5 pixels
    int exact = 0;    // of the readable ones
    int other = 0;    // bytes that do not stand in the code: must not happen
};

struct Figures {
    CodeTally codes;
    int cards = 0;
    int designs = 0;
    int sidesUnread = 0;
    int kindsRight = 0;
    Tally all;
    Share right;
    Share certainAndRight;
    Share wrongOfCertain;
    Share whole;
    Share straight;
    Share ratioWhole; // right of ours to right of plain
    Share ratioStraight;
    QMap<CardField, Tally> byField;
    QMap<QString, Tally> byDistortion; // a card with two counts in both
    double oursP50 = 0, oursP95 = 0;   // ms, both sides
    double plainP50 = 0, plainP95 = 0;
    double timeRatio = 0; // of the sums
    QList<Bin> bins;      // ten, by confidence
};

[[nodiscard]] Figures figuresOf(const QList<Trial> &trials, quint32 seed);

[[nodiscard]] QString table(const Figures &figures, const QString &set, qint64 peakKilobytes);
[[nodiscard]] QJsonObject toJson(const Figures &figures, const QString &set, qint64 peakKilobytes);
[[nodiscard]] QByteArray rowsCsv(const QList<Trial> &trials, const QString &set);
bool drawCurve(const Figures &figures, const QString &set, const QString &path);

} // namespace foyer::bench
