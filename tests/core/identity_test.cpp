// SPDX-License-Identifier: GPL-3.0-or-later
// Two facts and exactly one match, or a person helps.
#include "kiosk/core/identity.h"
#include "kiosk/core/typed_name.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

const QDate today(2026, 11, 21);

ScheduledVisit visitOf(const QString &id, const QString &family, const QString &given, QDate born,
                       const QString &code = {})
{
    ScheduledVisit visit;
    visit.patient.id = id;
    visit.patient.names = {{QStringLiteral("official"), family, given.split(QLatin1Char(' '))}};
    visit.patient.birthDate = born;
    visit.appointment.id = id + QStringLiteral("-a");
    visit.appointment.patientId = id;
    visit.appointment.code = code;
    return visit;
}

Facts typed(const QString &family, const QString &given, QDate born)
{
    return {FactSource::Typed, {}, {}, family, given, born};
}

} // namespace

TEST_CASE("case, spaces, hyphens, apostrophes and accents never matter")
{
    CHECK(foldName(QStringLiteral("O'Sullivan")) == foldName(QStringLiteral("o sullivan")));
    CHECK(foldName(QStringLiteral("García-Núñez")) == foldName(QStringLiteral("GARCIA NUNEZ")));
    CHECK(foldName(QStringLiteral("Łukasz")) == foldName(QStringLiteral("lukasz")));
    CHECK(foldName(QStringLiteral("Groß")) == foldName(QStringLiteral("GROSS")));
    CHECK(foldName(QStringLiteral("Nguyễn")) == foldName(QStringLiteral("nguyen")));
    CHECK(foldName(QStringLiteral("王")) == QStringLiteral("王"));
    CHECK(foldName(QStringLiteral(" -.' ")).isEmpty());
}

TEST_CASE("a name alone, a birth date alone, or a future one is not enough")
{
    CHECK_FALSE(complete(typed(QStringLiteral("Diaz"), QStringLiteral("Ana"), {}), today));
    CHECK_FALSE(complete(typed(QStringLiteral("Diaz"), {}, QDate(1980, 1, 1)), today));
    CHECK_FALSE(complete(typed({}, QStringLiteral("Ana"), QDate(1980, 1, 1)), today));
    CHECK_FALSE(
        complete(typed(QStringLiteral("Diaz"), QStringLiteral("Ana"), today.addDays(1)), today));
    CHECK_FALSE(
        complete(typed(QStringLiteral("Diaz"), QStringLiteral("Ana"), QDate(1890, 1, 1)), today));
    CHECK(complete(typed(QStringLiteral("Diaz"), QStringLiteral("Ana"), QDate(1980, 1, 1)), today));
    Facts code{FactSource::AppointmentCode, QStringLiteral("abc"), {}, {}, {}, {}};
    CHECK_FALSE(complete(code, today));
    code.birthDate = QDate(1980, 1, 1);
    CHECK(complete(code, today));
    CHECK_FALSE(complete(
        typed(QString(91, QLatin1Char('x')), QStringLiteral("Ana"), QDate(1980, 1, 1)), today));
}

TEST_CASE("twins differ by the given name")
{
    const QDate born(2019, 3, 2);
    const QList<ScheduledVisit> day{
        visitOf(QStringLiteral("1"), QStringLiteral("Okafor"), QStringLiteral("Ada"), born),
        visitOf(QStringLiteral("2"), QStringLiteral("Okafor"), QStringLiteral("Adaeze"), born)};
    CHECK(match(typed(QStringLiteral("Okafor"), QStringLiteral("ada"), born), day, today) ==
          std::vector<std::size_t>{0});
    CHECK(match(typed(QStringLiteral("Okafor"), QStringLiteral("Adaeze"), born), day, today) ==
          std::vector<std::size_t>{1});
    CHECK(match(typed(QStringLiteral("Okafor"), QStringLiteral("A"), born), day, today).empty());
    CHECK(
        match(typed(QStringLiteral("Okafor"), QStringLiteral("Adaez"), born), day, today).empty());
}

