"""The gathered conformance cases, where their folder is at hand. Our own tables stand in test_value.py and
test_level_two.py."""

import json
from pathlib import Path

import pytest

from timeline.dates import DateError, EdtfDate

CASES = Path(__file__).parents[2].parent / "shared" / "temporal" / "edtf_cases.json"

DECIDED_OTHERWISE = {
    # Bounds hold no zone: the day that is written is the day. Of 2016-05-02T16:54:59-12 the cases say so too.
    "1985-04-12T23:20:30-04",
    # Winter begins in December and has three months, as the cases say of themselves; here it is cut off at the year's
    # end.
    "2010-24",
    # X0 is 10, 20 or 30, or the month 10: there is no day and no month 00.
    "2018-05-X0/2018-05-11",
    "1930-X0-10/1930-10-30",
    # "Some year between 171000000 and 171999999, estimated to be 171010000" (the standard's own example of
    # significant digits): the bounds are those of the range, not of the estimate.
    "Y171010000S3",
    # Three significant digits of -2000 are 2, 0 and 0: the years -2009 to -2000. The case has one digit.
    "Y-20E2S3",
}


def test_every_case_is_read_as_it_says() -> None:
    """And those that we decided otherwise do differ: a remark that explains nothing would mislead."""
    if not CASES.exists():
        pytest.skip(f"The conformance cases are not here: {CASES} is missing.")
    cases = json.loads(CASES.read_text())["cases"]
    faults = {case["s"]: fault for case in cases if (fault := _fault(case))}
    assert {text: fault for text, fault in faults.items() if text not in DECIDED_OTHERWISE} == {}
    assert set(faults) == DECIDED_OTHERWISE


def _fault(case: dict) -> str:
    try:
        value = EdtfDate.parse(case["s"])
    except DateError as error:
        return f"refused: {error}" if case["valid"] else ""
    if not case["valid"]:
        return "not refused"
    expected = {"first_day": case.get("lower"), "last_day": case.get("upper")}
    return "; ".join(
        f"{name} is {getattr(value, name)}, not {day}"
        for name, day in expected.items()
        if day is not None and getattr(value, name) != day
    )
