// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk that has no desk yet, and the technician before it: the network, the panel's size, what
// is plugged in, a test ticket, and the code of the staff console. Nothing here needs a keyboard or
// a file. Later only the stick is left of it, for staff who are signed in.
#pragma once

#include "kiosk/app/errand.h"
#include "kiosk/app/found_settings.h"
#include "kiosk/app/kiosk_parts.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSizeF>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace foyer {

class CodeWatch;

class Setup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // why a shown code did not work
    Q_PROPERTY(bool mayAsk READ mayAsk CONSTANT)              // of the system: Wi-Fi, sticks

    Q_PROPERTY(QSizeF panelMm READ panelMm NOTIFY panelChanged)
    Q_PROPERTY(int turned READ turned NOTIFY panelChanged) // degrees clockwise

    Q_PROPERTY(QString printer READ printer NOTIFY changed) // what it is called; empty: none
    Q_PROPERTY(bool otherPrinter READ otherPrinter NOTIFY changed)
    Q_PROPERTY(Proof proof READ proof NOTIFY changed)
    Q_PROPERTY(QString printerSentence READ printerSentence NOTIFY changed) // what to do about it
    Q_PROPERTY(QString scanner READ scanner NOTIFY changed) // all that are listened to
    Q_PROPERTY(QString camera READ camera NOTIFY changed)

    Q_PROPERTY(Link link READ link NOTIFY changed)
    Q_PROPERTY(bool wireless READ wireless NOTIFY changed) // this machine can
    Q_PROPERTY(QString networkWord READ networkWord NOTIFY changed)
    Q_PROPERTY(QString networkSentence READ networkSentence NOTIFY changed)
    Q_PROPERTY(QString stickWord READ stickWord NOTIFY changed)
    Q_PROPERTY(QString stickSentence READ stickSentence NOTIFY changed)
public:
    enum class State { None, Overview, Screen, Printer, Network, Stick };
    Q_ENUM(State)
    // Of the test ticket. Sent: the printer did not say whether it came out.
    enum class Proof { Untried, Printing, Printed, Sent, NotPrinted, Right };
    Q_ENUM(Proof)
    enum class Link { None, Cable, Wireless };
    Q_ENUM(Link)

    struct Connection {
        Link link = Link::None;
        bool wireless = false; // there is a radio
        bool operator==(const Connection &) const = default;
    };
    // The world outside, as the program finds it.
    struct Tools {
        std::function<QList<FoundDevice>()> look; // may wait; on a thread of its own
        std::function<std::unique_ptr<Printer>(const FoundDevice &)> openPrinter;
        std::function<std::unique_ptr<Scanner>(const FoundDevice &)> openScanner;
        std::function<std::unique_ptr<Camera>(const FoundDevice &)> openCamera;
        std::function<Connection()> connection;
        QSizeF panelMm; // as the panel tells it; empty: it does not
        Errand::Folders errands;
    };

    Setup(KioskParts &parts, Tools tools, QObject *parent = nullptr);
    ~Setup() override;

    void begin(); // looks, once the screen stands

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] bool mayAsk() const { return m_joining.possible(); }
    [[nodiscard]] QSizeF panelMm() const { return {m_panel.widthMm, m_panel.heightMm}; }
    [[nodiscard]] int turned() const { return m_panel.turned; }
    [[nodiscard]] QString printer() const;
    [[nodiscard]] bool otherPrinter() const;
    [[nodiscard]] Proof proof() const { return m_proof; }
    [[nodiscard]] QString printerSentence() const;
    [[nodiscard]] QString scanner() const;
    [[nodiscard]] QString camera() const;
    [[nodiscard]] Link link() const { return m_connection.link; }
    [[nodiscard]] bool wireless() const { return m_connection.wireless; }
    [[nodiscard]] QString networkWord() const { return m_joining.word(); }
    [[nodiscard]] QString networkSentence() const { return m_networkSentence; }
    [[nodiscard]] QString stickWord() const { return m_stick.word(); }
    [[nodiscard]] QString stickSentence() const { return m_stick.sentence(); }

    void sayEnrolment(const QString &sentence);
    // Everything found so far, as settings: before the kiosk starts anew with its desk.
    Result<> keep();

public Q_SLOTS:
    void showScreen();
    void showPrinter();
    void showNetwork();
    void showStick(); // also where a desk is known: from the staff pages
    void leave();

    void resize(qreal factor); // what is drawn becomes so much larger
    void turn();               // by a quarter, clockwise
    void printTest();
    void judge(bool right); // the ticket in the technician's hand
    void useOtherPrinter();
    void join(const QString &name, const QString &passphrase);
    void readStick();

Q_SIGNALS:
    void changed();
    void panelChanged();
    void enrolmentShown(const QByteArray &payload);

private:
    struct Listener {
        QString address;
        QString name;
        std::unique_ptr<Scanner> scanner;
    };

    [[nodiscard]] bool settingUp() const { return !m_parts.desk; }
    void go(State state);
    void found(const QList<FoundDevice> &devices);
    void listen(const QList<FoundDevice> &devices);
    void watch(const QList<FoundDevice> &devices);
    void takePrinters(const QList<FoundDevice> &devices);
    void usePrinter(qsizetype index);
    void shown(const QByteArray &bytes, const QString &scanner);
    void joinShown(const QByteArray &bytes);
    void send(const QByteArray &wish);
    QCoro::Task<> printAndAsk();
    [[nodiscard]] Printer *fittedPrinter() const;

    KioskParts &m_parts;
    Tools m_tools;
    State m_state = State::None;
    QString m_sentence;
    KioskSettings::Panel m_panel;
    bool m_panelFound = false; // by the panel itself or by hand: worth keeping
    FoundSettings m_found;
    QList<FoundDevice> m_printers;
    qsizetype m_printerIndex = -1;
    std::unique_ptr<Printer> m_printer;
    Proof m_proof = Proof::Untried;
    std::vector<Listener> m_listeners;
    std::unique_ptr<Camera> m_camera;
    QString m_cameraName;
    std::unique_ptr<CodeWatch> m_codes;
    Connection m_connection;
    Errand m_joining;
    QString m_networkSentence;
    Errand m_stick;
    QFutureWatcher<QList<FoundDevice>> m_look;
    QTimer m_again;
};

} // namespace foyer
