// SPDX-License-Identifier: GPL-3.0-or-later
// Counts, percentiles, and intervals by drawing designs again and again.
#include "tests/card_bench/figures.h"

#include "tests/card_bench/random.h"

#include <algorithm>

namespace foyer::bench {
namespace {

double part(int of, int whole)
{
    return whole > 0 ? double(of) / whole : 0;
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[qsizetype(std::lround(share * double(values.size() - 1)))];
}

double sum(const QList<double> &values)
{
    double all = 0;
    for (const double value : values)
        all += value;
    return all;
}

double ratio(double of, double to)
{
    return to > 0 ? of / to : 0;
}

Share interval(const QMap<QString, Tally> &byDesign, quint32 seed, auto &&measure)
{
    Tally all;
    for (const Tally &tally : byDesign)
        all += tally;
    Share share{measure(all), 0, 0};
    const QList<Tally> designs = byDesign.values();
    Chance chance(seed, 0, 31);
    QList<double> drawn;
    for (int round = 0; round < 2000 && !designs.isEmpty(); ++round) {
        Tally some;
        for (qsizetype i = 0; i < designs.size(); ++i)
            some += chance.pick(designs);
        drawn.append(measure(some));
    }
    share.low = percentile(drawn, 0.025);
    share.high = percentile(drawn, 0.975);
    return share;
}

} // namespace

void Tally::add(const Verdict &verdict)
{
    const bool certain = verdict.grade == FieldGrade::Certain;
    const bool check = verdict.grade == FieldGrade::PleaseCheck;
    certainRight += certain && verdict.right;
    certainWrong += certain && !verdict.right;
    if (!verdict.printed) {
        invented += check;
        return;
    }
    ++printed;
    checkRight += check && verdict.right;
    checkWrong += check && !verdict.right;
    unreadable += !certain && !check;
    plainWhole += verdict.plainWhole;
    plainStraight += verdict.plainStraight;
}

Tally &Tally::operator+=(const Tally &other)
{
    printed += other.printed;
    certainRight += other.certainRight;
    certainWrong += other.certainWrong;
    checkRight += other.checkRight;
    checkWrong += other.checkWrong;
    unreadable += other.unreadable;
    invented += other.invented;
    plainWhole += other.plainWhole;
    plainStraight += other.plainStraight;
    return *this;
}

double Tally::right() const
{
    return part(certainRight + checkRight, printed);
}

double Tally::certainAndRight() const
{
    return part(certainRight, printed);
}

double Tally::wrongOfCertain() const
{
    return part(certainWrong, certain());
}

double Tally::whole() const
{
    return part(plainWhole, printed);
}

double Tally::straight() const
{
    return part(plainStraight, printed);
}

Figures figuresOf(const QList<Trial> &trials, quint32 seed)
{
    Figures figures;
    figures.bins.resize(10);
    QMap<QString, Tally> byDesign;
    QList<double> ours;
    QList<double> plain;
    for (const Trial &trial : trials) {
        ++figures.cards;
        figures.kindsRight += trial.kindRight;
        figures.sidesUnread += !trial.frontTrouble.isEmpty();
        figures.sidesUnread += !trial.backTrouble.isEmpty();
        ours.append(trial.oursMs);
        plain.append(trial.plainMs);
        QStringList names;
        for (const Distortion &distortion : trial.distortions)
            names.append(distortion.name);
        if (names.isEmpty())
            names.append(QStringLiteral("clean"));
        for (const Verdict &verdict : trial.verdicts) {
            figures.all.add(verdict);
            byDesign[trial.layout].add(verdict);
            figures.byField[verdict.field].add(verdict);
            for (const QString &name : names)
                figures.byDistortion[name].add(verdict);
            if (verdict.grade == FieldGrade::Unreadable)
                continue;
            Bin &bin = figures.bins[std::clamp(int(verdict.confidence * 10), 0, 9)];
            ++bin.count;
            bin.right += verdict.right;
            bin.confidence += verdict.confidence;
        }
    }
    figures.designs = int(byDesign.size());
    figures.right = interval(byDesign, seed, [](const Tally &t) { return t.right(); });
    figures.certainAndRight =
        interval(byDesign, seed, [](const Tally &t) { return t.certainAndRight(); });
    figures.wrongOfCertain =
        interval(byDesign, seed, [](const Tally &t) { return t.wrongOfCertain(); });
    figures.whole = interval(byDesign, seed, [](const Tally &t) { return t.whole(); });
    figures.straight = interval(byDesign, seed, [](const Tally &t) { return t.straight(); });
    figures.ratioWhole =
        interval(byDesign, seed, [](const Tally &t) { return ratio(t.right(), t.whole()); });
    figures.ratioStraight =
        interval(byDesign, seed, [](const Tally &t) { return ratio(t.right(), t.straight()); });
    if (figures.all.certainWrong == 0 && figures.all.certain() > 0)
        // Drawing again cannot show what was never seen; 3/n bounds it (the rule of three).
        figures.wrongOfCertain.high = std::min(1.0, 3.0 / figures.all.certain());
    figures.oursP50 = percentile(ours, 0.5);
    figures.oursP95 = percentile(ours, 0.95);
    figures.plainP50 = percentile(plain, 0.5);
    figures.plainP95 = percentile(plain, 0.95);
    figures.timeRatio = ratio(sum(ours), sum(plain));
    return figures;
}

} // namespace foyer::bench
