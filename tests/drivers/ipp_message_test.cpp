// SPDX-License-Identifier: GPL-3.0-or-later
// IPP and HTTP replies as printers give them, and as they should not.
#include "drivers/io/http_reply.h"
#include "drivers/printer/ipp_message.h"
#include "drivers/printer/ipp_status.h"

#include <doctest/doctest.h>
#include <string>

using namespace foyer;

namespace {

// RFC 8010, byte by byte: nothing here comes from libcups.
QByteArray u16(qsizetype value)
{
    return {QByteArray(1, char(value >> 8)) + char(value)};
}

QByteArray value(char tag, const QByteArray &name, const QByteArray &content)
{
    return tag + u16(name.size()) + name + u16(content.size()) + content;
}

QByteArray number(char tag, const QByteArray &name, quint32 n)
{
    return value(tag, name, QByteArray(1, char(n >> 24)) + char(n >> 16) + char(n >> 8) + char(n));
}

QByteArray reply(const QByteArray &groups, quint16 status = 0, quint32 request = 1)
{
    return QByteArray("\x02\x00", 2) + u16(status) + u16(request >> 16) + u16(request & 0xffff) +
           '\x01' + value(0x47, "attributes-charset", "utf-8") +
           value(0x48, "attributes-natural-language", "en") + groups + '\x03';
}

constexpr char integer = 0x21;
constexpr char enumeration = 0x23;
constexpr char keyword = 0x44;
constexpr char nameText = 0x42;
constexpr char noValue = 0x13;

QByteArray jobGroup(quint32 id, quint32 state)
{
    return '\x02' + number(integer, "job-id", id) + number(enumeration, "job-state", state) +
           value(keyword, "job-state-reasons", "job-completed-successfully");
}

} // namespace

TEST_CASE("a job is read as it is written in the standard")
{
    const auto read =
        readIppReply(reply(jobGroup(42, 9) + value(noValue, "time-at-processing", {}) +
                           number(integer, "job-impressions-completed", 1)),
                     1);
    REQUIRE(read.has_value());
    CHECK(read->done());
    REQUIRE(read->jobs.size() == 1);
    const IppJobFacts &job = read->jobs.first();
    CHECK(job.id == 42);
    CHECK(job.state == 9);
    CHECK(job.reasons == QStringList{QStringLiteral("job-completed-successfully")});
    CHECK(job.impressions == 1);
    CHECK(job.begun == false);
}

TEST_CASE("several jobs stay apart")
{
    const auto read = readIppReply(reply(jobGroup(1, 5) + jobGroup(2, 9) + jobGroup(3, 3)), 1);
    REQUIRE(read.has_value());
    REQUIRE(read->jobs.size() == 3);
    CHECK(read->jobs[0].id == 1);
    CHECK(read->jobs[1].id == 2);
    CHECK(read->jobs[2].state == 3);
}

TEST_CASE("values of other kinds are not taken for the ones that belong there")
{
    const QByteArray group =
        '\x02' + value(keyword, "job-id", "42") + value(nameText, "job-state", "completed") +
        number(integer, "job-state-reasons", 0) + value(keyword, "time-at-processing", "no") +
        value(keyword, "job-impressions-completed", "1");
    const auto read = readIppReply(reply(group), 1);
    REQUIRE(read.has_value());
    REQUIRE(read->jobs.size() == 1);
    CHECK(read->jobs.first().id == 0);
    CHECK(read->jobs.first().state == 0);
    CHECK(read->jobs.first().reasons.isEmpty());
    CHECK_FALSE(read->jobs.first().begun.has_value());
    CHECK_FALSE(read->jobs.first().impressions.has_value());
    const auto printer = readIppReply(
        reply('\x04' + value(keyword, "printer-state", "idle") +
              number(integer, "media-default", 3) + number(integer, "media-col-ready", 3) +
              number(integer, "printer-is-accepting-jobs", 1) +
              value(keyword, "pwg-raster-document-resolution-supported", "300dpi")),
        1);
    REQUIRE(printer.has_value());
    REQUIRE(printer->printers.size() == 1);
    CHECK(foldIppPrinter(printer->printers.first()) == PrinterStatus::Unknown);
    CHECK(printer->printers.first().ready.isEmpty());
}

