// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/service/sole.h"

#include <cerrno>
#include <sys/file.h>

namespace foyer {

Result<> Sole::take()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite))
        return fail(ErrorKind::Storage,
                    QStringLiteral("The data folder is not there or cannot be written."),
                    m_file.fileName());
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0)
        return {};
    return fail(errno == EWOULDBLOCK ? ErrorKind::Conflict : ErrorKind::Storage,
                QStringLiteral("Another program works on this data."), m_file.fileName());
}

} // namespace foyer
