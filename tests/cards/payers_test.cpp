// SPDX-License-Identifier: GPL-3.0-or-later
// Every payer is found by each of its names, also when a character was misread; no other text is
// taken for one.
#include "kiosk/cards/payers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

QString payerOf(const char *line)
{
    const auto match = matchPayer(QString::fromUtf8(line));
    return match ? match->payer->id : QString();
}

bool certain(const std::optional<PayerMatch> &match)
{
    return match && !match->mention && match->score >= certainPayerScore;
}

QStringList spellings(const Payer &payer)
{
    return QStringList(payer.name) + payer.aliases;
}

// A misreading that recognisers make.
QString confused(QString text, QRandomGenerator &random)
{
    static const QList<std::pair<QString, QString>> pairs = {
        {QStringLiteral("o"), QStringLiteral("0")},  {QStringLiteral("O"), QStringLiteral("0")},
        {QStringLiteral("l"), QStringLiteral("1")},  {QStringLiteral("I"), QStringLiteral("l")},
        {QStringLiteral("i"), QStringLiteral("l")},  {QStringLiteral("m"), QStringLiteral("rn")},
        {QStringLiteral("S"), QStringLiteral("5")},  {QStringLiteral("B"), QStringLiteral("8")},
        {QStringLiteral("rn"), QStringLiteral("m")}, {QStringLiteral(" "), QString()}};
    const int first = random.bounded(int(pairs.size()));
    for (int i = 0; i < pairs.size(); ++i) {
        const auto &[from, to] = pairs[(first + i) % pairs.size()];
        if (const auto at = text.indexOf(from); at >= 0)
            return text.replace(at, from.size(), to);
    }
    return text;
}

// Any one character lost, added or changed.
QString torn(QString text, QRandomGenerator &random)
{
    const auto at = random.bounded(int(text.size()));
    const QChar other(QLatin1Char(char('a' + random.bounded(26))));
    switch (random.bounded(3)) {
    case 0:
        return text.remove(at, 1);
    case 1:
        return text.insert(at, other);
    default:
        text[at] = other;
        return text;
    }
}

QByteArray listOf(const char *payers)
{
    return QByteArray(R"({"payers":[)") + payers + "]}";
}

} // namespace

