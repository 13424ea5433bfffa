"""The newsroom's program on a clock that a test moves: it reads from a file how far ahead of ours it runs."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import time_machine

from timeline.wsgi import application as program

AHEAD = Path(os.environ["CLOCK_FILE"])
clock = time_machine.travel(datetime.now(tz=UTC)).start()
real_time = time_machine.escape_hatch.time.time


def application(environ: dict[str, Any], start_response: Any) -> Any:
    seconds = float(AHEAD.read_text()) if AHEAD.exists() else 0.0
    if abs(time.time() - real_time() - seconds) > 1:
        clock.move_to(real_time() + seconds)
    return program(environ, start_response)
