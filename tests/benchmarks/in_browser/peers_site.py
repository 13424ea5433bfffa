"""The peers' files as a WSGI program, for the server that serves ours: `PEERS_ROOT` says where they lie."""

import os
from collections.abc import Callable, Iterable
from typing import Any

from whitenoise import WhiteNoise


def nothing_else(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("404 Not Found", [("Content-Type", "text/plain")])
    return [b"Not found"]


application = WhiteNoise(nothing_else, root=os.environ["PEERS_ROOT"])
