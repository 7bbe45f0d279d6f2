// SPDX-License-Identifier: GPL-3.0-or-later
// The bench on which the simulated devices stand: one verb for each thing a person can do to them.
// Serves tests, the demo's dock panel and screenshots alike. It must outlive the devices made from
// it.
#pragma once

#include "drivers/io/stream.h"
#include "drivers/simulated/simulated_printer.h"
#include "kiosk/core/devices.h"

#include <QSet>
#include <QTimer>

namespace foyer {

class Dock final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString printerSentence READ printerSentence NOTIFY printerChanged)
    Q_PROPERTY(int tickets READ tickets NOTIFY printerChanged)
    Q_PROPERTY(QImage lastTicket READ lastTicket NOTIFY printerChanged)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged)
    Q_PROPERTY(QString saidIn MEMBER m_saidIn)             // its language
    Q_PROPERTY(QStringList voices MEMBER m_voices)         // languages that can be spoken
    Q_PROPERTY(int msPerCharacter MEMBER m_msPerCharacter) // the pace of the voice
    Q_PROPERTY(bool headphones READ headphones WRITE setHeadphones NOTIFY headphonesChanged)
    Q_PROPERTY(bool cardIn READ cardIn NOTIFY cardChanged)
public:
    Dock();

    // For the wiring; each kind once.
    [[nodiscard]] Result<std::unique_ptr<Stream>> makePrinterStream(const PrinterModel &model);
    [[nodiscard]] Result<std::unique_ptr<Scanner>> makeScanner();
    [[nodiscard]] Result<std::unique_ptr<Camera>> makeCamera();
    [[nodiscard]] Result<std::unique_ptr<CardReader>> makeCardReader();
    [[nodiscard]] Result<std::unique_ptr<Speaker>> makeSpeaker();

    // What a person does.
    Q_INVOKABLE void scanText(const QString &text); // as UTF-8
    Q_INVOKABLE void scanBytes(const QByteArray &bytes);
    Q_INVOKABLE bool scanFile(const QString &path); // the bytes of a code, for example a licence
    void insertCard(const CardReading &card);       // goes in and is read at once
    Q_INVOKABLE void holdCard();                    // goes in, and the reading goes on
    void finishCard(const CardReading &card);       // ... until here, or until it is pulled
    Q_INVOKABLE void removeCard();
    Q_INVOKABLE bool
    showPicture(const QString &path); // holds it under the camera; false: not a picture
    Q_INVOKABLE void takePictureAway();
    Q_INVOKABLE bool printer(const QString &verb); // SimulatedPrinter::perform
    Q_INVOKABLE void
    unplug(const QString &kind); // "printer", "scanner", "camera", "cardReader", "speaker"
    Q_INVOKABLE void replug(const QString &kind);
    void setHeadphones(bool in);
    void setPicture(const QByteArray &encoded, const QImage &image);

    [[nodiscard]] QString printerSentence() const;
    [[nodiscard]] int tickets() const;
    [[nodiscard]] QImage lastTicket() const;
    [[nodiscard]] SimulatedPrinter *simulatedPrinter()
    {
        return m_printer.get();
    } // null: none was made
    [[nodiscard]] QString said() const { return m_said; }
    void setSaid(const QString &text, const QString &language = {});
    [[nodiscard]] const QStringList &voices() const { return m_voices; }
    [[nodiscard]] int msPerCharacter() const { return m_msPerCharacter; }
    [[nodiscard]] bool headphones() const { return m_headphones; }
    [[nodiscard]] bool cardIn() const { return m_cardIn; }
    [[nodiscard]] bool plugged(const QString &kind) const { return !m_unplugged.contains(kind); }
    [[nodiscard]] const QByteArray &picture() const { return m_picture; }
    [[nodiscard]] const QImage &pictureImage() const { return m_pictureImage; }

Q_SIGNALS:
    void printerChanged();
    void saidChanged();
    void headphonesChanged();
    void cardChanged();
    void pluggedChanged();
    void pictureChanged();
    void scanned(const QByteArray &bytes);
    void cardReading();
    void cardRead(const foyer::CardReading &card);
    void cardRemoved();

private:
    std::unique_ptr<SimulatedPrinter> m_printer;
    QTimer m_pace; // of a slow printer
    QSet<QString> m_unplugged;
    QByteArray m_picture;
    QImage m_pictureImage;
    QString m_said;
    QString m_saidIn;
    QStringList m_voices{QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")};
    int m_msPerCharacter = 60;
    bool m_headphones = false;
    bool m_cardIn = false;
    bool m_cardHeld = false; // in, and not read yet
};

} // namespace foyer