TEST_CASE("two people of the same names and birth date: nobody, unless a code tells them apart")
{
    const QDate born(1970, 5, 17);
    const QList<ScheduledVisit> day{
        visitOf(QStringLiteral("1"), QStringLiteral("Kim"), QStringLiteral("Min Ji"), born,
                QStringLiteral("code-one")),
        visitOf(QStringLiteral("2"), QStringLiteral("Kim"), QStringLiteral("Min-Ji"), born,
                QStringLiteral("code-two"))};
    CHECK(match(typed(QStringLiteral("Kim"), QStringLiteral("Minji"), born), day, today).empty());
    Facts code{FactSource::AppointmentCode, QStringLiteral("code-two"), {}, {}, {}, born};
    CHECK(match(code, day, today) == std::vector<std::size_t>{1});
    code.birthDate = born.addDays(1);
    CHECK(match(code, day, today).empty());
}

TEST_CASE("a middle name on one side only does not hinder, a different one does")
{
    const QDate born(1961, 3, 4);
    const QList<ScheduledVisit> day{visitOf(QStringLiteral("1"), QStringLiteral("García"),
                                            QStringLiteral("María Luisa"), born)};
    CHECK(
        match(typed(QStringLiteral("Garcia"), QStringLiteral("MARIA"), born), day, today).size() ==
        1);
    CHECK(match(typed(QStringLiteral("Garcia"), QStringLiteral("maria luisa"), born), day, today)
              .size() == 1);
    CHECK(match(typed(QStringLiteral("Garcia"), QStringLiteral("Maria Elena"), born), day, today)
              .empty());
    CHECK(
        match(typed(QStringLiteral("Garcia"), QStringLiteral("Luisa"), born), day, today).empty());
}

TEST_CASE("a nickname on file is a name; a likeness is not")
{
    auto visit = visitOf(QStringLiteral("1"), QStringLiteral("Miller"), QStringLiteral("William"),
                         QDate(1950, 1, 2));
    const auto asked = typed(QStringLiteral("Miller"), QStringLiteral("Bill"), QDate(1950, 1, 2));
    CHECK_FALSE(agrees(asked, visit));
    visit.patient.names.append({QStringLiteral("nickname"), {}, {QStringLiteral("Bill")}});
    CHECK(agrees(asked, visit));
    CHECK_FALSE(
        agrees(typed(QStringLiteral("Mueller"), QStringLiteral("Bill"), QDate(1950, 1, 2)), visit));
}

TEST_CASE("several visits of one person are one match")
{
    const QDate born(1988, 8, 8);
    auto first =
        visitOf(QStringLiteral("1"), QStringLiteral("Haddad"), QStringLiteral("Lina"), born);
    auto second = first;
    second.appointment.id = QStringLiteral("later");
    const auto other =
        visitOf(QStringLiteral("2"), QStringLiteral("Haddad"), QStringLiteral("Omar"), born);
    CHECK(match(typed(QStringLiteral("Haddad"), QStringLiteral("Lina"), born),
                {first, other, second}, today) == std::vector<std::size_t>{0, 2});
}

TEST_CASE("masks show at most a quarter and never a short number")
{
    CHECK(maskNumber(QStringLiteral("XK-4471-9917")) == QStringLiteral("••17"));
    CHECK(maskNumber(QStringLiteral("123")) == QStringLiteral("••"));
    CHECK(maskNumber({}).isEmpty());
    CHECK(maskEmail(QStringLiteral("maria.garcia@example.org")) == QStringLiteral("m•••@•••.org"));
    CHECK_FALSE(maskEmail(QStringLiteral("a@b.co")).contains(QLatin1Char('a')));
    CHECK_FALSE(
        maskAddress({{QStringLiteral("12 Elm Street")}, QStringLiteral("Springfield"), {}, {}, {}})
            .contains(QStringLiteral("Elm")));
    for (const auto &number : {"1", "12", "1234", "12345678", "555-0117-22"}) {
        const auto masked = maskNumber(QString::fromLatin1(number));
        CHECK(masked.count(QLatin1Char('1')) + masked.count(QLatin1Char('2')) <= 2);
    }
}

TEST_CASE("the greeting is the name a person goes by")
{
    auto visit = visitOf(QStringLiteral("1"), QStringLiteral("Garcia"),
                         QStringLiteral("Maria Luisa"), QDate(1961, 3, 4));
    CHECK(greetingName(visit.patient) == QStringLiteral("Maria"));
    CHECK(shortName(visit.patient) == QStringLiteral("Maria G."));
    visit.patient.names.append({QStringLiteral("nickname"), {}, {QStringLiteral("Lulu")}});
    CHECK(greetingName(visit.patient) == QStringLiteral("Lulu"));
    CHECK(shortName(visit.patient) == QStringLiteral("Lulu G."));
}

