// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drivers/fake_ipp.h"

#include <algorithm>
#include <cstring>

namespace foyer {

namespace {

constexpr qint64 startMs = 100; // of a ticket's work
constexpr qint64 paperMs = 250;
constexpr qint64 outMs = 400;
constexpr qint64 doneMs = 500;

ssize_t append(void *to, ipp_uchar_t *bytes, size_t size)
{
    static_cast<QByteArray *>(to)->append(reinterpret_cast<const char *>(bytes), qsizetype(size));
    return ssize_t(size);
}

struct Source {
    const QByteArray &bytes;
    qsizetype at = 0;
};

ssize_t take(void *from, ipp_uchar_t *to, size_t size)
{
    auto &source = *static_cast<Source *>(from);
    const auto taken = std::min(qsizetype(size), source.bytes.size() - source.at);
    std::memcpy(to, source.bytes.constData() + source.at, size_t(taken));
    source.at += taken;
    return taken;
}

int integer(ipp_t *message, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(message, name, IPP_TAG_INTEGER);
    return attribute ? ippGetInteger(attribute, 0) : 0;
}

void word(ipp_t *answer, ipp_tag_t group, ipp_tag_t tag, const char *name, const char *value)
{
    ippAddString(answer, group, tag, name, nullptr, value);
}

int operationOf(const QByteArray &body)
{
    return body.size() < 4 ? 0 : quint8(body[2]) * 256 + quint8(body[3]);
}

} // namespace

FakeIpp::FakeIpp(Options options) : m_options(std::move(options))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeIpp::accept);
    if (m_server.listen(QHostAddress::LocalHost, 0))
        m_port = m_server.serverPort();
}

int FakeIpp::leave(const QByteArray &name, const QByteArray &document)
{
    m_jobs << Job{.id = m_nextId++,
                  .name = name,
                  .document = document,
                  .closed = !document.isEmpty(),
                  .madeAt = m_now};
    return m_jobs.last().id;
}

int FakeIpp::openJobs() const
{
    return int(std::ranges::count_if(m_jobs, [](const Job &job) { return job.state < 7; }));
}

bool FakeIpp::stands() const
{
    return has(Fault::PaperOut) || has(Fault::CoverOpen) || has(Fault::Jam);
}

void FakeIpp::arm(Fault fault, Moment moment)
{
    m_armed = {fault, moment};
}

void FakeIpp::reach(Moment moment)
{
    if (m_armed && m_armed->second == moment)
        strike(std::exchange(m_armed, std::nullopt)->first);
}

void FakeIpp::strike(Fault fault)
{
    m_faults << fault;
    if (fault == Fault::PowerOff)
        m_jobs.clear();
    if (fault == Fault::Offline || fault == Fault::PowerOff) {
        m_server.close();
        m_answers.clear();
        const auto peers = std::exchange(m_peers, {});
        for (QTcpSocket *socket : peers.keys()) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }
    if (fault == Fault::Hang)
        m_server.pauseAccepting();
}

void FakeIpp::mendAll()
{
    m_armed.reset();
    const QList<Fault> faults = std::exchange(m_faults, {});
    if (!m_server.isListening())
        m_server.listen(QHostAddress::LocalHost, m_port);
    if (!faults.contains(Fault::Hang))
        return;
    m_server.resumeAccepting();
    for (QTcpSocket *socket : m_peers.keys())
        read(socket);
}

void FakeIpp::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_peers.insert(socket, {});
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.remove(socket);
            m_answers.removeIf([&](const Answer &answer) { return answer.socket == socket; });
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void FakeIpp::read(QTcpSocket *socket)
{
    if (has(Fault::Hang) || !m_peers.contains(socket))
        return;
    QByteArray &bytes = m_peers[socket];
    bytes += socket->readAll();
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const qsizetype at = bytes.indexOf("Content-Length: ") + 16;
    const qsizetype length = bytes.mid(at, bytes.indexOf('\r', at) - at).toLongLong();
    const QByteArray body = bytes.mid(head + 4);
    if (operationOf(body) == IPP_OP_SEND_DOCUMENT && body.size() >= length / 2)
        reach(Moment::Send);
    if (has(Fault::Hang) || !m_peers.contains(socket) || body.size() < length)
        return;
    m_peers[socket] = body.mid(length);
    serve(socket, body.left(length));
}

