// SPDX-License-Identifier: GPL-3.0-or-later
// The figures as a table for people, as JSON, as rows for fitting, and the calibration as a
// picture.
#include "tests/card_bench/figures.h"

#include <QJsonArray>
#include <QPainter>
#include <QTextStream>

namespace foyer::bench {
namespace {

QString percent(double share, int decimals = 1)
{
    return QString::number(share * 100, 'f', decimals) + QStringLiteral(" %");
}

QString percent(const Share &share, int decimals = 1)
{
    return QStringLiteral("%1 (%2 to %3)")
        .arg(percent(share.value, decimals), percent(share.low, decimals),
             percent(share.high, decimals));
}

QString times(const Share &share)
{
    return QStringLiteral("%1 (%2 to %3)")
        .arg(QString::number(share.value, 'f', 2), QString::number(share.low, 'f', 2),
             QString::number(share.high, 'f', 2));
}

void rows(QTextStream &out, const QString &heading, const QList<std::pair<QString, Tally>> &groups)
{
    out << '\n'
        << heading.leftJustified(18)
        << "printed  right  certain+right  check right/wrong  unread  invented  WRONG CERTAIN  "
           "plain  straight\n";
    for (const auto &[name, t] : groups)
        out << name.leftJustified(18) << QString::number(t.printed).rightJustified(7)
            << percent(t.right(), 0).rightJustified(7)
            << percent(t.certainAndRight(), 0).rightJustified(15)
            << QStringLiteral("%1/%2").arg(t.checkRight).arg(t.checkWrong).rightJustified(19)
            << QString::number(t.unreadable).rightJustified(8)
            << QString::number(t.invented).rightJustified(10)
            << QString::number(t.certainWrong).rightJustified(15)
            << percent(t.whole(), 0).rightJustified(7)
            << percent(t.straight(), 0).rightJustified(10) << '\n';
}

QJsonObject shareJson(const Share &share)
{
    return {{"value", share.value}, {"low", share.low}, {"high", share.high}};
}

QJsonObject tallyJson(const Tally &t)
{
    return {{"printed", t.printed},
            {"certainRight", t.certainRight},
            {"wrongButCertain", t.certainWrong},
            {"checkRight", t.checkRight},
            {"checkWrong", t.checkWrong},
            {"unreadable", t.unreadable},
            {"invented", t.invented},
            {"plainWhole", t.plainWhole},
            {"plainStraight", t.plainStraight}};
}

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
           QLatin1Char('"');
}

} // namespace

QString table(const Figures &f, const QString &set, qint64 peakKilobytes)
{
    QString text;
    QTextStream out(&text);
    const bool plain = f.plainP50 > 0;
    out << "SYNTHETIC CARDS, " << set << " set: " << f.cards << " cards of " << f.designs
        << " designs, " << f.all.printed << " printed fields; 95 % intervals by design\n\n";
    if (plain)
        out << "Right fields, times plain Tesseract: " << times(f.ratioWhole)
            << " of whole pictures, " << times(f.ratioStraight) << " of straightened ones\n\n";
    out << "right (any grade)          " << percent(f.right) << "   target 92 %\n"
        << "certain and right          " << percent(f.certainAndRight) << "   target 80 %\n"
        << "WRONG BUT CERTAIN          " << f.all.certainWrong << " of " << f.all.certain()
        << " certain: " << percent(f.wrongOfCertain, 3) << "   target at most 0.1 %\n"
        << "please check, right/wrong  " << f.all.checkRight << " / " << f.all.checkWrong << '\n'
        << "not printed, please check  " << f.all.invented << '\n'
        << "unreadable                 " << f.all.unreadable << '\n'
        << "sides not read at all      " << f.sidesUnread << " of " << 2 * f.cards << '\n'
        << "kind of card right         " << f.kindsRight << " of " << f.cards << '\n';
    if (plain)
        out << "plain Tesseract            " << percent(f.whole) << " whole, "
            << percent(f.straight) << " straightened by the true corners\n";
    out << "processor time, both sides p50 " << qRound(f.oursP50) << " ms, p95 "
        << qRound(f.oursP95) << " ms\n";
    if (plain)
        out << "plain Tesseract, both      p50 " << qRound(f.plainP50) << " ms, p95 "
            << qRound(f.plainP95) << " ms\n"
            << "time, times plain          " << QString::number(f.timeRatio, 'f', 2)
            << "   target at most 4\n";
    out << "peak memory of the reader  " << peakKilobytes / 1024 << " MB\n";
    if (f.codes.licences > 0)
        out << "codes of synthetic licences " << f.codes.exact << " of " << f.codes.readable
            << " readable ones byte for byte (" << f.codes.licences << " drawn), other bytes "
            << f.codes.other << '\n';
    QList<std::pair<QString, Tally>> groups;
    for (const auto &[field, tally] : f.byField.asKeyValueRange())
        groups.append({fieldKey(field), tally});
    rows(out, QStringLiteral("field"), groups);
    groups.clear();
    for (const auto &[name, tally] : f.byDistortion.asKeyValueRange())
        groups.append({name, tally});
    rows(out, QStringLiteral("distortion"), groups);
    return text;
}

