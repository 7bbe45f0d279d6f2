// SPDX-License-Identifier: GPL-3.0-or-later
// Every letter of every language is in the fonts that the language names, so that nobody meets an
// empty box or a letter from a font that happens to be there.
#include "kiosk/core/language.h"

#include <QFile>
#include <QFontInfo>
#include <QRawFont>
#include <QXmlStreamReader>
#include <algorithm>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

QString wordsOf(const QString &tag)
{
    QFile file(qEnvironmentVariable("FOYER_SOURCE") + QStringLiteral("/i18n/foyer_%1.ts").arg(tag));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString words;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            (xml.name() == u"translation" || (tag == u"en" && xml.name() == u"source")))
            words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    REQUIRE_FALSE(xml.hasError());
    return words;
}

QString datesOf(const QString &tag)
{
    QString words = timeText(tag, QTime(9, 5)) + timeText(tag, QTime(21, 5));
    for (int month = 1; month <= 12; ++month)
        words += monthName(tag, month) + longDay(tag, QDate(2026, month, month));
    return words;
}

} // namespace

TEST_CASE("no letter of the on-screen keyboards is missing")
{
    QFile file(qEnvironmentVariable("FOYER_SOURCE") + QStringLiteral("/qml/controls/layouts.js"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QRawFont> fonts;
    for (const Language &language : allLanguages())
        for (const QString &family : language.fonts)
            fonts << QRawFont::fromFont(QFont(family));
    const QString signs = QStringLiteral("\u25cc\u0300\u0301\u0303\u0309\u0323"); // tone marks
    int foreign = 0;
    for (const char32_t letter : (QString::fromUtf8(file.readAll()) + signs).toStdU32String()) {
        if (letter <= U' ')
            continue;
        foreign += letter > 0x7f ? 1 : 0;
        CAPTURE(quint32(letter));
        CHECK(std::ranges::any_of(
            fonts, [&](const QRawFont &font) { return font.supportsCharacter(letter); }));
    }
    CHECK(foreign > 150);
}

TEST_CASE("no letter is missing in any language")
{
    for (const Language &language : allLanguages()) {
        CAPTURE(language.tag.toStdString());
        QList<QRawFont> fonts;
        for (const QString &family : language.fonts) {
            CAPTURE(family.toStdString());
            CHECK(QFontInfo(QFont(family)).family() == family); // installed
            fonts << QRawFont::fromFont(QFont(family));
        }
        const QString words = wordsOf(language.tag) + datesOf(language.tag) + language.name;
        CHECK(words.size() > 100);
        for (const char32_t letter : words.toStdU32String()) {
            if (letter <= U' ')
                continue;
            const auto has = [&](const QRawFont &font) { return font.supportsCharacter(letter); };
            CAPTURE(quint32(letter));
            CHECK(std::ranges::any_of(fonts, has));
        }
    }
}
