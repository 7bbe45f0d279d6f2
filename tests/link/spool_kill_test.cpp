// SPDX-License-Identifier: GPL-3.0-or-later
// Kill -9 at random moments: every arrival that was answered is delivered, once; no number is given
// twice; the kiosk cannot read what it wrote; and no answer comes before its fsync.
#include "kiosk/link/arrival_json.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <doctest/doctest.h>
#include <sodium.h>

using namespace foyer;

namespace {

struct Keys {
    QByteArray open = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secret = QByteArray(crypto_box_SECRETKEYBYTES, '\0');
    Keys()
    {
        REQUIRE(sodium_init() >= 0);
        crypto_box_keypair(reinterpret_cast<unsigned char *>(open.data()),
                           reinterpret_cast<unsigned char *>(secret.data()));
    }
    [[nodiscard]] QByteArray unseal(const QByteArray &box) const
    {
        QByteArray plain(std::max<qsizetype>(0, box.size() - qsizetype(crypto_box_SEALBYTES)),
                         '\0');
        const int failed =
            crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()),
                                 reinterpret_cast<const unsigned char *>(box.constData()),
                                 static_cast<unsigned long long>(box.size()),
                                 reinterpret_cast<const unsigned char *>(open.constData()),
                                 reinterpret_cast<const unsigned char *>(secret.constData()));
        return failed ? QByteArray() : plain;
    }
};

QString child()
{
    return qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/link_spool_child");
}

QStringList arguments(const char *mode, const QTemporaryDir &folder, const Keys &keys, int count)
{
    return {QString::fromLatin1(mode), folder.path(), QString::fromLatin1(keys.open.toHex()),
            QString::number(count)};
}

// What the child had said when it was killed, in whole lines.
QList<QByteArray> runAndKill(const QStringList &arguments)
{
    QProcess process;
    process.start(child(), arguments);
    REQUIRE(process.waitForStarted());
    // The moment is the point: one in four anywhere from the start, the others after a first
    // promise, so that a slow disk does not make the test empty.
    const bool early = QRandomGenerator::global()->bounded(4) == 0;
    QByteArray said;
    while (process.waitForReadyRead(10'000)) {
        said += process.readAllStandardOutput();
        if (early || said.contains("put ") ||
            process.arguments().first() == QLatin1String("deliver"))
            break;
    }
    QThread::usleep(QRandomGenerator::global()->bounded(0U, 40'000U));
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1);
    return said.split('\n');
}

QByteArray everyByteIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    return all;
}

} // namespace

TEST_CASE(
    "killed while putting and while delivering, nothing answered is lost and no number repeats")
{
    const Keys keys;
    const QTemporaryDir folder;
    const int kills = qEnvironmentVariableIntValue("FOYER_KILLS") > 0
                          ? qEnvironmentVariableIntValue("FOYER_KILLS")
                          : 20;
    QMap<QByteArray, QByteArray> promised; // visit -> number
    QSet<QByteArray> numbers;
    for (int i = 0; i < kills; ++i) {
        for (const QByteArray &line : runAndKill(arguments("put", folder, keys, -1))) {
            const QList<QByteArray> words = line.split(' ');
            if (words.first() == "number") {
                CHECK_FALSE(numbers.contains(words.at(1)));
                numbers.insert(words.at(1));
            } else if (words.first() == "put") {
                promised.insert(words.at(1), words.at(2));
            }
        }
        (void)runAndKill(arguments("deliver", folder, keys, 0));
    }
    REQUIRE(promised.size() >= kills / 3);
    CHECK_FALSE(everyByteIn(folder.path()).contains("Canary"));

    CHECK(QProcess::execute(child(), arguments("deliver", folder, keys, 0)) == 0);
    const QDir inbox(folder.filePath(QStringLiteral("inbox")));
    const QStringList delivered = inbox.entryList(QDir::Files);
    CHECK(QDir(folder.filePath(QStringLiteral("spool"))).entryList(QDir::Files).isEmpty());
    CHECK_FALSE(QDir(folder.filePath(QStringLiteral("spool/aside"))).exists());
    QSet<QByteArray> onPaper;
    for (const QString &name : delivered) {
        if (name.endsWith(QLatin1String(".new")))
            continue; // the desk's own, killed before its answer
        QFile file(inbox.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto arrival = arrivalFromJson(keys.unseal(file.readAll()));
        REQUIRE(arrival.has_value());
        CHECK(arrival->visit.toString(QUuid::WithoutBraces) == name);
        CHECK_FALSE(onPaper.contains(arrival->number.toLatin1()));
        onPaper.insert(arrival->number.toLatin1());
        if (promised.contains(name.toLatin1()))
            CHECK(promised.take(name.toLatin1()) == arrival->number.toLatin1());
    }
    CHECK(promised.isEmpty());
}

TEST_CASE("no answer precedes the fsync of its file, the rename, and the fsync of the folder")
{
    const Keys keys;
    const QTemporaryDir folder;
    const QString trace = folder.filePath(QStringLiteral("trace"));
    QStringList command{QStringLiteral("-f"),
                        QStringLiteral("-y"),
                        QStringLiteral("-s"),
                        QStringLiteral("200"),
                        QStringLiteral("-e"),
                        QStringLiteral("trace=fsync,fdatasync,rename,renameat,renameat2,write"),
                        QStringLiteral("-o"),
                        trace,
                        child()};
    command += arguments("put", folder, keys, 3);
    REQUIRE(QProcess::execute(QStringLiteral("strace"), command) == 0);
    QFile file(trace);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');

    int answers = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        static const QRegularExpression answer(
            QStringLiteral("write\\(1<.*\"put ([0-9a-f-]{36}) "));
        const auto match = answer.match(QString::fromUtf8(lines.at(i)));
        if (!match.hasMatch())
            continue;
        ++answers;
        const QByteArray name = match.captured(1).toLatin1() + ".sealed";
        qsizetype synced = -1, renamed = -1, folderSynced = -1;
        for (qsizetype j = 0; j < i; ++j) {
            if (lines.at(j).contains("fsync(") && lines.at(j).contains(name + ".new>"))
                synced = j;
            else if (lines.at(j).contains("rename") && lines.at(j).contains(name + ".new"))
                renamed = j;
            else if (renamed >= 0 && lines.at(j).contains("fsync(") &&
                     lines.at(j).contains("/spool>"))
                folderSynced = j;
        }
        CHECK(synced >= 0);
        CHECK(renamed > synced);
        CHECK(folderSynced > renamed);
    }
    CHECK(answers == 3);
}
