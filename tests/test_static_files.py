"""Style sheets and scripts as production serves them: gathered into one, with nothing lost on the way."""

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest

from timeline.static_files import whole_script, whole_sheet

STATIC = Path(__file__).resolve().parent.parent / "static"
SCRIPTS = sorted(path.relative_to(STATIC).as_posix() for path in (STATIC / "js").glob("*.js"))
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
        "@layer reset, parts;@layer reset{/*! MIT */\n  *{margin: 0;}}p{color: red;}"
    )


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_is_whole(name):
    whole = whole_sheet(name, read_static)
    assert "@import" not in whole
    assert whole.count("{") == whole.count("}") > 0
    for address in re.findall(r'url\("([^"]+)"\)', whole):
        assert (STATIC / "css" / address).is_file(), "it would not be found from the sheet that is served"


def test_what_a_script_imports_stands_before_it_once_and_keeps_its_names_to_itself():
    files = {
        "js/page.js": '/* A */\nimport "./axis.js";\nimport { far as away } from "./ways.js";\nconst own = away();\n',
        "js/axis.js": 'import { far } from "./ways.js";\nconst own = far();\n',
        "js/ways.js": "/* Two\n   lines. */\nexport const far = () => 1;\nexport async function near() {}\n",
    }
    assert whole_script("js/page.js", files.__getitem__) == (
        "const from_ways = (() => {\nconst far = () => 1;\nasync function near() {}\nreturn { far, near };\n})();\n"
        "const from_axis = (() => {\nconst { far } = from_ways;\nconst own = far();\nreturn {  };\n})();\n"
        "const { far: away } = from_ways;\nconst own = away();\n"
    )


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_script_is_whole(name, tmp_path):
    whole = whole_script(name, read_static)
    assert not re.search(r"^import\b", whole, re.MULTILINE)
    if which("node"):
        (tmp_path / "whole.mjs").write_text(whole, encoding="utf-8")
        subprocess.run(["node", "--check", str(tmp_path / "whole.mjs")], check=True)
