"""The code for AMP in an AMP page, before AMP's own validator: what it refuses, no AMP cache shows."""

import json
from pathlib import Path

import pytest
from django.utils import timezone

from tests import make, npm
from tests.rendering.test_embed_code import SITE, TITLES
from timeline.models import Timeline
from timeline.rendering.embed_code import codes_of

pytestmark = pytest.mark.django_db

# AMP's own package takes the validator from AMP's servers at each run; the other brings the same file with it.
PACKAGE = "amphtml-validator@1.0.38"
BRINGS_IT, PART = "next@15.1.0", "dist/compiled/amphtml-validator"
VALIDATE = """
const [modules, part] = process.argv.slice(1);
require(modules + "/amphtml-validator").getInstance(part + "/validator_wasm.js").then((validator) => {
  const pages = JSON.parse(require("fs").readFileSync(0));
  console.log(JSON.stringify(pages.map((page) => validator.validateString(page))));
});
"""
# What every AMP page has to have, word for word ("AMP HTML specification", required markup).
PREFIXES = ("-webkit-", "-moz-", "-ms-", "")
HIDDEN = ";".join(f"{prefix}animation:-amp-start 8s steps(1,end) 0s 1 normal both" for prefix in PREFIXES)
SHOWN = "".join(
    f"@{prefix}keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}"
    for prefix in (*PREFIXES[:3], "-o-", "")
)
AT_ONCE = ";".join(f"{prefix}animation:none" for prefix in PREFIXES)
PAGE = f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>An article</title>
<script async src="https://cdn.ampproject.org/v0.js"></script>
<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>
<link rel="canonical" href="https://paper.example/article/"><meta name="viewport" content="width=device-width">
<style amp-boilerplate>body{{{HIDDEN}}}{SHOWN}</style>
<noscript><style amp-boilerplate>body{{{AT_ONCE}}}</style></noscript></head><body>%s</body></html>"""


def code_for_amp(timeline: Timeline, site: str = SITE, **chosen: object) -> str:
    embed = make.embed(timeline, **chosen) if chosen else None
    codes = codes_of(timeline, embed, site=site, at=timezone.localtime())
    return next(code.text for code in codes if code.name == "amp")


def test_amp_s_own_validator_passes_it_whatever_the_timeline_is_called(tmp_path: Path) -> None:
    timeline = make.timeline()
    make.published_event(on=timeline)
    chosen = code_for_amp(timeline, greatest_height=400, language="ar", theme="dark")
    codes = {"chosen": chosen, "not over TLS": code_for_amp(timeline, "http://news.example")}
    for title in TITLES:
        Timeline.objects.update(title=title)
        codes[title] = code_for_amp(Timeline.objects.get())
    codes["no picture to wait with"] = codes[TITLES[0]].replace("amp-img", "img")

    untried = "what AMP says of the code for its pages"
    modules = npm.install(tmp_path, [PACKAGE], untried=untried)
    validator = npm.unpack(tmp_path, BRINGS_IT, PART, untried=untried)
    pages = [PAGE % code for code in codes.values()]
    told = json.loads(npm.node(VALIDATE, json.dumps(pages), modules, validator))
    said = {
        name: [error["message"] for error in one["errors"]] for name, one in zip(codes, told, strict=True)
    }
    # That it is heard when it has something to say: it takes no frame but over TLS, and no picture but its own.
    assert "Invalid URL protocol 'http:'" in " ".join(said.pop("not over TLS"))
    assert said.pop("no picture to wait with")
    assert {name: errors for name, errors in said.items() if errors} == {}
    assert len(said) == len(TITLES) + 1
