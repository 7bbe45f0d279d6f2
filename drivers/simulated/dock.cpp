// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/simulated/dock.h"

#include "drivers/camera/picture.h"
#include "drivers/simulated/memory_stream.h"
#include "drivers/simulated/simulated_devices.h"
#include "kiosk/core/visit_code.h"

#include <QFile>
#include <utility>

namespace foyer {

namespace {
constexpr int paceMs = 20;
const QString printerKind = QStringLiteral("printer");
} // namespace

Dock::Dock()
{
    m_pace.setInterval(paceMs);
}

Result<std::unique_ptr<Stream>> Dock::makePrinterStream(const PrinterModel &model)
{
    if (m_printer)
        return fail(ErrorKind::Conflict, QStringLiteral("There is one simulated printer only."));
    m_printer = std::make_unique<SimulatedPrinter>(model);
    connect(m_printer.get(), &SimulatedPrinter::changed, this, &Dock::printerChanged);
    connect(&m_pace, &QTimer::timeout, m_printer.get(), &SimulatedPrinter::tick);
    m_pace.start();
    return std::make_unique<MemoryStream>(*m_printer);
}

Result<std::unique_ptr<Scanner>> Dock::makeScanner()
{
    return std::make_unique<SimulatedScanner>(*this);
}

Result<std::unique_ptr<Camera>> Dock::makeCamera()
{
    return std::make_unique<SimulatedCamera>(*this);
}

Result<std::unique_ptr<CardReader>> Dock::makeCardReader()
{
    return std::make_unique<SimulatedCardReader>(*this);
}

Result<std::unique_ptr<Speaker>> Dock::makeSpeaker()
{
    return std::make_unique<SimulatedSpeaker>(*this);
}

void Dock::scanText(const QString &text)
{
    scanBytes(text.toUtf8());
}

void Dock::scanBytes(const QByteArray &bytes)
{
    if (plugged(QStringLiteral("scanner")) && !bytes.isEmpty() && bytes.size() <= maxScanBytes)
        Q_EMIT scanned(bytes);
}

bool Dock::scanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    scanBytes(file.read(maxScanBytes + 1));
    return true;
}

void Dock::insertCard(const CardReading &card)
{
    holdCard();
    finishCard(card);
}

void Dock::holdCard()
{
    if (m_cardIn || !plugged(QStringLiteral("cardReader")))
        return;
    m_cardIn = m_cardHeld = true;
    Q_EMIT cardChanged();
    Q_EMIT cardReading();
}

void Dock::finishCard(const CardReading &card)
{
    if (std::exchange(m_cardHeld, false))
        Q_EMIT cardRead(card);
}

void Dock::removeCard()
{
    if (!m_cardIn)
        return;
    m_cardIn = m_cardHeld = false;
    Q_EMIT cardChanged();
    Q_EMIT cardRemoved();
}

bool Dock::showPicture(const QString &path)
{
    auto picture = readPicture(path);
    if (!picture)
        return false;
    setPicture(picture->encoded, picture->preview);
    return true;
}

void Dock::takePictureAway()
{
    setPicture({}, {});
}

void Dock::setPicture(const QByteArray &encoded, const QImage &image)
{
    m_picture = encoded;
    m_pictureImage = image;
    Q_EMIT pictureChanged();
}

bool Dock::printer(const QString &verb)
{
    return m_printer && m_printer->perform(verb);
}

void Dock::unplug(const QString &kind)
{
    if (kind == printerKind && m_printer)
        m_printer->strike(SimulatedPrinter::Fault::Unplug);
    if (kind == u"cardReader")
        removeCard();
    m_unplugged.insert(kind);
    Q_EMIT pluggedChanged();
}

void Dock::replug(const QString &kind)
{
    if (kind == printerKind && m_printer)
        m_printer->mend(SimulatedPrinter::Fault::Unplug);
    m_unplugged.remove(kind);
    Q_EMIT pluggedChanged();
}

void Dock::setHeadphones(bool in)
{
    if (m_headphones == in)
        return;
    m_headphones = in;
    Q_EMIT headphonesChanged();
}

QString Dock::printerSentence() const
{
    return m_printer ? m_printer->sentence() : QString();
}

int Dock::tickets() const
{
    return m_printer ? m_printer->ticketCount() : 0;
}

QImage Dock::lastTicket() const
{
    if (m_printer && m_printer->mouth())
        return m_printer->mouth()->image;
    return m_printer && !m_printer->tickets().isEmpty() ? m_printer->tickets().last().image
                                                        : QImage();
}

void Dock::setSaid(const QString &text, const QString &language)
{
    m_said = text;
    m_saidIn = language;
    Q_EMIT saidChanged();
}

} // namespace foyer
