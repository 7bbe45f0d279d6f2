# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured on, and what else it does: beside a build or another test, times on the clock say little."""

import os
import platform
import time


def model():
    name = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    return {"processor": name, "cores": os.cpu_count(), "system": platform.platform()}


def _ticks():
    with open("/proc/stat") as stat:
        ticks = [int(x) for x in stat.readline().split()[1:9]]
    return sum(ticks), ticks[3] + ticks[4]


def state():
    """For a table: the load, and how busy all cores are while nothing of ours runs yet."""
    total, idle = _ticks()
    time.sleep(1)
    now, rested = _ticks()
    return f"load {os.getloadavg()[0]:.1f}, {100 * (1 - (rested - idle) / max(1, now - total)):.0f} % busy before it began"
