// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-cards: draws and photographs cards of the bench into a folder, each with its truth.
#include "tests/card_bench/bench_card.h"
#include "tests/card_bench/licences.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

using namespace foyer;
using namespace foyer::bench;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool wanted(const QList<Distortion> &distortions, const QString &only)
{
    return only.isEmpty() || (only == "clean" && distortions.isEmpty()) ||
           std::ranges::any_of(distortions, [&](const Distortion &d) { return d.name == only; });
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument("draw", "what to do");
    parser.addOptions({{"set", "tuning or measured", "name", "tuning"},
                       {"count", "how many cards", "n", "10"},
                       {"first", "the number of the first", "n", "0"},
                       {"seed", "of chance", "n", "1"},
                       {"licences", "driving licences instead of insurance cards"},
                       {"layout", "only this design", "id"},
                       {"only", "only cards with this distortion (or \"clean\")", "name"},
                       {"out", "folder", "path", "cards"}});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments() != QStringList{"draw"})
        parser.showHelp(2);
    const QString name = parser.value("set");
    if (name != "tuning" && name != "measured")
        return complain("There are two sets: tuning and measured.");
    auto layouts = layoutsOf(name == "tuning" ? CardSet::Tuning : CardSet::Measured);
    if (!layouts)
        return complain(layouts.error().message + ' ' + layouts.error().where);
    if (parser.isSet("layout"))
        layouts->removeIf([&](const Layout &one) { return one.id != parser.value("layout"); });
    if (layouts->isEmpty())
        return complain("There is no such design.");
    const QString only = parser.value("only");
    if (!only.isEmpty() && only != "clean" && !distortionNames().contains(only))
        return complain("There are these distortions: clean, " + distortionNames().join(", ") +
                        '.');
    const QDir out(parser.value("out"));
    if (!out.mkpath("."))
        return complain("The folder cannot be made.");

    const quint32 seed = parser.value("seed").toUInt();
    quint32 index = parser.value("first").toUInt();
    for (quint32 drawn = 0; drawn < parser.value("count").toUInt(); ++index) {
        if (!wanted(chooseDistortions(seed, index), only))
            continue;
        ++drawn;
        const QString stem = out.filePath(QStringLiteral("%1").arg(index, 4, 10, QLatin1Char('0')));
        if (parser.isSet("licences")) {
            const BenchLicence licence = makeLicence(seed, index);
            if (!write(stem + "-front.jpg", licence.frontShot.jpeg) ||
                !write(stem + "-back.jpg", licence.backShot.jpeg) ||
                !write(stem + ".json", QJsonDocument(truthJson(licence)).toJson()))
                return complain("The pictures cannot be written.");
            continue;
        }
        BenchCard card = drawCard(*layouts, seed, index);
        takePhotographs(card);
        for (const QString &complaint : card.front.complaints + card.back.complaints)
            complain(complaint);
        if (!write(stem + "-front.jpg", card.frontShot.jpeg) ||
            !write(stem + "-back.jpg", card.backShot.jpeg) ||
            !write(stem + ".json", QJsonDocument(truthJson(card)).toJson()) ||
            !card.front.image.save(stem + "-front-flat.png") ||
            !card.back.image.save(stem + "-back-flat.png"))
            return complain("The pictures cannot be written.");
    }
    return 0;
}
