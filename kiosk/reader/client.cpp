// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's end of the pipe: a queue of pictures and a child that may be killed at any moment.
#include "kiosk/reader/client.h"

#include <QCoroFuture>
#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <utility>

namespace foyer {
namespace {

Q_LOGGING_CATEGORY(log, "foyer.reader")

std::unexpected<Error> died()
{
    return fail(ErrorKind::Internal, QStringLiteral("The picture could not be read."));
}

// Free of the object: the answer may arrive after the reader is gone.
QCoro::Task<Result<ReaderReply>> answer(QFuture<Result<ReaderReply>> future)
{
    co_return co_await future;
}

QCoro::Task<Result<ReaderReply>> refuse(Error error)
{
    co_return std::unexpected(std::move(error));
}

} // namespace

Reader::Reader(ReaderProgram program, QObject *parent)
    : QObject(parent), m_program(std::move(program))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_program.timeLimitMs);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        qCWarning(log) << "the reader took too long and was ended";
        restartAfter(
            fail(ErrorKind::TimedOut, QStringLiteral("Reading the picture took too long.")));
    });
}

Reader::~Reader()
{
    forget();
    for (QProcess *process : findChildren<QProcess *>())
        process->waitForFinished(1000); // killed already
}

QCoro::Task<Result<ReaderReply>> Reader::read(ReaderRequest request)
{
    if (request.picture.size() > maxPictureBytes)
        return refuse(
            {ErrorKind::BadInput, QStringLiteral("The picture is larger than 16 MB."), {}});
    Job job{frame(encodeRequest(request)), {}};
    job.promise.start();
    QFuture<Result<ReaderReply>> future = job.promise.future();
    m_jobs.push_back(std::move(job));
    next();
    return answer(std::move(future));
}

void Reader::warm()
{
    if (m_process)
        return;
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Read by the OpenMP runtime when it is loaded: one thread is twice as fast for Tesseract and
    // leaves the screen a core.
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Reader::receive);
    connect(m_process.get(), &QProcess::finished, this, [this] { restartAfter(died()); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            qCWarning(log) << "the reader cannot be started";
            restartAfter(died());
        }
    });
    m_process->start(m_program.path, m_program.arguments);
}

void Reader::forget()
{
    kill();
    m_limit.stop();
    m_busy = false;
    for (Job &job : std::exchange(m_jobs, {})) {
        job.promise.addResult(died());
        job.promise.finish();
    }
}

void Reader::next()
{
    if (m_busy || m_jobs.empty())
        return;
    warm();
    if (!m_process || m_busy || m_jobs.empty())
        return; // it failed to start within the call, and the job has its answer
    m_busy = true;
    m_limit.start();
    m_process->write(m_jobs.front().payload);
    m_jobs.front().payload.clear();
}

void Reader::receive()
{
    if (!m_process)
        return;
    m_buffer += m_process->readAllStandardOutput();
    auto payload = takeFrame(m_buffer);
    if (!payload) {
        restartAfter(died());
        return;
    }
    if (!*payload)
        return;
    if (m_busy)
        finish(decodeReply(**payload));
    else
        restartAfter(died()); // it spoke without being asked
}

void Reader::finish(const Result<ReaderReply> &reply)
{
    m_limit.stop();
    m_busy = false;
    if (!m_jobs.empty()) {
        Job job = std::move(m_jobs.front());
        m_jobs.erase(m_jobs.begin());
        job.promise.addResult(reply);
        job.promise.finish();
    }
    next();
}

void Reader::restartAfter(const Result<ReaderReply> &reply)
{
    kill();
    // A child that died while idle is no news; the next picture starts another.
    if (m_busy || !m_jobs.empty())
        finish(reply);
}

void Reader::kill()
{
    m_buffer.clear();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    // Reaped by the event loop: waiting here would hold the screen.
    QProcess *process = m_process.release();
    process->setParent(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

} // namespace foyer