QJsonObject toJson(const Figures &f, const QString &set, qint64 peakKilobytes)
{
    QJsonObject fields;
    for (const auto &[field, tally] : f.byField.asKeyValueRange())
        fields.insert(fieldKey(field), tallyJson(tally));
    QJsonObject distortions;
    for (const auto &[name, tally] : f.byDistortion.asKeyValueRange())
        distortions.insert(name, tallyJson(tally));
    QJsonArray bins;
    for (const Bin &bin : f.bins)
        bins.append(QJsonObject{
            {"count", bin.count}, {"right", bin.right}, {"confidence", bin.confidence}});
    return {{"heading", QStringLiteral("synthetic cards")},
            {"set", set},
            {"cards", f.cards},
            {"designs", f.designs},
            {"all", tallyJson(f.all)},
            {"right", shareJson(f.right)},
            {"certainAndRight", shareJson(f.certainAndRight)},
            {"wrongOfCertain", shareJson(f.wrongOfCertain)},
            {"plainWhole", shareJson(f.whole)},
            {"plainStraight", shareJson(f.straight)},
            {"timesPlainWhole", shareJson(f.ratioWhole)},
            {"timesPlainStraight", shareJson(f.ratioStraight)},
            {"sidesUnread", f.sidesUnread},
            {"kindsRight", f.kindsRight},
            {"bothSidesMs", QJsonObject{{"p50", f.oursP50}, {"p95", f.oursP95}}},
            {"plainMs", QJsonObject{{"p50", f.plainP50}, {"p95", f.plainP95}}},
            {"timeRatio", f.timeRatio},
            {"readerPeakMegabytes", double(peakKilobytes) / 1024},
            {"licences", QJsonObject{{"drawn", f.codes.licences},
                                     {"readable", f.codes.readable},
                                     {"exact", f.codes.exact},
                                     {"otherBytes", f.codes.other}}},
            {"byField", fields},
            {"byDistortion", distortions},
            {"calibration", bins}};
}

QByteArray rowsCsv(const QList<Trial> &trials, const QString &set)
{
    QString text;
    QTextStream out(&text);
    out << "set,card,layout,kind,side,distortions,field,printed,truth,value,grade,right,confidence,"
           "passed,failed,plain_whole,plain_straight,front_trouble,back_trouble\n";
    for (const Trial &trial : trials) {
        QStringList distortions;
        for (const Distortion &distortion : trial.distortions)
            distortions.append(QStringLiteral("%1:%2").arg(
                distortion.name, QString::number(distortion.strength, 'f', 2)));
        for (const Verdict &v : trial.verdicts)
            out << set << ',' << trial.index << ',' << trial.layout << ',' << kindKey(trial.kind)
                << ',' << sideKey(v.side) << ',' << distortions.join(QLatin1Char(' ')) << ','
                << fieldKey(v.field) << ',' << v.printed << ',' << quoted(v.truth) << ','
                << quoted(v.value) << ',' << gradeKey(v.grade) << ',' << v.right << ','
                << v.confidence << ',' << v.passed.join(QLatin1Char(' ')) << ','
                << v.failed.join(QLatin1Char(' ')) << ',' << v.plainWhole << ',' << v.plainStraight
                << ',' << quoted(trial.frontTrouble) << ',' << quoted(trial.backTrouble) << '\n';
    }
    return text.toUtf8();
}

bool drawCurve(const Figures &f, const QString &set, const QString &path)
{
    QImage image(900, 1040, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter p(&image);
    p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(22);
    p.setFont(font);
    const QRectF plot(110, 90, 740, 640);
    const QRectF bars(110, 790, 740, 160);
    const auto at = [&plot](double x, double y) {
        return QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height());
    };
    p.drawText(QRectF(0, 20, 900, 50), Qt::AlignCenter,
               QStringLiteral("Synthetic cards, %1 set: is the confidence true?").arg(set));
    for (int i = 0; i <= 10; ++i) {
        p.setPen(QColor(225, 225, 225));
        p.drawLine(at(i / 10.0, 0), at(i / 10.0, 1));
        p.drawLine(at(0, i / 10.0), at(1, i / 10.0));
        p.setPen(QColor(70, 70, 70));
        p.drawText(QRectF(20, at(0, i / 10.0).y() - 15, 80, 30), Qt::AlignRight | Qt::AlignVCenter,
                   QString::number(i / 10.0, 'f', 1));
        p.drawText(QRectF(at(i / 10.0, 0).x() - 30, plot.bottom() + 8, 60, 30), Qt::AlignCenter,
                   QString::number(i / 10.0, 'f', 1));
    }
    p.setPen(QPen(QColor(150, 150, 150), 2, Qt::DashLine));
    p.drawLine(at(0, 0), at(1, 1));
    int most = 1;
    for (const Bin &bin : f.bins)
        most = std::max(most, bin.count);
    QPointF before;
    for (qsizetype i = 0; i < f.bins.size(); ++i) {
        const Bin &bin = f.bins[i];
        if (bin.count == 0)
            continue;
        const QPointF here = at(bin.confidence / bin.count, double(bin.right) / bin.count);
        p.setPen(QPen(QColor(0x1d, 0x5c, 0x8f), 4));
        if (!before.isNull())
            p.drawLine(before, here);
        p.setBrush(QColor(0x1d, 0x5c, 0x8f));
        p.drawEllipse(here, 7, 7);
        before = here;
        const double high = bars.height() * bin.count / most;
        const double wide = bars.width() / double(f.bins.size());
        const QRectF bar(bars.left() + double(i) * wide + 6, bars.bottom() - high, wide - 12, high);
        p.fillRect(bar, QColor(0x9f, 0xc3, 0xdf));
        p.setPen(QColor(70, 70, 70));
        p.drawText(QRectF(bar.left() - 10, bars.bottom() + 4, wide + 8, 28), Qt::AlignCenter,
                   QString::number(bin.count));
    }
    p.setPen(Qt::black);
    p.drawText(QRectF(0, 995, 900, 36), Qt::AlignCenter,
               QStringLiteral("confidence (across), share of right values (up), fields (bars)"));
    p.end();
    return image.save(path);
}

} // namespace foyer::bench
