// SPDX-License-Identifier: GPL-3.0-or-later
// From the console's code to enrolled.toml: only a whole code of a secure desk is used, and only
// that desk's answer.
#include "kiosk/link/enrolment.h"
#include "tests/link/wire.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace foyer;

namespace {

EnrolmentCode code()
{
    return {QStringLiteral("https://desk.example.org"),
            QStringLiteral("wss://desk.example.org/kiosk/v1/commands"), QByteArray(32, 'p'),
            QStringLiteral("once"), QByteArray(32, 'k')};
}

QString refusal(const EnrolmentCode &code)
{
    const auto parsed = parseEnrolmentCode(enrolmentText(code));
    return parsed ? QString() : parsed.error().message;
}

} // namespace

TEST_CASE("a code comes back as it was made, with or without its prefix")
{
    const QByteArray text = enrolmentText(code());
    CHECK(text.startsWith("FOYER:E:"));
    CHECK(text.size() < 700); // a QR a wedge scanner still reads
    for (const QByteArray &shown : {text, text.mid(8), text + "\r\n"}) {
        const auto parsed = parseEnrolmentCode(shown);
        REQUIRE(parsed.has_value());
        CHECK(parsed->address == code().address);
        CHECK(parsed->commands == code().commands);
        CHECK(parsed->pin == code().pin);
        CHECK(parsed->secret == code().secret);
        CHECK(parsed->sealingKey == code().sealingKey);
    }
}

TEST_CASE("a torn, foreign or endless code is refused with a sentence")
{
    const QByteArray text = enrolmentText(code());
    for (qsizetype cut = 0; cut < text.size(); cut += 3)
        CHECK(parseEnrolmentCode(text.left(cut)).error().kind == ErrorKind::BadInput);
    CHECK_FALSE(parseEnrolmentCode("FOYER:A:1234567890123456").has_value());
    CHECK_FALSE(parseEnrolmentCode(QByteArray(1'000'000, 'A')).has_value());
    CHECK_FALSE(parseEnrolmentCode(QByteArray("{}").toBase64()).has_value());
}

TEST_CASE("a desk without TLS is only believed on this machine, one with TLS only with its key")
{
    EnrolmentCode plain = code();
    plain.address = QStringLiteral("http://desk.example.org");
    CHECK(refusal(plain).contains(QLatin1String("not secure")));
    plain.address = QStringLiteral("http://127.0.0.1:8081");
    plain.commands = QStringLiteral("ws://127.0.0.1:8082");
    plain.pin.clear();
    CHECK(refusal(plain).isEmpty());
    plain.commands = QStringLiteral("ws://127.0.0.1.example.org");
    CHECK(refusal(plain).contains(QLatin1String("not secure")));
    EnrolmentCode pinless = code();
    pinless.pin.clear();
    CHECK(refusal(pinless).contains(QLatin1String("key")));
    EnrolmentCode login = code();
    login.address = QStringLiteral("https://user:word@desk.example.org");
    CHECK_FALSE(refusal(login).isEmpty());
    EnrolmentCode script = code();
    script.address = QStringLiteral("javascript:alert(1)");
    CHECK_FALSE(refusal(script).isEmpty());
    EnrolmentCode keyless = code();
    keyless.sealingKey.chop(1);
    CHECK(refusal(keyless).contains(QLatin1String("incomplete")));
}

TEST_CASE("enrolled, the kiosk keeps what it was given; its settings read it back")
{
    TestDesk desk;
    const QTemporaryDir folder;
    EnrolmentCode local = code();
    local.address = desk.options().address.toString();
    local.commands = desk.options().commands.toString();
    local.pin.clear();
    const QString name = QStringLiteral("Lobby \"left\" \\ 北");
    const QString data = folder.filePath(QStringLiteral("data"));
    REQUIRE(QCoro::waitFor(enrol(enrolmentText(local), data, name)).has_value());

    QFile file(data + QStringLiteral("/enrolled.toml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QFile settings(folder.filePath(QStringLiteral("kiosk.toml")));
    REQUIRE(settings.open(QIODevice::WriteOnly));
    settings.write("data_dir = \"" + data.toUtf8() +
                   "\"\nlanguages = [\"en\"]\n"
                   "[panel]\nwidth_mm = 300\nheight_mm = 500\n");
    settings.close();
    const auto read = loadKioskSettings(settings.fileName(), QString());
    REQUIRE_MESSAGE(read.has_value(), read.error().first().text().toStdString());
    CHECK(read->enrolled());
    CHECK(read->desk.token == desk.gate.token);
    CHECK(read->desk.name == name);
    CHECK(read->desk.offlinePrefix == "KA");
    CHECK(QByteArray::fromBase64(read->desk.sealingKey.toLatin1()) == QByteArray(32, 'k'));

    HttpDesk kiosk(read->desk);
    CHECK(QCoro::waitFor(kiosk.site()).has_value());

    REQUIRE(rememberNextPin(data, QByteArray(32, 'n')).has_value());
    const auto later = loadKioskSettings(settings.fileName(), QString());
    REQUIRE_MESSAGE(later.has_value(), later.error().first().text().toStdString());
    CHECK(QByteArray::fromBase64(later->desk.nextPin.toLatin1()) == QByteArray(32, 'n'));
    CHECK(later->desk.token == desk.gate.token);
}

TEST_CASE("a used secret, and a desk with another sealing key, leave the kiosk as it was")
{
    TestDesk desk;
    const QTemporaryDir folder;
    EnrolmentCode local = code();
    local.address = desk.options().address.toString();
    local.commands = desk.options().commands.toString();
    local.pin.clear();
    local.secret = QStringLiteral("used");
    CHECK(QCoro::waitFor(enrol(enrolmentText(local), folder.path(), QString())).error().kind ==
          ErrorKind::Refused);
    local.secret = QStringLiteral("once");
    local.sealingKey = QByteArray(32, 'x');
    CHECK(QCoro::waitFor(enrol(enrolmentText(local), folder.path(), QString())).error().kind ==
          ErrorKind::Refused);
    CHECK(QDir(folder.path()).isEmpty());
}
