// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/open_scanner.h"

#include "drivers/io/by_id.h"
#include "drivers/io/hid_stream.h"
#include "drivers/io/key_stream.h"
#include "drivers/scanner/hid_pos.h"
#include "drivers/scanner/line_framer.h"
#include "drivers/scanner/stream_scanner.h"
#include "drivers/simulated/dock.h"

namespace foyer {

namespace {

constexpr int keySilenceMs = 250; // over Bluetooth, keys may stop for a moment within a code

Result<std::unique_ptr<Scanner>> openHid(const QString &uri, const Clock &clock, CodeText around)
{
    around.aim = false; // it has a field of its own: "]C1" in the data is data
    const auto address = byId(uri, QStringLiteral("hid:"));
    if (!address || !address->options.isEmpty())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("A USB HID POS scanner is written hid:vendor:product, for "
                                   "example hid:05e0:1300; its serial number may follow."),
                    uri);
    auto decoder = std::make_unique<HidPos>();
    // Each part of the device is looked at when it is plugged in: the one with codes is read.
    auto accepts = [pos = decoder.get()](const QByteArray &descriptor) {
        const auto reports = scanReports(descriptor);
        pos->use(reports);
        return !reports.isEmpty();
    };
    auto stream = std::make_unique<HidStream>(address->ids, std::move(accepts));
    return std::make_unique<StreamScanner>(
        StreamScanner::Parts{QStringLiteral("USB HID POS scanner"), std::move(stream),
                             std::move(decoder), around},
        clock);
}

Result<std::unique_ptr<Scanner>> openWedge(const QString &uri, const Clock &clock, CodeText around)
{
    const auto address = byId(uri, QStringLiteral("wedge:"));
    auto layout = std::optional(KeyLayout::Us);
    bool known = address.has_value();
    if (address) {
        for (const auto &[key, value] : address->options.queryItems()) {
            if (key == u"layout")
                layout = keyLayout(value);
            else if (key == u"suffix")
                around.suffix = QByteArray::fromPercentEncoding(value.toLatin1());
            else
                known = false;
        }
    }
    if (!known || !layout)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("A scanner that types is written wedge:vendor:product?layout=us "
                                   "with us, uk, de or fr, for example wedge:05e0:1200?layout=de; "
                                   "its serial number may follow the product."),
                    uri);
    LineFraming framing{around.prefix, around.suffix, keySilenceMs, true};
    return std::make_unique<StreamScanner>(
        StreamScanner::Parts{QStringLiteral("Keyboard scanner"),
                             std::make_unique<KeyStream>(address->ids, *layout),
                             std::make_unique<LineFramer>(std::move(framing)), around},
        clock);
}

} // namespace

Result<std::unique_ptr<Scanner>> openScanner(const QString &uri, const Clock &clock, Dock *dock,
                                             const CodeText &around)
{
    if (dock && uri == u"simulated:")
        return dock->makeScanner();
    if (uri.startsWith(u"hid:"))
        return openHid(uri, clock, around);
    if (uri.startsWith(u"wedge:"))
        return openWedge(uri, clock, around);
    auto stream = streamFor(uri, FileUse::Follow);
    if (!stream)
        return std::unexpected(stream.error());
    LineFraming framing{.prefix = around.prefix, .suffix = around.suffix};
    return std::make_unique<StreamScanner>(
        StreamScanner::Parts{QStringLiteral("Line scanner"), std::move(*stream),
                             std::make_unique<LineFramer>(std::move(framing)), around},
        clock);
}

} // namespace foyer