TEST_CASE("age turns on the birthday, also for the 29th of February")
{
    CHECK(ageOn(QDate(2008, 11, 21), today) == 18);
    CHECK(ageOn(QDate(2008, 11, 22), today) == 17);
    CHECK(ageOn(QDate(2008, 2, 29), QDate(2026, 2, 28)) == 17);
    CHECK(ageOn(QDate(2008, 2, 29), QDate(2026, 3, 1)) == 18);
}

TEST_CASE("a chip card's name written in one agrees with Chinese name parts and nothing else")
{
    const QDate born(1986, 4, 12);
    auto chinese =
        visitOf(QStringLiteral("1"), QStringLiteral("Chen"), QStringLiteral("Yi-chun"), born);
    chinese.patient.names.append({{}, QStringLiteral("陳"), {QStringLiteral("怡君")}});
    const auto latin =
        visitOf(QStringLiteral("2"), QStringLiteral("Chen"), QStringLiteral("Yi-chun"), born);
    const auto card = [&](const QString &whole, FactSource source = FactSource::ChipCard) {
        return Facts{source, {}, {}, whole, {}, born};
    };
    const QDate day(2026, 11, 21);
    CHECK(agrees(card(QStringLiteral("陳怡君")), chinese));
    CHECK_FALSE(agrees(card(QStringLiteral("陳怡")), chinese));
    CHECK_FALSE(agrees(card(QStringLiteral("陈怡君")), chinese)); // another script is another name
    CHECK_FALSE(agrees(card(QStringLiteral("陳怡君")), latin));
    CHECK_FALSE(agrees(card(QStringLiteral("ChenYichun")), latin));
    CHECK(complete(card(QStringLiteral("陳怡君")), day));
    CHECK_FALSE(complete(card(QStringLiteral("ChenYichun")), day));
    CHECK_FALSE(complete(card(QStringLiteral("陳怡君"), FactSource::Typed), day));
    CHECK_FALSE(complete(card(QStringLiteral("陳")), day));
    // Where the family name ends is not guessed: two characters may be one family name.
    auto compound =
        visitOf(QStringLiteral("3"), QStringLiteral("歐陽"), QStringLiteral("明"), born);
    CHECK(agrees(card(QStringLiteral("歐陽明")), compound));
    CHECK(match(card(QStringLiteral("陳怡君")), {chinese, latin, compound}, day).size() == 1);
}

TEST_CASE("particles, hyphens and apostrophes do not part names; letters do")
{
    const QDate born(1980, 2, 3);
    const auto same = [&](const QString &shown, const QString &record) {
        const auto visit = visitOf(QStringLiteral("1"), record, QStringLiteral("Ana"), born);
        return agrees(typed(shown, QStringLiteral("ANA"), born), visit);
    };
    CHECK(same(QStringLiteral("GARCIA LOPEZ"), QStringLiteral("García-López")));
    CHECK(same(QStringLiteral("DE LA CRUZ"), QStringLiteral("Delacruz")));
    CHECK(same(QStringLiteral("VAN DER BERG"), QStringLiteral("van der Berg")));
    CHECK(same(QStringLiteral("VANDERBERG"), QStringLiteral("Van der Berg")));
    CHECK(same(QStringLiteral("OBRIEN"), QStringLiteral("O’Brien")));
    CHECK(same(QStringLiteral("O'BRIEN"), QStringLiteral("OBrien")));
    CHECK(same(QStringLiteral("KAAHUMANU"), QStringLiteral("Kaʻahumanu")));
    CHECK(same(QStringLiteral("ST. JOHN"), QStringLiteral("St John")));
    // A particle, a second family name, or their order is not guessed at.
    CHECK_FALSE(same(QStringLiteral("CRUZ"), QStringLiteral("De la Cruz")));
    CHECK_FALSE(same(QStringLiteral("GARCIA"), QStringLiteral("García López")));
    CHECK_FALSE(same(QStringLiteral("LOPEZ GARCIA"), QStringLiteral("García López")));
    CHECK_FALSE(same(QStringLiteral("VAN DEN BERG"), QStringLiteral("Van der Berg")));
    CHECK_FALSE(same(QStringLiteral("SAINT JOHN"), QStringLiteral("St John")));
}

