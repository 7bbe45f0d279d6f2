// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/options.h"

#include "kiosk/app/accent.h"
#include "kiosk/app/brand.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/key_map.h"
#include "kiosk/core/language.h"
#include "kiosk/core/settings.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <malloc.h>

namespace foyer {

Result<KioskOptions> optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The screen of a Foyer check-in kiosk."));
    const QCommandLineOption settings(QStringLiteral("settings"),
                                      QStringLiteral("The settings file."), QStringLiteral("file"),
                                      KioskOptions{}.settings);
    const QCommandLineOption window(QStringLiteral("window"),
                                    QStringLiteral("A window instead of the full screen."));
    const QCommandLineOption check(QStringLiteral("check"),
                                   QStringLiteral("Only check the settings."));
    const QCommandLineOption enrol(
        QStringLiteral("enrol"),
        QStringLiteral("Enrol this kiosk with a code from the staff console, and end."),
        QStringLiteral("code"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("doctor: as JSON."));
    const QCommandLineOption look(
        QStringLiteral("look"),
        QStringLiteral("doctor: only look; print, say and photograph nothing."));
    const QCommandLineOption hands(
        QStringLiteral("hands"),
        QStringLiteral("doctor: ask for a scan and a card even when this is no terminal."));
    const QCommandLineOption suggest(
        QStringLiteral("suggest"),
        QStringLiteral("devices: the settings block and the udev rules."));
    const QCommandLineOption to(
        QStringLiteral("to"), QStringLiteral("fetch-update: the folder that the update goes into."),
        QStringLiteral("folder"));
    parser.addOptions({settings, window, check, enrol, json, look, hands, suggest, to});
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QStringLiteral("doctor: tries each device and says what is wrong. "
                                                "devices: lists what is attached. "
                                                "fetch-update: fetches the version of the device "
                                                "image that the desk offers. "
                                                "Without one, the kiosk runs."),
                                 QStringLiteral("[doctor | devices | fetch-update]"));
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(arguments))
        return fail(ErrorKind::BadInput, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    using Command = KioskOptions::Command;
    const auto words = parser.positionalArguments();
    const auto word = words.value(0);
    const bool fetch = word == u"fetch-update";
    if (words.size() > 1 || (!word.isEmpty() && word != u"doctor" && word != u"devices" && !fetch))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("\"%1\" means nothing here.").arg(words.constLast()));
    if (fetch != parser.isSet(to) || (fetch && parser.value(to).isEmpty()))
        return fail(ErrorKind::BadInput, QStringLiteral("fetch-update needs --to FOLDER."));
    return KioskOptions{.settings = parser.value(settings),
                        .window = parser.isSet(window),
                        .check = parser.isSet(check),
                        .command = word == u"doctor"    ? Command::Doctor
                                   : word == u"devices" ? Command::Devices
                                   : fetch              ? Command::FetchUpdate
                                                        : Command::Run,
                        .json = parser.isSet(json),
                        .look = parser.isSet(look),
                        .hands = parser.isSet(hands),
                        .suggest = parser.isSet(suggest),
                        .to = parser.value(to),
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
        if (const auto keys = KeyMap::from(settings->keys); !keys)
            return complain(keys.error());
        if (const auto logo = readLogo(settings->look.logo); !logo) {
            std::fprintf(stderr, "look.logo: %s\n", qUtf8Printable(logo.error().message));
            return 1;
        }
        for (const QString &sentence : accentSentences(settings->look.accent))
            std::printf("%s\n", qUtf8Printable(sentence));
        if (const QString sentence = unreviewedSentence(settings->languages); !sentence.isEmpty())
            std::printf("%s\n", qUtf8Printable(sentence));
        std::printf("%s is right.\n", qUtf8Printable(options.settings));
        return 0;
    }
    for (const auto &error : settings.error())
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.text()));
    return 1;
}

QString lockFileOf(const KioskSettings &settings)
{
    return settings.dataDir + QStringLiteral("/kiosk.lock");
}

bool isHeld(Sole &lock)
{
    const auto taken = lock.take();
    return !taken && taken.error().kind == ErrorKind::Conflict;
}

void preparePlatform(bool screen)
{
    if (!screen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    useOwnFonts();
    // Left to itself glibc keeps what was once large among what is small, and a heap for each
    // thread: after hundreds of visits a few per cent of the memory are holes.
    mallopt(M_MMAP_THRESHOLD, 64 * 1024);
    mallopt(M_TRIM_THRESHOLD, 64 * 1024);
    mallopt(M_ARENA_MAX, 1);
    // The pages' scripts are a few lines each: compiled while they run they gain nothing one could
    // see, yet the code that comes of it grows with each visit, and the sandbox would have to allow
    // memory that is written and run.
    qputenv("QV4_FORCE_INTERPRETER", "1");
    // The on-screen keyboard is our own; another one would draw over it.
    qputenv("QT_IM_MODULE", "none");
    // Without an address, libdbus starts a message bus of its own, which nobody listens to.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        const auto folder =
            QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation).toUtf8();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder + "/bus");
    }
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") &&
        !QFileInfo::exists(QStringLiteral("/dev/dri/renderD128")))
        qputenv("QT_QUICK_BACKEND", "software");
}

} // namespace foyer
