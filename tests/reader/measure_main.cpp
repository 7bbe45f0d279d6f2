// SPDX-License-Identifier: GPL-3.0-or-later
// How well cards are found, turned upright and recognised, stage by stage, on a folder that
// `foyer-cards draw --set tuning --out DIR` made. For whoever improves the reader; what it prints
// is of synthetic cards.
#include "kiosk/cards/insurance_text.h"
#include "kiosk/reader/card.h"
#include "kiosk/reader/codes.h"
#include "kiosk/reader/guide.h"
#include "kiosk/reader/text_lines.h"
#include "kiosk/reader/upright.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <ctime>

using namespace foyer;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Letters and digits alone: what stands in a line is not yet a field.
QString folded(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    return kept;
}

struct Share {
    int right = 0;
    int all = 0;

    void add(bool is)
    {
        right += is;
        ++all;
    }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1 of %2 (%3 %)")
            .arg(right)
            .arg(all)
            .arg(100.0 * right / std::max(1, all), 0, 'f', 1);
    }
};

struct Figures {
    Share found;
    Share guided;
    Share upright;
    Share first;
    Share second;
    Share third;
    Share either;
    double off = 0;
    QMap<QString, double> ms;
};

bool standsIn(const QList<TextLine> &lines, const QJsonArray &printed)
{
    return std::ranges::all_of(printed, [&](const QJsonValue &part) {
        const QString wanted = folded(part.toString());
        return std::ranges::any_of(
            lines, [&](const TextLine &line) { return folded(line.text).contains(wanted); });
    });
}

// Mean distance of the corners as part of the card's width, at the best of both ways to lie.
double offBy(const Corners &corners, const QJsonArray &truth, bool &upright)
{
    double best = 1e9;
    const double width = std::hypot(truth[1][0].toDouble() - truth[0][0].toDouble(),
                                    truth[1][1].toDouble() - truth[0][1].toDouble());
    for (const size_t turn : {0, 1, 2, 3}) {
        double sum = 0;
        for (size_t i = 0; i < 4; ++i) {
            const QJsonValue corner = truth[qsizetype(i)];
            const cv::Point2f &mine = corners[(i + turn) % 4];
            sum += std::hypot(mine.x - corner[0].toDouble(), mine.y - corner[1].toDouble());
        }
        if (sum / 4 / width < best) {
            best = sum / 4 / width;
            upright = turn == 0;
        }
    }
    return best;
}

void measure(const QString &path, const QJsonObject &truth, const QString &side, Figures &figures,
             QTextStream &out)
{
    const auto timed = [&](const char *stage, auto &&work) {
        const double start = cpuMs();
        auto result = work();
        figures.ms[QLatin1StringView(stage)] += cpuMs() - start;
        return result;
    };
    const cv::Mat colour =
        timed("unpack", [&] { return cv::imread(path.toStdString(), cv::IMREAD_COLOR); });
    cv::Mat grey;
    cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
    cv::Mat preview;
    cv::resize(grey, preview, {640, 640 * grey.rows / grey.cols}, 0, 0, cv::INTER_AREA);
    figures.guided.add(timed("guide", [&] { return guide(preview); }).corners.has_value());
    const CardSearch search = timed("find", [&] { return findCard(colour, Effort::Full); });
    const QJsonArray corners = truth[side + QStringLiteral("Corners")].toArray();
    bool upright = false;
    const double off = search.corners ? offBy(*search.corners, corners, upright) : 1;
    figures.found.add(off < 0.05);
    out << path.section(QLatin1Char('/'), -1) << (search.half ? " half" : "") << " off "
        << QString::number(100 * off, 'f', 2) << " %";
    for (const QJsonValue &distortion : truth[QLatin1StringView("distortions")].toArray())
        out << ' ' << distortion[QLatin1StringView("name")].toString();
    if (off < 0.05)
        figures.off += off;
    timed("codes", [&] { return findCodes(grey); });
    QList<TextLine> first;
    QList<TextLine> second;
    QList<TextLine> third;
    if (search.corners) {
        Corners card = *search.corners;
        const Lies way = timed("upright", [&] {
            return lies(straighten(grey, card, {0, 0, cardWidth, cardHeight}, 1));
        });
        if (way == Lies::OnItsHead)
            card = turned(card);
        if (off < 0.05) {
            offBy(card, corners, upright);
            figures.upright.add(upright);
            if (!upright)
                out << " NOT UPRIGHT";
        }
        const Sheet sheet = timed("sheet", [&] { return sheetOf(grey, card); });
        first = timed("first", [&] { return firstLook(sheet); });
        second = timed("again", [&] { return readAgain(sheet, worthASecondLook(first)); });
        std::ranges::copy_if(second, std::back_inserter(third),
                             [](const TextLine &line) { return line.pass == 2; });
        second.removeIf([](const TextLine &line) { return line.pass == 2; });
    }
    const QJsonObject fields = truth[QLatin1StringView("fields")].toObject();
    QStringList missed;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonObject field = it->toObject();
        if (field[QLatin1StringView("side")].toString() != side)
            continue;
        const QJsonArray printed = field[QLatin1StringView("printed")].toArray();
        const bool one = standsIn(first, printed);
        const bool two = standsIn(second, printed);
        figures.first.add(one);
        const bool three = standsIn(third, printed);
        figures.second.add(two);
        figures.third.add(three);
        figures.either.add(one || two || three);
        if (!one && !two && !three)
            missed += it.key() + QLatin1Char('=') + printed[0].toString();
    }
    out << "; missed: " << missed.join(QStringLiteral(", ")) << '\n';
    if (qEnvironmentVariableIsSet("FOYER_LINES"))
        for (const TextLine &line : first + second + third)
            out << "   " << line.pass << ' ' << QString::number(line.confidence, 'f', 2) << ' '
                << line.box.x() << ',' << line.box.y() << ' ' << line.box.width() << 'x'
                << line.box.height() << ' ' << line.text << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    cv::setNumThreads(1);
    QTextStream out(stdout);
    const QDir dir(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    Figures figures;
    int pictures = 0;
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString &side : {QStringLiteral("front"), QStringLiteral("back")}) {
            const QString picture =
                dir.filePath(name.chopped(5) + QLatin1Char('-') + side + QStringLiteral(".jpg"));
            if (!QFile::exists(picture))
                continue;
            measure(picture, truth, side, figures, out);
            ++pictures;
        }
    }
    out << "synthetic cards: " << pictures << " pictures\nfound " << figures.found.text()
        << ", corners off by " << 100 * figures.off / std::max(1, figures.found.right)
        << " % of the width; in the preview " << figures.guided.text() << "\nright way up "
        << figures.upright.text() << "\nvalues in the lines: first " << figures.first.text()
        << ", second " << figures.second.text() << ", third " << figures.third.text() << ", any "
        << figures.either.text() << "\nprocessor time a picture:";
    for (auto it = figures.ms.cbegin(); it != figures.ms.cend(); ++it)
        out << ' ' << it.key() << ' ' << qRound(*it / std::max(1, pictures)) << " ms";
    out << '\n';
    return 0;
}
