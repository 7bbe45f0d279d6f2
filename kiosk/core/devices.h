// SPDX-License-Identifier: GPL-3.0-or-later
// The five device contracts. States are closed sets that a person can be shown; raw bits stay in the drivers.
// All calls return at once or are tasks; a device that stops answering costs its own feature, never the screen.
#pragma once

#include "kiosk/core/picture_limit.h"
#include "kiosk/core/result.h"
#include "kiosk/core/ticket.h"

#include <QByteArray>
#include <QDateTime>
#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QStringList>

namespace foyer {

enum class DeviceStatus { Ready, Connecting, NotConnected, Trouble };

// What a technician wants to know of a device's work. A driver counts from the start of the program; the kiosk adds
// up over restarts and stamps the last error.
struct DeviceTally {
    int uses = 0;    // tickets, codes, pictures, cards, sentences that came out right
    int misses = 0;  // those that did not
    int paperMm = 0; // printers: fed so far, as far as the driver knows
    QString lastError; // English, without content; kept after recovery
    QDateTime lastErrorAt;

    // Of a hundred tries; 0 before the first.
    [[nodiscard]] double missesPerHundred() const
    {
        return uses + misses == 0 ? 0 : 100.0 * misses / (double(uses) + misses);
    }
};

// A health line for staff page and console: name "Printer", model, status, and a sentence that says what to do.
struct DeviceHealth {
    QString kind; // "printer", "scanner", "camera", "cardReader", "speaker"
    QString model;
    DeviceStatus status = DeviceStatus::NotConnected;
    QString sentence; // English; empty when Ready
    DeviceTally tally;
};

class Device : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual DeviceHealth health() const = 0;

Q_SIGNALS:
    void healthChanged();

protected:
    DeviceTally m_tally; // the driver's to keep; health() passes it on
};

enum class PrinterStatus { Ready, PaperLow, PaperOut, CoverOpen, Jammed, NotConnected, Unknown };

// Printed: the printer answered a request queued behind the cut. NotPrinted: certain that no whole ticket came or will
// come out. Unknown: everything else. After any trouble the driver has cleared the printer's buffers: nothing of this
// job comes out later.
enum class PrintOutcome { Printed, NotPrinted, Unknown };

struct PrintResult {
    PrintOutcome outcome = PrintOutcome::Unknown;
    PrinterStatus why = PrinterStatus::Unknown; // explains an outcome other than Printed
};

class Printer : public Device
{
    Q_OBJECT
public:
    // One job at a time; a second call while one runs answers NotPrinted. Ends within 20 s.
    [[nodiscard]] virtual QCoro::Task<PrintResult> print(TicketDocument document) = 0;
    [[nodiscard]] virtual PrinterStatus status() const = 0;
    // The live status, asked from the device now; at most 2 s.
    [[nodiscard]] virtual QCoro::Task<PrinterStatus> ask() = 0;

Q_SIGNALS:
    // Only of a printer with a presenter: the printed ticket was drawn out of its mouth, or nobody
    // took it and it was drawn back.
    void ticketTaken();
    void ticketDrawnBack();
};

class Scanner : public Device
{
    Q_OBJECT
Q_SIGNALS:
    void scanned(const QByteArray &bytes); // one code; at most maxScanBytes, longer ones are dropped
};

// A raw preview picture, 4 bytes a pixel, B G R X in memory (QImage::Format_RGB32).
struct Frame {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

// A still, encoded as JPEG or PNG, at most maxPictureBytes. (A struct also because GCC 12 cannot await a Result<QByteArray>.)
struct Still {
    QByteArray encoded;
};

// What a camera sees of the thing held under it. TooNear: blurred for so long that the lens cannot focus so close.
enum class Exposure { Good, NothingThere, TooDark, Glare, TooBlurred, TooNear };

class Camera : public Device
{
    Q_OBJECT
public:
    virtual void start() = 0; // frames flow from here on
    virtual void stop() = 0;
    // At full resolution.
    [[nodiscard]] virtual QCoro::Task<Result<Still>> capture() = 0;
    // False: each look costs the device work (a document scanner moves its lamp); do not look for codes with it.
    [[nodiscard]] virtual bool isLive() const { return true; }

Q_SIGNALS:
    void frame(const foyer::Frame &frame); // at most 30 a second, and never a queue
    void exposure(foyer::Exposure seen);   // of the frames since; told when it changes, after start() at least once
};

// What a reader got from a card, as the card said it; kiosk/cards knows what it means. At most 16 kB in all.
struct CardReading {
    // Locked: a health card whose issuer has switched it off. Unreadable: no card we know, or it does not answer.
    enum class Kind { Stripe, Egk, Nhi, Locked, Unreadable };
    Kind kind = Kind::Unreadable;
    // Stripe: the tracks as one text. Egk: EF.PD, EF.VD, EF.StatusVD (the last two may be empty). Nhi: the basic data.
    QList<QByteArray> parts;
};

// reading, then read, then removed; a card that is pulled while it is read is removed without having been read. A card
// that was in before anyone looked is not read: it may be forgotten.
class CardReader : public Device
{
    Q_OBJECT
Q_SIGNALS:
    void reading(); // a card went in
    void read(const foyer::CardReading &card);
    void removed();
};

// How something is said. rate: 1 is about 120 words a minute. volume: 1 is the loudest, as an amplitude.
struct SpeechManner {
    double rate = 1;
    double volume = 1;
    bool operator==(const SpeechManner &) const = default;
};

class Speaker : public Device
{
    Q_OBJECT
public:
    virtual void say(const QString &text, const QString &language) = 0; // replaces what is being said
    virtual void stop() = 0;
    // Silence within a tenth of a second, also where an engine must be ended for it.
    virtual void hush() { stop(); }
    [[nodiscard]] virtual bool headphones() const = 0;
    // The languages that there are voices for ("en", "es"); empty while nobody knows.
    [[nodiscard]] virtual QStringList languages() const { return {}; }
    void setManner(SpeechManner manner) { m_manner = manner; } // of what is said from now on

Q_SIGNALS:
    void headphonesChanged();
    void finished();

protected:
    SpeechManner m_manner;
};

} // namespace foyer

Q_DECLARE_METATYPE(foyer::Frame)
Q_DECLARE_METATYPE(foyer::Exposure)
Q_DECLARE_METATYPE(foyer::CardReading)
