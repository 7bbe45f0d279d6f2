// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-fake-printer --model id --port n --control n --folder path: the simulated printer on
// loopback. Each cut ticket is saved as NNN.bin and NNN.png. Verbs (SimulatedPrinter::perform), one
// a line, come in on the control port, each answered by "ok", "unknown verb", or for "status" and
// "count" by the thing asked for. Port 0 takes a free one; both ports are printed on the first
// line.
#include "tests/drivers/fake_printer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTimer>
#include <cstdio>

namespace {

void save(const QDir &folder, int number, const foyer::SimulatedPrinter::Ticket &ticket)
{
    const QString name = folder.filePath(QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0')));
    QFile raw(name + QStringLiteral(".bin"));
    if (!raw.open(QIODevice::WriteOnly) || raw.write(ticket.bytes) != ticket.bytes.size() ||
        !ticket.image.save(name + QStringLiteral(".png")))
        std::fprintf(stderr, "cannot save %s\n", qPrintable(name));
}

QByteArray obey(foyer::SimulatedPrinter &printer, const QString &verb)
{
    if (verb == u"status")
        return printer.sentence().toUtf8();
    if (verb == u"count")
        return QByteArray::number(printer.ticketCount());
    return printer.perform(verb) ? "ok" : "unknown verb";
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("model"), {}, QStringLiteral("id"), QStringLiteral("epson-tm-m30")},
         {QStringLiteral("port"), {}, QStringLiteral("n"), QStringLiteral("0")},
         {QStringLiteral("control"), {}, QStringLiteral("n"), QStringLiteral("0")},
         {QStringLiteral("folder"), {}, QStringLiteral("path"), QStringLiteral(".")}});
    parser.process(app);
    const auto model = foyer::printerModel(parser.value(QStringLiteral("model")));
    const QDir folder(parser.value(QStringLiteral("folder")));
    if (!model || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s\n",
                     model ? "cannot make the folder" : qPrintable(model.error().message));
        return 1;
    }
    foyer::FakePrinter fake(*model, parser.value(QStringLiteral("port")).toUShort());
    foyer::SimulatedPrinter &printer = fake.printer();
    QObject::connect(&printer, &foyer::SimulatedPrinter::ticket, &app,
                     [&](const foyer::SimulatedPrinter::Ticket &ticket) {
                         save(folder, printer.ticketCount(), ticket);
                     });
    QTimer pace;
    QObject::connect(&pace, &QTimer::timeout, &printer, &foyer::SimulatedPrinter::tick);
    pace.start(20);

    QTcpServer control;
    QObject::connect(&control, &QTcpServer::newConnection, &app, [&] {
        while (QTcpSocket *socket = control.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, &app, [socket, &printer] {
                while (socket->canReadLine())
                    socket->write(
                        obey(printer, QString::fromUtf8(socket->readLine(200)).trimmed()) + '\n');
            });
        }
    });
    const bool listens =
        control.listen(QHostAddress::LocalHost, parser.value(QStringLiteral("control")).toUShort());
    if (!listens || fake.port() == 0) {
        std::fprintf(stderr, "cannot take the ports\n");
        return 1;
    }
    std::printf("printer %d control %d\n", fake.port(), control.serverPort());
    std::fflush(stdout);
    return QGuiApplication::exec();
}
