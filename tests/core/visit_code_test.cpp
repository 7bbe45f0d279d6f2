// SPDX-License-Identifier: GPL-3.0-or-later
// Scanned texts: each kind by its own rule, and nothing kept of a payment card.
#include "kiosk/core/visit_code.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

Scan scan(const QByteArray &bytes)
{
    const Result<Scan> result = parseScan(bytes);
    REQUIRE(result.has_value());
    return *result;
}

} // namespace

TEST_CASE("an appointment letter's code is recognised, with or without the scanner's line end")
{
    const QByteArray code = "Zk3_q9-TTa0b1c2d3e4f5g";
    CHECK(scan("FOYER:A:" + code).kind == ScanKind::AppointmentCode);
    CHECK(scan("FOYER:A:" + code + "\r\n").payload == code);
    CHECK(scan("]Q1FOYER:A:" + code).payload == code);
}

TEST_CASE("a code that is too short, too long or holds foreign characters is unknown")
{
    CHECK(scan("FOYER:A:abc").kind == ScanKind::Unknown);
    CHECK(scan("FOYER:A:" + QByteArray(65, 'a')).kind == ScanKind::Unknown);
    CHECK(scan("FOYER:A:abcdefgh\x01jklmnopqrs").kind == ScanKind::Unknown);
    CHECK(scan("FOYER:A:../../../../etc/passwd").kind == ScanKind::Unknown);
    CHECK(scan("foyer:a:abcdefghijklmnopqrst").kind == ScanKind::Unknown);
    CHECK(scan("FOYER:X:abcdefghijklmnopqrst").payload.isEmpty());
}

TEST_CASE("staff badges and enrolment codes are told apart")
{
    CHECK(scan("FOYER:S:R-2041").kind == ScanKind::StaffCode);
    CHECK(scan("FOYER:S:R-2041").payload == "R-2041");
    CHECK(scan("FOYER:S:x").kind == ScanKind::Unknown);
    CHECK(scan("FOYER:E:eyJhIjoiYiIsImMiOiJkIn0").kind == ScanKind::Enrolment);
    CHECK(scan("FOYER:E:{\"a\":\"not base64url\"}").kind == ScanKind::Unknown);
}

TEST_CASE("a licence keeps its raw bytes, also when the scanner dropped the separators")
{
    const QByteArray whole = "@\n\x1e\rANSI 636000090002DL00410278ZV03190008DLDAQT64235789\r";
    CHECK(scan(whole).kind == ScanKind::Licence);
    CHECK(scan(whole).payload == whole);
    CHECK(scan("@ANSI 636000090002DL00410278").kind == ScanKind::Licence);
    CHECK(scan("@\r\nAAMVA36000 01DL").kind ==
          ScanKind::Unknown); // five digits and a space are no issuer
    CHECK(scan("@\r\nAAMVA360000010101DL").kind == ScanKind::Licence);
    CHECK(scan("@somebody").kind == ScanKind::Unknown);
}

TEST_CASE("a member card's number is a card number")
{
    CHECK(scan("XHB-441701").kind == ScanKind::CardNumber);
    CHECK(scan("XHB-441701\r").payload == "XHB-441701");
    CHECK(scan("12345").kind == ScanKind::Unknown);
    CHECK(scan("WELCOME-TO-US").kind == ScanKind::Unknown);
    CHECK(scan("https://example.org/").kind == ScanKind::Unknown);
    // A US health card's issuer prefix 80840 is no payment issuer although the number satisfies
    // Luhn.
    CHECK(scan("808401234567893").kind == ScanKind::CardNumber);
}

TEST_CASE("a payment card is refused and nothing of it is kept")
{
    for (const QByteArray &bytes :
         {QByteArray("4111111111111111"), QByteArray("5555 5555 5555 4444"),
          QByteArray("3782-822463-10005"), QByteArray("%B4111111111111111^DOE/J^29121010000?"),
          QByteArray(";6011111111111117=2912101?"),
          QByteArray("%B4111111111111111^DOE/J^2912101?;4111111111111111=2912101?")}) {
        CAPTURE(bytes.toStdString());
        CHECK(scan(bytes).kind == ScanKind::PaymentCard);
        CHECK(scan(bytes).payload.isEmpty());
    }
    CHECK(scan("4111111111111112").kind == ScanKind::CardNumber); // one digit off: not Luhn
}

TEST_CASE("an empty or oversized scan gets a plain sentence")
{
    const auto nothing = parseScan({});
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().kind == ErrorKind::BadInput);
    const auto huge = parseScan(QByteArray(maxScanBytes + 1, 'a'));
    REQUIRE_FALSE(huge.has_value());
    CHECK(huge.error().message == QStringLiteral("The scanned code is too long."));
    CHECK(parseScan(QByteArray(maxScanBytes, 'a')).has_value());
}
