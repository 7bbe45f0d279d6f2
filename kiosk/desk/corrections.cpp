// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting the field out of the picture, keeping it, giving it out, deleting it.
#include "kiosk/desk/corrections.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;         // pixels around the field: letters that the box cut off
constexpr int mostMegabytes = 128; // of a decoded picture
constexpr int cutOutQuality = 90;
constexpr int longestSide = 16'384; // of a card's picture

// Only the field's part is kept; a picture that cannot be decoded gives none.
QByteArray cutOut(const QByteArray &jpeg, const QRect &field)
{
    QBuffer source;
    source.setData(jpeg);
    QImageReader reader(&source, "jpeg");
    QImageReader::setAllocationLimit(mostMegabytes);
    const QRect whole(QPoint(0, 0), reader.size());
    const QRect part = field.adjusted(-margin, -margin, margin, margin) & whole;
    if (part.isEmpty() || whole.width() > longestSide || whole.height() > longestSide)
        return {};
    reader.setClipRect(part);
    const QImage image = reader.read();
    QBuffer target;
    if (image.isNull() || !image.save(&target, "jpeg", cutOutQuality))
        return {};
    return target.data();
}

// RFC 4180; a value that a table program would take for a formula stays text.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Result<> write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(content) != content.size())
        return fail(ErrorKind::Storage,
                    u"The file cannot be written: %1."_s.arg(file.errorString()), path);
    return {};
}

} // namespace

Result<> keepCorrection(DeskState &state, const Evidence &reading, const CardVerdict &verdict)
{
    if (state.settings.keepCorrectionsDays == 0 || reading.crop.isEmpty())
        return {};
    const auto picture = state.store.visits().image(verdict.visit, reading.side == CardSide::Back);
    if (!picture)
        return {}; // never sent, or past its days: the correction itself is what matters
    const QByteArray crop = cutOut(*picture, reading.crop);
    if (crop.isEmpty())
        return {};
    return state.store.cards().keep({.visit = verdict.visit,
                                     .field = verdict.field,
                                     .read = reading.value,
                                     .value = verdict.value,
                                     .crop = crop,
                                     .at = verdict.at});
}

Result<qsizetype> exportCorrections(DeskState &state, const QString &folder)
{
    const auto samples = state.store.cards().samples();
    if (!samples)
        return std::unexpected(samples.error());
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return fail(ErrorKind::Storage, u"The folder cannot be made."_s, folder);
    QString labels = u"picture,field,read,value,at\n"_s;
    for (const CardSample &sample : *samples) {
        const QString picture =
            u"%1-%2.jpg"_s.arg(sample.id, 6, 10, QChar(u'0')).arg(fieldKey(sample.field));
        if (auto done = write(target.filePath(picture), sample.crop); !done)
            return std::unexpected(done.error());
        labels += QStringList{picture, fieldKey(sample.field), cell(sample.read),
                              cell(sample.value), sample.at.toString(Qt::ISODate)}
                      .join(u',') +
                  u'\n';
    }
    if (auto done = write(target.filePath(u"labels.csv"_s), labels.toUtf8()); !done)
        return std::unexpected(done.error());
    return samples->size();
}

Result<> deleteCorrections(DeskState &state)
{
    return state.store.transaction([&]() -> Result<> {
        if (auto gone = state.store.cards().forgetSamples(state.now().addSecs(1)); !gone)
            return gone;
        return state.store.audit().append(state.entry(AuditEvent::CorrectionsDeleted));
    });
}

} // namespace foyer
