// SPDX-License-Identifier: GPL-3.0-or-later
// The demo clinic's records system: schedule from the bundle, writes appended to a file.
#include "kiosk/ehr/demo_ehr.h"

#include <QCoroTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>
#include <algorithm>
#include <chrono>
#include <unistd.h>

namespace foyer {

namespace {

constexpr qint64 anchorSeconds = 12 * 3600;
constexpr qint64 roundingMs = 5 * 60 * 1000;
constexpr int longestDelayMs = 60'000;
constexpr qint64 longestLine = 1024 * 1024;

QString kindKey(VisitChange::Kind kind)
{
    switch (kind) {
    case VisitChange::Kind::Arrived:
        return QStringLiteral("arrived");
    case VisitChange::Kind::ContactChanged:
        return QStringLiteral("contact-changed");
    case VisitChange::Kind::CoverageCaptured:
        break;
    }
    return QStringLiteral("coverage-captured");
}

QJsonObject json(const VisitChange &change)
{
    return {{QStringLiteral("id"), change.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("kind"), kindKey(change.kind)},
            {QStringLiteral("patient"), change.patientId},
            {QStringLiteral("appointment"), change.appointmentId},
            {QStringLiteral("at"),
             change.at.toOffsetFromUtc(change.at.offsetFromUtc()).toString(Qt::ISODateWithMs)},
            {QStringLiteral("data"), change.data}};
}

QDateTime roundedDown(const QDateTime &time)
{
    const qint64 ms = time.toMSecsSinceEpoch();
    return time.addMSecs(-(ms % roundingMs));
}

} // namespace

DemoEhr::DemoEhr(const Options &options, const Clock &clock, fhir::Records records)
    : m_options(options), m_clock(clock), m_records(std::move(records))
{
}

Result<std::unique_ptr<DemoEhr>> DemoEhr::open(const Options &options, const Clock &clock)
{
    QFile file(options.bundle);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorKind::NotFound,
            QStringLiteral("The demo clinic's bundle cannot be read: %1.").arg(file.errorString()),
            options.bundle);
    auto records = fhir::readBundle(file.readAll());
    if (!records) {
        records.error().where = options.bundle;
        return std::unexpected(records.error());
    }
    if (!QDir().mkpath(options.folder))
        return fail(ErrorKind::Storage, QStringLiteral("The folder cannot be made."),
                    options.folder);
    std::unique_ptr<DemoEhr> ehr(new DemoEhr(options, clock, std::move(*records)));
    if (const auto loaded = ehr->loadAnchor(); !loaded)
        return std::unexpected(loaded.error());
    if (const auto loaded = ehr->loadRecorded(); !loaded)
        return std::unexpected(loaded.error());
    return ehr;
}

QString DemoEhr::recordedFile() const
{
    return QDir(m_options.folder).filePath(QStringLiteral("recorded.jsonl"));
}

Result<> DemoEhr::loadAnchor()
{
    QFile file(QDir(m_options.folder).filePath(QStringLiteral("anchor")));
    if (file.open(QIODevice::ReadOnly)) {
        bool number = false;
        const qint64 ms = file.readLine(32).trimmed().toLongLong(&number);
        if (number)
            m_anchor = QDateTime::fromMSecsSinceEpoch(ms, m_clock.now().timeZone());
    }
    return keepAnchorFresh();
}

Result<> DemoEhr::keepAnchorFresh()
{
    const QDateTime now = m_clock.now();
    if (m_anchor.isValid() && m_anchor <= now && m_anchor.secsTo(now) < anchorSeconds)
        return {};
    m_anchor = roundedDown(now);
    QSaveFile file(QDir(m_options.folder).filePath(QStringLiteral("anchor")));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QByteArray::number(m_anchor.toMSecsSinceEpoch()) + '\n') < 0 || !file.commit())
        return fail(ErrorKind::Storage,
                    QStringLiteral("The anchor cannot be kept: %1.").arg(file.errorString()),
                    file.fileName());
    return {};
}

// A line torn by a lost power was never answered for, so it is taken away.
Result<> DemoEhr::loadRecorded()
{
    QFile file(recordedFile());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorKind::Storage,
                    QStringLiteral("What was recorded cannot be read: %1.").arg(file.errorString()),
                    recordedFile());
    while (!file.atEnd()) {
        const qint64 begin = file.pos();
        const QByteArray bytes = file.readLine(longestLine);
        if (!bytes.endsWith('\n')) {
            file.resize(begin);
            break;
        }
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        const QUuid id(line[QLatin1String("id")].toString());
        if (id.isNull())
            continue;
        m_recorded.insert(id);
        if (line[QLatin1String("kind")].toString() == kindKey(VisitChange::Kind::Arrived))
            m_arrived.insert(line[QLatin1String("appointment")].toString());
    }
    return {};
}

