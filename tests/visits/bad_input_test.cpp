// SPDX-License-Identifier: GPL-3.0-or-later
// What is no card, in a whole visit with the real reader: each gets a plain sentence, in bounded
// time and memory, nothing of it is kept, and the right card is welcome afterwards.
#include "drivers/camera/open_camera.h"
#include "kiosk/reader/client.h"
#include "tests/fixtures/cards_fixture.h"
#include "tests/visits/kiosk_bench.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QPainter>

using namespace foyer;
using namespace foyer::fixtures;
using Page = Session::Page;
using ScanTrouble = Session::ScanTrouble;
using Use = InsuranceCapture::Trouble;
using State = InsuranceCapture::State;

namespace {

constexpr qint64 longestMs = 60'000; // on a machine that does much else, with sanitizers
constexpr qint64 mostReaderKb = 1'600'000;
constexpr qint64 mostKioskKb = 300'000;

ReaderProgram realReader()
{
    return {qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 120'000};
}

// A number of kB out of /proc; 0 where there is none.
qint64 status(const QString &process, const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(name + ':'))
                return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    return 0;
}

qint64 peakOfReaders()
{
    qint64 peak = 0;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
        if (status(process, "PPid") == QCoreApplication::applicationPid())
            peak = std::max(peak, status(process, "VmHWM"));
    return peak;
}

QByteArray encoded(const QImage &image, const char *format = "jpeg")
{
    QBuffer buffer;
    REQUIRE(image.save(&buffer, format));
    return buffer.data();
}

QImage goodCard()
{
    return QImage::fromData(insurancePhoto(inventedInsurance(1), 1));
}

// A telephone on a table: frame, display, the card's picture on it.
QImage phone(const QColor &frame)
{
    QImage seen(1920, 1080, QImage::Format_RGB32);
    QPainter painter(&seen);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(seen.rect(), QColor(120, 95, 70));
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame);
    painter.drawRoundedRect(QRectF(230, 150, 1460, 780), 70, 70);
    painter.setBrush(QColor(12, 12, 14));
    painter.drawRoundedRect(QRectF(260, 180, 1400, 720), 50, 50);
    const QImage card = drawInsurance(inventedInsurance(1));
    painter.drawImage(QRectF(460, 225, 1000, 1000.0 * card.height() / card.width()), card);
    return seen;
}

// A few kB that unpack to as much as may be unpacked.
QByteArray wellPacked()
{
    QImage image(5990, 4000, QImage::Format_Grayscale8);
    image.fill(128);
    return encoded(image, "png");
}

QByteArray claimsHuge()
{
    QByteArray bomb = wellPacked();
    bomb.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
    return bomb;
}

QByteArray fiftyMegapixels()
{
    QImage image(8660, 5774, QImage::Format_Grayscale8);
    image.fill(90);
    return encoded(image);
}

struct Bench : KioskBench {
    Reader reader{realReader()};
    Reader guide{realReader()};
    std::unique_ptr<Camera> camera;

    Bench()
    {
        auto opened = openCamera(QStringLiteral("simulated:"), &dock);
        REQUIRE(opened);
        camera = std::move(*opened);
        parts.camera = camera.get();
        parts.reader = &reader;
        parts.guide = &guide;
        start();
    }
    ~Bench()
    {
        staff.reset();
        session.reset();
    }

    [[nodiscard]] InsuranceCapture &card() { return *session->insurance(); }

    void toIdentify()
    {
        found();
        session->touch(QStringLiteral("en"));
        session->chooseWho(false);
        REQUIRE(session->page() == Page::Identify);
    }
    void toCamera()
    {
        found();
        typeWho();
        REQUIRE(onPage(Page::ConfirmPerson));
        session->confirmPerson(true);
        session->giveDetails({}, {}, {});
        session->insuranceShowCard();
        REQUIRE(session->page() == Page::InsuranceCamera);
    }
    template <class Condition>
    static bool inTime(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < longestMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                            20);
        return condition();
    }
    void hold(const QByteArray &picture, const QImage &preview)
    {
        dock.setPicture(picture, preview.scaledToWidth(960, Qt::SmoothTransformation));
    }
    [[nodiscard]] int files() const
    {
        int count = 0;
        QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            ++count;
        }
        return count;
    }
};

QImage grey()
{
    QImage image(960, 540, QImage::Format_RGB32);
    image.fill(0xff807060);
    return image;
}

} // namespace