TEST_CASE("a letter that documents spell out is the same name; the way back is not guessed")
{
    const QDate born(1980, 2, 3);
    const auto same = [&](const QString &shown, const QString &record) {
        const auto visit = visitOf(QStringLiteral("1"), record, QStringLiteral("Jörg Åke"), born);
        return agrees(typed(shown, QStringLiteral("JOERG AAKE"), born), visit);
    };
    CHECK(same(QStringLiteral("MUELLER"), QStringLiteral("Müller")));
    CHECK(same(QStringLiteral("MULLER"), QStringLiteral("Müller")));
    CHECK(same(QStringLiteral("Müller"), QStringLiteral("MUELLER")));
    CHECK(same(QStringLiteral("Mu\u0308ller"), QStringLiteral("Mueller"))); // composed of two
    CHECK(same(QStringLiteral("SOERENSEN"), QStringLiteral("Sørensen")));
    CHECK(same(QStringLiteral("GROSS"), QStringLiteral("Groß")));
    CHECK_FALSE(same(QStringLiteral("MUELLER"), QStringLiteral("Muller")));
    CHECK_FALSE(same(QStringLiteral("MILLER"), QStringLiteral("Müller")));
    CHECK_FALSE(same(QStringLiteral("MICHAL"), QStringLiteral("Michael")));
    CHECK_FALSE(same(QStringLiteral("ISRAL"), QStringLiteral("Israel")));
    CHECK_FALSE(same(QStringLiteral("ROSSLER"), QStringLiteral("Roessler")));
    CHECK(foldName(QStringLiteral("Michael")) == QStringLiteral("michael"));
}

TEST_CASE("family and given names are never exchanged, except as the record has them")
{
    const QDate born(1980, 2, 3);
    const auto usual =
        visitOf(QStringLiteral("1"), QStringLiteral("Kim"), QStringLiteral("Min"), born);
    const auto turned =
        visitOf(QStringLiteral("2"), QStringLiteral("Min"), QStringLiteral("Kim"), born);
    const auto shown = typed(QStringLiteral("MIN"), QStringLiteral("KIM"), born);
    CHECK_FALSE(agrees(shown, usual));
    CHECK(agrees(shown, turned));
    CHECK(match(shown, {usual, turned}, today) == std::vector<std::size_t>{1});
    CHECK_FALSE(agrees(typed(QStringLiteral("MIN KIM"), QStringLiteral("KIM"), born), turned));
    // Family name of one entry, given name of another: a name nobody has.
    auto two = usual;
    two.patient.names.append(
        {QStringLiteral("maiden"), QStringLiteral("Park"), {QStringLiteral("Soo")}});
    CHECK_FALSE(agrees(typed(QStringLiteral("KIM"), QStringLiteral("SOO"), born), two));
}

TEST_CASE("a licence's middle name is the record's second given name, but an initial is no name")
{
    const QDate born(1980, 2, 3);
    const auto visit =
        visitOf(QStringLiteral("1"), QStringLiteral("Diaz"), QStringLiteral("Ana Luisa"), born);
    const auto shown = [&](const QString &given) {
        return typed(QStringLiteral("DIAZ"), given, born);
    };
    CHECK(agrees(shown(QStringLiteral("ANA LUISA")), visit));
    CHECK(agrees(shown(QStringLiteral("ANA-LUISA")), visit));
    CHECK(agrees(shown(QStringLiteral("ANA\u2010LUISA")), visit));
    CHECK(agrees(shown(QStringLiteral("ANALUISA")), visit));
    CHECK_FALSE(agrees(shown(QStringLiteral("ANA L")), visit));
    CHECK_FALSE(agrees(shown(QStringLiteral("LUISA ANA")), visit));
    CHECK_FALSE(agrees(shown(QStringLiteral("AN")), visit));
}

