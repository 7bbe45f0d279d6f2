// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: an exchange is refused with a sentence, or its steps can be played.
#include "drivers/io/exchange.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto steps = foyer::parseExchange(text);
    if (!steps) {
        if (steps.error().message.isEmpty())
            std::abort();
        return 0;
    }
    for (const auto &step : *steps) {
        const bool speaks = step.kind == foyer::ExchangeStep::Kind::Ours ||
                            step.kind == foyer::ExchangeStep::Kind::Theirs;
        if (step.line < 1 || step.ms < 0 || speaks == step.tokens.isEmpty())
            std::abort();
        if (speaks && step.tokens.last().kind == foyer::ExchangeToken::Kind::Any)
            std::abort();
    }
    // What is written of any bytes can be read.
    if (!foyer::parseExchange(foyer::exchangeLines('<', text.left(1000))))
        std::abort();
    return 0;
}
