// SPDX-License-Identifier: GPL-3.0-or-later
// Codes found on seeded frames by our reader, by zxing-cpp with its default options and by zbar, in
// one run: the share found of each symbology and under each hardship, what none of the frames
// shows, and the time of each frame.
#include "kiosk/reader/codes.h"
#include "tests/bench/codes_peers.h"
#include "tests/fixtures/code_frames.h"

#include <QCommandLineParser>
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <opencv2/imgcodecs.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace foyer;
using namespace foyer::bench;
using namespace foyer::fixtures;

namespace {

constexpr int formatCount = 5;

struct Share {
    int found = 0;
    int shown = 0;
};

struct Reader {
    const char *name;
    std::function<std::vector<PeerCode>(const cv::Mat &)> read;
    std::array<std::array<Share, hardshipCount>, formatCount> shares{};
    int phantoms = 0;
    int phantomFrames = 0;
    int crashes = 0;
    std::vector<double> times;
    std::vector<double> emptyTimes;
};

std::vector<PeerCode> ours(const cv::Mat &grey)
{
    std::vector<PeerCode> codes;
    for (const Code &code : findCodes(grey))
        codes.push_back({code.format, code.bytes});
    return codes;
}

// Milliseconds of this thread alone: all three read in one thread, and other programs shall not
// count.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Wilson's interval of a share at 95 %.
std::pair<double, double> interval(const Share &share)
{
    if (share.shown == 0)
        return {0, 1};
    constexpr double z = 1.96;
    const double n = share.shown;
    const double p = share.found / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[size_t(part * double(values.size() - 1) + 0.5)];
}

QString cell(const Share &share)
{
    if (share.shown == 0)
        return QStringLiteral("-");
    const auto [low, high] = interval(share);
    return QStringLiteral("%1 % (%2-%3)")
        .arg(100.0 * share.found / share.shown, 0, 'f', 1)
        .arg(100 * low, 0, 'f', 0)
        .arg(100 * high, 0, 'f', 0);
}

struct Answer {
    std::vector<PeerCode> codes;
    double ms = 0;
    bool crashed = false;
};

// In a process of its own: zxing-cpp of Debian 12 ends the program on some frames by an assertion.
Answer ask(const Reader &reader, const cv::Mat &grey)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {.crashed = true};
    const pid_t child = fork();
    if (child == 0) {
        const double before = processorTime();
        const std::vector<PeerCode> codes = reader.read(grey);
        const double ms = processorTime() - before;
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << ms << int(codes.size());
        for (const PeerCode &code : codes)
            out << (code.format ? int(*code.format) : -1) << code.bytes;
        const bool whole = write(ends[1], bytes.constData(), size_t(bytes.size())) == bytes.size();
        _exit(whole ? 0 : 1);
    }
    close(ends[1]);
    QByteArray bytes;
    std::array<char, 4096> part{};
    for (ssize_t n = 0; (n = read(ends[0], part.data(), part.size())) > 0;)
        bytes.append(part.data(), n);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (child < 0 || status != 0)
        return {.crashed = true};
    Answer answer;
    QDataStream in(bytes);
    int count = 0;
    in >> answer.ms >> count;
    for (int i = 0; i < count && !in.atEnd(); ++i) {
        int format = 0;
        PeerCode code;
        in >> format >> code.bytes;
        if (format >= 0)
            code.format = CodeFormat(format);
        answer.codes.push_back(code);
    }
    return answer;
}

