// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk with a simulated camera that plays films of cards, and two real readers.
#pragma once

#include "drivers/camera/open_camera.h"
#include "kiosk/reader/client.h"
#include "tests/fixtures/film.h"
#include "tests/visits/kiosk_bench.h"

#include <QDir>

namespace foyer {

class CaptureBench : public KioskBench {
public:
    using State = InsuranceCapture::State;
    using Trouble = InsuranceCapture::Trouble;
    using Hint = InsuranceCapture::Hint;

    Reader reader{ReaderProgram{program(), {}, 120'000}};
    Reader guide{ReaderProgram{program(), {}, 120'000}};
    std::unique_ptr<Camera> camera;

    explicit CaptureBench(int framesPerSecond)
    {
        QDir().mkpath(films());
        auto opened =
            openCamera(QStringLiteral("film:%1?fps=%2").arg(films()).arg(framesPerSecond), nullptr);
        REQUIRE(opened);
        camera = std::move(*opened);
        parts.camera = camera.get();
        parts.reader = &reader;
        parts.guide = &guide;
        start();
    }

    ~CaptureBench()
    {
        staff.reset();
        session.reset();
    }

    [[nodiscard]] QString films() const { return folder.filePath(QStringLiteral("films")); }

    // Plays from its start within a fifth of a second.
    void play(const fixtures::Film &film)
    {
        REQUIRE(fixtures::writeFilm(
            film, films() + QStringLiteral("/%1").arg(++m_scene, 3, 10, QLatin1Char('0'))));
    }

    [[nodiscard]] InsuranceCapture &card() { return *session->insurance(); }

    void toInsurance()
    {
        found();
        typeWho();
        REQUIRE(onPage(Session::Page::ConfirmPerson));
        session->confirmPerson(true);
        session->giveDetails({}, {}, {});
        REQUIRE(session->page() == Session::Page::InsuranceAsk);
    }

    // Reading a card takes its time on a machine that does much else.
    template <class Condition>
    static bool inTime(Condition condition, int ms = 180'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                            20);
        return condition();
    }

    bool reaches(State state)
    {
        return inTime([&] { return card().state() == state; });
    }

private:
    static QString program()
    {
        return qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader");
    }

    int m_scene = 0;
};

} // namespace foyer
