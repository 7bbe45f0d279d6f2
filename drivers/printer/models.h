// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each printer model: data, not code. A new ESC/POS model is one record in
// models.json.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace foyer {

struct PrinterModel {
    enum class Mark {
        Documented,
        Tried
    }; // from a manual; from a recorded exchange with the machine
    enum class Confirmation { None, EscV, GsR, GsH };
    enum class Clear { None, DleEnq2, DleDc4 };
    enum class Large { Native, Drawn }; // how headings and numbers come out
    enum class Qr { Native, Drawn };
    // How a cut ticket is handed out through a mouth that can draw it back. FsP: the printer itself
    // draws it back after the time it is told.
    enum class Presenter { None, GsE, FsP };

    struct CodePage {
        QByteArray name; // "CP437"
        int number = 0;  // of ESC t
    };

    QString id;
    QString name;
    Mark mark = Mark::Documented;
    QString source;
    QList<QString> usb; // "04b8:0202"
    int width = 80;     // mm of paper
    int dots = 576;     // printable dots a line
    int dpi = 203;      // along the paper as across it
    QList<CodePage> codePages;
    bool cutter = true;
    bool status = true; // answers DLE EOT
    Confirmation confirmation = Confirmation::GsR;
    Clear clear = Clear::DleEnq2;
    Large large = Large::Drawn;
    Qr qr = Qr::Native;
    Presenter presenter = Presenter::None;

    [[nodiscard]] bool presents() const { return presenter != Presenter::None; }
    [[nodiscard]] int columns() const { return dots / 12; } // of font A
};

// Pure. BadInput names the record and the key that is wrong.
[[nodiscard]] Result<QList<PrinterModel>> parseModels(const QByteArray &json);

// The records that ship with the program.
[[nodiscard]] const QList<PrinterModel> &printerModels();

// NotFound says which ids there are.
[[nodiscard]] Result<PrinterModel> printerModel(const QString &id);

} // namespace foyer
