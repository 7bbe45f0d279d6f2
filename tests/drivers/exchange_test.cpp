// SPDX-License-Identifier: GPL-3.0-or-later
// What was said on a wire is written down, read again and played back to the driver.
#include "drivers/io/exchange.h"

#include "drivers/io/recording_stream.h"
#include "drivers/io/replayed_stream.h"
#include "drivers/printer/escpos_printer.h"
#include "drivers/simulated/memory_stream.h"
#include "tests/drivers/samples.h"
#include "tests/drivers/virtual_time.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

QString refusal(const char *text)
{
    const auto steps = parseExchange(text);
    REQUIRE_FALSE(steps.has_value());
    return steps.error().message;
}

// A replay fed by hand.
struct Replay {
    explicit Replay(const char *text) : stream(*parseExchange(text))
    {
        QObject::connect(&stream, &Stream::received, &stream,
                         [this](const QByteArray &bytes) { heard += bytes; });
        QObject::connect(&stream, &Stream::closed, &stream, [this] { ++closed; });
        stream.open();
        time.settle();
    }
    void send(const QByteArray &bytes)
    {
        stream.send(bytes);
        time.settle();
    }

    VirtualTime time;
    ReplayedStream stream;
    QByteArray heard;
    int closed = 0;
};

} // namespace

TEST_CASE("an exchange is read with its comments, pauses, texts, names and gaps")
{
    const auto steps = parseExchange("# Model X\n"
                                     "> 10 04 01\n"
                                     "\n"
                                     "< 16\n"
                                     "wait 120\n"
                                     "> 1B40 \"Hi\"\n");
    CHECK_FALSE(steps.has_value()); // bytes stand apart
    const auto read = parseExchange("> 10 04\n> 01\r\n<\t16\nwait 120\n> * 1B 40 \"Hi\" $a\ngone");
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 5);
    CHECK(read->at(0).tokens.size() == 3);
    CHECK(read->at(0).line == 1);
    CHECK(read->at(1).line == 3);
    CHECK(read->at(2).ms == 120);
    CHECK(read->at(3).tokens.size() == 6);
    CHECK(read->at(3).tokens[0].kind == ExchangeToken::Kind::Any);
    CHECK(read->at(3).tokens[2].value == 0x40);
    CHECK(read->at(3).tokens[5].kind == ExchangeToken::Kind::Named);
    CHECK(read->at(4).kind == ExchangeStep::Kind::Gone);
    CHECK(parseExchange("")->isEmpty());
}

TEST_CASE("what is wrong with an exchange is told with its line")
{
    CHECK(refusal("> 10\nhello\n") == u"Line 2: a line begins with >, <, #, wait or gone.");
    CHECK(refusal("> 1g") == u"Line 1: a byte is written with two hex digits.");
    CHECK(refusal("> 1") == u"Line 1: a byte is written with two hex digits.");
    CHECK(refusal(">") == u"Line 1: there are no bytes.");
    CHECK(refusal("> \"open") == u"Line 1: the text has no closing quote.");
    CHECK(refusal("> \"\xc3\xa4\"").contains(u"printable ASCII"));
    CHECK(refusal("< *  10").contains(u"only what we send"));
    CHECK(refusal("> 10 *").contains(u"what ends it"));
    CHECK(refusal("> $A").contains(u"one letter"));
    CHECK(refusal("wait 9999999").contains(u"milliseconds"));
    CHECK(refusal("wait -1").contains(u"milliseconds"));
    CHECK_FALSE(parseExchange(QByteArray(maxExchangeText + 1, '\n')).has_value());
}

TEST_CASE("lines that are written can be read")
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    const auto steps = parseExchange(exchangeLines('>', all));
    REQUIRE(steps.has_value());
    REQUIRE(steps->size() == 1);
    QByteArray again;
    for (const ExchangeToken &token : steps->first().tokens)
        again += token.value;
    CHECK(again == all);
}

