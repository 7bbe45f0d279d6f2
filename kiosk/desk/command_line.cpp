// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-desk's arguments.
#include "kiosk/desk/command_line.h"

#include <QCommandLineParser>
#include <cstdio>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> bad(const QString &message)
{
    return fail(ErrorKind::BadInput, message + u" See foyer-desk --help."_s);
}

Result<DeskCommand> commandFrom(const QStringList &words)
{
    const QString word = words.value(0);
    if (words.isEmpty())
        return DeskCommand::Run;
    if (word == u"staff" && words.value(1) == u"add" && words.size() == 2)
        return DeskCommand::StaffAdd;
    if ((word == u"backup" || word == u"restore") && words.size() == 2)
        return word == u"backup" ? DeskCommand::Backup : DeskCommand::Restore;
    if (word == u"corrections" && words.size() == (words.value(1) == u"export" ? 3 : 2) &&
        QStringList{u"list"_s, u"export"_s, u"delete"_s}.contains(words.value(1)))
        return DeskCommand::Corrections;
    if (words.size() == 1 && word == u"init")
        return DeskCommand::Init;
    if (words.size() == 1 && word == u"enrol-code")
        return DeskCommand::EnrolCode;
    if (words.size() == 1 && word == u"verify")
        return DeskCommand::Verify;
    return bad(u"There is no such command: %1."_s.arg(words.join(u' ')));
}

} // namespace

Result<CommandLine> commandLineFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Foyer's desk: records, queue, outbox and pages. Without a command it runs.\n\n"
        "  init --code CODE --name NAME                keys, database, and the first "
        "administrator\n"
        "  staff add --code CODE --name NAME           an account, or a new PIN and password for "
        "one\n"
        "            [--role reception|administrator]\n"
        "  enrol-code [--name NAME]                    a code for a new kiosk: good once, 15 "
        "minutes\n"
        "  backup FILE                                 while it runs; verified, keys included\n"
        "  restore FILE                                while it is stopped; gives no number again\n"
        "  verify                                      database and audit trail are whole\n"
        "  corrections list|export FOLDER|delete       of cards, kept where the settings ask for "
        "it\n\n"
        "init and staff add read a six-digit PIN and a password, a line each, from standard input."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption settings(u"settings"_s, u"The desk's settings."_s, u"file"_s,
                                      u"/etc/foyer/desk.toml"_s);
    const QCommandLineOption check(u"check"_s, u"Check settings, keys and database, then end."_s);
    const QCommandLineOption code(u"code"_s, u"Personal code of the account."_s, u"code"_s);
    const QCommandLineOption name(u"name"_s, u"Name of the person or kiosk."_s, u"name"_s);
    const QCommandLineOption role(u"role"_s, u"reception or administrator."_s, u"role"_s,
                                  u"reception"_s);
    parser.addOptions({settings, check, code, name, role});
    parser.addPositionalArgument(u"command"_s, u"What to do instead of running."_s, u"[command]"_s);
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    const auto command = commandFrom(parser.positionalArguments());
    if (!command)
        return std::unexpected(command.error());
    CommandLine line;
    line.command = parser.isSet(check) ? DeskCommand::Check : *command;
    line.settings = parser.value(settings);
    const bool corrections = line.command == DeskCommand::Corrections;
    line.file = parser.positionalArguments().value(corrections ? 2 : 1);
    line.what = parser.positionalArguments().value(1);
    line.code = parser.value(code);
    line.name = parser.value(name);
    if (parser.value(role) == u"administrator" || line.command == DeskCommand::Init)
        line.role = Role::Administrator;
    else if (parser.value(role) != u"reception")
        return bad(u"A role is reception or administrator."_s);
    return line;
}

Result<DeskSettings> settingsFor(const CommandLine &line)
{
    auto settings = loadDeskSettings(line.settings);
    if (settings)
        return std::move(*settings);
    QStringList sentences;
    for (const SettingsError &error : settings.error())
        sentences.append(error.text());
    return fail(ErrorKind::BadInput, sentences.join(u'\n'));
}

int complain(const Error &error)
{
    const QString where = error.where.isEmpty() ? QString() : u" (%1)"_s.arg(error.where);
    std::fprintf(stderr, "foyer-desk: %s%s\n", qUtf8Printable(error.message),
                 qUtf8Printable(where));
    return 1;
}

} // namespace foyer
