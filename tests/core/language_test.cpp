// SPDX-License-Identifier: GPL-3.0-or-later
// Days, times, counts and numbers as each language writes them.
#include "kiosk/core/language.h"
#include "kiosk/core/ticket.h"
#include "kiosk/core/translator.h"
#include "kiosk/core/words.h"

#include <QSet>
#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("a near dialect is served, a language without words is not")
{
    CHECK(languageOf("es-MX").tag == "es");
    CHECK(languageOf("zh-Hans-CN").tag == "zh");
    CHECK(languageOf("tlh").tag == "en");
    CHECK(isSpoken("ht"));
    CHECK_FALSE(isSpoken("tlh"));
}

TEST_CASE("what no translator has reviewed is told to whoever sets up a site")
{
    CHECK(unreviewedSentence({"en"}).isEmpty());
    for (const Language &language : allLanguages())
        CHECK(language.reviewed() == unreviewedSentence({"en", language.tag}).isEmpty());
    CHECK(unreviewedSentence({"ar", "en", "ht"}) ==
          "Offered without a translator's review: Arabic, Haitian Creole.");
}

TEST_CASE("every language has its own words for days, and digits as on our numbers")
{
    const QDate day(2026, 2, 7);
    for (const Language &language : allLanguages()) {
        CAPTURE(language.tag.toStdString());
        const QString said = longDay(language.tag, day);
        CHECK(said.contains("2026"));
        CHECK(said.contains('7'));
        CHECK((language.tag == "en") == said.contains("February"));
        CHECK(timeText(language.tag, QTime(15, 20)).contains("20"));
        CHECK_FALSE(monthName(language.tag, 12).isEmpty());
        for (int month = 2; month <= 12; ++month)
            CHECK(monthName(language.tag, month) != monthName(language.tag, month - 1));
    }
    CHECK(longDay("ht", day) == "samdi 7 fevriye 2026");
    CHECK(dayText("ht", QDate(2026, 8, 1), "d MMMM yyyy") == "1 out 2026");
    CHECK(longDay("ht", {}) == "");
}

TEST_CASE("counts have the plural form of the language")
{
    const auto wait = [](const char *tag, int minutes) {
        return word(tag, "Ticket", "about %n minute(s)", minutes);
    };
    CHECK(wait("en", 1) == "about 1 minute");
    CHECK(wait("en", 10) == "about 10 minutes");
    CHECK(wait("es", 1) == "alrededor de 1 minuto");
    CHECK(wait("ru", 21) == "около 21 минуты");
    CHECK(wait("ru", 25) == "около 25 минут");
    CHECK(wait("ar", 2) == "نحو دقيقتين");
    CHECK(wait("ar", 5) == "نحو 5 دقائق");
    CHECK(wait("ar", 15) == "نحو 15 دقيقة");
    CHECK(wait("fr", 1) == "environ 1 minute");
    CHECK(wait("zh", 15) == "约 15 分钟");
    CHECK(wait("ht", 15) == "apeprè 15 minit");
    CHECK(wait("tlh", 15) == "about 15 minutes");
}

TEST_CASE("a number inside Arabic stays whole")
{
    CHECK(isolated("ar", "555-0142") == QStringLiteral("\u2068555-0142\u2069"));
    CHECK(isolated("ar", "").isEmpty());
    CHECK(isolated("en", "555-0142") == "555-0142");
    CHECK(withoutIsolates(isolated("ar", "555-0142")) == "555-0142");
}

TEST_CASE("every place in an Arabic sentence is isolated, whoever fills it")
{
    const QString ends = word("ar", "InsurancePage", "ends in %1").arg("A-17");
    CHECK(ends.contains(QStringLiteral("\u2068A-17\u2069")));
    const QString wait = word("ar", "Ticket", "%1 to %n minute(s)", 25).arg(10);
    CHECK(wait.contains(QStringLiteral("\u206810\u2069")));
    CHECK(wait.contains("25"));
    // A sentence that begins with a Latin name still runs from right to left.
    const QString still = word("ar", "ReviewPage", "%1, still right").arg("Cedar Mutual");
    CHECK(still.isRightToLeft());
    // So does one that has nothing but places.
    const QString device = word("ar", "DeviceLine", "%1: %2").arg("Epson", "42");
    CHECK(device.isRightToLeft());
    CHECK(withoutIsolates(device) == "Epson: 42");
    CHECK(word("ar", "BirthDatePage", "mdy") == "dmy");
    CHECK_FALSE(word("es", "InsurancePage", "ends in %1").contains(QChar(0x2068)));
    CHECK_FALSE(word("tlh", "InsurancePage", "ends in %1").contains(QChar(0x2068)));

    // As Qt asks it for the screen.
    Translator arabic;
    REQUIRE(arabic.speak("ar-EG"));
    CHECK(arabic
              .translate("TicketPage", "The printer cannot print now. Your number is %1. Please "
                                       "remember it or take a photo.")
              .contains(QStringLiteral("\u2068%1\u2069")));
    CHECK_FALSE(Translator().speak("tlh"));
    CHECK_FALSE(Translator().speak("../foyer_ar"));
}

TEST_CASE("a ticket is in the patient's language")
{
    Ticket ticket;
    ticket.number = "A17";
    ticket.wait = WaitRange{10, 25};
    ticket.issuedAt = QDateTime(QDate(2026, 11, 22), QTime(15, 20));
    QSet<QString> thanks;
    for (const Language &language : allLanguages()) {
        ticket.language = language.tag;
        QStringList lines;
        for (const TicketLine &line : layOut(ticket).lines)
            lines << line.text;
        const QString paper = lines.join('\n');
        CAPTURE(paper.toStdString());
        CHECK(lines.contains("A17"));
        CHECK(paper.contains("25"));
        CHECK(paper.contains(longDay(language.tag, ticket.issuedAt.date())));
        CHECK((language.tag == "en") == paper.contains("Your number"));
        thanks +=
            word(language.tag, "Ticket", "Thank you for checking in. We will call your number.");
    }
    CHECK(thanks.size() == allLanguages().size());
}