TEST_CASE("hard pairs of a licence and a record: alike or not, and never by guessing")
{
    struct HardPair {
        const char *family, *given, *recordFamily, *recordGiven;
        bool same;
    };
    const HardPair pairs[] = {
        {"VAN DER BERG", "WILLEM", "van der Berg", "Willem", true},
        {"VAN DER BERG", "WILLEM", "Vanderberg", "Willem", true},
        {"BERG", "WILLEM", "van der Berg", "Willem", false},
        {"DE LA CRUZ", "JUAN CARLOS", "de la Cruz", "Juan", true},
        {"DELACRUZ", "JUAN", "De La Cruz", "Juan Carlos", true},
        {"LA CRUZ", "JUAN", "De La Cruz", "Juan", false},
        {"OBRIEN", "ANNE", "O\u2019Brien", "Anne", true},
        {"O BRIEN", "ANNE MARIE", "O'Brien", "Anne-Marie", true},
        {"BRIEN", "ANNE", "O'Brien", "Anne", false},
        {"MUELLER", "JOERG", "M\u00fcller", "J\u00f6rg", true},
        {"MULLER", "JORG", "M\u00fcller", "J\u00f6rg", true},
        {"MUELLER", "JORG", "Muller", "Jorg", false},
        {"GARCIA", "JOSE", "Garc\u00eda", "Jos\u00e9", true},
        {"NU\u00d1EZ", "JOSE", "Nunez", "Jos\u00e9", true},
        {"NGUYEN", "THI", "Nguy\u1ec5n", "Th\u1ecb", true},
        {"DANG", "VAN", "\u0110\u1eb7ng", "V\u0103n", true},
        {"SMITH JONES", "AMY", "Smith-Jones", "Amy", true},
        {"SMITHJONES", "AMY", "Smith-Jones", "Amy", true},
        {"SMITH", "AMY", "Smith-Jones", "Amy", false},
        {"JONES-SMITH", "AMY", "Smith-Jones", "Amy", false},
        {"LI", "WEI", "Li", "Wei", true},
        {"WEI", "LI", "Li", "Wei", false},
        {"AL RASHID", "OMAR", "Al-Rashid", "Omar", true},
        {"ALRASHID", "OMAR", "al-Rash\u012bd", "Omar", true},
        {"EL RASHID", "OMAR", "Al-Rashid", "Omar", false},
        {"RASHID", "OMAR", "Al-Rashid", "Omar", false},
        {"WOLFESCHLEGEL", "HUBERT", "Wolfeschlegelstein", "Hubert", false},
        {"SMITH", "J", "Smith", "John", false},
        {"SMITH", "JON", "Smith", "John", false},
        {"YILMAZ", "IPEK", "Y\u0131lmaz", "\u0130pek", true},
        {"LUKASZEWSKI", "LUKASZ", "\u0141ukaszewski", "\u0141ukasz", true},
    };
    const QDate born(1980, 2, 3);
    for (const HardPair &pair : pairs) {
        CAPTURE(pair.family);
        CAPTURE(pair.recordFamily);
        const auto record = visitOf(QStringLiteral("1"), QString::fromUtf8(pair.recordFamily),
                                    QString::fromUtf8(pair.recordGiven), born);
        auto shown = typed(QString::fromUtf8(pair.family), QString::fromUtf8(pair.given), born);
        shown.source = FactSource::Licence;
        CHECK(agrees(shown, record) == pair.same);
        shown.birthDate = born.addDays(1);
        CHECK_FALSE(agrees(shown, record));
    }
}

TEST_CASE("names in Cyrillic and in Arabic agree with the same script on file, and with no other")
{
    struct ScriptPair {
        const char *family, *given, *recordFamily, *recordGiven;
        bool same;
    };
    const ScriptPair pairs[] = {
        {"Петрова", "Екатерина", "Петрова", "Екатерина", true},
        {"ПЕТРОВА", "екатерина", "Петрова", "Екатерина", true},
        {"Королева", "Алена", "Королёва", "Алёна", true},
        {"Римская Корсакова", "Анна", "Римская-Корсакова", "Анна", true},
        {"Петрова", "Екатерина", "Петрова", "Екатерина Ивановна", true},
        {"Заяць", "Марьяна", "Заяць", "Мар’яна", false}, // two spellings, two names
        {"Мар'яненко", "Ірина", "Мар’яненко", "Ірина", true},
        {"Петров", "Екатерина", "Петрова", "Екатерина", false},
        {"Петрова", "Катерина", "Петрова", "Екатерина", false},
        {"Петрова", "Катя", "Петрова", "Екатерина", false},
        {"Иванов", "Олег", "Iванов", "Олег", false}, // a Latin letter on file is another letter
        {"Petrova", "Ekaterina", "Петрова", "Екатерина", false},
        {"Петрова", "Екатерина", "Petrova", "Ekaterina", false},
        {"الحسن", "فاطمة", "الحسن", "فاطمة", true},
        {"الحسن", "فاطمه", "الحسن", "فاطمة", true},
        {"ال حسن", "فاطمة", "الحسن", "فاطِمَة", true},
        {"الحسن", "احمد", "الحسن", "أحمد", true},
        {"الحسن", "ابراهيم", "الحسن", "إبراهيم", true},
        {"الحسن", "على", "الحسن", "علي", true},
        {"الحسن", "علی", "الحسن", "علي", true}, // from a Persian keyboard
        {"کریم", "مها", "كريم", "مها", true},
        {"الحســـن", "مها", "الحسن", "مها", true},
        {"الحسن", "عبد الله", "الحسن", "عبدالله", true},
        {"الحسن", "عبد الله", "الحسن", "عبدالله محمد", true},
        {"الحسن", "محمود", "الحسن", "محمد", false},
        {"حسن", "فاطمة", "الحسن", "فاطمة", false},
        {"الحسين", "فاطمة", "الحسن", "فاطمة", false},
        {"Al-Hassan", "Fatima", "الحسن", "فاطمة", false},
    };
    const QDate born(1988, 1, 1);
    for (const ScriptPair &pair : pairs) {
        CAPTURE(pair.family);
        CAPTURE(pair.given);
        const auto record = visitOf(QStringLiteral("1"), QString::fromUtf8(pair.recordFamily),
                                    QString::fromUtf8(pair.recordGiven), born);
        const auto shown =
            typed(QString::fromUtf8(pair.family), QString::fromUtf8(pair.given), born);
        CHECK(agrees(shown, record) == pair.same);
    }
}

