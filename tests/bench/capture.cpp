// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-bench-capture: the real screen and session, the real readers, and films of cards in real
// time. From the first frame in which a card lies still to "got it", to the other side, to what was
// read; and the frames a second that the preview shows while the reader reads. One JSON line.
#define DOCTEST_CONFIG_IMPLEMENT
#include "kiosk/app/panel.h"
#include "kiosk/app/setup.h"
#include "tests/visits/capture_bench.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(FoyerPlugin)
Q_IMPORT_QML_PLUGIN(Foyer_ScreenPlugin)

using namespace foyer;
using namespace foyer::fixtures;

namespace {

constexpr int rate = 30;

double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const double at = part * double(values.size() - 1);
    const auto low = qsizetype(std::floor(at));
    const auto high = std::min(low + 1, values.size() - 1);
    return values[low] + (values[high] - values[low]) * (at - double(low));
}

QString one(double value)
{
    return QString::number(value, 'f', 2);
}

struct Times {
    QList<double> gotFront;
    QList<double> gotBack;
    QList<double> allRead; // from the back lying still
    QList<double> frames;  // a second, in each second in which a side is read and the preview shown
    int missed = 0;
};

// Seconds from the film's first still frame until it is so; nothing when it never is.
template <class Condition>
std::optional<double> timed(CaptureBench &bench, const Film &film, Condition condition)
{
    bench.play(film);
    QElapsedTimer timer;
    timer.start();
    if (!CaptureBench::inTime(condition, 30'000))
        return std::nullopt;
    return double(timer.elapsed()) / 1000 - double(film.stillFrom) / rate;
}

void oneCard(quint32 seed, Times &times)
{
    const auto card = inventedInsurance(seed);
    const auto front = layDown(drawInsurance(card), seed, rate);
    const auto back = turnOver(drawInsurance(card), drawInsuranceBack(card), seed, rate);
    CaptureBench bench(rate);
    bench.parts.settings.panel = {268, 476};
    Setup setup(bench.parts, {});
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(bench.session.get())},
         {QStringLiteral("staff"), QVariant::fromValue(bench.staff.get())},
         {QStringLiteral("setup"), QVariant::fromValue(&setup)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Foyer/Screen/Main.qml")));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    REQUIRE(window);
    window->resize(1080, 1920);

    using State = InsuranceCapture::State;
    auto &capture = bench.card();
    bool renewed = false;
    int shown = 0;
    QElapsedTimer second;
    QObject::connect(capture.preview(), &FrameSource::changed, window, [&] { renewed = true; });
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        // The front is being read from "got it" until its picture is there.
        const bool reading =
            capture.back() && capture.state() == State::Looking && capture.picture()->empty();
        if (!reading) {
            second.invalidate();
            return;
        }
        if (!second.isValid()) {
            second.start();
            shown = 0;
        }
        shown += renewed ? 1 : 0;
        renewed = false;
        if (second.elapsed() >= 500) {
            times.frames << double(shown) * 1000 / double(second.restart());
            shown = 0;
        }
    });

    bench.toInsurance(); // the readers start here, as in a visit
    CaptureBench::inTime([] { return false; }, 1500);
    bench.session->insuranceShowCard();
    const auto gotFront = timed(bench, front, [&] { return capture.back(); });
    const bool read = CaptureBench::inTime([&] { return !capture.picture()->empty(); }, 30'000);
    if (!gotFront || !read || !capture.back()) {
        ++times.missed;
        return;
    }
    times.gotFront << *gotFront;
    double backAt = 0;
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&capture, &InsuranceCapture::changed, window, [&] {
        if (backAt == 0 && capture.state() == State::Reading)
            backAt = double(timer.elapsed()) / 1000;
    });
    const auto all = timed(bench, back, [&] { return capture.state() == State::Shown; });
    if (!all) {
        ++times.missed;
        return;
    }
    times.allRead << *all;
    if (backAt > 0)
        times.gotBack << backAt - double(back.stillFrom) / rate;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    qputenv("FOYER_BIN", QCoreApplication::applicationDirPath().toUtf8());
    doctest::Context context; // CaptureBench requires by doctest; a failure ends the bench
    context.setAsDefaultForAssertsOutOfTestCases();
    context.setAssertHandler([](const doctest::AssertData &data) {
        if (data.m_failed)
            qFatal("%s", data.m_expr);
    });
    const int cards = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    Times times;
    for (int i = 0; i < cards; ++i)
        oneCard(quint32(100 + i), times);
    QJsonObject figures{
        {QStringLiteral("synthetic cards, each laid down and turned over"), cards},
        {QStringLiteral("not taken by themselves"), times.missed},
        {QStringLiteral("front lies still -> got it, s p50 (aim 2)"),
         one(percentile(times.gotFront, 0.5))},
        {QStringLiteral("front lies still -> got it, s p95"),
         one(percentile(times.gotFront, 0.95))},
        {QStringLiteral("back lies still -> got it, s p50"), one(percentile(times.gotBack, 0.5))},
        {QStringLiteral("back lies still -> both sides read, s p50"),
         one(percentile(times.allRead, 0.5))},
        {QStringLiteral("back lies still -> both sides read, s p95"),
         one(percentile(times.allRead, 0.95))},
        {QStringLiteral("preview frames a second while reading, p50 (aim 24)"),
         one(percentile(times.frames, 0.5))},
        {QStringLiteral("preview frames a second while reading, p5"),
         one(percentile(times.frames, 0.05))},
    };
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
