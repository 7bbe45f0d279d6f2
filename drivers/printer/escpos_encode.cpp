// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/escpos_encode.h"

#include "drivers/printer/code_page.h"
#include "drivers/printer/presenter.h"
#include "drivers/printer/qr_image.h"
#include "drivers/printer/raster.h"

#include <QLocale>
#include <algorithm>

namespace foyer {

namespace {

using Size = TicketLine::Size;

constexpr int cellHeight = 24; // of font A
constexpr int toBladeMm = 15;  // about, between the print head and the cut

QByteArray initialize()
{
    return QByteArrayLiteral("\x1b@"); // ESC @
}

// Collects commands into pieces that never break inside a command.
class Pieces {
public:
    void add(const QByteArray &command)
    {
        if (m_pieces.isEmpty() || m_pieces.last().size() + command.size() > maxPieceBytes)
            m_pieces << QByteArray();
        m_pieces.last() += command;
    }
    void add(const QList<QByteArray> &commands)
    {
        for (const QByteArray &command : commands)
            add(command);
    }
    // The cut never stands alone: without its piece the ticket must not be whole, so the last words
    // go with it.
    void finish(const QByteArray &command) { m_pieces.last() += command; }
    [[nodiscard]] QList<QByteArray> take() { return std::move(m_pieces); }

private:
    QList<QByteArray> m_pieces;
};

// Words, one space apart, to lines of at most columns characters; a word that is longer is broken.
QList<QStringView> wrapGreedily(QStringView text, qsizetype columns)
{
    QList<QStringView> lines;
    while (text.size() > columns) {
        const qsizetype space = text.first(columns + 1).lastIndexOf(u' ');
        lines << text.first(space > 0 ? space : columns);
        text = text.sliced(space > 0 ? space + 1 : columns);
    }
    if (!text.isEmpty())
        lines << text;
    return lines;
}

// As few lines as possible, and these about equally long: a last line of one word looks like a
// mistake.
QStringList wrap(const QString &text, int columns)
{
    const QString words = text.split(u' ', Qt::SkipEmptyParts).join(u' ');
    QList<QStringView> best = wrapGreedily(words, columns);
    if (best.size() > 1) {
        int narrowest = columns / 2 + 1;
        for (int widest = columns; narrowest < widest;) {
            const int width = (narrowest + widest) / 2;
            if (wrapGreedily(words, width).size() > best.size())
                narrowest = width + 1;
            else
                widest = width;
        }
        best = wrapGreedily(words, narrowest);
    }
    QStringList lines;
    for (const QStringView line : std::as_const(best))
        lines << line.toString();
    return lines;
}

int scaleOf(const TicketLine &line, int columns)
{
    switch (line.size) {
    case Size::Body:
    case Size::Label:
        return 1;
    case Size::Heading:
        return 2;
    case Size::Number:
        return std::clamp(columns / int(std::max<qsizetype>(1, line.text.size())), 1, 8);
    }
    Q_UNREACHABLE();
}

class Encoder {
public:
    Encoder(const TicketDocument &document, const PrinterModel &model)
        : m_document(document), m_model(model)
    {
    }

    EncodedTicket run()
    {
        m_pieces.add(initialize());
        bool cut = false;
        for (const TicketLine &line : m_document.lines) {
            add(line);
            cut = cut || line.kind == TicketLine::Kind::Cut;
        }
        if (!cut)
            m_pieces.finish(cutOff(m_model));
        return {m_pieces.take(), qint64(m_fed) * 254 / 10 / m_model.dpi + toBladeMm};
    }

private:
    void add(const TicketLine &line)
    {
        switch (line.kind) {
        case TicketLine::Kind::Text:
            return text(line);
        case TicketLine::Kind::Qr:
            return code(line);
        case TicketLine::Kind::Rule:
            return draw(drawRule(m_model.dots, line.bold));
        case TicketLine::Kind::Feed:
            return feed(std::clamp(line.amount, 1, 20));
        case TicketLine::Kind::Cut:
            return m_pieces.finish(cutOff(m_model));
        }
    }

    void text(const TicketLine &line)
    {
        if (line.text.isEmpty())
            return;
        const bool large = line.size == Size::Heading || line.size == Size::Number;
        if ((large && m_model.large == PrinterModel::Large::Drawn) || !selectPage(line.text))
            return draw(drawText(line, m_document.language, m_model.dots));
        align(line.align);
        const int scale = scaleOf(line, m_model.columns());
        const QByteArray bold = QByteArrayLiteral("\x1b"
                                                  "E");     // ESC E n
        const QByteArray size = QByteArrayLiteral("\x1d!"); // GS ! n
        QByteArray bytes;
        if (line.bold)
            bytes += bold + '\1';
        if (scale > 1)
            bytes += size + char((scale - 1) * 0x11);
        for (const QString &row : wrap(line.text, m_model.columns() / scale)) {
            bytes += *toCodePage(row, m_page) + '\n';
            m_fed += std::max(lineDots(), cellHeight * scale);
        }
        if (scale > 1)
            bytes += size + '\0';
        if (line.bold)
            bytes += bold + '\0';
        m_pieces.add(bytes);
    }

    [[nodiscard]] int lineDots() const { return (m_model.dpi + 3) / 6; } // ESC @: 1/6 inch

    void feed(int lines) // ESC d n
    {
        m_pieces.add(QByteArrayLiteral("\x1b"
                                       "d") +
                     char(lines));
        m_fed += lines * lineDots();
    }

