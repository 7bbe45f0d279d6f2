// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/running_desk.h"

#include "kiosk/core/clock.h"
#include "kiosk/core/decide.h"
#include "kiosk/ehr/demo_ehr.h"
#include "kiosk/link/enrolment_code.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <doctest/doctest.h>

namespace foyer::tests {

using namespace Qt::StringLiterals;

namespace {

QString bundle()
{
    return qEnvironmentVariable("FOYER_SOURCE") + u"/assets/demo-clinic/bundle.json"_s;
}

QString program()
{
    return qEnvironmentVariable("FOYER_BIN") + u"/foyer-desk"_s;
}

QList<quint16> freePorts(int count)
{
    QList<quint16> ports;
    std::vector<std::unique_ptr<QTcpServer>> held;
    for (int i = 0; i < count; ++i) {
        held.push_back(std::make_unique<QTcpServer>());
        REQUIRE(held.back()->listen(QHostAddress::LocalHost));
        ports.append(held.back()->serverPort());
    }
    return ports;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo &entry :
         QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            REQUIRE(QFile::copy(entry.filePath(), target));
    }
}

} // namespace

RunningDesk::RunningDesk()
{
    const auto ports = freePorts(4);
    m_port = ports[0];
    QFile settings(path(u"desk.toml"_s));
    REQUIRE(settings.open(QIODevice::WriteOnly));
    settings.write(
        u"data_dir = \"data\"\nupdates_dir = \"updates\"\ndatabase = \"sqlite:data/foyer.db\"\n"
        "keys_file = \"data/keys.json\"\npublic_url = \"https://visit.example\"\n"
        "[listen]\nkiosks = \"127.0.0.1:%1\"\ncommands = \"127.0.0.1:%2\"\n"
        "staff = \"127.0.0.1:%3\"\npublic = \"127.0.0.1:%4\"\n"
        "[clinic]\nname = \"Test\"\nsite = \"main\"\nlanguages = [\"en\"]\n"
        "[ehr]\nkind = \"demo\"\nbundle = \"%5\"\n"_s.arg(ports[0])
            .arg(ports[1])
            .arg(ports[2])
            .arg(ports[3])
            .arg(bundle())
            .toUtf8());
    settings.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run({u"init"_s, u"--code"_s, u"1001"_s, u"--name"_s, u"Alex"_s},
        "483920\nquiet-harbor-lantern-42\n");
}

RunningDesk::~RunningDesk()
{
    kill();
}

QByteArray RunningDesk::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(), QStringList{u"--settings"_s, path(u"desk.toml"_s)} + arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

void RunningDesk::start(const QStringList &before)
{
    QStringList line = before;
    line << program() << u"--settings"_s << path(u"desk.toml"_s);
    m_process.start(line.first(), line.mid(1));
    REQUIRE(m_process.waitForStarted());
    QElapsedTimer waiting;
    waiting.start();
    while (!m_process.readAllStandardOutput().contains("is open")) {
        REQUIRE(m_process.state() == QProcess::Running);
        REQUIRE(waiting.elapsed() < 20'000);
        m_process.waitForReadyRead(100);
    }
}

void RunningDesk::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void RunningDesk::enrol(int kiosks)
{
    for (int i = 0; i < kiosks; ++i) {
        const QByteArray code = run({u"enrol-code"_s}).trimmed().split('\n').last();
        const auto parsed = parseEnrolmentCode(code);
        REQUIRE(parsed);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        REQUIRE(socket.waitForConnected(5000));
        const QByteArray body = toJson(EnrolRequest{.secret = parsed->secret, .name = {}});
        socket.write(
            "POST /kiosk/v1/enrol HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            "Connection: close\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (!answer.contains("}") && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        const auto reply = fromJson<EnrolReply>(answer.mid(answer.indexOf("\r\n\r\n") + 4));
        REQUIRE(reply);
        m_tokens.append(reply->token);
    }
}

void RunningDesk::remember()
{
    copyFolder(path(u"data"_s), path(u"kept"_s));
}

void RunningDesk::forget()
{
    copyFolder(path(u"kept"_s), path(u"data"_s));
}

std::unique_ptr<HttpDesk> RunningDesk::kiosk(int index) const
{
    HttpDeskOptions options;
    options.address = QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
    options.token = m_tokens[index];
    options.version = u"test"_s;
    options.times.callMs = 5000;
    return std::make_unique<HttpDesk>(options);
}

QString RunningDesk::database() const
{
    return u"sqlite:"_s + path(u"data/foyer.db"_s);
}

QString RunningDesk::recordedFile() const
{
    return path(u"data/demo/recorded.jsonl"_s);
}

QList<Facts> RunningDesk::people() const
{
    const SystemClock clock;
    QTemporaryDir folder;
    auto ehr = DemoEhr::open({.bundle = bundle(), .folder = folder.path()}, clock);
    REQUIRE(ehr);
    const QDateTime now = clock.now();
    const auto day = QCoro::waitFor((*ehr)->schedule(now.date()));
    REQUIRE(day);
    SiteRules rules;
    rules.site = u"main"_s;
    QList<Facts> people;
    for (const ScheduledVisit &visit : *day) {
        const bool soon = visit.appointment.start < now.addSecs(50 * 60) &&
                          visit.appointment.start > now.addSecs(-600);
        if (!soon || visit.patient.names.isEmpty() ||
            decide(visit.appointment, visit.patient, true, rules, now) != Decision::CheckIn)
            continue;
        Facts facts;
        facts.source = FactSource::Licence;
        facts.family = visit.patient.names.first().family;
        facts.given = visit.patient.names.first().given.join(u' ');
        facts.birthDate = visit.patient.birthDate;
        if (match(facts, *day, now.date()).size() == 1)
            people.append(facts);
    }
    REQUIRE(people.size() >= 4);
    return people;
}

} // namespace foyer::tests
