// SPDX-License-Identifier: GPL-3.0-or-later
// A handful of photographed cards through the real reader: nothing wrong is called certain, and
// most is read. The figures themselves are ./run bench cards.
#include "tests/card_bench/figures.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::bench;

TEST_CASE("photographed cards are read, and no wrong value is certain")
{
    const auto layouts = layoutsOf(CardSet::Tuning);
    REQUIRE(layouts.has_value());
    Reader reader({qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60000});
    PlainTesseract unused;
    QList<Trial> trials;
    for (quint32 index = 0; index < 6; ++index) {
        BenchCard card = drawCard(*layouts, 1, index);
        takePhotographs(card);
        trials.append(tryCard(card, reader, unused, {.plain = false}));
        for (const Verdict &verdict : trials.back().verdicts) {
            CAPTURE(card.layout->id.toStdString());
            CAPTURE(fieldKey(verdict.field).toStdString());
            CAPTURE(verdict.truth.toStdString());
            CAPTURE(verdict.value.toStdString());
            CHECK_FALSE((verdict.grade == FieldGrade::Certain && !verdict.right));
        }
    }
    const Figures figures = figuresOf(trials, 1);
    CHECK(figures.all.printed > 60);
    CHECK(figures.right.value > 0.5);
}

TEST_CASE("figures count what was judged")
{
    Trial trial;
    trial.layout = QStringLiteral("one");
    const auto verdict = [](FieldGrade grade, bool right, bool printed = true) {
        Verdict made;
        made.grade = grade;
        made.right = right;
        made.printed = printed;
        made.confidence = 0.55;
        return made;
    };
    trial.verdicts = {verdict(FieldGrade::Certain, true), verdict(FieldGrade::PleaseCheck, true),
                      verdict(FieldGrade::Unreadable, false), verdict(FieldGrade::Certain, false),
                      verdict(FieldGrade::PleaseCheck, false, false)};
    const Figures figures = figuresOf({trial, trial}, 1);
    CHECK(figures.all.printed == 8);
    CHECK(figures.right.value == doctest::Approx(0.5));
    CHECK(figures.certainAndRight.value == doctest::Approx(0.25));
    CHECK(figures.all.certainWrong == 2);
    CHECK(figures.wrongOfCertain.value == doctest::Approx(0.5));
    CHECK(figures.all.invented == 2);
    CHECK(figures.bins[5].count == 8);
    CHECK(figures.bins[5].right == 4);
    CHECK(trialFrom(toJson(trial)).verdicts.size() == trial.verdicts.size());
}

TEST_CASE("values are the same by letters and digits, money also by its parts")
{
    CHECK(bare(CardField::MemberId, QStringLiteral("W123 45-6")) ==
          bare(CardField::MemberId, QStringLiteral("w123456")));
    CHECK(bare(CardField::CopayPcp, QStringLiteral("20%")) !=
          bare(CardField::CopayPcp, QStringLiteral("20")));
    CHECK(bare(CardField::CopayPharmacy, QStringLiteral("10/35")) !=
          bare(CardField::CopayPharmacy, QStringLiteral("1035")));
}
