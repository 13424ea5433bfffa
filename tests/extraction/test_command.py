"""`manage.py extract` at a terminal: what it prints, and what it says to bad input."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

ARTICLE = "The bridge reopened on Monday after repairs.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("extract", *arguments, stdout=out)
    return out.getvalue()


def test_prints_each_statement_for_people(article: Path) -> None:
    printed = run(str(article), "--published", "2021-06-16")
    assert "2021-06-14" in printed
    assert "The bridge reopened after repairs (happened)" in printed
    assert "1 dated statement." in printed


def test_explains_when_asked(article: Path) -> None:
    printed = run(str(article), "--published", "2021-06-16", "--explain")
    assert (
        "“on Monday” → Mon 14 June 2021: the last Monday before publication on Wed 16 June 2021." in printed
    )
    assert "or 2021-06-21" in printed


def test_prints_one_json_object_a_line(article: Path) -> None:
    (line,) = run(str(article), "--published", "2021-06-16", "--json").splitlines()
    proposal = json.loads(line)
    assert (proposal["words"], proposal["edtf"], proposal["rules_version"]) == (
        "on Monday",
        "2021-06-14",
        "v3",
    )
    assert ARTICLE[proposal["start"] : proposal["end"]] == proposal["words"]


def test_says_so_when_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("", encoding="utf-8")
    assert "No dated statement" in run(str(path), "--published", "2021-06-16")


@pytest.mark.parametrize("published", ["yesterdayish", "2021-02-31", "01/02/2022", ""])
def test_refuses_a_bad_day_with_a_sentence(article: Path, published: str) -> None:
    with pytest.raises(CommandError, match="is not a day"):
        run(str(article), f"--published={published}")


def test_refuses_a_missing_file_and_a_binary_one_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="could not be read"):
        run(str(tmp_path / "nowhere.txt"), "--published", "2021-06-16")
    binary = tmp_path / "picture.bin"
    binary.write_bytes(b"\x89PNG\r\n\xff\xfe\x00")
    with pytest.raises(CommandError, match="not a text in UTF-8"):
        run(str(binary), "--published", "2021-06-16")