DemoEhr::Fault DemoEhr::fault() const
{
    QFile file(QDir(m_options.folder).filePath(QStringLiteral("faults")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList words =
        QString::fromUtf8(file.read(256)).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Fault fault{words.value(0), 0};
    if (fault.word == QLatin1String("slow"))
        fault.delayMs = std::clamp(words.value(1).toInt(), 0, longestDelayMs);
    return fault;
}

QString DemoEhr::appointmentId(const QString &bundleId) const
{
    if (!m_records.minutesFromLoading.contains(bundleId))
        return bundleId;
    return bundleId + QLatin1Char('.') + QString::number(m_anchor.toSecsSinceEpoch() / 60, 36);
}

const ScheduledVisit *DemoEhr::find(const QString &appointmentId) const
{
    const auto found =
        std::find_if(m_records.visits.begin(), m_records.visits.end(), [&](const auto &visit) {
            return this->appointmentId(visit.appointment.id) == appointmentId;
        });
    return found == m_records.visits.end() ? nullptr : &*found;
}

QCoro::Task<Result<QList<ScheduledVisit>>> DemoEhr::schedule(QDate day)
{
    const Fault fault = this->fault();
    if (fault.delayMs > 0)
        co_await QCoro::sleepFor(std::chrono::milliseconds(fault.delayMs));
    if (fault.word == QLatin1String("unreachable"))
        co_return fail(ErrorKind::Unreachable,
                       QStringLiteral("The records system cannot be reached."));
    if (const auto fresh = keepAnchorFresh(); !fresh)
        co_return std::unexpected(fresh.error());
    const bool ours = day == m_anchor.date() || day == m_clock.now().date();
    QList<ScheduledVisit> list;
    for (ScheduledVisit visit : std::as_const(m_records.visits)) {
        Appointment &appointment = visit.appointment;
        const auto minutes = m_records.minutesFromLoading.constFind(appointment.id);
        if (minutes != m_records.minutesFromLoading.constEnd()) {
            if (!ours)
                continue;
            const qint64 length =
                appointment.end.isValid() ? appointment.start.secsTo(appointment.end) : 0;
            appointment.start = m_anchor.addSecs(60 * qint64{*minutes});
            appointment.end = appointment.start.addSecs(length);
            appointment.id = appointmentId(appointment.id);
        } else if (appointment.start.toTimeZone(m_anchor.timeZone()).date() != day) {
            continue;
        }
        if (m_arrived.contains(appointment.id))
            appointment.status = AppointmentStatus::Arrived;
        visit.coverages.removeIf([&](const Coverage &coverage) {
            return coverage.periodEnd.isValid() && coverage.periodEnd < day;
        });
        list += visit;
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.appointment.start < b.appointment.start;
    });
    co_return list;
}

QCoro::Task<Result<>> DemoEhr::record(VisitChange change)
{
    const Fault fault = this->fault();
    if (fault.delayMs > 0)
        co_await QCoro::sleepFor(std::chrono::milliseconds(fault.delayMs));
    if (fault.word == QLatin1String("unreachable"))
        co_return fail(ErrorKind::Unreachable,
                       QStringLiteral("The records system cannot be reached."));
    if (fault.word == QLatin1String("refuse"))
        co_return fail(ErrorKind::Refused,
                       QStringLiteral("The records system does not take this change."));
    const Result<> accepted = accept(change);
    if (accepted && fault.word == QLatin1String("lost-answer"))
        co_return fail(ErrorKind::TimedOut,
                       QStringLiteral("The records system did not answer in time."));
    co_return accepted;
}

// The pictures stand beside the file, named as the DocumentReferences name them. The coverage on
// file stays as it is: what is captured is a resource of its own.
Result<QJsonArray> DemoEhr::keepCard(const VisitChange &change) const
{
    fhir::Problems problems;
    const fhir::CapturedCard card = fhir::capturedCard(change, problems);
    QJsonArray resources{card.coverage};
    const QDir folder(QDir(m_options.folder).filePath(QStringLiteral("Binary")));
    if (!card.documents.isEmpty() && !folder.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::Storage, QStringLiteral("The folder cannot be made."),
                    folder.path());
    for (qsizetype i = 0; i < card.documents.size(); ++i) {
        const QString id = card.documents[i][QLatin1String("id")].toString();
        QSaveFile file(folder.filePath(id));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(card.pictures[i]) != card.pictures[i].size() || !file.commit())
            return fail(ErrorKind::Storage,
                        QStringLiteral("The picture cannot be kept: %1.").arg(file.errorString()),
                        file.fileName());
        resources += card.documents[i];
    }
    return resources;
}

Result<> DemoEhr::accept(const VisitChange &change)
{
    if (change.id.isNull())
        return fail(ErrorKind::BadInput, QStringLiteral("The change has no id."));
    if (m_recorded.contains(change.id))
        return {};
    const ScheduledVisit *visit = find(change.appointmentId);
    if (!visit || visit->patient.id != change.patientId)
        return fail(ErrorKind::NotFound, QStringLiteral("The appointment is not in the records."));
    if (visit->appointment.status == AppointmentStatus::Cancelled)
        return fail(ErrorKind::Conflict, QStringLiteral("The appointment is cancelled."));
    QJsonObject entry = json(change);
    if (change.kind == VisitChange::Kind::CoverageCaptured) {
        const auto resources = keepCard(change);
        if (!resources)
            return std::unexpected(resources.error());
        entry.insert(QStringLiteral("resources"), *resources);
    }
    QFile file(recordedFile());
    const QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size() ||
        !file.flush() || ::fsync(file.handle()) != 0)
        return fail(ErrorKind::Storage,
                    QStringLiteral("The change cannot be kept: %1.").arg(file.errorString()),
                    recordedFile());
    m_recorded.insert(change.id);
    if (change.kind == VisitChange::Kind::Arrived)
        m_arrived.insert(change.appointmentId);
    return {};
}

} // namespace foyer
