"""Where the system's Chromium is, and how it is started for a test. Downloads none."""

import os
from pathlib import Path

IS_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes", "on"}

# Nothing that calls home, so that a closed network is no different from an open one.
QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium_path() -> str | None:
    """CHROMIUM_PATH where it is set, otherwise Debian's place; None where there is no such file."""
    path = os.environ.get("CHROMIUM_PATH") or "/usr/bin/chromium"
    return path if Path(path).is_file() else None


def chromium_flags() -> list[str]:
    """Chromium's sandbox does not work for root, which is who a container runs as."""
    return [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else QUIET
