// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-reader: the process that looks at pictures, started by foyer-kiosk.
#include "kiosk/cards/insurance_text.h"
#include "kiosk/reader/child.h"

#include <unistd.h>

int main()
{
    return foyer::runReader(STDIN_FILENO, STDOUT_FILENO,
                            {foyer::worthASecondLook, foyer::worthConfirming});
}
