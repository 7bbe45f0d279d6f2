// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-paper [--model id] raw.bin out.png: what raw printer bytes look like on paper;
// foyer-paper [--model id] --test out.png: the test ticket as the model's record prints it. Several
// cut pieces come out one under the other with a dashed line between them. Unknown commands are
// listed and make the exit code 2.
#include "drivers/printer/escpos_encode.h"
#include "drivers/simulated/paper.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <cstdio>

namespace {

QImage stack(const QList<QImage> &pieces)
{
    int width = 1;
    int height = 0;
    for (const QImage &piece : pieces) {
        width = std::max(width, piece.width());
        height += piece.height() + (height > 0 ? 12 : 0);
    }
    QImage all(width, std::max(1, height), QImage::Format_Grayscale8);
    all.fill(Qt::white);
    QPainter painter(&all);
    int top = 0;
    for (const QImage &piece : pieces) {
        if (top > 0) {
            painter.setPen(QPen(Qt::gray, 1, Qt::DashLine));
            painter.drawLine(0, top + 6, width, top + 6);
            top += 12;
        }
        painter.drawImage(0, top, piece);
        top += piece.height();
    }
    return all;
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption modelOption(QStringLiteral("model"), QStringLiteral("Printer model."),
                                         QStringLiteral("id"), QStringLiteral("generic-80"));
    parser.addOption(modelOption);
    const QCommandLineOption testOption(QStringLiteral("test"),
                                        QStringLiteral("The test ticket instead of raw bytes."));
    parser.addOption(testOption);
    parser.addPositionalArgument(QStringLiteral("raw.bin"), QStringLiteral("Raw printer bytes."));
    parser.addPositionalArgument(QStringLiteral("out.png"),
                                 QStringLiteral("The picture to write."));
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    const bool test = parser.isSet(testOption);
    if (files.size() != (test ? 1 : 2))
        parser.showHelp(1);
    const auto model = foyer::printerModel(parser.value(modelOption));
    if (!model)
        return complain(model.error().message);
    QByteArray bytes;
    if (test) {
        const auto now = QDateTime::currentDateTime();
        bytes = foyer::encode(foyer::testTicket(QStringLiteral("Foyer"), now), *model).join();
    } else {
        QFile raw(files.first());
        if (!raw.open(QIODevice::ReadOnly))
            return complain(raw.errorString());
        bytes = raw.readAll();
    }
    const foyer::Printout printout = foyer::readPrintout(bytes, *model);
    if (printout.pieces.isEmpty())
        return complain(QStringLiteral("These bytes print nothing."));
    if (!stack(printout.pieces).save(files.last(), "PNG"))
        return complain(QStringLiteral("The picture cannot be written."));
    for (const QString &command : printout.unknown)
        std::printf("unknown command: %s\n", qPrintable(command));
    return printout.unknown.isEmpty() ? 0 : 2;
}
