// SPDX-License-Identifier: GPL-3.0-or-later
// From the print call to the job's completed state on ippeveprinter, beside ipptool that sends the
// same document, taking turns. Prints JSON.
#define DOCTEST_CONFIG_IMPLEMENT
#include "drivers/printer/ipp_page.h"
#include "drivers/printer/open_printer.h"
#include "tests/drivers/ipp_servers.h"
#include "tests/drivers/samples.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>

using namespace foyer;

namespace {

constexpr int rounds = 25;

constexpr const char *printAndWait = R"({
 OPERATION Print-Job
 GROUP operation-attributes-tag
 ATTR charset attributes-charset utf-8
 ATTR language attributes-natural-language en
 ATTR uri printer-uri $uri
 ATTR name requesting-user-name bench
 ATTR mimeMediaType document-format $filetype
 FILE $filename
 EXPECT job-id
}
{
 OPERATION Get-Job-Attributes
 DELAY 0.02
 GROUP operation-attributes-tag
 ATTR charset attributes-charset utf-8
 ATTR language attributes-natural-language en
 ATTR uri printer-uri $uri
 ATTR integer job-id $job-id
 ATTR name requesting-user-name bench
 ATTR keyword requested-attributes job-state
 EXPECT job-state WITH-VALUE >5 REPEAT-NO-MATCH REPEAT-LIMIT 500
}
)";

double median(QList<double> list)
{
    std::ranges::sort(list);
    return list.at(list.size() / 2);
}

QByteArray firstDocument(const EvePrinter &eve)
{
    QFile file(eve.path("spool") + u'/' + eve.printed().first());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    doctest::Context context;
    context.setAsDefaultForAssertsOutOfTestCases();
    const SystemClock clock;
    EvePrinter eve("image/pwg-raster");
    auto opened = openPrinter(eve.uri(), {}, clock, nullptr);
    REQUIRE(opened.has_value());
    Printer &printer = **opened;
    QList<double> ours;
    QList<double> theirs;
    qsizetype bytes = 0;
    for (int i = 0; i <= rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const PrintResult result = QCoro::waitFor(printer.print(layOut(sampleTicket())));
        const double mine = double(timer.nsecsElapsed()) / 1e6;
        if (result.outcome != PrintOutcome::Printed)
            qFatal("a ticket of the bench was not printed");
        if (i == 0) { // the first pair warms up
            const QByteArray document = firstDocument(eve);
            bytes = document.size();
            write(eve.path("ticket.pwg"), document);
            write(eve.path("wait.test"), printAndWait);
        }
        QProcess tool;
        timer.start();
        tool.start(QStringLiteral("ipptool"),
                   {QStringLiteral("-q"), QStringLiteral("-f"), eve.path("ticket.pwg"),
                    QStringLiteral("-d"), QStringLiteral("filetype=image/pwg-raster"), eve.uri(),
                    eve.path("wait.test")});
        if (!tool.waitForFinished(20'000) || tool.exitCode() != 0)
            qFatal("ipptool did not print");
        const double bare = double(timer.nsecsElapsed()) / 1e6;
        if (i > 0) {
            ours << mine;
            theirs << bare;
        }
    }
    std::printf("{\"print_to_completed_ms\": %.1f, \"ipptool_same_document_ms\": %.1f, "
                "\"ratio\": %.2f, \"document_bytes\": %lld}\n",
                median(ours), median(theirs), median(ours) / median(theirs),
                static_cast<long long>(bytes));
}
