// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk's spool and a desk's inbox in a program that may be killed at any moment: "put" takes
// arrivals for ever and says each one that is safe; "deliver" brings them to a desk that keeps
// files.
#include "kiosk/link/delivery.h"
#include "kiosk/link/durable.h"
#include "kiosk/link/numbers.h"
#include "kiosk/link/spool.h"
#include "tests/link/fake_desk.h"

#include <QCoreApplication>
#include <QFile>
#include <unistd.h>

using namespace foyer;

namespace {

void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) < 0)
        ::_exit(2);
}

int put(const QString &folder, const QByteArray &key, int count)
{
    Spool spool(folder + QStringLiteral("/spool"), key);
    OfflineNumbers numbers(folder, QStringLiteral("KA"));
    for (int i = 0; i != count; ++i) {
        const Result<QString> number = numbers.next();
        if (!number)
            return 3;
        say("number " + number->toLatin1() + '\n');
        OfflineArrival arrival;
        arrival.visit = QUuid::createUuid();
        arrival.number = *number;
        arrival.at = QDateTime::currentDateTimeUtc();
        arrival.facts.family = QStringLiteral("Canary-Ngata");
        arrival.facts.given = QStringLiteral("Mereana");
        arrival.facts.birthDate = QDate(1961, 5, 17);
        arrival.language = QStringLiteral("en");
        const Result<QUuid> kept = spool.put(arrival);
        if (!kept)
            return 4;
        say("put " + kept->toByteArray(QUuid::WithoutBraces) + ' ' + number->toLatin1() + '\n');
    }
    return 0;
}

// A desk as far as a delivery sees it: committed before it answers, once per id, told again without
// harm.
class FileDesk final : public FakeDesk {
public:
    explicit FileDesk(QString folder) : m_folder(std::move(folder)) {}
    QCoro::Task<Result<>> deliver(QUuid id, QByteArray sealed) override
    {
        const QString file = m_folder + QLatin1Char('/') + id.toString(QUuid::WithoutBraces);
        if (!QFile::exists(file) && !writeDurably(file, sealed))
            co_return fail(ErrorKind::Storage, QStringLiteral("No room."));
        co_return Result<>{};
    }

private:
    QString m_folder;
};

int deliver(const QString &folder, const QByteArray &key)
{
    const QString inbox = folder + QStringLiteral("/inbox");
    if (!makeFolder(inbox))
        return 3;
    Spool spool(folder + QStringLiteral("/spool"), key);
    FileDesk desk(inbox);
    Delivery delivery(desk, spool);
    delivery.start();
    return spool.list().isEmpty() ? 0 : 4;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 1;
    const QString folder = arguments.at(2);
    const QByteArray key = QByteArray::fromHex(arguments.at(3).toLatin1());
    say("ready\n");
    if (arguments.at(1) == QLatin1String("put"))
        return put(folder, key, arguments.at(4).toInt());
    return deliver(folder, key);
}