TEST_CASE("what is no card under the camera: a sentence, bounded, nothing kept, and then the card")
{
    struct Try {
        const char *what;
        QByteArray picture;
        QImage preview;
        QList<Use> said; // any of these is true of it
    };
    const QImage half = goodCard().copy(0, 0, 1100, 1080);
    const QImage cat = QImage::fromData(catPhoto(2));
    const QList<Try> tries{
        {"half a card", encoded(half), half, {Use::HalfACard}},
        {"a phone", encoded(phone({14, 14, 16})), grey(), {Use::Display}},
        {"a light phone", encoded(phone({235, 235, 238})), grey(), {Use::Display}},
        {"a cat", catPhoto(2), cat, {Use::NoCard}},
        {"an empty table", encoded(grey()), grey(), {Use::NothingThere}},
        {"50 megapixels", fiftyMegapixels(), grey(), {Use::NothingRead}},
        {"a header of 3600 megapixels", claimsHuge(), grey(), {Use::NothingRead}},
        {"a picture that unpacks to 24 megapixels",
         wellPacked(),
         grey(),
         {Use::NothingThere, Use::NoCard}},
        {"no picture", QByteArray("\x89PNG\r\n\x1a\n\x01\x02\x03"), grey(), {Use::NothingRead}},
    };
    Bench bench;
    bench.toCamera();
    const int filesBefore = bench.files();
    const qint64 kioskBefore = status(QStringLiteral("self"), "VmRSS");
    for (const Try &one : tries) {
        CAPTURE(one.what);
        bench.hold(one.picture, one.preview);
        REQUIRE(bench.inTime([&] { return bench.card().state() != State::Taking; }));
        QElapsedTimer taken;
        taken.start();
        bench.card().capture();
        REQUIRE(bench.inTime([&] { return bench.card().state() == State::Failed; }));
        CAPTURE(int(bench.card().trouble()));
        CHECK(one.said.contains(bench.card().trouble()));
        CHECK(taken.elapsed() < longestMs);
        CHECK(bench.session->page() == Page::InsuranceCamera);
        CHECK_FALSE(bench.card().back());
        CHECK(bench.card().picture()->empty());
        CHECK(bench.card().card().fields.isEmpty());
        CHECK(bench.card().card().front.isEmpty());
        CHECK(peakOfReaders() > 0);
        CHECK(peakOfReaders() < mostReaderKb);
    }
    CHECK(bench.card().hard()); // by now reception is offered
    CHECK(status(QStringLiteral("self"), "VmRSS") - kioskBefore < mostKioskKb);
    CHECK(bench.files() == filesBefore);
    CHECK(bench.desk.attached.isEmpty());
    CHECK(std::ranges::none_of(bench.desk.saved, [](const VisitProgress &saved) {
        return saved.insurance.kind == InsuranceAnswer::Kind::Captured;
    }));

    bench.hold(encoded(goodCard()), goodCard());
    bench.card().capture();
    REQUIRE(bench.inTime([&] { return bench.card().back() && !bench.card().picture()->empty(); }));
    bench.card().skipBack();
    REQUIRE(bench.inTime([&] { return bench.card().state() == State::Shown; }));
    CHECK(bench.card().card().value(CardField::MemberId) == inventedInsurance(1).memberId);
}

TEST_CASE("a code with control characters held under the camera or to the scanner means nothing")
{
    Bench bench;
    bench.toIdentify();
    const QByteArray payload("FOYER:A:\x01\x02\x1b[2J\x7f\x08 abcdefghijkl", 29);
    QImage table(960, 720, QImage::Format_RGB32);
    table.fill(Qt::white);
    QPainter painter(&table);
    const QImage code = drawCode(QStringLiteral("QRCODE"), payload, 10);
    painter.drawImage((table.width() - code.width()) / 2, (table.height() - code.height()) / 2,
                      code);
    painter.end();
    bench.hold(encoded(table, "png"), table);
    REQUIRE(bench.inTime([&] { return bench.session->scanTrouble() == ScanTrouble::NotKnown; }));
    CHECK(bench.session->page() == Page::Identify);
    bench.dock.takePictureAway();
    for (const QByteArray &bytes :
         {QByteArray("\0\0\0\0\0\0\0\0", 8), QByteArray("\x1b]0;x\x07\x1b[31m"),
          QByteArray("12345\x00"
                     "6789",
                     10),
          QByteArray(5000, '\x02'), QByteArray("\xff\xfe\xfd")}) {
        bench.dock.scanBytes(bytes);
        CHECK(bench.session->page() == Page::Identify);
    }
    CHECK(bench.desk.identified.isEmpty());
    CHECK(bench.session->birthDateIso().isEmpty());
}

TEST_CASE("a licence whose offsets lie past its end is read by its designators, a torn one is said")
{
    for (const int error : {90'000, -1'000, 7}) {
        CAPTURE(error);
        Bench bench;
        bench.toIdentify();
        bench.dock.scanBytes(aamvaBytes({}, {.offsetError = error}));
        REQUIRE(bench.onPage(Page::ConfirmPerson));
        CHECK(bench.desk.identified.last().facts.family == QStringLiteral("SAMPLE"));
        CHECK(bench.desk.identified.last().facts.birthDate == QDate(1986, 6, 6));
    }
    Bench bench;
    bench.toIdentify();
    const QByteArray whole = aamvaBytes({});
    for (const QByteArray &torn : {whole.first(21), whole.first(40)}) {
        bench.dock.scanBytes(torn);
        CHECK(bench.session->scanTrouble() == ScanTrouble::LicenceUnreadable);
        CHECK(bench.session->page() == Page::Identify);
    }
    CHECK(bench.desk.identified.isEmpty());
}
