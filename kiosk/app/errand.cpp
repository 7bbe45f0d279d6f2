// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/errand.h"

#include "kiosk/core/vitals.h"
#include "kiosk/link/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace foyer {

Errand::Errand(Folders folders, const QString &name, std::chrono::seconds patience, QObject *parent)
    : QObject(parent), m_folders(std::move(folders)), m_name(name), m_patience(patience)
{
    m_look.setInterval(std::chrono::milliseconds(300));
    connect(&m_look, &QTimer::timeout, this, &Errand::look);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        m_look.stop();
        m_word = QStringLiteral("silent");
        m_sentence.clear();
        Q_EMIT said();
    });
}

bool Errand::possible() const
{
    return QFileInfo(m_folders.answers).isDir();
}

QByteArray Errand::answer() const
{
    QFile file(m_folders.answers + u'/' + m_name + QStringLiteral("-said"));
    return file.open(QIODevice::ReadOnly) ? file.read(maxVitalsFile) : QByteArray();
}

Result<> Errand::ask(const QByteArray &wish, const QStringList &words)
{
    const QFileInfo file(m_folders.answers + u'/' + m_name + QStringLiteral("-said"));
    m_before = answer();
    m_beforeTime = file.lastModified();
    m_last = words;
    m_word.clear();
    m_sentence.clear();
    const auto kept =
        writeDurably(m_folders.dataDir + u'/' + m_name + QStringLiteral("-wanted"), wish);
    if (kept) {
        m_look.start();
        m_end.start(m_patience);
    }
    Q_EMIT said();
    return kept;
}

void Errand::forget()
{
    m_look.stop();
    m_end.stop();
    m_word.clear();
    m_sentence.clear();
    Q_EMIT said();
}

// What was said before this errand is not meant for it.
void Errand::look()
{
    const QFileInfo file(m_folders.answers + u'/' + m_name + QStringLiteral("-said"));
    const QByteArray now = answer();
    if (now == m_before && file.lastModified() == m_beforeTime)
        return;
    const QString line = lastLineIn(now);
    const QString word = line.section(u' ', 0, 0);
    const QString sentence = line.section(u' ', 1);
    if (word == m_word && sentence == m_sentence)
        return;
    m_word = word;
    m_sentence = sentence;
    if (m_last.contains(word)) {
        m_look.stop();
        m_end.stop();
    }
    Q_EMIT said();
}

} // namespace foyer
