// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-card-bench: reads many cards of a set with the real reader and with plain Tesseract, in
// several processes of its own, and prints the figures.
#include "tests/card_bench/figures.h"
#include "tests/card_bench/licences.h"

#include <QCommandLineParser>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <cstdio>
#include <cstdlib>

using namespace foyer;
using namespace foyer::bench;

namespace {

[[noreturn]] void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(2);
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        giveUp(QStringLiteral("%1 cannot be written.").arg(path));
}

// The most memory any child of this process ever held, in kB.
qint64 peakOfChildren()
{
    qint64 peak = 0;
    for (const QString &task :
         QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().split(' ')) {
            QFile status(QStringLiteral("/proc/%1/status").arg(QString::fromLatin1(child)));
            if (child.isEmpty() || !status.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith("VmHWM:"))
                    peak = std::max(peak, line.mid(6).trimmed().split(' ')[0].toLongLong());
        }
    }
    return peak;
}

bool wanted(const QList<Distortion> &distortions, const QString &only)
{
    if (only.isEmpty() || (only == QLatin1String("clean") && distortions.isEmpty()))
        return true;
    return std::any_of(distortions.begin(), distortions.end(),
                       [&only](const Distortion &d) { return d.name == only; });
}

// The cards of this run, by number.
QList<quint32> cardsOf(quint32 seed, quint32 first, int count, const QString &only)
{
    QList<quint32> chosen;
    for (quint32 index = first; chosen.size() < count; ++index)
        if (wanted(chooseDistortions(seed, index), only))
            chosen.append(index);
    return chosen;
}

