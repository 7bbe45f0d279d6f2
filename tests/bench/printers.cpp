// SPDX-License-Identifier: GPL-3.0-or-later
// From the call of print() to the moment the printer has taken the last byte, over USB (umockdev)
// and TCP. Beside it, on libusb and a socket themselves: the same dialogue, each answer waited for,
// and the same bytes at once without waiting. Prints JSON. Runs under umockdev-wrapper.
#include "drivers/printer/escpos_printer.h"
#include "tests/bed/testbed.h"
#include "tests/bed/usb_bed.h"
#include "tests/drivers/fake_printer.h"
#include "tests/drivers/growth.h"
#include "tests/drivers/samples.h"

#include <QGuiApplication>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cstdio>
#include <libusb.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace foyer;

namespace {

constexpr int rounds = 6;
constexpr int inRound = 10;
const QByteArray proof("\x37\x22");

// Milliseconds from a start to the printer's answer to what stands behind the last byte.
class Watch {
public:
    explicit Watch(SimulatedPrinter &sim)
    {
        QObject::connect(&sim, &SimulatedPrinter::reply, &m_context, [this](const QByteArray &b) {
            if (m_running && b.startsWith(proof)) {
                m_running = false;
                m_last = double(m_timer.nsecsElapsed()) / 1e6;
            }
        });
    }
    void start()
    {
        m_running = true;
        m_timer.start();
    }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] double last() const { return m_last; }

private:
    QObject m_context;
    QElapsedTimer m_timer;
    double m_last = 0;
    bool m_running = false;
};

double percentile(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times[std::size_t(part * double(times.size() - 1))];
}

using Times = std::vector<double>;