TEST_CASE("a replay answers when it heard what stands there, in whatever parts it came")
{
    Replay replay("> 10 04 01\n< 16\n> * 1d 56 $a $b\n< 37 $b $a\n");
    replay.send("\x10\x04");
    CHECK(replay.heard.isEmpty());
    replay.send("\x01"
                "text \x1d");
    CHECK(replay.heard == "\x16");
    CHECK(replay.stream.difference().contains(u"line 3"));
    replay.send("\x1d\x56");
    replay.send("xy");
    CHECK(replay.heard == "\x16\x37yx");
    CHECK(replay.stream.finished());
    CHECK(replay.stream.difference().isEmpty());
    replay.send("what comes later is not judged");
    CHECK(replay.stream.difference().isEmpty());
    CHECK(replay.closed == 0);
}

TEST_CASE("a replay tells where ours differs, and ends")
{
    Replay replay("> 10 04 01\n< 16\n");
    replay.send("\x10\x04\x02");
    CHECK(replay.stream.difference() == u"The step of line 1: byte 3 of ours is 02.");
    CHECK(replay.heard.isEmpty());
    CHECK(replay.closed == 1);
    CHECK_FALSE(replay.stream.isOpen());
}

TEST_CASE("a name is one byte for good")
{
    Replay replay("> $a\n< 01\n> $a\n< 02\n");
    replay.send("x");
    replay.send("y");
    CHECK(replay.heard == "\x01");
    CHECK(replay.stream.difference().contains(u"line 3"));
}

TEST_CASE("a replay leaves where the device left, and goes on with the next connection")
{
    Replay replay("> 01\ngone\n< 02\n");
    replay.send("\x01");
    CHECK(replay.closed == 1);
    replay.stream.open();
    replay.time.settle();
    CHECK(replay.heard == "\x02");
    CHECK(replay.stream.finished());
}

TEST_CASE("a ticket is recorded, and the recording plays the printer's part")
{
    const auto model = printerModel(QStringLiteral("epson-tm-m30"));
    REQUIRE(model.has_value());
    QByteArray text;
    {
        SimulatedPrinter sim(*model);
        VirtualTime time;
        EscPosPrinter printer(
            std::make_unique<RecordingStream>(std::make_unique<MemoryStream>(sim), time.clock(),
                                              [&](const QByteArray &lines) { text += lines; }),
            *model, time.clock());
        time.onStep = [&] { printer.tick(); };
        REQUIRE(time.until([&] { return printer.status() == PrinterStatus::Ready; }, 5000));
        std::optional<PrintResult> result;
        auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        REQUIRE(time.until([&] { return result.has_value(); }, 20'000));
        REQUIRE(result->outcome == PrintOutcome::Printed);
    }
    REQUIRE(text.startsWith("# opened\n> 10 14 08"));
    // The job's own id differs each time: its four bytes get names, where it is asked and answered.
    const qsizetype ask = text.lastIndexOf("1d 28 48 06 00 30 30");
    const qsizetype answer = text.indexOf("< 37 22", ask);
    REQUIRE(ask > 0);
    REQUIRE(answer > ask);
    const qsizetype id = ask + 21;
    text.replace(answer + 8, 11, "$a $b $c $d");
    text.replace(id, 11, "$a $b $c $d");

    const auto steps = parseExchange(text);
    REQUIRE(steps.has_value());
    VirtualTime time;
    auto stream = std::make_unique<ReplayedStream>(*steps);
    ReplayedStream &replayed = *stream;
    EscPosPrinter printer(std::move(stream), *model, time.clock());
    time.onStep = [&] { printer.tick(); };
    REQUIRE(time.until([&] { return printer.status() == PrinterStatus::Ready; }, 5000));
    std::optional<PrintResult> result;
    auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
    REQUIRE(time.until([&] { return result.has_value(); }, 20'000));
    INFO(replayed.difference().toStdString());
    CHECK(result->outcome == PrintOutcome::Printed);
    CHECK(replayed.finished());
}

TEST_CASE("a recording ends before it is too long to be read")
{
    ManualClock clock(QDateTime(QDate(2026, 11, 21), QTime(9, 0)));
    QByteArray text;
    auto replay = std::make_unique<ReplayedStream>(QList<ExchangeStep>());
    RecordingStream stream(std::move(replay), clock,
                           [&](const QByteArray &lines) { text += lines; });
    stream.open();
    VirtualTime().settle();
    for (int i = 0; i < 100; ++i)
        stream.send(QByteArray(20'000, 'x'));
    CHECK(text.endsWith("# the recording is full\n"));
    CHECK(text.count("full") == 1);
    CHECK(parseExchange(text).has_value());
}
