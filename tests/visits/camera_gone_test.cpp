// SPDX-License-Identifier: GPL-3.0-or-later
// The camera is unplugged in the middle of a card: while it looks, while it takes a picture, while
// one is read, while all is shown. It is said, nothing taken is lost, and plugged in it goes on.
#include "drivers/io/waiters.h"
#include "tests/visits/told_bench.h"

using namespace foyer;
using Page = Session::Page;

namespace {

// A camera whose cable and whose answers are in the test's hand.
class CableCamera final : public Camera {
public:
    [[nodiscard]] DeviceHealth health() const override
    {
        return {.kind = QStringLiteral("camera"),
                .model = QStringLiteral("Cable"),
                .status = m_plugged ? DeviceStatus::Ready : DeviceStatus::NotConnected,
                .sentence = {},
                .tally = {}};
    }
    void start() override { m_running = true; }
    void stop() override { m_running = false; }
    [[nodiscard]] QCoro::Task<Result<Still>> capture() override
    {
        ++captures;
        const Answer answer = co_await m_answers.next();
        co_return answer.still;
    }

    void pull() { plug(false); }
    void plug(bool in = true)
    {
        m_plugged = in;
        Q_EMIT healthChanged();
    }
    void look()
    {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(0xff8899aa);
        if (m_running && m_plugged)
            Q_EMIT frame({image.width(), image.height(),
                          QByteArray(reinterpret_cast<const char *>(image.constBits()),
                                     image.sizeInBytes())});
    }
    void answer(const Result<Still> &still) { m_answers.tell({still}); }
    void give() { answer(Still{ToldBench::jpeg()}); }
    [[nodiscard]] bool running() const { return m_running; }

    int captures = 0;

private:
    struct Answer {
        Result<Still> still;
    };
    Waiters<Answer> m_answers;
    bool m_plugged = true;
    bool m_running = false;
};

const PrintedLines printed =
    PrintedLines().line("Member Name: Maria Garcia").line("Member ID: KJX348443796");

struct Bench : ToldBench {
    CableCamera *cable = nullptr;

    Bench()
    {
        auto fitted = std::make_unique<CableCamera>();
        cable = fitted.get();
        fit(std::move(fitted));
        toInsurance();
        see(printed);
        session->insuranceShowCard();
        REQUIRE(card().state() == State::Looking);
    }

    [[nodiscard]] bool gone() { return card().trouble() == Trouble::CameraGone; }

