# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual display of a standing panel, without a GPU."""

import os
import subprocess


class Screen:
    """Its name is chosen by the server, so that two benches never share one."""

    def __enter__(self):
        there, here = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(here), "-screen", "0", "1080x1920x24", "-nolisten", "tcp"],
                                        pass_fds=[here], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(here)
        with os.fdopen(there) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return f":{number}"

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait(10)
