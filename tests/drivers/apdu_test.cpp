// SPDX-License-Identifier: GPL-3.0-or-later
// What chip cards answer, and how far we follow them.
#include "drivers/card/apdu.h"
#include "drivers/card/card_files.h"

#include <doctest/doctest.h>

using namespace foyer;
using apdu::Answer;
using Kind = Answer::Kind;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// A card that says these things, one after the other.
struct Script {
    QList<QByteArray> answers;
    QList<QByteArray> heard;

    apdu::Transmit transmit()
    {
        return [this](const QByteArray &command) -> Result<QByteArray> {
            heard.append(command);
            if (answers.isEmpty())
                return fail(ErrorKind::Unreachable, QStringLiteral("gone"));
            return answers.takeFirst();
        };
    }
};

} // namespace

TEST_CASE("status words mean what the standard says")
{
    CHECK(apdu::interpret(hex("aabb9000"), 2).kind == Kind::Done);
    CHECK(apdu::interpret(hex("aabb9000"), 2).data == hex("aabb"));
    CHECK(apdu::interpret(hex("6283"), 2).kind == Kind::Disabled);
    CHECK(apdu::interpret(hex("aa6282"), 2).kind == Kind::End);
    CHECK(apdu::interpret(hex("6b00"), 2).kind == Kind::End);
    CHECK(apdu::interpret(hex("6a82"), 2).kind == Kind::NotThere);
    CHECK(apdu::interpret(hex("6982"), 2).kind == Kind::Refused);
    CHECK(apdu::interpret(hex("6110"), 2).wait == 16);
    CHECK(apdu::interpret(hex("6c00"), 2).wait == 256);
}

TEST_CASE("an answer without a status or longer than asked is broken")
{
    CHECK(apdu::interpret({}, 10).kind == Kind::Broken);
    CHECK(apdu::interpret(hex("90"), 10).kind == Kind::Broken);
    CHECK(apdu::interpret(hex("aabbcc9000"), 2).kind == Kind::Broken);
    CHECK(apdu::interpret(hex("aabbcc9000"), 2).data.isEmpty());
}

TEST_CASE("data that wait are fetched; a wrong length is set right")
{
    Script script{{hex("6103"), hex("aabb6101"), hex("cc9000")}, {}};
    auto answer = apdu::exchange(script.transmit(), hex("00ca110002000000"), 3);
    REQUIRE(answer);
    CHECK(answer->kind == Kind::Done);
    CHECK(answer->data == hex("aabbcc"));
    CHECK(script.heard.mid(1) == QList{hex("00c0000003"), hex("00c0000001")});

    script = {{hex("6c02"), hex("aabb9000")}, {}};
    answer = apdu::exchange(script.transmit(), hex("00b0000005"), 5);
    REQUIRE(answer);
    CHECK(answer->data == hex("aabb"));
    CHECK(script.heard.last() == hex("00b0000002"));
}

TEST_CASE("a card that promises more than was asked, or never ends, is left")
{
    Script script{{hex("6120")}, {}};
    auto answer = apdu::exchange(script.transmit(), hex("00b0000005"), 5);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::BadInput);

    script = {{hex("6c20")}, {}};
    answer = apdu::exchange(script.transmit(), hex("00b0000005"), 5);
    CHECK_FALSE(answer);

    for (const char *always : {"6105", "6c05"}) {
        script = {QList<QByteArray>(100, hex(always)), {}};
        answer = apdu::exchange(script.transmit(), hex("00b0000005"), 5);
        CHECK_FALSE(answer);
        CHECK(script.heard.size() <= 8);
    }
}

TEST_CASE("a card that goes ends the reading with the error of the wire")
{
    for (int commands = 0; commands < 4; ++commands) {
        Script script{QList<QByteArray>(commands, hex("9000")), {}};
        CHECK(readHealthCard(script.transmit()).error().kind == ErrorKind::Unreachable);
    }
}

TEST_CASE("the length a card claims for its file is not followed beyond what cards have")
{
    // root, application, length 65535, no insurance, no status
    Script script{{hex("9000"), hex("9000"), hex("ffff9000"), hex("6a82"), hex("6a82")}, {}};
    const auto reading = readHealthCard(script.transmit());
    REQUIRE(reading);
    CHECK(reading->kind == CardReading::Kind::Unreadable);
    CHECK(script.heard.size() == 3);
}

TEST_CASE("the answer to reset tells chip, memory card and nonsense apart")
{
    CHECK(chipOf(hex("3bd396ff81b1fe451f078081052d")) == CardChip::Processor);
    CHECK(chipOf(hex("3b6500002063cb6800")) == CardChip::Processor);
    CHECK(chipOf(hex("3b8f8001804f0ca000000306030001000000006a")) == CardChip::Storage);
    for (const char *nonsense :
         {"", "3b", "00ff", "3bff", "3bffffffffffff", "3bd396ff81b1fe451f07"})
        CHECK_MESSAGE(chipOf(hex(nonsense)) == CardChip::None, nonsense);
}
