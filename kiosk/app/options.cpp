// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/options.h"

#include "kiosk/core/settings.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

namespace foyer {

Result<KioskOptions> optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The screen of a Foyer check-in kiosk."));
    const QCommandLineOption settings(QStringLiteral("settings"), QStringLiteral("The settings file."),
                                      QStringLiteral("file"), KioskOptions{}.settings);
    const QCommandLineOption window(QStringLiteral("window"), QStringLiteral("A window instead of the full screen."));
    const QCommandLineOption check(QStringLiteral("check"), QStringLiteral("Only check the settings."));
    const QCommandLineOption enrol(QStringLiteral("enrol"),
                                   QStringLiteral("Enrol this kiosk with a code from the staff console, and end."),
                                   QStringLiteral("code"));
    parser.addOptions({settings, window, check, enrol});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(arguments))
        return fail(ErrorKind::BadInput, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("\"%1\" means nothing here.").arg(parser.positionalArguments().constFirst()));
    return KioskOptions{.settings = parser.value(settings),
                        .window = parser.isSet(window),
                        .check = parser.isSet(check),
                        .enrolmentCode = parser.value(enrol)};
}

int complain(const Error &error)
{
    std::fprintf(stderr, "foyer-kiosk: %s\n", qUtf8Printable(error.message));
    return 2;
}

int checkSettings(const KioskOptions &options)
{
    const auto settings = loadKioskSettings(options.settings);
    if (settings) {
        std::printf("%s is right.\n", qUtf8Printable(options.settings));
        return 0;
    }
    for (const auto &error : settings.error())
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.text()));
    return 1;
}

void preparePlatform()
{
    // The on-screen keyboard is our own; another one would draw over it.
    qputenv("QT_IM_MODULE", "none");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") && !QFileInfo::exists(QStringLiteral("/dev/dri/renderD128")))
        qputenv("QT_QUICK_BACKEND", "software");
}

} // namespace foyer
