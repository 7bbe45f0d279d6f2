// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/code_text.h"

namespace foyer {

namespace {

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

bool hasAimIdentifier(const QByteArray &text, qsizetype at)
{
    return text.size() >= at + 3 && text[at] == ']' && isLetter(text[at + 1]) &&
           (isLetter(text[at + 2]) || (text[at + 2] >= '0' && text[at + 2] <= '9'));
}

std::optional<QByteArray> bareCode(const QByteArray &code, const CodeText &around)
{
    if (!code.startsWith(around.prefix))
        return {};
    QByteArray bare = code.sliced(around.prefix.size());
    if (!around.suffix.isEmpty() && bare.endsWith(around.suffix))
        bare.chop(around.suffix.size());
    if (around.aim && hasAimIdentifier(bare))
        bare.remove(0, 3);
    return bare;
}

} // namespace foyer
