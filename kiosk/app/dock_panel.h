// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated devices' dock as its window in the demo shows it: things to hold to the kiosk, what
// the printer does, and the last ticket.
#pragma once

#include "drivers/simulated/dock.h"
#include "kiosk/app/frame_source.h"
#include "kiosk/app/row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class DockPanel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(foyer::RowModel *things READ things CONSTANT) // rows: name, path
    Q_PROPERTY(foyer::FrameSource *paper READ paper CONSTANT)
    Q_PROPERTY(QString printerSentence READ printerSentence NOTIFY changed)
    Q_PROPERTY(int tickets READ tickets NOTIFY changed)
    Q_PROPERTY(bool headphones READ headphones NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed) // by the voice, now

public:
    // folder: each .txt is a code for the scanner, each .jpg or .png a picture for the camera, each
    // .card a card for the reader: its kind, then what it says, one part a line in hexadecimal.
    DockPanel(Dock &dock, const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] RowModel *things() { return &m_things; }
    [[nodiscard]] FrameSource *paper() { return &m_paper; }
    [[nodiscard]] QString printerSentence() const { return m_dock.printerSentence(); }
    [[nodiscard]] int tickets() const { return m_dock.tickets(); }
    [[nodiscard]] bool headphones() const { return m_dock.headphones(); }
    [[nodiscard]] QString said() const { return m_dock.said(); }

public Q_SLOTS:
    void hold(const QString &path);
    void takeAway();
    void takeCardOut();
    void plugHeadphones(bool in);
    void printer(const QString &verb); // SimulatedPrinter::perform

Q_SIGNALS:
    void changed();

private:
    Dock &m_dock;
    RowModel m_things;
    FrameSource m_paper;
    CardReading m_card; // in the reader, and being read
    QTimer m_reading;
};

} // namespace foyer
