"""`manage.py read_date`: the desk's reading at a terminal, for people and for programs."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

KEYS = ["edtf", "words", "first_day", "last_day", "alternatives", "refusal"]


def run(*arguments: str, status: int = 0) -> str:
    said = StringIO()
    if status:
        with pytest.raises(SystemExit) as left:
            call_command("read_date", *arguments, stdout=said)
        assert left.value.code == status
    else:
        call_command("read_date", *arguments, stdout=said)
    return said.getvalue()


def as_json(*arguments: str) -> dict[str, object]:
    [line] = run(*arguments, "--json").splitlines()
    found = json.loads(line)
    assert list(found) == KEYS
    return found


def test_a_reading_is_told_line_by_line() -> None:
    assert run("early March 2014", "--language", "en", "--at", "2022-01-03").splitlines() == [
        "early March 2014",
        "  EDTF       2014-03-01~/2014-03-10~",
        "  first day  2014-03-01",
        "  last day   2014-03-10",
        "  known      to a third of the month",
    ]


def test_a_program_gets_one_object() -> None:
    assert as_json("9–10 January 2022", "--language", "en") == {
        "edtf": "2022-01-09/2022-01-10",
        "words": "9–10 January 2022",
        "first_day": "2022-01-09",
        "last_day": "2022-01-10",
        "alternatives": [],
        "refusal": None,
    }


@pytest.mark.parametrize(
    ("arguments", "edtf"),
    [
        (["yesterday", "--at", "2022-01-03"], "2022-01-02"),
        (["since 2014"], "2014/.."),
        (["9 січня 2022 року"], "2022-01-09"),  # every language of the newsroom
        (["am 9. Januar 2022", "--language", "fr", "--language", "de"], "2022-01-09"),
    ],
)
def test_it_reads_what_the_desk_reads(arguments, edtf) -> None:
    assert as_json(*arguments)["edtf"] == edtf


def test_an_open_end_is_said_in_words_to_people_and_as_infinity_to_programs() -> None:
    assert "last day   open or unknown" in run("since 2014", "--language", "en")
    assert as_json("since 2014", "--language", "en")["last_day"] == "inf"


def test_a_choice_is_left_to_people() -> None:
    said = run("01/02/2022", "--language", "en", status=1)
    assert "two ways" in said
    assert "2022-02-01 1 February 2022" in said
    found = as_json("01/02/2022", "--language", "en")
    assert found["alternatives"] == ["2022-02-01", "2022-01-02"]
    assert "two ways" in found["refusal"]
    assert {found[name] for name in ("edtf", "words", "first_day", "last_day")} == {None}


def test_a_refusal_says_what_to_type_instead() -> None:
    assert "Type it like" in run("yesterdayish", "--language", "en", status=1)
    assert "Type it like" in as_json("yesterdayish", "--language", "en")["refusal"]


def test_without_a_day_it_counts_from_today() -> None:
    assert as_json("today", "--language", "en")["edtf"] == timezone.localdate().isoformat()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["2014", "--language", "tlh"], "no words for the language “tlh”"),
        (["2014", "--at", "soon"], "“soon” is no day: give --at like 2022-01-03."),
    ],
)
def test_a_wrong_option_gets_a_sentence(arguments, sentence) -> None:
    with pytest.raises(CommandError) as wrong:
        run(*arguments)
    assert sentence in str(wrong.value)
    assert wrong.value.returncode == 2
