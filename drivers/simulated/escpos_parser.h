// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a stream of ESC/POS bytes into commands. Written from the command reference, independent of
// our encoder.
#pragma once

#include <QByteArray>
#include <QList>

namespace foyer {

struct EscPosCommand {
    enum class Kind {
        Text,
        LineFeed,
        CarriageReturn,
        Initialize,
        LineSpacing,
        CodePage,
        Justify,
        Bold,
        Underline,
        Font,
        International,
        KanjiOff,
        Size,
        FeedLines,
        FeedDots,
        Symbol2D,
        Raster,
        Cut,
        ProcessId,
        RollStatus,
        Present,  // a kiosk printer's: the cut ticket into the mouth
        DrawBack, // and back in
        Eject,    // and out for good
        AutomaticStatus,
        AskStatus,
        Recover,
        ClearBuffers, // real-time
        Unknown,
    };
    Kind kind = Kind::Unknown;
    QByteArray raw;  // all of it
    QByteArray data; // parameters, without the command's own letters; Text: the characters
};

class EscPosParser {
public:
    // A command that is not complete yet waits for the rest; at most a megabyte waits.
    [[nodiscard]] QList<EscPosCommand> feed(const QByteArray &bytes);
    void reset() { m_pending.clear(); }

private:
    QByteArray m_pending;
};

[[nodiscard]] bool isRealTime(EscPosCommand::Kind kind);

} // namespace foyer
