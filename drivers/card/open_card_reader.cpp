// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/open_card_reader.h"

#include "drivers/card/pcsc_reader.h"
#include "drivers/card/stripe_reader.h"
#include "drivers/io/by_id.h"
#include "drivers/io/key_stream.h"
#include "drivers/simulated/dock.h"

namespace foyer {

namespace {

Result<std::unique_ptr<CardReader>> openStripe(const QString &uri, const Clock &clock)
{
    const auto address = byId(uri, QStringLiteral("stripe:"));
    auto layout = std::optional(KeyLayout::Us);
    bool known = address.has_value();
    if (address)
        for (const auto &[key, value] : address->options.queryItems()) {
            known = known && key == u"layout";
            layout = keyLayout(value);
        }
    if (!known || !layout)
        return fail(
            ErrorKind::BadInput,
            QStringLiteral("A stripe reader is written stripe:vendor:product?layout=us with "
                           "us, uk, de or fr, for example stripe:0801:0001; its serial "
                           "number may follow the product."),
            uri);
    return std::make_unique<StripeReader>(std::make_unique<KeyStream>(address->ids, *layout),
                                          clock);
}

} // namespace

Result<std::unique_ptr<CardReader>> openCardReader(const QString &uri, const Clock &clock,
                                                   Dock *dock)
{
    if (dock && uri == u"simulated:")
        return dock->makeCardReader();
    if (uri.startsWith(u"pcsc:"))
        return std::make_unique<PcscReader>(uri.mid(5).trimmed(), clock);
    if (uri.startsWith(u"stripe:"))
        return openStripe(uri, clock);
    return fail(ErrorKind::BadInput,
                QStringLiteral("A card reader is pcsc:, pcsc: with a part of its name, or stripe: "
                               "with its ids."),
                uri);
}

} // namespace foyer