void FakeIpp::serve(QTcpSocket *socket, const QByteArray &body)
{
    if (operationOf(body) == IPP_OP_CREATE_JOB)
        reach(Moment::Create);
    if (!m_peers.contains(socket) || has(Fault::Hang))
        return;
    const Message answer = act(body);
    if (!m_peers.contains(socket) || has(Fault::Mute))
        return;
    QByteArray bytes;
    ippWriteIO(&bytes, append, 1, nullptr, answer.get());
    if (has(Fault::Garbage))
        bytes = QByteArray("\x16\x00\xff garbage \x80", 13).repeated(7);
    else
        bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: " +
                QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes;
    if (has(Fault::Slow))
        m_answers << Answer{socket, bytes, m_now + 500};
    else
        socket->write(bytes);
}

FakeIpp::Message FakeIpp::act(const QByteArray &body)
{
    Source source{body};
    const Message request(ippNew(), ippDelete);
    ippReadIO(&source, take, 1, nullptr, request.get());
    Message answer(ippNewResponse(request.get()), ippDelete);
    ippSetRequestId(answer.get(), ippGetRequestId(request.get()));
    ippSetStatusCode(answer.get(), IPP_STATUS_OK);
    Job *job = find(request.get());
    switch (ippGetOperation(request.get())) {
    case IPP_OP_GET_PRINTER_ATTRIBUTES:
        describe(answer.get());
        return answer;
    case IPP_OP_CREATE_JOB:
        return createJob(request.get(), std::move(answer));
    case IPP_OP_GET_JOBS:
        for (const Job &one : std::as_const(m_jobs))
            if (one.state < 7 && m_options.listsJobs) {
                describe(answer.get(), one);
                ippAddSeparator(answer.get());
            }
        return answer;
    default:
        break;
    }
    if (!job) {
        ippSetStatusCode(answer.get(), IPP_STATUS_ERROR_NOT_FOUND);
        return answer;
    }
    switch (ippGetOperation(request.get())) {
    case IPP_OP_SEND_DOCUMENT:
        if (job->state >= 7 || job->closed) {
            ippSetStatusCode(answer.get(), IPP_STATUS_ERROR_NOT_POSSIBLE);
            return answer;
        }
        job->document = body.mid(source.at);
        job->closed = true;
        break;
    case IPP_OP_CANCEL_JOB:
        if (job->state >= 7 || (job->begun && !m_options.cancelsWorking))
            ippSetStatusCode(answer.get(), IPP_STATUS_ERROR_NOT_POSSIBLE);
        else
            end(*job, 7);
        return answer;
    default:
        break;
    }
    describe(answer.get(), *job);
    return answer;
}

FakeIpp::Message FakeIpp::createJob(ipp_t *request, Message answer)
{
    ipp_attribute_t *name = ippFindAttribute(request, "job-name", IPP_TAG_NAME);
    ++m_made;
    leave(name ? ippGetString(name, 0, nullptr) : "", {});
    if (m_options.cancelsAfter)
        m_jobs.last().cancelAfter = integer(request, "job-cancel-after");
    describe(answer.get(), m_jobs.last());
    return answer;
}

FakeIpp::Job *FakeIpp::find(ipp_t *request)
{
    const int id = integer(request, "job-id");
    const auto at = std::ranges::find(m_jobs, id, &Job::id);
    return at == m_jobs.end() ? nullptr : &*at;
}