    void draw(const QImage &dots)
    {
        m_pieces.add(rasterCommands(dots, maxPieceBytes));
        m_fed += dots.height();
    }

    // Between two lines of white, which a reader needs around it.
    void code(const TicketLine &line)
    {
        const QByteArray data = line.text.toUtf8().left(1000);
        const int module = moduleDots(data.size(), m_model.dots);
        feed(1);
        if (m_model.qr == PrinterModel::Qr::Drawn) {
            draw(drawQr(data, module, m_model.dots, line.align));
        } else {
            align(line.align);
            printCode(data, module);
            m_fed += m_model.dots * 11 / 20;
        }
        feed(1);
    }

    // GS ( k: model 2, module size, level M, store, print.
    void printCode(const QByteArray &data, int module)
    {
        const qsizetype stored = data.size() + 3;
        m_pieces.add(QByteArray("\x1d(k\x04\x00\x31\x41\x32\x00", 9));
        m_pieces.add(QByteArray("\x1d(k\x03\x00\x31\x43", 7) + char(module));
        m_pieces.add(QByteArray("\x1d(k\x03\x00\x31\x45\x31", 8));
        m_pieces.add(QByteArrayLiteral("\x1d(k") + char(stored % 256) + char(stored / 256) +
                     QByteArrayLiteral("1P0") + data);
        m_pieces.add(QByteArray("\x1d(k\x03\x00\x31\x51\x30", 8));
    }

    // ESC t n: the current page stays if it can say the words, otherwise the first that can.
    bool selectPage(const QString &text)
    {
        if (!m_page.isEmpty() && toCodePage(text, m_page))
            return true;
        for (const PrinterModel::CodePage &page : m_model.codePages)
            if (toCodePage(text, page.name)) {
                m_page = page.name;
                m_pieces.add(QByteArrayLiteral("\x1bt") + char(page.number));
                return true;
            }
        return false;
    }

    void align(TicketLine::Align wanted) // ESC a n
    {
        const bool startsRight = QLocale(m_document.language).textDirection() == Qt::RightToLeft;
        const int n = wanted == TicketLine::Align::Centre ? 1 : startsRight ? 2 : 0;
        if (n == m_align)
            return;
        m_align = n;
        m_pieces.add(QByteArrayLiteral("\x1b"
                                       "a") +
                     char(n));
    }

    const TicketDocument &m_document;
    const PrinterModel &m_model;
    Pieces m_pieces;
    QByteArray m_page;
    int m_align = 0;
    int m_fed = 0; // dots
};

} // namespace

QList<QByteArray> encode(const TicketDocument &document, const PrinterModel &model)
{
    return encodeTicket(document, model).pieces;
}

EncodedTicket encodeTicket(const TicketDocument &document, const PrinterModel &model)
{
    return Encoder(document, model).run();
}

QByteArray confirmationRequest(const PrinterModel &model, const QByteArray &id)
{
    switch (model.confirmation) {
    case PrinterModel::Confirmation::None:
        return {};
    case PrinterModel::Confirmation::EscV:
        return QByteArrayLiteral("\x1bv");
    case PrinterModel::Confirmation::GsR:
        return QByteArray("\x1dr\x01", 3);
    case PrinterModel::Confirmation::GsH:
        return QByteArray("\x1d(H\x06\x00\x30\x30", 7) + id;
    }
    Q_UNREACHABLE();
}

QByteArray statusRequest(int n)
{
    return QByteArrayLiteral("\x10\x04") + char(n);
}

QByteArray clearRequest(const PrinterModel &model)
{
    switch (model.clear) {
    case PrinterModel::Clear::None:
        return {};
    case PrinterModel::Clear::DleEnq2:
        return QByteArrayLiteral("\x10\x05\x02");
    case PrinterModel::Clear::DleDc4:
        return QByteArrayLiteral("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08");
    }
    Q_UNREACHABLE();
}

QByteArray cutOff(const PrinterModel &model)
{
    // Without a blade the paper must come past the edge to be torn.
    if (!model.cutter)
        return QByteArrayLiteral("\x1b"
                                 "d\x05");
    // GS V feeds to the blade and cuts: 65 all of it, which a presenter needs, 66 all but a point.
    return model.presents() ? QByteArray("\x1dV\x41\x00", 4) : QByteArray("\x1dV\x42\x00", 4);
}

QByteArray presentRequest(const PrinterModel &model)
{
    switch (model.presenter) {
    case PrinterModel::Presenter::None:
        return {};
    case PrinterModel::Presenter::GsE: // GS e 3 m, in steps of about 7 mm
        return QByteArrayLiteral("\x1d\x65\x03\x08");
    case PrinterModel::Presenter::FsP: // FS P a b c d: steps of 5 mm, light, retract, seconds
        return QByteArrayLiteral("\x1cP\x0c\x01R") + char(Presenter::keepMs / 1000);
    }
    Q_UNREACHABLE();
}

QByteArray drawBackRequest(const PrinterModel &model)
{
    switch (model.presenter) {
    case PrinterModel::Presenter::None:
        return {};
    case PrinterModel::Presenter::GsE:
        return QByteArrayLiteral("\x1d\x65\x02");
    case PrinterModel::Presenter::FsP: // not out at all, and in after a second
        return QByteArray("\x1cP\x00\x00R\x01", 6);
    }
    Q_UNREACHABLE();
}

} // namespace foyer
