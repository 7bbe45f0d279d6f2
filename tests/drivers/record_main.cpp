// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-record --address usb:04b8:0e28 --model id --out id.recorded: prints the short test ticket,
// asks for the paper to be taken out, is refused, and writes down what was said. The only program
// that records: what a kiosk prints is a patient's.
#include "drivers/io/recording_stream.h"
#include "drivers/printer/escpos_printer.h"
#include "tests/drivers/growth.h"
#include "tests/drivers/samples.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

#include <cstdio>

using namespace foyer;

namespace {

constexpr int readyMs = 10'000;
constexpr int ticketMs = 21'000;
constexpr int answersMs = 700; // what is under way comes; shorter than the pause between questions
constexpr int paperMs = 300'000;

int ends(const char *sentence)
{
    std::fprintf(stderr, "%s\n", sentence);
    return 1;
}

void pass(int ms)
{
    eventually([] { return false; }, ms);
}

std::optional<PrintResult> print(EscPosPrinter &printer)
{
    std::optional<PrintResult> result;
    auto task = printer.print(shortTicket()).then([&](PrintResult r) { result = r; });
    eventually([&] { return result.has_value(); }, ticketMs);
    return result;
}

// The job's own id differs each time: where it is asked and answered, its bytes get names.
QByteArray named(const QByteArray &exchange)
{
    static const QRegularExpression ask(QStringLiteral("^(> 1d 28 48 06 00 30 30) .. .. .. ..$"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression answer(QStringLiteral("^(< .*37 22) .. .. .. ..( 00.*)$"),
                                           QRegularExpression::MultilineOption);
    QString text = QString::fromLatin1(exchange);
    text.replace(ask, QStringLiteral("\\1 $a $b $c $d"));
    text.replace(answer, QStringLiteral("\\1 $a $b $c $d\\2"));
    return text.toLatin1();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const char *name : {"address", "model", "out"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(app);
    const auto model = printerModel(parser.value(QStringLiteral("model")));
    if (!model)
        return ends(qPrintable(model.error().message));
    auto stream = streamFor(parser.value(QStringLiteral("address")), FileUse::Append);
    if (!stream)
        return ends(qPrintable(stream.error().message));

    const SystemClock clock;
    bool recording = true;
    QByteArray exchange;
    EscPosPrinter printer(std::make_unique<RecordingStream>(std::move(*stream), clock,
                                                            [&](const QByteArray &lines) {
                                                                if (recording)
                                                                    exchange += lines;
                                                            }),
                          *model, clock);
    const PrinterStatus first = model->status ? PrinterStatus::Ready : PrinterStatus::Unknown;
    if (!eventually([&] { return printer.status() == first; }, readyMs))
        return ends(
            qPrintable(QStringLiteral("The printer is not ready. ") + printer.health().sentence));
    const auto one = print(printer);
    if (!one || (model->status && one->outcome != PrintOutcome::Printed))
        return ends("The ticket was not proved to be printed: look at the paper and the model.");
    pass(answersMs);
    if (model->status) {
        recording = false; // the questions while somebody opens the printer are no part of it
        std::printf("Take the paper out.\n");
        std::fflush(stdout);
        if (!eventually([&] { return printer.status() == PrinterStatus::PaperOut; }, paperMs))
            return ends("The printer did not tell that its paper is out.");
        recording = true;
        const auto two = print(printer);
        if (!two || two->outcome != PrintOutcome::NotPrinted)
            return ends("Without paper the second ticket should have been refused.");
        pass(answersMs);
    }
    recording = false;

    QFile file(parser.value(QStringLiteral("out")));
    const QByteArray text = "# " + model->name.toUtf8() + ": recorded on " +
                            clock.now().date().toString(Qt::ISODate).toLatin1() + ".\n" +
                            named(exchange);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return ends("The recording cannot be written.");
    std::printf("Recorded: %s\n", qPrintable(file.fileName()));
    return 0;
}
