// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/card_bench/licences.h"

#include "tests/card_bench/random.h"
#include "tests/card_bench/words.h"
#include "tests/fixtures/licence_issuers.h"

#include <QPainter>

namespace foyer::bench {
namespace {

struct Paper {
    QImage image{drawnSize, QImage::Format_RGB32};
    QPainter painter;
    QList<QRectF> texts;

    explicit Paper(QColor color, QColor second) : painter(&image)
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(drawnSize.width() / 1000.0, drawnSize.width() / 1000.0);
        QLinearGradient gradient(0, 0, 1000, 640);
        gradient.setColorAt(0, color);
        gradient.setColorAt(1, second);
        painter.fillRect(QRectF(0, 0, 1000, 640), gradient);
    }

    void text(double x, double y, int size, const QString &what, bool bold = false,
              QColor ink = QColor(20, 20, 26))
    {
        QFont font(QStringLiteral("Liberation Sans"));
        font.setPixelSize(size);
        font.setBold(bold);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(x, y), what);
        texts.append(QRectF(x, y - size, QFontMetricsF(font).horizontalAdvance(what), size * 1.2));
    }

    Drawing done()
    {
        painter.end();
        Drawing drawing;
        drawing.image = image;
        drawing.texts = texts;
        return drawing;
    }
};

fixtures::LicencePerson inventPerson(Chance &chance)
{
    const Words &words = wordsOf(chance.happens(0.5) ? CardSet::Tuning : CardSet::Measured);
    fixtures::LicencePerson person;
    person.family = chance.pick(words.family).toUpper();
    person.given = chance.pick(words.given).toUpper();
    person.middle = chance.happens(0.6) ? chance.pick(words.given).toUpper() : QString();
    person.birthDate = QDate(1938, 1, 1).addDays(chance.whole(0, 25000));
    person.issued = QDate(2019, 1, 1).addDays(chance.whole(0, 2400));
    person.expires = person.issued.addYears(chance.whole(4, 8));
    person.number = chance.shaped(
        chance.pick(QStringList{"a99999999", "999999999", "aa999999", "a999-9999-9999"}));
    const auto issuer = chance.pick(fixtures::licenceIssuers);
    person.issuer = QString::fromLatin1(issuer.number);
    person.address.state = QString::fromLatin1(issuer.code);
    person.address.country = QString::fromLatin1(issuer.country);
    return person;
}

Drawing drawFront(const fixtures::LicencePerson &person, Chance &chance)
{
    const QColor main = QColor::fromHsv(chance.whole(0, 359), 70, 235);
    Paper paper(main, main.lighter(115));
    paper.painter.fillRect(QRectF(0, 0, 1000, 90), main.darker(260));
    paper.text(40, 62, 44, person.address.state + QStringLiteral("   DRIVER LICENSE"), true,
               Qt::white);
    paper.painter.setPen(Qt::NoPen);
    paper.painter.setBrush(QColor(205, 210, 215));
    paper.painter.drawRect(QRectF(40, 130, 250, 320));
    paper.painter.setBrush(QColor(150, 140, 135));
    paper.painter.drawEllipse(QPointF(165, 250), 62, 80);
    paper.painter.drawEllipse(QRectF(65, 345, 200, 190).intersected(QRectF(40, 345, 250, 105)));
    const QString day = QStringLiteral("MM/dd/yyyy");
    paper.text(330, 160, 30, QStringLiteral("4d DLN ") + person.number, true);
    paper.text(330, 206, 26, QStringLiteral("1 ") + person.family, true);
    paper.text(330, 246, 26,
               QStringLiteral("2 ") + person.given + QLatin1Char(' ') + person.middle);
    paper.text(330, 286, 24, QStringLiteral("8 ") + person.address.line.value(0).toUpper());
    paper.text(330, 340, 26, QStringLiteral("3 DOB ") + person.birthDate.toString(day), true);
    paper.text(330, 382, 24, QStringLiteral("4a ISS ") + person.issued.toString(day));
    paper.text(640, 382, 24, QStringLiteral("4b EXP ") + person.expires.toString(day));
    paper.text(330, 424, 22, QStringLiteral("9 CLASS D   12 REST NONE"));
    paper.text(40, 590, 20, QStringLiteral("5 DD ") + person.number + QStringLiteral("0099"));
    return paper.done();
}

Drawing drawBack(const QByteArray &bytes, Chance &chance, double &moduleUnits)
{
    Paper paper(QColor(243, 244, 238), QColor(228, 234, 232));
    if (chance.happens(0.6))
        paper.painter.fillRect(QRectF(0, 36, 1000, 95), QColor(24, 20, 18));
    paper.text(50, 175, 18, QStringLiteral("This card is the property of the licensing agency."));
    paper.text(50, 203, 18, QStringLiteral("CLASS D   ENDORSEMENTS NONE   RESTRICTIONS NONE"));
    const QImage code = fixtures::drawCode(QStringLiteral("PDF417"), bytes, 1);
    const double width = chance.between(800, 900);
    const double height =
        std::min(width * code.height() / code.width() * chance.between(0.9, 1.4), 330.0);
    moduleUnits = width / code.width();
    const QRectF area((1000 - width) / 2, 590 - height, width, height);
    paper.painter.fillRect(area.adjusted(-16, -12, 16, 12), Qt::white);
    paper.painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    paper.painter.drawImage(area, code);
    paper.texts.append(area);
    return paper.done();
}

} // namespace

BenchLicence makeLicence(quint32 seed, quint32 index)
{
    Chance chance(seed, index, 41);
    BenchLicence licence;
    licence.person = inventPerson(chance);
    licence.bytes = fixtures::licenceBytes(licence.person, {.version = chance.whole(1, 10)});
    licence.distortions = chooseDistortions(seed + 7919, index);
    licence.front = drawFront(licence.person, chance);
    double moduleUnits = 0;
    licence.back = drawBack(licence.bytes, chance, moduleUnits);
    licence.frontShot =
        photograph(licence.front, licence.distortions, seed + 7919, index, CardSide::Front);
    licence.backShot =
        photograph(licence.back, licence.distortions, seed + 7919, index, CardSide::Back);
    licence.modulePixels = moduleUnits * licence.backShot.cardWidth / 1000;
    return licence;
}

QJsonObject truthJson(const BenchLicence &licence)
{
    return {{"family", licence.person.family},
            {"given", licence.person.given},
            {"middle", licence.person.middle},
            {"number", licence.person.number},
            {"birthDate", licence.person.birthDate.toString(Qt::ISODate)},
            {"expires", licence.person.expires.toString(Qt::ISODate)},
            {"bytes", QString::fromLatin1(licence.bytes.toHex())},
            {"modulePixels", licence.modulePixels}};
}

} // namespace foyer::bench