    void take()
    {
        card().capture();
        REQUIRE(card().state() == State::Taking);
        cable->give();
    }
    bool frontIsRead()
    {
        return until([&] { return !card().picture()->empty(); });
    }
    static void pass(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
};

Result<Still> lost()
{
    return fail(ErrorKind::Unreachable, QStringLiteral("The camera is not connected."));
}

} // namespace

TEST_CASE("unplugged while it looks: it is said, reception is offered, plugged in it looks again")
{
    Bench bench;
    bench.cable->look();
    CHECK_FALSE(bench.card().preview()->empty());
    bench.cable->pull();
    CHECK(bench.gone());
    CHECK(bench.session->page() == Page::InsuranceCamera);
    CHECK_FALSE(bench.session->canCapture());
    CHECK(bench.card().preview()->empty());
    CHECK_FALSE(bench.cable->running());
    bench.card().capture(); // there is no camera
    CHECK(bench.cable->captures == 0);
    bench.cable->plug();
    CHECK(bench.card().state() == Bench::State::Looking);
    CHECK(bench.cable->running());
    bench.take();
    REQUIRE(bench.frontIsRead());
    bench.card().skipBack();
    CHECK(bench.reaches(Bench::State::Shown));
    CHECK_FALSE(bench.card().hard()); // it was not the person's fault
}

TEST_CASE("unplugged while it takes a picture, whatever comes of that picture")
{
    for (const bool errorFirst : {true, false})
        for (const bool comes : {true, false}) {
            CAPTURE(errorFirst);
            CAPTURE(comes);
            Bench bench;
            bench.card().capture();
            const auto end = [&] { comes ? bench.cable->give() : bench.cable->answer(lost()); };
            if (errorFirst && !comes)
                end();
            bench.cable->pull();
            end();
            CHECK(bench.gone());
            bench.cable->plug();
            CHECK(bench.card().state() == Bench::State::Looking);
            CHECK_FALSE(bench.card().back());
            bench.take();
            CHECK(bench.frontIsRead());
        }
}

TEST_CASE("unplugged while a picture is read: it is read on, and the card goes on without its back")
{
    Bench bench;
    bench.holdReading();
    bench.take();
    REQUIRE(bench.card().back());
    bench.cable->pull();
    CHECK(bench.gone());
    bench.card().skipBack();
    CHECK(bench.card().state() == Bench::State::Reading);
    CHECK_FALSE(bench.gone());
    bench.goOnReading();
    REQUIRE(bench.reaches(Bench::State::Shown));
    CHECK(bench.card().card().find(CardField::MemberId));
    // The picture that is there is not given up for one that cannot be taken.
    bench.card().retakeFront();
    CHECK(bench.card().state() == Bench::State::Shown);
    CHECK_FALSE(bench.card().picture()->empty());
    bench.cable->plug();
    bench.card().retakeFront();
    CHECK(bench.card().state() == Bench::State::Looking);
    bench.take();
    CHECK(bench.reaches(Bench::State::Shown));
}

TEST_CASE("unplugged while a picture is read that is of no use: the camera is what must be said")
{
    for (const bool backLeft : {false, true}) {
        CAPTURE(backLeft);
        Bench bench;
        bench.tell({.trouble = foyer::Trouble::TooBlurred});
        bench.holdReading();
        bench.take();
        if (backLeft)
            bench.card().skipBack();
        bench.cable->pull();
        bench.goOnReading();
        CHECK(bench.until([&] { return bench.gone() && !bench.card().back(); }));
        bench.see(printed);
        bench.cable->plug();
        CHECK(bench.card().state() == Bench::State::Looking);
        bench.take();
        CHECK(bench.frontIsRead());
    }
}

TEST_CASE("what was seen before the cable was pulled takes no picture after")
{
    Bench bench;
    bench.seeStillCard();
    bench.cable->look();
    REQUIRE(bench.until([&] { return !bench.card().preview()->outline().isEmpty(); }));
    bench.cable->pull();
    bench.cable->plug();
    bench.pass(1'500);
    CHECK(bench.cable->captures == 0); // the camera has not sent a picture since
    CHECK(bench.card().preview()->outline().isEmpty());
    REQUIRE(bench.until([&] {
        bench.cable->look();
        return bench.card().state() == Bench::State::Taking;
    }));
    bench.cable->give();
    CHECK(bench.frontIsRead());
}

TEST_CASE("a picture that does not come from a camera that is there can be asked for again")
{
    Bench bench;
    bench.card().capture();
    bench.cable->answer(fail(ErrorKind::TimedOut, QStringLiteral("No picture came in time.")));
    CHECK(bench.card().state() == Bench::State::Failed);
    CHECK_FALSE(bench.gone());
    bench.take();
    CHECK(bench.frontIsRead());
}

TEST_CASE("whoever goes to reception instead leaves nothing here, and the next visit begins anew")
{
    Bench bench;
    bench.take();
    REQUIRE(bench.frontIsRead());
    bench.cable->pull();
    bench.session->insuranceAtDesk();
    CHECK(bench.session->page() == Page::Review);
    CHECK(bench.card().state() == Bench::State::Idle);
    CHECK(bench.card().picture()->empty());
    bench.cable->plug();
    CHECK(bench.card().state() == Bench::State::Idle);
    CHECK_FALSE(bench.cable->running());
}
