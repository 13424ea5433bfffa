"""The script by which other people's pages show a timeline: one small file at one address, the same for everybody."""

import re
from functools import lru_cache, partial
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from timeline.rendering.cross_origin import readable_anywhere
from timeline.rendering.only_read import only_read
from timeline.rendering.public_answers import kept_answer

SCRIPT = Path(settings.BASE_DIR) / "static" / "js" / "loader.js"
# Remarks on lines of their own, and indentation: they are for us.
SPARED = re.compile(r"^ */\*.*?\*/\n|^ +", re.DOTALL | re.MULTILINE)


@readable_anywhere
@only_read
@partial(kept_answer, parameters=())
def loader(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(script(), content_type="text/javascript; charset=utf-8")
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


@lru_cache(maxsize=1)
def script() -> str:
    return SPARED.sub("", SCRIPT.read_text(encoding="utf-8"))
