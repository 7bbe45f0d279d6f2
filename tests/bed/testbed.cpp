// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bed/testbed.h"

#include <umockdev.h>

namespace foyer {

Testbed::Testbed() : m_testbed(umockdev_testbed_new()) {}

Testbed::~Testbed()
{
    g_object_unref(m_testbed);
}

} // namespace foyer
