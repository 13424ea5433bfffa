"""The gathered conformance cases, where their folder is at hand. Our own table stands in test_value.py."""

import json
from pathlib import Path

import pytest

from timeline.dates import DateError, EdtfDate

CASES = Path(__file__).parents[2].parent / "shared" / "temporal" / "edtf_cases.json"

DECIDED_OTHERWISE = {
    # Bounds hold no zone: the day that is written is the day. Of 2016-05-02T16:54:59-12 the cases say so too.
    "1985-04-12T23:20:30-04",
    # Winter begins in December and has three months; here it is cut off at the year's end.
    "2010-24",
}


def test_levels_0_and_1_are_read_as_the_cases_say() -> None:
    if not CASES.exists():
        pytest.skip(f"The conformance cases are not here: {CASES} is missing.")
    cases = json.loads(CASES.read_text())["cases"]
    faults = [fault for case in cases if case["s"] not in DECIDED_OTHERWISE for fault in _faults(case)]
    assert faults == []


def _faults(case: dict) -> list[str]:
    try:
        value = EdtfDate.parse(case["s"])
    except DateError as error:
        is_ours = case["valid"] and case.get("level", 0) < 2
        return [f"{case['s']}: {error}"] if is_ours else []
    if not case["valid"]:
        return [f"{case['s']} is not valid"]
    expected = {"first_day": case.get("lower"), "last_day": case.get("upper")}
    return [
        f"{case['s']}: {name} is {getattr(value, name)}, not {day}"
        for name, day in expected.items()
        if day is not None and getattr(value, name) != day
    ]