bool drive(const QString &uri, const PrinterModel &model, Watch &watch, Times &times)
{
    const SystemClock clock;
    EscPosPrinter printer(std::move(*streamFor(uri, FileUse::Append)), model, clock);
    if (!eventually([&] { return printer.status() == PrinterStatus::Ready; }))
        return false;
    for (int i = -1; i < inRound; ++i) { // the first also cuts off what may hang there
        watch.start();
        std::optional<PrintResult> result;
        auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        if (!eventually([&] { return result.has_value(); }, 20'000) ||
            result->outcome != PrintOutcome::Printed)
            return false;
        if (i >= 0)
            times.push_back(watch.last());
    }
    return true;
}

// What the driver says for one ticket, and how many bytes it hears before it goes on.
struct Step {
    QByteArray bytes;
    qsizetype answers = 0;
};

QList<Step> dialogue(const PrinterModel &model)
{
    class Tap final : public Stream {
    public:
        Tap(std::unique_ptr<Stream> stream, QList<Step> &steps)
            : m_stream(std::move(stream)), m_steps(steps)
        {
            connect(m_stream.get(), &Stream::opened, this, &Stream::opened);
            connect(m_stream.get(), &Stream::closed, this, &Stream::closed);
            connect(m_stream.get(), &Stream::received, this, [this](const QByteArray &bytes) {
                if (!m_steps.isEmpty())
                    m_steps.last().answers += bytes.size();
                Q_EMIT received(bytes);
            });
        }
        void open() override { m_stream->open(); }
        void send(const QByteArray &bytes) override
        {
            if (m_steps.isEmpty() || m_steps.last().answers > 0)
                m_steps.append(Step());
            m_steps.last().bytes += bytes;
            m_stream->send(bytes);
        }
        void close() override { m_stream->close(); }
        [[nodiscard]] bool isOpen() const override { return m_stream->isOpen(); }
        [[nodiscard]] qint64 unsent() const override { return m_stream->unsent(); }
        [[nodiscard]] bool answers() const override { return true; }

    private:
        std::unique_ptr<Stream> m_stream;
        QList<Step> &m_steps;
    };
    FakePrinter fake(model);
    const SystemClock clock;
    QList<Step> steps;
    EscPosPrinter printer(
        std::make_unique<Tap>(std::move(*streamFor(fake.uri(), FileUse::Append)), steps), model,
        clock);
    const auto ready = [&] { return printer.status() == PrinterStatus::Ready; };
    for (int i = 0; i < 2 && eventually(ready); ++i) {
        steps.clear();
        std::optional<PrintResult> result;
        auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        eventually([&] { return result.has_value(); }, 20'000);
    }
    return steps;
}

QList<Step> atOnce(const QList<Step> &steps)
{
    Step all;
    for (const Step &step : steps) {
        all.bytes += step.bytes;
        all.answers += step.answers;
    }
    return {all};
}

class BareUsb {
public:
    explicit BareUsb(const UsbMake &make)
    {
        if (libusb_init(&m_context) != LIBUSB_SUCCESS)
            return;
        m_handle = libusb_open_device_with_vid_pid(m_context, make.vendor, make.product);
        m_claimed = m_handle && libusb_claim_interface(m_handle, 0) == LIBUSB_SUCCESS;
    }
    ~BareUsb()
    {
        if (m_claimed)
            libusb_release_interface(m_handle, 0);
        if (m_handle)
            libusb_close(m_handle);
        libusb_exit(m_context);
    }
    Q_DISABLE_COPY_MOVE(BareUsb)
    [[nodiscard]] bool isOpen() const { return m_claimed; }
    void say(const Step &step) const
    {
        QByteArray bytes = step.bytes;
        int length = 0;
        libusb_bulk_transfer(m_handle, 0x01, reinterpret_cast<unsigned char *>(bytes.data()),
                             int(bytes.size()), &length, 5000);
        std::array<unsigned char, 512> buffer{};
        for (qsizetype heard = 0; heard < step.answers; heard += length)
            if (libusb_bulk_transfer(m_handle, 0x82, buffer.data(), int(buffer.size()), &length,
                                     5000) != LIBUSB_SUCCESS)
                return;
    }

private:
    libusb_context *m_context = nullptr;
    libusb_device_handle *m_handle = nullptr;
    bool m_claimed = false;
};

class BareTcp {
public:
    explicit BareTcp(quint16 port) : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const int now = 1;
        setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_open =
            ::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~BareTcp() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(BareTcp)
    [[nodiscard]] bool isOpen() const { return m_open; }
    void say(const Step &step) const
    {
        for (qsizetype at = 0; at < step.bytes.size();) {
            const auto size = ::write(m_descriptor, step.bytes.constData() + at,
                                      std::size_t(step.bytes.size() - at));
            if (size <= 0)
                return;
            at += size;
        }
        std::array<char, 512> buffer{};
        for (qsizetype heard = 0; heard < step.answers;) {
            const auto size = ::read(m_descriptor, buffer.data(), buffer.size());
            if (size <= 0)
                return;
            heard += size;
        }
    }

private:
    int m_descriptor;
    bool m_open = false;
};

// In a thread, as the printer lives in this one.
template <class Path>
bool bare(const Path &path, const QList<Step> &steps, Watch &watch, Times &times)
{
    for (int i = 0; path.isOpen() && i < inRound; ++i) {
        watch.start();
        std::atomic<bool> said = false;
        std::thread thread([&] {
            for (const Step &step : steps)
                path.say(step);
            said = true;
        });
        const bool came = eventually([&] { return said && !watch.running(); });
        thread.join();
        if (!came)
            return false;
        times.push_back(watch.last());
    }
    return path.isOpen();
}

struct Wire {
    Times driven;
    Times dialogue;
    Times atOnce;
};

void tell(const char *name, const Wire &wire)
{
    const double median = percentile(wire.driven, 0.5);
    const auto figure = [name](const char *what, double value) {
        std::printf("\"%s_%s\": %.1f, ", name, what, value);
    };
    figure("ms_median", median);
    figure("ms_p95", percentile(wire.driven, 0.95));
    figure("ms_aim", 50);
    figure("bare_dialogue_ms_median", percentile(wire.dialogue, 0.5));
    figure("times_the_bare_dialogue", median / percentile(wire.dialogue, 0.5));
    figure("bare_at_once_ms_median", percentile(wire.atOnce, 0.5));
    figure("times_the_bare_bytes_at_once", median / percentile(wire.atOnce, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto model = printerModel(QStringLiteral("epson-tm-m30"));
    if (!model)
        return 1;
    const QList<Step> steps = dialogue(*model);
    const QList<Step> whole = atOnce(steps);
    Wire usb;
    Wire tcp;
    Testbed testbed;
    SimulatedPrinter sim(*model);
    const UsbMake make{.usblp = false};
    UsbBed bed(testbed.get(), sim, make);
    FakePrinter fake(*model);
    Watch usbWatch(sim);
    Watch tcpWatch(fake.printer());
    const char *failed = nullptr;
    const auto stage = [&](const char *name, bool done) {
        if (!done && !failed)
            failed = name;
    };
    for (int i = 0; i < rounds && !failed; ++i) {
        stage("driver over USB", drive(bed.uri(), *model, usbWatch, usb.driven));
        stage("dialogue over libusb", bare(BareUsb(make), steps, usbWatch, usb.dialogue));
        stage("bytes over libusb", bare(BareUsb(make), whole, usbWatch, usb.atOnce));
        stage("driver over TCP", drive(fake.uri(), *model, tcpWatch, tcp.driven));
        stage("dialogue over a socket", bare(BareTcp(fake.port()), steps, tcpWatch, tcp.dialogue));
        stage("bytes over a socket", bare(BareTcp(fake.port()), whole, tcpWatch, tcp.atOnce));
    }
    if (failed) {
        std::fprintf(stderr, "A ticket did not come out: %s.\n", failed);
        return 1;
    }
    std::printf("{");
    tell("usb", usb);
    tell("tcp", tcp);
    std::printf("\"bytes\": %lld, \"answers_waited_for\": %lld, \"tickets\": %d}\n",
                static_cast<long long>(whole.first().bytes.size()),
                static_cast<long long>(steps.size()), rounds * inRound);
}