void say(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// A licence's back through the real reader, as the identify page sees it.
QJsonObject tryLicence(Reader &reader, quint32 seed, quint32 index)
{
    const BenchLicence licence = makeLicence(seed, index);
    const auto reply = QCoro::waitFor(reader.read({ReadFor::Codes, licence.backShot.jpeg}));
    bool exact = false;
    bool other = false;
    if (reply)
        for (const Code &code : reply->codes)
            (code.bytes == licence.bytes ? exact : other) = true;
    return {{"licence", qint64(index)},
            {"readable", licence.modulePixels >= 1.5},
            {"exact", exact},
            {"other", other}};
}

int work(const QCommandLineParser &options, const QList<Layout> &layouts,
         const QList<quint32> &cards)
{
    const QStringList turn = options.value("worker").split(QLatin1Char('/'));
    Reader reader(
        {QCoreApplication::applicationDirPath() + QStringLiteral("/foyer-reader"), {}, 60000});
    reader.warm();
    PlainTesseract tesseract;
    const TrialOptions how{!options.isSet("no-plain"), options.value("keep-wrong")};
    for (qsizetype i = turn[0].toInt(); i < cards.size(); i += turn[1].toInt()) {
        BenchCard card = drawCard(layouts, options.value("seed").toUInt(), cards[i]);
        takePhotographs(card);
        say(toJson(tryCard(card, reader, tesseract, how)));
    }
    const int licences = options.value("licences").toInt();
    for (int i = turn[0].toInt(); i < licences; i += turn[1].toInt())
        say(tryLicence(reader, options.value("seed").toUInt(), quint32(i)));
    say({{"peak", peakOfChildren()}});
    return 0;
}

struct Harvest {
    CodeTally codes;
    QList<Trial> trials;
    qint64 peak = 0;
};

Harvest runWorkers(int jobs)
{
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 0; i < jobs; ++i) {
        auto worker = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
        worker->setProcessEnvironment(environment);
        worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker->start(
            QCoreApplication::applicationFilePath(),
            QCoreApplication::arguments().sliced(1) +
                QStringList{QStringLiteral("--worker"), QStringLiteral("%1/%2").arg(i).arg(jobs)});
        workers.push_back(std::move(worker));
    }
    Harvest harvest;
    for (const auto &worker : workers) {
        if (!worker->waitForFinished(-1) || worker->exitCode() != 0)
            giveUp(QStringLiteral("A worker of the bench failed."));
        for (const QByteArray &line : worker->readAllStandardOutput().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.contains("peak"))
                harvest.peak = std::max(harvest.peak, object["peak"].toInteger());
            else if (object.contains("licence")) {
                const bool readable = object["readable"].toBool();
                ++harvest.codes.licences;
                harvest.codes.readable += readable;
                harvest.codes.exact += readable && object["exact"].toBool();
                harvest.codes.other += object["other"].toBool();
            } else if (!object.isEmpty())
                harvest.trials.append(trialFrom(object));
        }
    }
    std::sort(harvest.trials.begin(), harvest.trials.end(),
              [](const Trial &a, const Trial &b) { return a.index < b.index; });
    return harvest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"set", "tuning or measured", "name", "tuning"},
                       {"count", "how many cards", "n", "60"},
                       {"first", "the number of the first", "n", "0"},
                       {"seed", "of chance", "n", "1"},
                       {"jobs", "processes at once", "n", "2"},
                       {"only", "cards with this distortion (or \"clean\")", "name"},
                       {"layout", "cards of this design", "id"},
                       {"licences", "how many licences besides", "n", "0"},
                       {"no-plain", "without plain Tesseract: faster"},
                       {"out", "folder for figures and curve", "path"},
                       {"rows", "a row for each field as CSV (tuning)", "file"},
                       {"keep-wrong", "pictures and crops of wrong values (tuning)", "folder"},
                       {"worker", "one of the processes", "k/n"}});
    parser.addHelpOption();
    parser.process(app);
    const QString set = parser.value("set");
    if (set != "tuning" && set != "measured")
        giveUp("There are two sets: tuning and measured.");
    if (set == "measured" && (parser.isSet("rows") || parser.isSet("keep-wrong")))
        giveUp("Nobody looks at the measured set: rows and wrong values are kept of the tuning set "
               "only.");
    auto layouts = layoutsOf(set == "tuning" ? CardSet::Tuning : CardSet::Measured);
    if (!layouts)
        giveUp(layouts.error().message + ' ' + layouts.error().where);
    if (parser.isSet("layout"))
        layouts->removeIf([&](const Layout &one) { return one.id != parser.value("layout"); });
    if (parser.isSet("only") && parser.value("only") != "clean" &&
        !distortionNames().contains(parser.value("only")))
        giveUp("There are these distortions: clean, " + distortionNames().join(", ") + '.');
    if (layouts->isEmpty())
        giveUp("There is no such design.");
    if (parser.isSet("keep-wrong") && !QDir().mkpath(parser.value("keep-wrong")))
        giveUp("The folder for wrong values cannot be made.");
    const quint32 seed = parser.value("seed").toUInt();
    if (parser.isSet("worker"))
        return work(parser, *layouts,
                    cardsOf(seed, parser.value("first").toUInt(), parser.value("count").toInt(),
                            parser.value("only")));

    const Harvest harvest = runWorkers(std::max(1, parser.value("jobs").toInt()));
    Figures figures = figuresOf(harvest.trials, seed);
    figures.codes = harvest.codes;
    std::fputs(qPrintable(table(figures, set, harvest.peak)), stdout);
    if (parser.isSet("rows"))
        save(parser.value("rows"), rowsCsv(harvest.trials, set));
    if (parser.isSet("out")) {
        const QDir out(parser.value("out"));
        out.mkpath(".");
        save(out.filePath("cards.json"),
             QJsonDocument(toJson(figures, set, harvest.peak)).toJson());
        if (!drawCurve(figures, set, out.filePath("cards-calibration.png")))
            giveUp("The curve cannot be written.");
        std::printf("\nAs JSON and as a curve: %s\n", qPrintable(out.absolutePath()));
    }
    return 0;
}
