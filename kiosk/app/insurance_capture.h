// SPDX-License-Identifier: GPL-3.0-or-later
// The insurance card in front of the camera: preview, picture, what was read from it, and what the
// person corrected.
#pragma once

#include "kiosk/app/frame_source.h"
#include "kiosk/app/row_model.h"
#include "kiosk/core/insurance.h"

#include <QCoroTask>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace foyer {

class Camera;
enum class Exposure;
class Reader;
struct ReaderReply;

class InsuranceCapture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed) // why the picture was of no use
    // Live, while Looking or Failed: why a picture taken now would be of no use; None also before
    // the camera knows.
    Q_PROPERTY(Trouble hint READ hint NOTIFY changed)
    Q_PROPERTY(bool looksGood READ looksGood NOTIFY changed) // live: the camera sees a card well
    Q_PROPERTY(foyer::FrameSource *preview READ preview CONSTANT) // live
    Q_PROPERTY(
        foyer::FrameSource *picture READ picture CONSTANT) // the straightened card, once taken
    // rows: key, value, crop (FrameSource): only what the person should look at
    Q_PROPERTY(foyer::RowModel *doubts READ doubts CONSTANT)
    // rows: key, value: what was read for certain or corrected, for the review page
    Q_PROPERTY(foyer::RowModel *summary READ summary CONSTANT)
public:
    // Looking: preview runs. Reading: a picture was taken. Read: fields are there. Failed: see
    // sentence.
    enum class State { Idle, Looking, Reading, Read, Failed };
    Q_ENUM(State)
    enum class Trouble {
        None,
        NothingThere,
        TooDark,
        Glare,
        TooBlurred,
        TooNear,
        NoCard,
        PaymentCard,
        NothingRead,
        CameraGone
    };
    Q_ENUM(Trouble)

    InsuranceCapture(Camera *camera, Reader *reader, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] Trouble hint() const { return m_hint; }
    [[nodiscard]] bool looksGood() const { return m_looksGood; }
    [[nodiscard]] FrameSource *preview() { return &m_preview; }
    [[nodiscard]] FrameSource *picture() { return &m_picture; }
    [[nodiscard]] RowModel *doubts() { return &m_doubts; }
    [[nodiscard]] RowModel *summary() { return &m_summary; }

    void begin(); // show the preview
    void wipe();  // forget pictures and fields
    [[nodiscard]] const InsuranceCard &card() const { return m_card; }

public Q_SLOTS:
    void capture();
    void retake();
    void correct(const QString &key,
                 const QString &value); // typed by the person; the evidence becomes Typed

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> takePicture(int round);
    void take(const ReaderReply &reply);
    void fillRows();
    void fail(Trouble trouble);
    void set(State state, Trouble trouble);
    void see(Exposure exposure);
    void forgetSeen();

    Camera *m_camera;
    Reader *m_reader;
    int m_round = 0; // a new one for each begin and wipe
    State m_state = State::Idle;
    Trouble m_trouble = Trouble::None;
    Trouble m_hint = Trouble::None;
    bool m_looksGood = false;
    FrameSource m_preview;
    FrameSource m_picture;
    InsuranceCard m_card;
    std::vector<std::unique_ptr<FrameSource>> m_crops; // one a field
    RowModel m_doubts;
    RowModel m_summary;
};

} // namespace foyer