// Counts one reader's answer; the codes it missed.
std::vector<ShownCode> count(Reader &reader, const CodeFrame &frame)
{
    const auto [codes, ms, crashed] = ask(reader, frame.grey);
    reader.crashes += crashed;
    if (!crashed)
        (frame.codes.empty() ? reader.emptyTimes : reader.times).push_back(ms);
    std::vector<ShownCode> missed;
    for (const ShownCode &shown : frame.codes) {
        Share &share = reader.shares[size_t(shown.code.format)][size_t(frame.hardship)];
        ++share.shown;
        const bool found = std::ranges::any_of(codes, [&](const PeerCode &code) {
            return code.format == shown.code.format && code.bytes == shown.code.bytes;
        });
        share.found += found;
        if (!found)
            missed.push_back(shown);
    }
    const int phantoms = int(std::ranges::count_if(codes, [&](const PeerCode &code) {
        return std::ranges::none_of(frame.codes, [&](const ShownCode &shown) {
            return code.format == shown.code.format && code.bytes == shown.code.bytes;
        });
    }));
    reader.phantoms += phantoms;
    reader.phantomFrames += phantoms > 0;
    return missed;
}

Share sum(const Reader &reader, int format, int hardship) // -1: all
{
    Share all;
    for (int f = 0; f < formatCount; ++f)
        for (int h = 0; h < hardshipCount; ++h)
            if ((format < 0 || format == f) && (hardship < 0 || hardship == h)) {
                all.found += reader.shares[size_t(f)][size_t(h)].found;
                all.shown += reader.shares[size_t(f)][size_t(h)].shown;
            }
    return all;
}

void row(const QString &name, const std::vector<Reader> &readers, int format, int hardship)
{
    const int shown = sum(readers.front(), format, hardship).shown;
    if (shown == 0)
        return;
    std::printf("%-28s%6d", qPrintable(name), shown);
    for (const Reader &reader : readers)
        std::printf("%20s", qPrintable(cell(sum(reader, format, hardship))));
    std::printf("\n");
}

void print(const std::vector<Reader> &readers)
{
    std::printf("%-28s%6s", "codes found (95 %)", "shown");
    for (const Reader &reader : readers)
        std::printf("%20s", reader.name);
    std::printf("\n");
    for (int f = 0; f < formatCount; ++f)
        row(QLatin1String(formatName(CodeFormat(f))), readers, f, -1);
    for (int h = 0; h < hardshipCount; ++h)
        row(QLatin1String(hardshipName(Hardship(h))), readers, -1, h);
    for (int f = 0; f < formatCount; ++f)
        for (int h = 0; h < hardshipCount; ++h)
            row(QStringLiteral("%1, %2").arg(QLatin1String(formatName(CodeFormat(f))),
                                             QLatin1String(hardshipName(Hardship(h)))),
                readers, f, h);
    const auto line = [&](const char *name, const auto &value) {
        std::printf("%-34s", name);
        for (const Reader &reader : readers)
            std::printf("%20s", qPrintable(value(reader)));
        std::printf("\n");
    };
    const auto ms = [](double value) { return QString::number(value, 'f', 1); };
    line("codes that no frame shows", [](const Reader &r) { return QString::number(r.phantoms); });
    line("frames with such a code",
         [](const Reader &r) { return QString::number(r.phantomFrames); });
    line("frames on which it crashed", [](const Reader &r) { return QString::number(r.crashes); });
    line("ms a frame with codes, p50", [&](const Reader &r) { return ms(quantile(r.times, 0.5)); });
    line("ms a frame with codes, p95",
         [&](const Reader &r) { return ms(quantile(r.times, 0.95)); });
    line("ms a frame without, p50",
         [&](const Reader &r) { return ms(quantile(r.emptyTimes, 0.5)); });
    line("ms a frame without, p95",
         [&](const Reader &r) { return ms(quantile(r.emptyTimes, 0.95)); });
    const auto ratio = [&](double part, auto member) {
        return [=, &readers](const Reader &r) {
            const double own = quantile(readers.front().*member, part);
            return QString::number(quantile(r.*member, part) / std::max(0.001, own), 'f', 2);
        };
    };
    line("times ours, with codes, p50", ratio(0.5, &Reader::times));
    line("times ours, with codes, p95", ratio(0.95, &Reader::times));
    line("times ours, without, p50", ratio(0.5, &Reader::emptyTimes));
    line("times ours, without, p95", ratio(0.95, &Reader::emptyTimes));
}

