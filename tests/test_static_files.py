"""Style sheets as production serves them: gathered into one, with nothing lost on the way."""

import re
from pathlib import Path

import pytest

from timeline.static_files import whole_sheet

STATIC = Path(__file__).resolve().parent.parent / "static"
SHEETS = sorted(path.relative_to(STATIC).as_posix() for path in (STATIC / "css").glob("*.css"))


def read_static(name):
    return (STATIC / name).read_text(encoding="utf-8")


def test_what_a_sheet_imports_stands_in_its_place_and_layer():
    files = {
        "css/page.css": '/* Order matters. */\n@import url("parts.css");\np { color: red; }\n',
        "css/parts.css": '@layer reset, parts;\n@import url("../vendor/reset/reset.css") layer(reset);\n',
        "vendor/reset/reset.css": "/*! MIT */\n  * {\n    margin: 0; /* all of it */\n  }\n",
    }
    assert whole_sheet("css/page.css", files.__getitem__) == (
        "@layer reset, parts;\n@layer reset {\n/*! MIT */\n* {\nmargin: 0; \n}\n}\np { color: red; }\n"
    )


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_is_whole(name):
    whole = whole_sheet(name, read_static)
    assert "@import" not in whole
    assert whole.count("{") == whole.count("}") > 0
    for address in re.findall(r'url\("([^"]+)"\)', whole):
        assert (STATIC / "css" / address).is_file(), "it would not be found from the sheet that is served"
