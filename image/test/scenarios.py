# SPDX-License-Identifier: GPL-3.0-or-later
"""What the image must withstand, each as a story with an outcome. The first lines of their stories are what --list shows."""

from bad_days import camera, clock_1970, full_disk, nonsense, offline_boot, retire
from slots import cuts, slots
from strangers import keys, moved, planted, ports, secure_boot, shut
from technicians import own_desk, stick, stick_update, wifi
from versions import again, device_lost, fall_back, fetch, flips, refused, tampered, update, update_cuts
from patients import boot, check_in, enrolled, first_start, frozen, frozen_desk, hung, panel, power, printer, wedge

# These need no machine that is enrolled.
ALONE = {"flips", "slots", "cuts", "secure-boot", "again", "tampered", "nonsense", "own-desk"}
SCENARIOS = {"boot": boot, "enrolled": enrolled, "check-in": check_in, "wedge": wedge, "first-start": first_start, "printer": printer,
             "hung": hung, "panel": panel, "shut": shut, "ports": ports, "frozen": frozen, "frozen-desk": frozen_desk, "planted": planted, "stick": stick, "wifi": wifi,
             "own-desk": own_desk, "keys": keys, "camera": camera, "power": power, "full-disk": full_disk,
             "offline-boot": offline_boot, "clock-1970": clock_1970, "nonsense": nonsense, "retire": retire,
             "again": again, "flips": flips, "tampered": tampered, "slots": slots, "cuts": cuts, "update": update, "fetch": fetch,
             "update-cuts": update_cuts, "refused": refused, "stick-update": stick_update, "fall-back": fall_back,
             "device-lost": device_lost, "secure-boot": secure_boot, "moved": moved}
