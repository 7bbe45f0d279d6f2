// SPDX-License-Identifier: GPL-3.0-or-later
// The reader process as tests start it.
#include "kiosk/reader/child.h"

#include <unistd.h>

int main()
{
    return foyer::runReader(STDIN_FILENO, STDOUT_FILENO);
}
