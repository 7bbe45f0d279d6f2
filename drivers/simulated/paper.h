// SPDX-License-Identifier: GPL-3.0-or-later
// What ESC/POS bytes look like on paper: an interpreter that draws. Used by the simulated printer,
// the demo's dock, the tour and the tests. libqrencode draws its codes.
#pragma once

#include "drivers/printer/models.h"
#include "drivers/simulated/escpos_parser.h"

#include <QImage>
#include <QStringList>

namespace foyer {

// One roll, printed on from the top. A cut ends a piece and begins the next.
class Paper {
public:
    explicit Paper(PrinterModel model);

    void
    execute(const EscPosCommand &command); // real-time commands are ignored: they print nothing
    [[nodiscard]] int rows() const
    {
        return m_rows;
    }                                      // of dots since the last cut, blank ones included
    [[nodiscard]] QList<QImage> takeCut(); // the pieces that were cut off, first first
    [[nodiscard]] QImage hanging() const;  // what was printed since the last cut; null when nothing
    [[nodiscard]] const QStringList &unknown() const
    {
        return m_unknown;
    } // commands no one understands, as hex

private:
    struct Style {
        QByteArray page = "CP437";
        bool bold = false;
        int align = 0;
        int across = 1;
        int down = 1;
        int spacing = 0;
    };

    [[nodiscard]] int lineDots() const;
    void text(const QByteArray &characters);
    void letter(QChar character);
    void endLine();
    void feed(int rows);
    void put(const QImage &dots, int x); // at the current row; feeds by its height
    void symbol(const QByteArray &data);
    void raster(const QByteArray &data);
    void cut();
    [[nodiscard]] int shift(int width) const;
    void strange(const QByteArray &raw);

    PrinterModel m_model;
    Style m_style;
    QImage m_line; // the letters of a line that has not ended
    int m_lineWidth = 0;
    int m_lineHeight = 0;
    QImage m_sheet;
    int m_rows = 0;
    QByteArray m_symbolData;
    int m_symbolDots = 3;
    int m_symbolLevel = 48;
    QList<QImage> m_cut;
    QStringList m_unknown;
};

struct Printout {
    QList<QImage> pieces; // each with the paper's margins; the last may be uncut
    QStringList unknown;
};

// All bytes at once, for a file of raw printer bytes.
[[nodiscard]] Printout readPrintout(const QByteArray &bytes, const PrinterModel &model);

} // namespace foyer