void FakeIpp::describe(ipp_t *answer) const
{
    const ipp_tag_t group = IPP_TAG_PRINTER;
    const bool busy = std::ranges::any_of(m_jobs, [](const Job &job) { return job.state == 5; });
    if (has(Fault::OddTypes)) {
        word(answer, group, IPP_TAG_TEXT, "printer-state", "3");
        ippAddInteger(answer, group, IPP_TAG_INTEGER, "printer-state-reasons", 0);
        return;
    }
    ippAddInteger(answer, group, IPP_TAG_ENUM, "printer-state", stands() ? 5 : busy ? 4 : 3);
    const char *reason = has(Fault::PaperOut)    ? "media-empty-error"
                         : has(Fault::CoverOpen) ? "cover-open"
                         : has(Fault::Jam)       ? "media-jam-error"
                                                 : "none";
    word(answer, group, IPP_TAG_KEYWORD, "printer-state-reasons", reason);
    ippAddBoolean(answer, group, "printer-is-accepting-jobs", 1);
    word(answer, group, IPP_TAG_TEXT, "printer-make-and-model", "Fake roll printer");
    const int operations[] = {IPP_OP_CREATE_JOB, IPP_OP_SEND_DOCUMENT, IPP_OP_CANCEL_JOB,
                              IPP_OP_GET_JOB_ATTRIBUTES, IPP_OP_GET_JOBS};
    ippAddIntegers(answer, group, IPP_TAG_ENUM, "operations-supported", 5, operations);
    word(answer, group, IPP_TAG_MIMETYPE, "document-format-supported",
         m_options.format.constData());
    word(answer, group, IPP_TAG_KEYWORD, "pwg-raster-document-type-supported", "black_1");
    ippAddResolution(answer, group, "pwg-raster-document-resolution-supported", IPP_RES_PER_INCH,
                     203, 203);
    if (m_options.cancelsAfter)
        word(answer, group, IPP_TAG_KEYWORD, "job-creation-attributes-supported",
             "job-cancel-after");
    const Message size(ippNew(), ippDelete);
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", 8000);
    ippAddRange(size.get(), IPP_TAG_ZERO, "y-dimension", 2000, 100'000);
    const Message media(ippNew(), ippDelete);
    ippAddCollection(media.get(), IPP_TAG_ZERO, "media-size", size.get());
    ippAddCollection(answer, group, "media-col-ready", media.get());
}

void FakeIpp::describe(ipp_t *answer, const Job &job) const
{
    const ipp_tag_t group = IPP_TAG_JOB;
    if (has(Fault::OddTypes)) {
        word(answer, group, IPP_TAG_KEYWORD, "job-id", "all");
        word(answer, group, IPP_TAG_KEYWORD, "job-state", "completed");
        return;
    }
    const bool other = has(Fault::OtherJob);
    ippAddInteger(answer, group, IPP_TAG_INTEGER, "job-id", other ? job.id + 1 : job.id);
    ippAddInteger(answer, group, IPP_TAG_ENUM, "job-state", other ? 9 : job.state);
    word(answer, group, IPP_TAG_KEYWORD, "job-state-reasons",
         job.state == 9 || other ? "job-completed-successfully" : "none");
    word(answer, group, IPP_TAG_NAME, "job-name", job.name.constData());
    ippAddInteger(answer, group, IPP_TAG_INTEGER, "job-impressions-completed", 0);
    if (job.begun)
        ippAddInteger(answer, group, IPP_TAG_INTEGER, "time-at-processing", 5);
    else
        ippAddOutOfBand(answer, group, IPP_TAG_NOVALUE, "time-at-processing");
}

void FakeIpp::end(Job &job, int state)
{
    job.state = state;
}

void FakeIpp::tick(qint64 now)
{
    const qint64 passed = now - std::exchange(m_now, now);
    if (has(Fault::Hang))
        return;
    for (Job &job : m_jobs)
        if (job.state < 7 && job.cancelAfter > 0 && now - job.madeAt >= job.cancelAfter * 1000LL)
            end(job, 7);
    const QList<Answer> answers = std::exchange(m_answers, {});
    for (const Answer &answer : answers) {
        if (answer.dueAt > now)
            m_answers << answer;
        else
            answer.socket->write(answer.bytes);
    }
    work(double(passed) / (has(Fault::Slow) ? 8 : has(Fault::TooSlow) ? 180 : 1));
}

// The first job whose document is whole moves on.
void FakeIpp::work(double ms)
{
    const auto next =
        std::ranges::find_if(m_jobs, [](const Job &job) { return job.state < 7 && job.closed; });
    if (next == m_jobs.end())
        return;
    const int id = next->id;
    const auto job = [&]() -> Job * {
        const auto at = std::ranges::find(m_jobs, id, &Job::id);
        return at == m_jobs.end() || has(Fault::Hang) ? nullptr : &*at;
    };
    const auto stopped = [&] {
        Job *one = job();
        if (!one)
            return true;
        if (!stands())
            return false;
        one->state = one->begun ? 6 : 3;
        if (one->begun && !one->out) { // the sheet is lost; it begins anew when mended
            one->workedMs = 0;
            one->sheet = false;
        }
        return true;
    };
    if (stopped())
        return;
    job()->workedMs += ms;
    if (job()->workedMs >= startMs && !job()->begun) {
        reach(Moment::Start);
        if (stopped())
            return;
        job()->begun = true;
    }
    if (job()->begun)
        job()->state = 5;
    if (job()->workedMs >= paperMs && !job()->sheet) {
        job()->sheet = true;
        ++m_begunSheets;
        reach(Moment::Paper);
        if (stopped())
            return;
    }
    if (job()->workedMs >= outMs && !job()->out) {
        job()->out = true;
        m_tickets << job()->document;
        reach(Moment::Out);
        if (stopped())
            return;
    }
    if (job()->workedMs >= doneMs) {
        end(*job(), 9);
        reach(Moment::After);
    }
}

} // namespace foyer