TEST_CASE("the answer to another question, or none at all, is refused")
{
    CHECK_FALSE(readIppReply(reply(jobGroup(42, 9), 0, 2), 1).has_value());
    CHECK_FALSE(readIppReply({}, 1).has_value());
    CHECK_FALSE(readIppReply("HTTP/1.1 200 OK", 1).has_value());
    const QByteArray whole = reply(jobGroup(42, 9));
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(readIppReply(whole.left(size), 1).has_value());
}

TEST_CASE("long and many values are cut, not believed")
{
    const QByteArray huge(32'000, 'x');
    QByteArray group = '\x02' + number(integer, "job-id", 1) + value(nameText, "job-name", huge) +
                       value(keyword, "job-state-reasons", "none");
    for (int i = 0; i < 5000; ++i)
        group += value(keyword, {}, "none");
    const auto read = readIppReply(reply(group), 1);
    if (read) { // libcups may refuse it as well
        CHECK(read->jobs.first().name.size() <= 255);
        CHECK(read->jobs.first().reasons.size() <= 200);
    }
    QByteArray groups;
    for (quint32 i = 1; i < 2000; ++i)
        groups += jobGroup(i, 9);
    const auto many = readIppReply(reply(groups), 1);
    REQUIRE(many.has_value());
    CHECK(many->jobs.size() <= 200);
    CHECK(many->jobs.last().id == many->jobs.size());
}

TEST_CASE("an error is told with its number")
{
    const auto read = readIppReply(reply({}, 0x0406), 1);
    REQUIRE(read.has_value());
    CHECK_FALSE(read->done());
    CHECK(read->status == 0x0406);
}

TEST_CASE("an HTTP reply is read whole, in pieces of any size")
{
    const QByteArray plain = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n";
    const QByteArray continued = "HTTP/1.1 100 Continue\r\n\r\n" + plain;
    for (const QByteArray &bytes : {plain, chunked, continued})
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            CAPTURE(bytes.toStdString());
            CAPTURE(step);
            HttpReplyParser parser;
            for (qsizetype at = 0; at < bytes.size(); at += step)
                parser.feed(bytes.mid(at, step));
            REQUIRE(parser.feed({}) == HttpReplyParser::State::Done);
            CHECK(parser.reply().status == 200);
            CHECK(parser.reply().body == "hello");
            CHECK(parser.keepsOpen());
        }
    HttpReplyParser open;
    open.feed("HTTP/1.0 200 OK\r\n\r\nhel");
    open.feed("lo");
    CHECK(open.end() == HttpReplyParser::State::Done);
    CHECK(open.reply().body == "hello");
    CHECK_FALSE(open.keepsOpen());
}

TEST_CASE("odd HTTP is refused, and nothing grows without end")
{
    for (const QByteArray &bytes :
         {QByteArray("\x16\x03\x01"), QByteArray("SSH-2.0-x\r\n"), QByteArray("HTTP/1.1 abc\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nno colon\r\n\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\n") + QByteArray("a: b\r\n").repeated(5000)}) {
        HttpReplyParser parser;
        parser.feed(bytes);
        CHECK(parser.end() == HttpReplyParser::State::Bad);
    }
    HttpReplyParser endless;
    endless.feed("HTTP/1.1 200 OK\r\n\r\n");
    auto state = HttpReplyParser::State::More;
    for (int i = 0; i < 100 && state == HttpReplyParser::State::More; ++i)
        state = endless.feed(QByteArray(64 * 1024, 'x'));
    CHECK(state == HttpReplyParser::State::Bad);
    HttpReplyParser line;
    CHECK(line.feed(QByteArray(20'000, 'x')) == HttpReplyParser::State::Bad);
}
