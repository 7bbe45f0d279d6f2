// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/exchange.h"

#include <optional>

namespace foyer {

namespace {

using Token = ExchangeToken;
using Step = ExchangeStep;

constexpr qsizetype bytesInLine = 24;
constexpr int longestWaitMs = 600'000;

std::unexpected<Error> wrong(int line, const char *what)
{
    return fail(ErrorKind::BadInput,
                QStringLiteral("Line %1: %2").arg(line).arg(QString::fromLatin1(what)));
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// Reads the tokens behind the direction; null: read to the end, else what is wrong.
const char *readTokens(QByteArrayView rest, QList<Token> &tokens)
{
    while (!rest.isEmpty()) {
        const char c = rest.front();
        if (c == ' ' || c == '\t') {
            rest = rest.sliced(1);
            continue;
        }
        qsizetype length = 1;
        if (c == '"') {
            const qsizetype end = rest.indexOf('"', 1);
            if (end < 0)
                return "the text has no closing quote.";
            for (const char letter : rest.sliced(1, end - 1)) {
                if (letter < 0x20 || letter > 0x7e)
                    return "a text in quotes is printable ASCII; write other bytes in hex.";
                tokens.append({Token::Kind::Byte, letter});
            }
            length = end + 1;
        } else if (c == '*') {
            tokens.append({Token::Kind::Any, 0});
        } else if (c == '$') {
            if (rest.size() < 2 || rest[1] < 'a' || rest[1] > 'z')
                return "a name is $ and one letter from a to z.";
            tokens.append({Token::Kind::Named, rest[1]});
            length = 2;
        } else {
            const int high = hexDigit(c);
            const int low = rest.size() < 2 ? -1 : hexDigit(rest[1]);
            if (high < 0 || low < 0)
                return "a byte is written with two hex digits.";
            tokens.append({Token::Kind::Byte, char(high * 16 + low)});
            length = 2;
        }
        rest = rest.sliced(length);
        if (!rest.isEmpty() && rest.front() != ' ' && rest.front() != '\t')
            return "a space stands between bytes.";
    }
    return nullptr;
}

const char *endOfStep(const Step &step)
{
    if (step.tokens.isEmpty())
        return "there are no bytes.";
    for (qsizetype i = 0; i < step.tokens.size(); ++i) {
        if (step.tokens[i].kind != Token::Kind::Any)
            continue;
        if (step.kind != Step::Kind::Ours)
            return "only what we send may be any bytes (*).";
        if (i + 1 == step.tokens.size() || step.tokens[i + 1].kind == Token::Kind::Any)
            return "behind * stands what ends it.";
    }
    return nullptr;
}

} // namespace

Result<QList<ExchangeStep>> parseExchange(const QByteArray &text)
{
    if (text.size() > maxExchangeText)
        return fail(ErrorKind::BadInput, QStringLiteral("An exchange is at most 4 MB of text."));
    QList<Step> steps;
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        ++number;
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty() || line.front() == '#')
            continue;
        const char first = line.front();
        if (first == '>' || first == '<') {
            const auto kind = first == '>' ? Step::Kind::Ours : Step::Kind::Theirs;
            if (steps.isEmpty() || steps.last().kind != kind)
                steps.append({.kind = kind, .line = number, .tokens = {}});
            if (const char *what = readTokens(line.sliced(1), steps.last().tokens))
                return wrong(number, what);
        } else if (line.startsWith("wait ")) {
            bool isNumber = false;
            const int ms = line.sliced(5).trimmed().toInt(&isNumber);
            if (!isNumber || ms < 0 || ms > longestWaitMs)
                return wrong(number, "wait is followed by milliseconds, at most 600000.");
            steps.append({.kind = Step::Kind::Wait, .line = number, .ms = ms, .tokens = {}});
        } else if (line == QByteArrayView("gone")) {
            steps.append({.kind = Step::Kind::Gone, .line = number, .tokens = {}});
        } else {
            return wrong(number, "a line begins with >, <, #, wait or gone.");
        }
    }
    for (const Step &step : std::as_const(steps)) {
        if (step.kind != Step::Kind::Ours && step.kind != Step::Kind::Theirs)
            continue;
        if (const char *what = endOfStep(step))
            return wrong(step.line, what);
    }
    return steps;
}

QByteArray exchangeLines(char direction, const QByteArray &bytes)
{
    QByteArray lines;
    for (qsizetype at = 0; at < bytes.size(); at += bytesInLine)
        lines += direction + QByteArrayLiteral(" ") + bytes.mid(at, bytesInLine).toHex(' ') + '\n';
    return lines;
}

} // namespace foyer
