// SPDX-License-Identifier: GPL-3.0-or-later
// From the call of print() to the moment the printer has taken the last byte, over USB (umockdev)
// and TCP, beside the same bytes written at once and without a question into libusb and a socket.
// Prints JSON. Runs under umockdev-wrapper.
#include "drivers/printer/escpos_printer.h"
#include "tests/bed/testbed.h"
#include "tests/bed/usb_bed.h"
#include "tests/drivers/fake_printer.h"
#include "tests/drivers/growth.h"
#include "tests/drivers/samples.h"

#include <QGuiApplication>

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <libusb.h>
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

// In a thread, as the printer lives in this one.
template <class Write>
bool bare(Watch &watch, Times &times, Write write)
{
    for (int i = 0; i < inRound; ++i) {
        watch.start();
        std::thread thread(write);
        const bool came = eventually([&] { return !watch.running(); });
        thread.join();
        if (!came)
            return false;
        times.push_back(watch.last());
    }
    return true;
}

bool bareUsb(const UsbMake &make, QByteArray bytes, Watch &watch, Times &times)
{
    libusb_context *context = nullptr;
    if (libusb_init(&context) != LIBUSB_SUCCESS)
        return false;
    auto *handle = libusb_open_device_with_vid_pid(context, make.vendor, make.product);
    const bool done =
        handle && libusb_claim_interface(handle, 0) == LIBUSB_SUCCESS && bare(watch, times, [&] {
            int length = 0;
            libusb_bulk_transfer(handle, 1, reinterpret_cast<unsigned char *>(bytes.data()),
                                 int(bytes.size()), &length, 5000);
        });
    if (handle)
        libusb_close(handle);
    libusb_exit(context);
    return done;
}

bool bareTcp(quint16 port, const QByteArray &bytes, Watch &watch, Times &times)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool done =
        ::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
        bare(watch, times, [&] {
            for (qsizetype at = 0; at < bytes.size();) {
                const auto size =
                    ::write(descriptor, bytes.constData() + at, std::size_t(bytes.size() - at));
                if (size <= 0)
                    return;
                at += size;
            }
        });
    ::close(descriptor);
    return done;
}

// All that the driver sends for one ticket, with its questions.
QByteArray allBytes(const PrinterModel &model)
{
    FakePrinter fake(model);
    class Tap final : public Stream {
    public:
        Tap(std::unique_ptr<Stream> stream, QByteArray &bytes)
            : m_stream(std::move(stream)), m_bytes(bytes)
        {
            connect(m_stream.get(), &Stream::opened, this, &Stream::opened);
            connect(m_stream.get(), &Stream::received, this, &Stream::received);
            connect(m_stream.get(), &Stream::closed, this, &Stream::closed);
        }
        void open() override { m_stream->open(); }
        void send(const QByteArray &bytes) override
        {
            m_bytes += bytes;
            m_stream->send(bytes);
        }
        void close() override { m_stream->close(); }
        [[nodiscard]] bool isOpen() const override { return m_stream->isOpen(); }
        [[nodiscard]] qint64 unsent() const override { return m_stream->unsent(); }
        [[nodiscard]] bool answers() const override { return true; }

    private:
        std::unique_ptr<Stream> m_stream;
        QByteArray &m_bytes;
    };
    const SystemClock clock;
    QByteArray bytes;
    EscPosPrinter printer(
        std::make_unique<Tap>(std::move(*streamFor(fake.uri(), FileUse::Append)), bytes), model,
        clock);
    const auto ready = [&] { return printer.status() == PrinterStatus::Ready; };
    for (int i = 0; i < 2 && eventually(ready); ++i) {
        bytes.clear();
        std::optional<PrintResult> result;
        auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        eventually([&] { return result.has_value(); }, 20'000);
    }
    return bytes;
}

void tell(const char *wire, const Times &driven, const Times &bare)
{
    const double median = percentile(driven, 0.5);
    std::printf("\"%s_ms_median\": %.1f, \"%s_ms_p95\": %.1f, \"%s_bare_ms_median\": %.1f, "
                "\"%s_times_the_bare_path\": %.2f, \"%s_aim_ms\": 50, ",
                wire, median, wire, percentile(driven, 0.95), wire, percentile(bare, 0.5), wire,
                median / percentile(bare, 0.5), wire);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto model = printerModel(QStringLiteral("epson-tm-m30"));
    if (!model)
        return 1;
    const QByteArray bytes = allBytes(*model);
    Times usb;
    Times usbBare;
    Times tcp;
    Times tcpBare;
    Testbed testbed;
    SimulatedPrinter sim(*model);
    const UsbMake make{.usblp = false};
    UsbBed bed(testbed.get(), sim, make);
    FakePrinter fake(*model);
    Watch usbWatch(sim);
    Watch tcpWatch(fake.printer());
    for (int i = 0; i < rounds; ++i)
        if (!drive(bed.uri(), *model, usbWatch, usb) || !bareUsb(make, bytes, usbWatch, usbBare) ||
            !drive(fake.uri(), *model, tcpWatch, tcp) ||
            !bareTcp(fake.port(), bytes, tcpWatch, tcpBare)) {
            std::fprintf(stderr, "a ticket did not come out\n");
            return 1;
        }
    std::printf("{");
    tell("usb", usb, usbBare);
    tell("tcp", tcp, tcpBare);
    std::printf("\"bytes\": %lld, \"tickets\": %d}\n", static_cast<long long>(bytes.size()),
                rounds * inRound);
}