TEST_CASE("a record in two scripts is found by either, not by a mixture")
{
    const QDate born(1981, 9, 9);
    auto both =
        visitOf(QStringLiteral("1"), QStringLiteral("Petrova"), QStringLiteral("Ekaterina"), born);
    both.patient.names.append({{}, QStringLiteral("Петрова"), {QStringLiteral("Екатерина")}});
    CHECK(agrees(typed(QStringLiteral("PETROVA"), QStringLiteral("ekaterina"), born), both));
    CHECK(agrees(typed(QStringLiteral("петрова"), QStringLiteral("ЕКАТЕРИНА"), born), both));
    CHECK_FALSE(agrees(typed(QStringLiteral("Петрова"), QStringLiteral("Ekaterina"), born), both));
}

TEST_CASE("the mark of a Vietnamese tone never matters, nor how it was composed")
{
    CHECK(foldName(QStringLiteral("Nguyễn")) == QStringLiteral("nguyen"));
    CHECK(foldName(QStringLiteral("Nguye\u0302\u0303n")) == QStringLiteral("nguyen"));
    CHECK(foldName(QStringLiteral("Đặng Thị Mỹ Phượng")) == QStringLiteral("dangthimyphuong"));
}

TEST_CASE("what is no part of a name is dropped from a typed one, and nothing else")
{
    const auto same = [](const QString &name) { return typedName(name) == name; };
    CHECK(same(QStringLiteral("O")));
    CHECK(same(QStringLiteral("O’Brien-Smith, Jr.")));
    CHECK(same(QStringLiteral("Римская-Корсакова")));
    CHECK(same(QStringLiteral("فاطِمَة")));
    CHECK(same(QStringLiteral("Đặng")));
    CHECK(same(QString::fromUcs4(U"\U00020bb7田"))); // a letter beyond the first plane
    CHECK(typedName(QString::fromUcs4(U"Ana\U0001f600 María\U0001f469\u200d\u2695\ufe0f")) ==
          QStringLiteral("Ana María"));
    CHECK(typedName(QStringLiteral(" Ana\r\n\tMaría\x1b\x07 ")) == QStringLiteral("Ana María"));
    CHECK(typedName(QStringLiteral("\u202eanA\u2066\u200f")) == QStringLiteral("anA"));
    CHECK(typedName(QString(QChar(0xd83d)) + u'A') == QStringLiteral("A")); // half an emoji
    CHECK(typedName(QStringLiteral("<b>&Ana;</b>")) == QStringLiteral("bAnab"));
    CHECK(typedName(QString(200, u'x')).size() == 90);
    CHECK(typedName(QString(89, u'x') + QString::fromUcs4(U"\U00020bb7")).size() == 89);
    CHECK(typedName(QString::fromUcs4(U"\U0001f600\U0001f600")).isEmpty());
    CHECK(foldName(QString::fromUcs4(U"\U0001f600")).isEmpty());
}