QJsonObject json(const Reader &reader)
{
    QJsonObject object;
    const auto add = [&](const QString &name, const Share &share) {
        if (share.shown == 0)
            return;
        const auto [low, high] = interval(share);
        object[name] = QJsonObject{
            {QStringLiteral("shown"), share.shown},
            {QStringLiteral("found"), share.found},
            {QStringLiteral("interval_95"),
             QJsonArray{std::round(low * 1000) / 1000, std::round(high * 1000) / 1000}}};
    };
    for (int f = 0; f < formatCount; ++f) {
        const QString format = QLatin1String(formatName(CodeFormat(f)));
        add(format, sum(reader, f, -1));
        for (int h = 0; h < hardshipCount; ++h)
            add(format + QStringLiteral(", ") + QLatin1String(hardshipName(Hardship(h))),
                sum(reader, f, h));
    }
    object[QStringLiteral("codes that no frame shows")] = reader.phantoms;
    object[QStringLiteral("crashes")] = reader.crashes;
    object[QStringLiteral("ms with codes p50")] = quantile(reader.times, 0.5);
    object[QStringLiteral("ms with codes p95")] = quantile(reader.times, 0.95);
    object[QStringLiteral("ms without p50")] = quantile(reader.emptyTimes, 0.5);
    object[QStringLiteral("ms without p95")] = quantile(reader.emptyTimes, 0.95);
    return object;
}

void keep(const QString &folder, quint32 number, const CodeFrame &frame, const ShownCode &missed)
{
    cv::imwrite(QStringLiteral("%1/%2.png").arg(folder).arg(number).toStdString(), frame.grey);
    std::printf("%5u %-12s %-12s module %.2f, at %.0f,%.0f\n", number, hardshipName(frame.hardship),
                formatName(missed.code.format), missed.module,
                missed.corners.boundingRect().center().x(),
                missed.corners.boundingRect().center().y());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    cv::setNumThreads(1);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&](const char *name, const char *about, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(about), QLatin1String("value"),
                          QLatin1String(value)});
    };
    option("frames", "How many frames.", "1000");
    option("first", "The number of the first.", "0");
    option("json", "Write the figures to this file.", "");
    option("missed", "Write the frames on which ours missed a code to this folder.", "");
    parser.addOption({QStringLiteral("tuning"), QStringLiteral("The frames for tuning.")});
    parser.addOption({QStringLiteral("alone"), QStringLiteral("Without the peers.")});
    parser.process(app);

    const FrameSet set =
        parser.isSet(QStringLiteral("tuning")) ? FrameSet::Tuning : FrameSet::Measured;
    std::vector<Reader> readers;
    readers.push_back({.name = "ours", .read = ours});
    if (!parser.isSet(QStringLiteral("alone"))) {
        readers.push_back({.name = "zxing-cpp default", .read = stockZxing});
        readers.push_back({.name = "zbar", .read = stockZbar});
    }
    const quint32 first = parser.value(QStringLiteral("first")).toUInt();
    const quint32 frames = parser.value(QStringLiteral("frames")).toUInt();
    const QString folder = parser.value(QStringLiteral("missed"));
    for (quint32 number = first; number < first + frames; ++number) {
        const CodeFrame frame = codeFrame(set, number);
        for (Reader &reader : readers) {
            const auto missed = count(reader, frame);
            if (&reader == &readers.front() && !folder.isEmpty())
                for (const ShownCode &code : missed)
                    keep(folder, number, frame, code);
        }
    }
    std::printf("Synthetic frames, 1920 x 1080, %s, %u of them.\n",
                set == FrameSet::Measured ? "measured only" : "for tuning", frames);
    print(readers);
    if (const QString path = parser.value(QStringLiteral("json")); !path.isEmpty()) {
        QJsonObject all{{QStringLiteral("frames"), int(frames)}};
        for (const Reader &reader : readers)
            all[QLatin1String(reader.name)] = json(reader);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0)
            return 1;
    }
    return 0;
}
