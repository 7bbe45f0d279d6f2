// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts a scanned text by its prefix and shape; what no rule claims whole is Unknown.
#include "kiosk/core/visit_code.h"

#include <algorithm>

namespace foyer {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlnum(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool consistsOf(QByteArrayView text, qsizetype shortest, qsizetype longest, QByteArrayView extra)
{
    return text.size() >= shortest && text.size() <= longest &&
           std::ranges::all_of(text, [&](char c) { return isAlnum(c) || extra.contains(c); });
}

// Scanners may send the AIM identifier of the symbology ("]L2") first when so configured.
QByteArray withoutSymbologyId(const QByteArray &bytes)
{
    const bool has = bytes.size() > 3 && bytes[0] == ']' && isAlnum(bytes[1]) && isAlnum(bytes[2]);
    return has ? bytes.mid(3) : bytes;
}

// The file header of AAMVA Annex D: '@', separators (scanners drop some), "ANSI " or "AAMVA", six
// digits of issuer.
bool isLicence(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.front() != '@')
        return false;
    qsizetype at = 1;
    while (at < bytes.size() && at < 6 && static_cast<unsigned char>(bytes[at]) <= ' ')
        ++at;
    const QByteArrayView rest = bytes.sliced(at);
    const QByteArray word = rest.first(std::min<qsizetype>(5, rest.size())).toByteArray().toUpper();
    if (word != "ANSI " && word != "AAMVA")
        return false;
    return rest.size() >= 11 && std::ranges::all_of(rest.sliced(5, 6), isDigit);
}

// The account number of a bank card's stripe, ISO 7813: "%B" number "^" or ";" number "=".
bool isPaymentStripe(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool first = text[at] == '%' && at + 1 < text.size() && (text[at + 1] | 0x20) == 'b';
        if (!first && text[at] != ';')
            continue;
        const qsizetype from = at + (first ? 2 : 1);
        qsizetype to = from;
        while (to < text.size() && (isDigit(text[to]) || text[to] == ' '))
            ++to;
        if (isPaymentNumber(text.sliced(from, to - from)))
            return true;
    }
    return false;
}

} // namespace

bool isPaymentNumber(QByteArrayView text)
{
    int digits[20];
    int count = 0;
    for (const char c : text) {
        if (c == ' ' || c == '-')
            continue;
        if (!isDigit(c) || count == 19)
            return false;
        digits[count++] = c - '0';
    }
    if (count < 13)
        return false;
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = digits[count - 1 - i];
        sum += i % 2 == 0 ? digit : (digit * 2) / 10 + (digit * 2) % 10;
    }
    const int two = digits[0] * 10 + digits[1];
    const int four = two * 100 + digits[2] * 10 + digits[3];
    // ISO/IEC 7812 ranges in use for payment: American Express, Diners, JCB, Visa, Mastercard,
    // Maestro, UnionPay, Discover, and the 6-series of RuPay and others. Health cards begin with
    // 80840 or an issuer of their own.
    const bool issuer = two == 34 || two == 37 || two == 30 || two == 36 || two == 38 ||
                        two == 39 || two == 35 || digits[0] == 4 || (two >= 50 && two <= 58) ||
                        (four >= 2200 && four <= 2720) || two == 60 || (two >= 62 && two <= 65) ||
                        two == 67;
    return issuer && sum % 10 == 0;
}

Result<Scan> parseScan(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorKind::BadInput, QStringLiteral("The scan was empty."));
    if (bytes.size() > maxScanBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The scanned code is too long."));

    const QByteArray raw = withoutSymbologyId(bytes);
    if (isLicence(raw))
        return Scan{ScanKind::Licence, raw};

    const QByteArray text = raw.trimmed();
    if (isPaymentNumber(text) || isPaymentStripe(text))
        return Scan{ScanKind::PaymentCard, {}};

    struct Prefix {
        const char *prefix;
        ScanKind kind;
        qsizetype shortest;
        qsizetype longest;
        const char *extra;
    };
    static constexpr Prefix prefixes[] = {
        {"FOYER:A:", ScanKind::AppointmentCode, 16, 64, "_-"},
        {"FOYER:S:", ScanKind::StaffCode, 4, 32, "-"},
        {"FOYER:E:", ScanKind::Enrolment, 16, maxScanBytes, "_-="},
    };
    for (const Prefix &p : prefixes)
        if (text.startsWith(p.prefix)) {
            const QByteArray payload = text.mid(8);
            if (consistsOf(payload, p.shortest, p.longest, p.extra))
                return Scan{p.kind, payload};
            return Scan{};
        }
    if (consistsOf(text, 6, 24, "-") && std::ranges::any_of(text, isDigit))
        return Scan{ScanKind::CardNumber, text};
    return Scan{};
}

} // namespace foyer
