// SPDX-License-Identifier: GPL-3.0-or-later
// The insurance card under the camera, as the person meets it: each side is found and taken, read
// while the next is laid down, shown once, and what is doubtful is asked.
#pragma once

#include "kiosk/app/card_guide.h"
#include "kiosk/app/frame_source.h"
#include "kiosk/app/row_model.h"
#include "kiosk/core/insurance.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <memory>
#include <vector>

namespace foyer {

struct KioskParts;

class InsuranceCapture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_CLASSINFO("RegisterEnumClassesUnscoped", "false") // Trouble and Hint share names
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool back READ back NOTIFY changed)          // the back is wanted now, not the front
    Q_PROPERTY(bool live READ live CONSTANT)                // the camera shows what it sees
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed) // why the last picture was of no use
    Q_PROPERTY(Hint hint READ hint NOTIFY changed)          // live: what to do now
    // Several pictures were of no use: reception is the better way.
    Q_PROPERTY(bool hard READ hard NOTIFY changed)
    Q_PROPERTY(foyer::FrameSource *preview READ preview CONSTANT) // live, with the card's outline
    // The straightened sides, once read.
    Q_PROPERTY(foyer::FrameSource *picture READ picture CONSTANT)
    Q_PROPERTY(foyer::FrameSource *backPicture READ backPicture CONSTANT)
    // rows: key, value, crop (FrameSource): only what the person should look at
    Q_PROPERTY(foyer::RowModel *doubts READ doubts CONSTANT)
public:
    // Looking: the camera looks for a side. Taking: its picture is being taken. Failed: it was of
    // no use, see trouble; the camera looks on. Reading: both sides are there. Shown: are these
    // the right pictures? Read: they are; the doubtful fields are asked.
    enum class State { Idle, Looking, Taking, Failed, Reading, Shown, Read };
    Q_ENUM(State)
    enum class Trouble {
        None,
        NothingThere,
        TooDark,
        Glare,
        TooBlurred,
        HalfACard,
        TooSmall,
        Display,
        NoCard,
        PaymentCard,
        Licence,
        NotInsurance,
        NothingRead,
        CameraGone
    };
    Q_ENUM(Trouble)
    // Turn: the front lies there still, and the back is wanted.
    enum class Hint { None, LayDown, MoveIn, Nearer, TooDark, Glare, HoldStill, TooNear, Turn };
    Q_ENUM(Hint)

    explicit InsuranceCapture(KioskParts &parts, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool back() const { return m_wanted == CardSide::Back; }
    [[nodiscard]] bool live() const;
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] Hint hint() const { return m_hint; }
    [[nodiscard]] bool hard() const { return m_failures >= 2; }
    [[nodiscard]] FrameSource *preview() { return &m_preview; }
    [[nodiscard]] FrameSource *picture() { return &m_front.picture; }
    [[nodiscard]] FrameSource *backPicture() { return &m_back.picture; }
    [[nodiscard]] RowModel *doubts() { return &m_doubts; }

    void begin();                                // show the preview
    void addChip(const QList<Evidence> &fields); // of the same card; while it is captured
    void wipe();                                 // forget pictures and fields
    [[nodiscard]] const InsuranceCard &card() const { return m_card; }
    // What the desk, which knows the file, would still have asked of the fields shown. An answer
    // that comes after the person went on, or to an earlier picture, changes nothing.
    void settle(const QList<Evidence> &fields, const QList<CardField> &toAsk);

public Q_SLOTS:
    void capture();  // now, whatever the camera thinks of it
    void skipBack(); // there is nothing on it
    void retakeFront();
    void retakeBack();
    void confirm(); // the pictures are right
    void correct(const QString &key,
                 const QString &value);       // typed by the person; the evidence becomes Typed
    void say(const QString &key, bool right); // of a doubtful value: right, or "I am not sure"

Q_SIGNALS:
    void changed();
    void shown(); // both sides were read anew

private:
    struct Side {
        enum class Stage { Wanted, Reading, Read, Left };
        Stage stage = Stage::Wanted;
        int attempt = 0; // a reading of an earlier one is dropped
        QList<TextLine> lines;
        QByteArray jpeg;
        FrameSource picture;
    };

    [[nodiscard]] Side &sideOf(CardSide side) { return side == CardSide::Front ? m_front : m_back; }
    [[nodiscard]] bool looks() const;
    [[nodiscard]] bool ready() const; // the camera
    QCoro::Task<> take(CardSide side);
    void want(CardSide side);
    void again(CardSide side);
    void run(bool on);
    void drop(Side &side);
    void goOn();
    void use(CardSide side, const ReaderReply &reply);
    void see(const CardSight &sight);
    void fail(CardSide side, Trouble trouble);
    void watchCamera();
    void lose(); // the camera
    void set(State state, Trouble trouble = Trouble::None);
    void readCard();
    void fillRows();

    Camera *m_camera;
    Reader *m_reader;
    CardGuide m_guide;
    QTimer m_said; // a trouble is said for a while, then the camera's hints are
    State m_state = State::Idle;
    CardSide m_wanted = CardSide::Front;
    Trouble m_trouble = Trouble::None;
    Hint m_hint = Hint::None;
    bool m_running = false; // the camera
    bool m_tooNear = false;
    int m_failures = 0;
    FrameSource m_preview;
    Side m_front;
    Side m_back;
    InsuranceCard m_card;
    QList<Evidence> m_chip;
    QList<CardField> m_asked;
    std::vector<std::unique_ptr<FrameSource>> m_crops; // one a field
    RowModel m_doubts;
};

} // namespace foyer
