// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/update_wish.h"

#include "kiosk/app/session.h"
#include "kiosk/link/durable.h"

#include <QFile>
#include <QLoggingCategory>

namespace foyer {

namespace {

Q_LOGGING_CATEGORY(update, "foyer.update")

}

UpdateWish::UpdateWish(Desk &desk, Session &session, const QString &dataDir, const QString &runDir,
                       QObject *parent)
    : QObject(parent), m_session(session), m_wanted(dataDir + QStringLiteral("/update-wanted")),
      m_inUse(runDir + QStringLiteral("/in-use"))
{
    QFile::remove(m_inUse); // of a program that was killed
    connect(&desk, &Desk::command, this, &UpdateWish::obey);
    connect(&session, &Session::changed, this, &UpdateWish::sayInUse);
    sayInUse();
}

UpdateWish::~UpdateWish()
{
    QFile::remove(m_inUse);
}

QString UpdateWish::runDirOr(const QString &dataDir)
{
    const QString folder = qEnvironmentVariable("RUNTIME_DIRECTORY").section(u':', 0, 0);
    return folder.isEmpty() ? dataDir : folder;
}

void UpdateWish::obey(const Command &command)
{
    const bool now = command.kind == Command::Kind::UpdateNow;
    if (!now && command.kind != Command::Kind::UpdateTonight)
        return;
    if (const auto kept = writeDurably(m_wanted, now ? "now\n" : "tonight\n"); !kept)
        qCWarning(update).noquote() << kept.error().message << kept.error().where;
}

void UpdateWish::sayInUse()
{
    const bool used = m_session.page() != Session::Page::Attract;
    if (std::exchange(m_said, used) == used)
        return;
    QFile file(m_inUse);
    if (!used)
        file.remove();
    else if (!file.open(QIODevice::WriteOnly))
        qCWarning(update).noquote() << file.errorString() << m_inUse;
}

} // namespace foyer
