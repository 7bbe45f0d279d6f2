// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/descriptor.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace foyer {

void Descriptor::reset()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

Descriptor openToRead(const QString &node)
{
    return Descriptor(
        ::open(QFile::encodeName(node).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
}

} // namespace foyer
