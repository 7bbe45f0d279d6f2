// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/find_queues.h"

#include "drivers/io/http_channel.h"
#include "drivers/printer/ipp_address.h"

#include <QCoroTimer>
#include <QTimer>

#include <chrono>

namespace foyer {

namespace {

constexpr int limitMs = 1900;
constexpr int tickMs = 50;

FoundDevice found(const IppPrinterFacts &queue)
{
    FoundDevice device{.kind = QStringLiteral("printer"),
                       .address = QStringLiteral("cups:") + queue.name,
                       .name = queue.model,
                       .why = QStringLiteral("a CUPS queue, which cannot prove that a ticket was "
                                             "printed")};
    if (!queue.device.startsWith(u"ipp://") && !queue.device.startsWith(u"ipps://"))
        return device;
    device.address = queue.device.section(u'?', 0, 0);
    device.why = QStringLiteral("the printer behind the CUPS queue ") + queue.name;
    return device;
}

} // namespace

QCoro::Task<Result<QList<FoundDevice>>> findQueues(const Clock &clock)
{
    const IppAddress address = cupsServerAddress();
    HttpChannel channel(streamTo(address), address.host, clock);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &channel, &HttpChannel::tick);
    timer.start(tickMs);
    const QByteArray type = QByteArrayLiteral("application/ipp");
    const QByteArray message = ipp::queues(1);
    const Result<HttpReply> http = co_await channel.post(address.path, type, message, limitMs);
    // The answer comes in the middle of the socket's own signal. The socket goes with this frame,
    // and must not go before that signal is over.
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    if (!http)
        co_return std::unexpected(http.error());
    const Result<IppReply> reply = readIppReply(http->body, 1);
    if (!reply)
        co_return std::unexpected(reply.error());
    QList<FoundDevice> devices;
    for (const IppPrinterFacts &queue : reply->printers)
        if (!queue.name.isEmpty())
            devices << found(queue);
    co_return devices;
}

} // namespace foyer
