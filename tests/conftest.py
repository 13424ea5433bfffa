"""What every test has: a database, strict templates, one hypothesis profile, a loud word where Chromium is missing."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import HealthCheck, settings
from xdist.scheduler import WorkStealingScheduling

from tests import kept_database
from tests.chromium import IS_CI, chromium_path
from tests.room_for_calls import with_room
from tests.strict_templates import unknown_variables

BROWSER_TESTS = Path(__file__).resolve().parent / "browser"
NO_CHROMIUM = (
    "no Chromium at /usr/bin/chromium, and CHROMIUM_PATH names none. "
    "Install your system's Chromium package or set CHROMIUM_PATH."
)

# Time limits fail on a busy machine, not on a wrong program; what is slow is measured in tests/benchmarks.
settings.register_profile("desk", deadline=None, max_examples=50, database=None)
settings.register_profile(
    "ci",
    settings.get_profile("desk"),
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", settings.get_profile("desk"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if IS_CI else "desk"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden", action="store_true", help="write the golden files anew, to be read by you"
    )


def pytest_configure() -> None:
    """What a test leaves behind falls away by itself, but for a few circles: whoever looks for those after every 700
    objects, as Python does by itself, spends a fifth of the time looking."""
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True)
def _first_edition() -> None:
    """No test reads a page that was made for another one, whose rows were rolled back without a word."""
    from timeline.rendering.chart_file import forget_files
    from timeline.rendering.editions import forget_charts
    from timeline.rendering.public_answers import forget_answers

    forget_charts()
    forget_files()
    forget_answers()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if BROWSER_TESTS in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if chromium_path() is None and not IS_CI:
                item.add_marker(pytest.mark.skip(reason=NO_CHROMIUM))
    # Last, because the browser's driver keeps an event loop running, beside which Django refuses its database.
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


def pytest_collection_finish() -> None:
    """The tests themselves, many thousand objects, stay to the end: nobody need look whether they are still wanted."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> WorkStealingScheduling | None:
    """Each process takes a run of neighbours, so that what a module or package shares is made once, and not by each."""
    return WorkStealingScheduling(config, log) if config.getoption("dist") == "load" else None


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    kept_database.begin()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    with django_db_blocker.unblock():
        kept_database.finish()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """As pytest itself does it, with room for the calls."""
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    with_room(runtestprotocol, item, nextitem=nextitem)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Iterator[None]:
    """An unknown variable in a template of ours fails the test that rendered it, even one it would have passed."""
    with unknown_variables() as unknown:
        result = yield
    if unknown:
        pytest.fail("Nobody gave the templates: " + "; ".join(unknown), pytrace=False)
    return result


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = [report for report in terminalreporter.stats.get("skipped", []) if "browser" in report.keywords]
    if skipped and chromium_path() is None:
        terminalreporter.section("NOT TESTED IN A BROWSER", sep="!", red=True, bold=True)
        terminalreporter.write_line(f"{len(skipped)} browser tests were skipped: {NO_CHROMIUM}", red=True)
