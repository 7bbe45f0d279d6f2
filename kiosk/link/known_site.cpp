// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/known_site.h"

#include "kiosk/link/durable.h"
#include "kiosk/link/messages.h"

#include <QFile>

namespace foyer {

KnownSite::KnownSite(const QString &folder, const QString &prefix)
    : m_file(folder + QStringLiteral("/site-%1.json").arg(prefix))
{
    QFile file(m_file);
    if (file.open(QIODevice::ReadOnly) && file.size() <= maxMessageBytes<SiteInfo>)
        m_kept = file.readAll();
}

std::optional<SiteInfo> KnownSite::read() const
{
    if (auto site = fromJson<SiteInfo>(m_kept))
        return *site;
    return std::nullopt;
}

void KnownSite::keep(SiteInfo site)
{
    site.wait.reset();
    site.notice = {};
    const auto bytes = toJson(site);
    if (bytes != m_kept && writeDurably(m_file, bytes))
        m_kept = bytes;
}

} // namespace foyer