TEST_CASE("the table is whole")
{
    QFile file(QStringLiteral(":/cards/payers.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto list = parsePayers(file.readAll());
    if (!list)
        FAIL((list.error().message + list.error().where).toStdString());
    CHECK(list->payers.size() >= 150);
    CHECK(knownPayers().payers().size() == list->payers.size());
    QSet<QString> blueStates;
    for (const Payer &payer : list->payers)
        if (payer.kind == PayerKind::Bcbs)
            blueStates.unite(QSet<QString>(payer.states.begin(), payer.states.end()));
    CHECK(blueStates.size() >= 51);
}

TEST_CASE("every name and alias finds its own payer, in any case and without spaces")
{
    int tried = 0;
    int sure = 0;
    for (const Payer &payer : knownPayers().payers())
        for (const QString &spelling : spellings(payer)) {
            CAPTURE(spelling.toStdString());
            QString joined = spelling;
            joined.remove(QLatin1Char(' '));
            for (const QString &line : {spelling, spelling.toUpper(), joined,
                                        QStringLiteral("® ") + spelling + QStringLiteral(" PPO")}) {
                CAPTURE(line.toStdString());
                const auto match = matchPayer(line);
                if (line == joined && !match)
                    continue; // two words may name one payer and the word another
                REQUIRE(match);
                CHECK(match->payer->id.toStdString() == payer.id.toStdString());
                CHECK(match->score >= 0.9); // less than certain when another is a slip away
                ++tried;
                sure += certain(match) ? 1 : 0;
            }
        }
    MESSAGE(sure << " of " << tried << " certain");
    CHECK(sure > tried * 85 / 100);
}

TEST_CASE("misread characters: the same payer or none, and nearly always the same")
{
    QRandomGenerator random(4);
    int found = 0;
    int tried = 0;
    for (const Payer &payer : knownPayers().payers())
        for (const QString &spelling : spellings(payer))
            for (int count = 1; count <= 2; ++count) {
                QString line = confused(spelling, random);
                if (count == 2)
                    line = confused(line, random);
                CAPTURE(line.toStdString());
                const auto match = matchPayer(line);
                if (match)
                    CHECK(match->payer->id.toStdString() == payer.id.toStdString());
                ++tried;
                found += match ? 1 : 0;
            }
    MESSAGE(found << " of " << tried << " confused names found");
    CHECK(found > tried * 95 / 100);
}

TEST_CASE("lost, added and changed characters never make another payer certain")
{
    QRandomGenerator random(5);
    int found = 0;
    int tried = 0;
    for (const Payer &payer : knownPayers().payers())
        for (const QString &spelling : spellings(payer))
            for (int count = 1; count <= 2; ++count) {
                QString line = torn(spelling, random);
                if (count == 2)
                    line = torn(line, random);
                CAPTURE(spelling.toStdString());
                CAPTURE(line.toStdString());
                const auto match = matchPayer(line);
                if (certain(match))
                    CHECK(match->payer->id.toStdString() == payer.id.toStdString());
                ++tried;
                found += match && match->payer == &payer ? 1 : 0;
            }
    MESSAGE(found << " of " << tried << " torn names found");
    CHECK(found > tried * 70 / 100);
}

TEST_CASE("names that several payers share name none")
{
    for (const char *line :
         {"Blue Cross", "Blue Shield", "BlueCross BlueShield", "Blue Cross Blue Shield PPO", "BCBS",
          "United", "United Health", "Health First", "Medicaid", "Medicare", "Medicare Advantage",
          "Community Care", "Health Plan", "PPO", "Regence",
          "BLUE CROSS AND BLUE SHIELD ASSOCIATION", "Kaiser", "Molina"}) {
        CAPTURE(line);
        CHECK_FALSE(matchPayer(QString::fromUtf8(line)));
    }
}

TEST_CASE("the longer name wins, and look-alikes stay apart")
{
    CHECK(payerOf("Blue Cross and Blue Shield of Kansas City") ==
          QStringLiteral("blue-cross-and-blue-shield-of-kansas-city"));
    CHECK(payerOf("BlueCross BlueShield of Kansas") ==
          QStringLiteral("blue-cross-and-blue-shield-of-kansas"));
    CHECK(payerOf("Aetna Better Health of Ohio") == QStringLiteral("aetna-better-health"));
    CHECK(payerOf("AETNA MEDICARE") == QStringLiteral("aetna-medicare"));
    CHECK(payerOf("UnitedHealthcare Community Plan") ==
          QStringLiteral("unitedhealthcare-community-plan"));
    CHECK(payerOf("Health Net HMO") == QStringLiteral("health-net"));
    CHECK(payerOf("C1gna") == QStringLiteral("cigna"));
    CHECK(payerOf("Hurnana") == QStringLiteral("humana"));
    CHECK(payerOf("UHC") == QStringLiteral("unitedhealthcare"));
    CHECK(payerOf("UHG").isEmpty());
    CHECK_FALSE(certain(matchPayer(u"Health Partners Plan")));   // of Minnesota or of Philadelphia
    CHECK(payerOf("BlueCross BlueShield of Akansas").isEmpty()); // one letter from two states
}

TEST_CASE("people, streets and sentences are no payers")
{
    for (const char *line :
         {"Oscar Molina", "Maria Humana-Lopez de la Cruz", "Anthem Parkway Suite 400",
          "1200 Kaiser Street", "Scott White", "Guardian Angel Lane", "John Horizon",
          "Prairie Community Care", "Blue Harbor Health", "Harbor Health Plan",
          "In an emergency call 911 or go to the nearest hospital", "Premera Avenue North 55",
          "Providers outside of Texas call the Blue Cross plan"}) {
        CAPTURE(line);
        CHECK_FALSE(certain(matchPayer(QString::fromUtf8(line))));
    }
    for (const char *line :
         {"Administered by Aetna Life Insurance Company",
          "Underwritten by Humana Insurance Company", "Humana Pharmacy", "www.aetna.com"}) {
        CAPTURE(line);
        const auto match = matchPayer(QString::fromUtf8(line));
        CHECK_FALSE(certain(match));
        if (match)
            CHECK(match->mention);
    }
}

TEST_CASE("ten thousand lines of other words are no payers")
{
    const QStringList words =
        QStringLiteral("summit river harbor valley garden winter silver copper office visit copay "
                       "specialist emergency urgent effective prescription subscriber employee "
                       "school district county teachers union steel motors bakery family dental "
                       "vision mental behavioral generic brand tier deductible coinsurance in out "
                       "network maximum individual north south east west maple cedar oak lincoln "
                       "washington jefferson garcia martinez johnson williams nguyen health care "
                       "plan group member card community first united national american general "
                       "life trust benefit services systems partners city state 100 250 2026 PO "
                       "Box 30 PPO HMO rx bin pcn this is not a guarantee of coverage")
            .split(QLatin1Char(' '));
    QRandomGenerator random(6);
    for (int i = 0; i < 10000; ++i) {
        QStringList line;
        for (int count = 1 + random.bounded(5); count > 0; --count)
            line.append(words[random.bounded(int(words.size()))]);
        const QString text = line.join(QLatin1Char(' '));
        CAPTURE(text.toStdString());
        CHECK_FALSE(certain(matchPayer(text)));
    }
}

TEST_CASE("a slip in the table's file is refused")
{
    CHECK(parsePayers(listOf(R"({"id":"a","name":"Alpha","kind":"bcbs","states":["TX"]})")));
    for (const char *payers :
         {R"({"id":"A b","name":"Alpha","kind":"bcbs"})", R"({"id":"a","kind":"bcbs"})",
          R"({"id":"a","name":"Alpha","kind":"other"})", R"({"id":"a","name":"Al","kind":"bcbs"})",
          R"({"id":"a","name":"Alpha","kind":"bcbs","states":["XX"]})",
          R"({"id":"a","name":"Alpha","kind":"bcbs","aliases":"Beta"})",
          R"({"id":"a","name":"Alpha","kind":"bcbs","aliases":[""]})",
          R"({"id":"a","name":"Alpha","kind":"bcbs","aliases":["ALPHA"]})",
          R"({"id":"a","name":"Alpha","kind":"bcbs","payerId":"1"})",
          R"({"id":"a","name":"Alpha","kind":"bcbs","colour":"blue"})",
          R"({"id":"a","name":"Alpha","kind":"bcbs"},{"id":"a","name":"Beta","kind":"bcbs"})",
          R"({"id":"a","name":"Alpha","kind":"bcbs"},{"id":"b","name":"Al pha","kind":"bcbs"})",
          R"(7)"}) {
        CAPTURE(payers);
        const auto list = parsePayers(listOf(payers));
        REQUIRE_FALSE(list);
        CHECK(list.error().kind == ErrorKind::BadInput);
    }
    CHECK_FALSE(parsePayers("[]"));
    CHECK_FALSE(parsePayers(""));
}

TEST_CASE("a card's sixty lines, timed")
{
    QStringList lines;
    for (int i = 0; i < 12; ++i)
        lines += {QStringLiteral("BlueCross BlueShield of Texas"),
                  QStringLiteral("Member Services 1-800-555-0199"),
                  QStringLiteral("PCP $25 Specialist $50 Urgent Care $60 ER $250"),
                  QStringLiteral("Maria Garcia Lopez"),
                  QStringLiteral("Send all claims to the address on the back of this card")};
    int found = 0;
    (void)matchPayer(QStringLiteral("warm"));
    QElapsedTimer timer;
    timer.start();
    for (const QString &line : std::as_const(lines))
        found += matchPayer(line) ? 1 : 0;
    MESSAGE("sixty lines in " << double(timer.nsecsElapsed()) / 1e6 << " ms");
    CHECK(found == 12);
}
