// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/card_bench/trial.h"

#include "kiosk/cards/insurance_text.h"
#include "tests/card_bench/processor_time.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <tuple>

namespace foyer::bench {
namespace {

bool isMoney(CardField field)
{
    return field >= CardField::CopayPcp && field <= CardField::OutOfPocketMax;
}

bool among(CardField field, const QString &value, QStringList rights)
{
    return std::any_of(rights.begin(), rights.end(), [&](const QString &right) {
        return bare(field, right) == bare(field, value);
    });
}

// Generous to the other program: the parts only have to stand somewhere in its text.
bool standsIn(const QString &text, const QStringList &parts)
{
    return std::all_of(parts.begin(), parts.end(), [&text](const QString &part) {
        const QString wanted = bare(CardField::Payor, part);
        return text.contains(wanted);
    });
}

struct Side {
    ReaderReply reply;
    QString trouble;
};

Side readSide(Reader &reader, const QByteArray &jpeg)
{
    const auto reply = QCoro::waitFor(reader.read({ReadFor::Card, jpeg}));
    if (!reply)
        return {{}, reply.error().message};
    Side side{*reply, {}};
    if (reply->trouble != Trouble::None)
        side.trouble = QStringLiteral("trouble %1").arg(int(reply->trouble));
    return side;
}

void keep(const BenchCard &card, const Verdict &verdict, const Side &side, const QString &folder)
{
    const bool front = verdict.side == CardSide::Front;
    const QString stem = QDir(folder).filePath(QStringLiteral("%1-%2")
                                                   .arg(card.index, 4, 10, QLatin1Char('0'))
                                                   .arg(sideKey(verdict.side)));
    QFile picture(stem + QStringLiteral(".jpg"));
    if (picture.open(QIODevice::WriteOnly))
        picture.write(front ? card.frontShot.jpeg : card.backShot.jpeg);
    const QImage straight = QImage::fromData(side.reply.straightenedJpeg);
    straight.save(stem + QStringLiteral("-straight.jpg"));
    const QImage crop = straight.copy(verdict.crop.adjusted(-20, -12, 20, 12));
    crop.save(
        QStringLiteral("%1-%2-%3.png").arg(stem, fieldKey(verdict.field), gradeKey(verdict.grade)));
}

QJsonObject verdictJson(const Verdict &v)
{
    return {{"field", fieldKey(v.field)},
            {"side", sideKey(v.side)},
            {"printed", v.printed},
            {"truth", v.truth},
            {"value", v.value},
            {"grade", gradeKey(v.grade)},
            {"right", v.right},
            {"confidence", v.confidence},
            {"passed", QJsonArray::fromStringList(v.passed)},
            {"failed", QJsonArray::fromStringList(v.failed)},
            {"whole", v.plainWhole},
            {"straight", v.plainStraight}};
}

Verdict verdictFrom(const QJsonObject &o)
{
    Verdict v;
    std::ignore = fieldFromKey(o["field"].toString(), v.field);
    std::ignore = sideFromKey(o["side"].toString(), v.side);
    std::ignore = gradeFromKey(o["grade"].toString(), v.grade);
    v.printed = o["printed"].toBool();
    v.truth = o["truth"].toString();
    v.value = o["value"].toString();
    v.right = o["right"].toBool();
    v.confidence = o["confidence"].toDouble();
    v.passed = o["passed"].toVariant().toStringList();
    v.failed = o["failed"].toVariant().toStringList();
    v.plainWhole = o["whole"].toBool();
    v.plainStraight = o["straight"].toBool();
    return v;
}

void reported(Verdict &verdict, const Evidence &evidence)
{
    verdict.value = evidence.value;
    verdict.grade = evidence.value.isEmpty() ? FieldGrade::Unreadable : evidence.grade;
    verdict.confidence = evidence.confidence;
    verdict.passed = evidence.validatorsPassed;
    verdict.failed = evidence.validatorsFailed;
    verdict.crop = evidence.crop;
    verdict.side = evidence.side;
}

QList<Verdict> judge(const BenchCard &card, const InsuranceCard &read)
{
    QList<Verdict> verdicts;
    for (const TrueField &truth : card.fields) {
        Verdict verdict{truth.field, truth.side, true, truth.value};
        if (const Evidence *evidence = read.find(truth.field)) {
            reported(verdict, *evidence);
            verdict.right =
                verdict.grade != FieldGrade::Unreadable &&
                among(truth.field, evidence->value, truth.also + QStringList{truth.value});
        }
        verdicts.append(verdict);
    }
    for (const Evidence &evidence : read.fields) {
        const auto printed = [&](const TrueField &truth) { return truth.field == evidence.field; };
        if (evidence.value.isEmpty() || evidence.grade == FieldGrade::Unreadable ||
            std::any_of(card.fields.begin(), card.fields.end(), printed))
            continue;
        const auto maybe = card.maybe.constFind(evidence.field);
        if (maybe != card.maybe.constEnd() &&
            (maybe->isEmpty() || among(evidence.field, evidence.value, *maybe)))
            continue;
        Verdict verdict{evidence.field, evidence.side, false, {}};
        reported(verdict, evidence);
        verdicts.append(verdict);
    }
    return verdicts;
}

void tryPlain(const BenchCard &card, PlainTesseract &tesseract, Trial &trial)
{
    const double start = processorMs();
    const QString whole[] = {bare(CardField::Payor, tesseract.read(card.frontShot.jpeg)),
                             bare(CardField::Payor, tesseract.read(card.backShot.jpeg))};
    const double halfWay = processorMs();
    trial.plainMs = halfWay - start;
    const QString straight[] = {
        bare(CardField::Payor,
             tesseract.readStraightened(card.frontShot.jpeg, card.frontShot.corners)),
        bare(CardField::Payor,
             tesseract.readStraightened(card.backShot.jpeg, card.backShot.corners))};
    trial.straightMs = processorMs() - halfWay;
    for (qsizetype i = 0; i < card.fields.size(); ++i) {
        const TrueField &truth = card.fields[i];
        const bool back = truth.side == CardSide::Back;
        trial.verdicts[i].plainWhole = standsIn(whole[back], truth.texts);
        trial.verdicts[i].plainStraight = standsIn(straight[back], truth.texts);
    }
}

} // namespace

QString bare(CardField field, const QString &value)
{
    QString left;
    for (const QChar c : value.normalized(QString::NormalizationForm_C).toLower())
        if (c.isLetterOrNumber() ||
            (isMoney(field) && (c == QLatin1Char('/') || c == QLatin1Char('%'))))
            left.append(c);
    return left;
}

Trial tryCard(const BenchCard &card, Reader &reader, PlainTesseract &tesseract,
              const TrialOptions &options)
{
    Trial trial;
    trial.index = card.index;
    trial.layout = card.layout->id;
    trial.kind = card.layout->kind;
    trial.distortions = card.distortions;
    const double start = processorMs();
    const Side front = readSide(reader, card.frontShot.jpeg);
    const Side back = readSide(reader, card.backShot.jpeg);
    const InsuranceCard read = readBothSides(front.reply.lines, back.reply.lines);
    trial.oursMs = processorMs() - start;
    trial.frontTrouble = front.trouble;
    trial.backTrouble = back.trouble;
    trial.kindRight = read.kind == trial.kind;
    trial.verdicts = judge(card, read);
    if (options.plain)
        tryPlain(card, tesseract, trial);
    if (!options.keepWrong.isEmpty())
        for (const Verdict &verdict : trial.verdicts)
            if (!verdict.right && verdict.grade != FieldGrade::Unreadable)
                keep(card, verdict, verdict.side == CardSide::Front ? front : back,
                     options.keepWrong);
    return trial;
}

QJsonObject toJson(const Trial &trial)
{
    QJsonArray verdicts;
    for (const Verdict &verdict : trial.verdicts)
        verdicts.append(verdictJson(verdict));
    QJsonObject distortions;
    for (const Distortion &distortion : trial.distortions)
        distortions.insert(distortion.name, distortion.strength);
    return {{"index", qint64(trial.index)},
            {"layout", trial.layout},
            {"kind", kindKey(trial.kind)},
            {"kindRight", trial.kindRight},
            {"distortions", distortions},
            {"frontTrouble", trial.frontTrouble},
            {"backTrouble", trial.backTrouble},
            {"ours", trial.oursMs},
            {"plain", trial.plainMs},
            {"straight", trial.straightMs},
            {"fields", verdicts}};
}

Trial trialFrom(const QJsonObject &json)
{
    Trial trial;
    trial.index = quint32(json["index"].toInteger());
    trial.layout = json["layout"].toString();
    std::ignore = kindFromKey(json["kind"].toString(), trial.kind);
    trial.kindRight = json["kindRight"].toBool();
    const QJsonObject distortions = json["distortions"].toObject();
    for (auto it = distortions.begin(); it != distortions.end(); ++it)
        trial.distortions.append({it.key(), it->toDouble()});
    trial.frontTrouble = json["frontTrouble"].toString();
    trial.backTrouble = json["backTrouble"].toString();
    trial.oursMs = json["ours"].toDouble();
    trial.plainMs = json["plain"].toDouble();
    trial.straightMs = json["straight"].toDouble();
    for (const auto &verdict : json["fields"].toArray())
        trial.verdicts.append(verdictFrom(verdict.toObject()));
    return trial;
}

} // namespace foyer::bench
