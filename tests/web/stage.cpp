// SPDX-License-Identifier: GPL-3.0-or-later
// The real web pages on a busy invented morning, for a browser: prints its two addresses, then one
// line for every thing that was done. A line on its standard input is a cue: "arrive A021 Name",
// "help Kiosk".
#include "kiosk/desk/web_public.h"
#include "kiosk/desk/web_staff.h"
#include "tests/web/fake_staff.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>
#include <cstdio>
#include <unistd.h>

using namespace foyer;

namespace {

void cue(FakeStaff &staff, const QString &line)
{
    const QString what = line.section(QLatin1Char(' '), 0, 0);
    if (what == QLatin1String("arrive")) {
        ArrivalRow row = staff.arrivalRows.first();
        row.visit = QUuid::createUuid();
        row.number = line.section(QLatin1Char(' '), 1, 1);
        row.name = line.section(QLatin1Char(' '), 2);
        row.arrivedAt = QDateTime::currentDateTime();
        staff.arrivalRows << row;
    } else if (what == QLatin1String("help")) {
        staff.helpRows.prepend({QUuid::createUuid(),
                                QDateTime::currentDateTime(),
                                line.section(QLatin1Char(' '), 1),
                                QStringLiteral("details"),
                                {},
                                false,
                                {}});
    } else if (what == QLatin1String("done")) {
        QTextStream(stdout) << staff.done.join(QStringLiteral("; ")) << Qt::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    FakeStaff staff;
    SystemClock clock;
    fillWithMorning(staff, clock.now());
    FakeFeedback feedback;
    if (app.arguments().value(1) == QLatin1String("es"))
        feedback.form.language = QStringLiteral("es");
    web::StaffWeb console(staff, clock, feedback.form.clinicName);
    web::Listener consoleListener(console.handler());
    web::Listener publicListener(
        web::publicHandler({[&feedback](const QString &token) { return feedback.ask(token); },
                            [&feedback](const QString &token, const FeedbackAnswer &answer) {
                                return feedback.submit(token, answer);
                            },
                            {QStringLiteral("en"), QStringLiteral("es")}}));
    const auto staffPort = consoleListener.listen(QHostAddress::LocalHost, 0);
    const auto publicPort = publicListener.listen(QHostAddress::LocalHost, 0);
    if (!staffPort || !publicPort)
        return 1;
    QTextStream(stdout) << "http://127.0.0.1:" << *staffPort << " http://127.0.0.1:" << *publicPort
                        << "/f/" << feedback.token << Qt::endl;
    QSocketNotifier cues(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&cues, &QSocketNotifier::activated, &staff, [&staff] {
        char line[200];
        if (std::fgets(line, sizeof line, stdin) == nullptr)
            QCoreApplication::quit(); // whoever started us is gone
        else
            cue(staff, QString::fromUtf8(line).trimmed());
    });
    return app.exec();
}
