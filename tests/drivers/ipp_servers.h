// SPDX-License-Identifier: GPL-3.0-or-later
// Real IPP servers for the tests: CUPS's ippeveprinter and a private cupsd, on loopback, each with
// its own folder, ended with the test.
#pragma once

#include "kiosk/core/clock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <doctest/doctest.h>
#include <memory>

namespace foyer {

// Time limits pass five times as fast as the world.
class FastClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now(); }
    [[nodiscard]] qint64 monotonicMs() const override { return 5 * m_clock.monotonicMs(); }

private:
    SystemClock m_clock;
};

inline quint16 freePort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost, 0));
    return server.serverPort();
}

inline bool comesUp(quint16 port, int limitMs = 15'000)
{
    for (int waited = 0; waited < limitMs; waited += 20) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(200))
            return true;
        QThread::msleep(20);
    }
    return false;
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

inline void endProcess(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

// A driverless printer. Each job runs the lines of job(); what it printed lies in printed().
class EvePrinter {
public:
    explicit EvePrinter(const QByteArray &formats = "application/pdf,image/pwg-raster,image/jpeg",
                        quint16 port = freePort())
        : m_port(port)
    {
        REQUIRE(m_folder.isValid());
        QDir(m_folder.path()).mkdir(QStringLiteral("spool"));
        job("exit 0");
        // It does not start without a system bus, and needs nothing of it.
        const QString bus = QStringLiteral("unix:path=") + path("bus");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--nopidfile"), QStringLiteral("--address=") + bus});
        REQUIRE(m_bus.waitForStarted());
        for (int i = 0; i < 500 && !QFile::exists(path("bus")); ++i)
            QThread::msleep(10);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus);
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(path("log"));
        m_process.setStandardErrorFile(path("log"), QIODevice::Append);
        m_formats = QString::fromLatin1(formats);
        plug();
    }
    ~EvePrinter()
    {
        endProcess(m_process);
        endProcess(m_bus);
    }

    void unplug()
    {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
    void plug()
    {
        m_process.start(QStringLiteral("ippeveprinter"),
                        {QStringLiteral("-d"), path("spool"), QStringLiteral("-k"),
                         QStringLiteral("-n"), QStringLiteral("localhost"), QStringLiteral("-p"),
                         QString::number(m_port), QStringLiteral("-c"), path("job.sh"),
                         QStringLiteral("-f"), m_formats, QStringLiteral("-r"),
                         QStringLiteral("off"), QStringLiteral("-M"), QStringLiteral("Foyer"),
                         QStringLiteral("-m"), QStringLiteral("Eve"), QStringLiteral("Eve")});
        REQUIRE(comesUp(m_port));
    }

    // Shell lines; $1 is the document. "STATE: +media-low-report" on standard error is a reason.
    void job(const QByteArray &lines)
    {
        write(path("new.sh"), "#!/bin/sh\n" + lines + "\n");
        QFile::setPermissions(path("new.sh"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::remove(path("job.sh"));
        REQUIRE(QFile::rename(path("new.sh"), path("job.sh")));
    }

    [[nodiscard]] QStringList printed() const
    {
        // Beside each document lies an empty file for what its command writes.
        return QDir(path("spool"))
            .entryList({QStringLiteral("*.pdf"), QStringLiteral("*.pwg"), QStringLiteral("*.jpg")},
                       QDir::Files);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString uri() const
    {
        return QStringLiteral("ipp://localhost:%1/ipp/print").arg(m_port);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_process;
    QString m_formats;
    quint16 m_port;
};

// A print server of its own, with the queues that are added to it.
class Cupsd {
public:
    Cupsd() : m_port(freePort())
    {
        REQUIRE(m_folder.isValid());
        // It gives up root for the printing user, who must get at the folder.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        write(m_folder.filePath(QStringLiteral("cupsd.conf")),
              "Listen 127.0.0.1:" + QByteArray::number(m_port) + "\nListen " + socket().toUtf8() +
                  "\nBrowsing Off\nWebInterface No\nLogLevel warn\nDefaultAuthType None\n"
                  "<Location />\n Order allow,deny\n Allow localhost\n</Location>\n"
                  "<Policy default>\n JobPrivateAccess all\n JobPrivateValues none\n"
                  " SubscriptionPrivateAccess all\n SubscriptionPrivateValues none\n"
                  " <Limit All>\n  Order deny,allow\n </Limit>\n</Policy>\n");
        QByteArray files =
            "SystemGroup root\nUser lp\nGroup lp\nAccessLog stderr\nErrorLog stderr\n"
            "PageLog stderr\nPrintcap\nFileDevice Yes\n";
        for (const char *name : {"ServerRoot", "StateDir", "CacheDir", "RequestRoot"})
            files += QByteArray(name) + ' ' + m_folder.path().toUtf8() + '/' + name + '\n';
        files += "TempDir " + m_folder.path().toUtf8() + "/RequestRoot/tmp\n";
        write(m_folder.filePath(QStringLiteral("cups-files.conf")), files);
        QDir(m_folder.path()).mkdir(QStringLiteral("ServerRoot"));
        QDir(m_folder.path()).mkpath(QStringLiteral("RequestRoot/tmp"));
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(QStringLiteral("/usr/sbin/cupsd"),
                        {QStringLiteral("-f"), QStringLiteral("-c"),
                         m_folder.filePath(QStringLiteral("cupsd.conf")), QStringLiteral("-s"),
                         m_folder.filePath(QStringLiteral("cups-files.conf"))});
        REQUIRE(comesUp(m_port));
    }
    ~Cupsd() { endProcess(m_process); }

    void addQueue(const QString &name, const QString &device, const QStringList &more)
    {
        QProcess process;
        process.start(QStringLiteral("/usr/sbin/lpadmin"),
                      QStringList{QStringLiteral("-h"), server(), QStringLiteral("-p"), name,
                                  QStringLiteral("-E"), QStringLiteral("-v"), device} +
                          more);
        REQUIRE(process.waitForFinished(30'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("cups.sock")); }
    [[nodiscard]] QString server() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port;
};

} // namespace foyer
