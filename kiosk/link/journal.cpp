// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/journal.h"

#include "kiosk/link/durable.h"
#include "kiosk/link/messages.h"

#include <QDir>
#include <QFile>

namespace foyer {

namespace {
constexpr qint64 maxEntry = 4096;
const QString ending = QStringLiteral(".job");
} // namespace

PrintJournal::PrintJournal(QString folder) : m_folder(std::move(folder)) {}

QString PrintJournal::fileOf(QUuid job) const
{
    return m_folder + QLatin1Char('/') + job.toString(QUuid::WithoutBraces) + ending;
}

Result<> PrintJournal::begin(const PrintReport &job)
{
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    return writeDurably(fileOf(job.job), toJson(job));
}

Result<> PrintJournal::finish(const PrintReport &job)
{
    return begin(job);
}

void PrintJournal::remove(QUuid job)
{
    // An entry that stays is reported once more: the desk knows it already and changes nothing.
    [[maybe_unused]] const auto removed = removeDurably(fileOf(job));
}

QList<PrintReport> PrintJournal::unreported() const
{
    QList<PrintReport> reports;
    const auto files = QDir(m_folder).entryInfoList({QLatin1Char('*') + ending}, QDir::Files,
                                                    QDir::Time | QDir::Reversed);
    for (const auto &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto report = fromJson<PrintReport>(file.read(maxEntry));
        if (!report)
            continue; // never whole, so nothing was printed for it
        if (report->state == TicketState::Sent || report->state == TicketState::Reserved)
            report->state = TicketState::Unknown;
        reports.append(*report);
    }
    return reports;
}

} // namespace foyer
