// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk with the simulated camera and card reader, and reader processes that see what the test
// says: the flow of a card without the time and the chance of reading one.
#pragma once

#include "drivers/camera/open_camera.h"
#include "drivers/card/open_card_reader.h"
#include "kiosk/reader/client.h"
#include "tests/visits/kiosk_bench.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace foyer {

// Lines of a card, one below the other, each seen alike by every look.
class PrintedLines {
public:
    PrintedLines &line(const char *text, double confidence = 0.95)
    {
        const QRect box(70, 60 + 32 * int(lines.size()), int(qstrlen(text)) * 22, 40);
        for (const int pass : {0, 1, 3, 4, 5})
            lines.append({QString::fromUtf8(text), box, confidence, pass});
        return *this;
    }
    QList<TextLine> lines;
};

class ToldBench : public KioskBench {
public:
    using State = InsuranceCapture::State;
    using Trouble = InsuranceCapture::Trouble;

    Reader reader{program()};
    Reader guide{program()};
    std::unique_ptr<Camera> camera;
    std::unique_ptr<CardReader> cardReader;

    ToldBench()
    {
        QDir().mkpath(told());
        auto opened = openCamera(QStringLiteral("simulated:"), &dock);
        REQUIRE(opened);
        auto slot = openCardReader(QStringLiteral("simulated:"), clock, &dock);
        REQUIRE(slot);
        cardReader = std::move(*slot);
        fit(std::move(*opened));
    }

    ~ToldBench()
    {
        // A call that is still waiting would have nobody to answer.
        desk.release();
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        staff.reset();
        session.reset();
    }

    // The kiosk with this camera.
    void fit(std::unique_ptr<Camera> fitted)
    {
        session.reset();
        camera = std::move(fitted);
        parts.camera = camera.get();
        parts.cardReader = cardReader.get();
        parts.reader = &reader;
        parts.guide = &guide;
        dock.setPicture(jpeg(), QImage::fromData(jpeg()));
        start();
    }

    // What the reader will see on the next picture.
    void see(const PrintedLines &printed)
    {
        tell({.straightenedJpeg = jpeg(), .lines = printed.lines});
    }
    void tell(const ReaderReply &reply, const QString &asked = QStringLiteral("card"))
    {
        QFile file(told() + QLatin1Char('/') + asked);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(encodeReply(reply));
    }
    // Every frame of the preview shows a card that lies still and sharp.
    void seeStillCard()
    {
        Guidance still;
        still.corners = {{{0.2, 0.2}, {0.8, 0.2}, {0.8, 0.7}, {0.2, 0.7}}};
        still.sharpness = 0.9;
        still.fills = 0.6;
        tell({.guidance = still}, QStringLiteral("guide"));
    }
    void holdReading() { REQUIRE(QFile(wait()).open(QIODevice::WriteOnly)); }
    void goOnReading() { REQUIRE(QFile::remove(wait())); }

    [[nodiscard]] InsuranceCapture &card() { return *session->insurance(); }

    bool reaches(State state)
    {
        return until([&] { return card().state() == state; });
    }

    void toInsurance()
    {
        found();
        typeWho();
        REQUIRE(onPage(Session::Page::ConfirmPerson));
        session->confirmPerson(true);
        session->giveDetails({}, {}, {});
        REQUIRE(session->page() == Session::Page::InsuranceAsk);
    }

    // From "show my card" to its pictures on the screen; the back is empty.
    void show(const PrintedLines &front)
    {
        session->insuranceShowCard();
        see(front);
        card().capture();
        REQUIRE(until([&] { return card().back() && !card().picture()->empty(); }));
        card().skipBack();
        REQUIRE(reaches(State::Shown));
    }

    [[nodiscard]] QStringList asked()
    {
        QStringList keys;
        for (int i = 0; i < card().doubts()->count(); ++i)
            keys << card().doubts()->text(i, QStringLiteral("key"));
        return keys;
    }

    static QByteArray jpeg()
    {
        QImage image(1012, 638, QImage::Format_RGB32);
        image.fill(0xff8899aa);
        QBuffer buffer;
        REQUIRE(image.save(&buffer, "jpeg"));
        return buffer.data();
    }

private:
    [[nodiscard]] QString told() const { return folder.filePath(QStringLiteral("told")); }
    [[nodiscard]] QString wait() const { return told() + QStringLiteral("/wait"); }
    [[nodiscard]] ReaderProgram program() const
    {
        return {qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-told-reader"),
                {told()},
                30'000};
    }
};

} // namespace foyer
