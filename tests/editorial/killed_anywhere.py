"""A program for tests: does an act again and again on a database of its own, and dies by SIGKILL after each write.

`main` prints, as JSON, how often each act died and which of those deaths left something behind. A process that is
killed rolls nothing back, closes nothing and says nothing: what is found afterwards is what the database kept.
"""

import json
import os
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import Any

from django.core.management import call_command
from django.db import connection, connections
from django.utils import timezone

from tests import cast, make
from timeline.editorial.changing_together import change_together, set_importance
from timeline.editorial.correcting import retract
from timeline.editorial.merging import confirm_merge, propose_merge, undo_merge
from timeline.editorial.publishing import publish, publish_together, schedule
from timeline.models import Event, Merge

WRITES = ("INSERT", "UPDATE", "DELETE")
MOST_WRITES = 200
Rows = list[str]


def rows() -> Rows:
    """Every row of every table, read past Django from what the dead process left."""
    with closing(sqlite3.connect(connection.settings_dict["NAME"])) as file:
        return list(file.iterdump())


class Death:
    """Lets so many statements write, and kills the process after the last of them."""

    def __init__(self, writes: int) -> None:
        self.writes = writes

    def __call__(self, execute: Any, sql: str, *rest: Any) -> Any:
        answer = execute(sql, *rest)
        if sql.startswith(WRITES):
            self.writes -= 1
            if self.writes == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return answer


def has_died(act: Callable[[], object], writes: int) -> bool:
    """Whether the act, in a process of its own, wrote that often. If it did not, it is done."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        with connection.execute_wrapper(Death(writes)):
            act()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status) == signal.SIGKILL
    assert os.WEXITSTATUS(status) == 0, "the act itself failed"
    return False


def deaths_of(act: Callable[[], object], is_whole: Callable[[], bool] = lambda: False) -> dict[str, Any]:
    """Let the act die after its first write, its second and so on, until it lives through all of them.

    Where the rows are others after a death, something was left, unless `is_whole` finds it whole.
    """
    before, left = rows(), []
    for writes in range(1, MOST_WRITES):
        if not has_died(act, writes):
            return {"deaths": writes - 1, "left": left, "is_done": rows() != before}
        if rows() != before and not is_whole():
            left.append(writes)
    raise AssertionError("it never ends")


def each_is_whole() -> bool:
    """Of an act on several, each on its own: every event is as it was, or changed with its revision and its entry."""
    states = {
        (event.version, event.revisions.count(), entry.importance)
        for event in Event.objects.filter(headline__startswith="Bulk")
        for entry in event.entries.all()
    }
    connections.close_all()
    return states <= {(1, 1, 3), (2, 2, 5)}


def fresh(headline: str) -> Event:
    return Event.objects.get(headline=headline)


def ready(*headlines: str) -> None:
    for headline in headlines:
        make.approved(headline)


def publish_one() -> None:
    event = fresh("Alone")
    publish(event, by=cast.paula(), expected_version=event.version)


def publish_two() -> None:
    pair = [fresh("First"), fresh("Second")]
    publish_together([(event, event.version) for event in pair], by=cast.paula())


def schedule_one() -> None:
    event = fresh("Later")
    moment = timezone.now() + timedelta(days=1)
    schedule(event, by=cast.paula(), expected_version=event.version, moment=moment)


def retract_one() -> None:
    event = fresh("Alone")
    retract(event, by=cast.piet(), expected_version=event.version, reason="It did not happen.")


def confirm_one() -> None:
    confirm_merge(Merge.objects.get(), by=cast.paula())


def undo_one() -> None:
    merge = Merge.objects.get()
    undo_merge(merge, by=cast.piet(), expected_version=merge.kept.version, reason="They are two.")


def change_several() -> None:
    # As they were when the person ticked them: what was done before the death is a second click now.
    wanted = [(event, 1) for event in Event.objects.filter(headline__startswith="Bulk").order_by("pk")]
    by = cast.edith()
    outcome = change_together(
        wanted, lambda event, version: set_importance(event, 5, None, by=by, expected_version=version)
    )
    assert len(outcome.done) == len(wanted)


def main() -> None:
    if not connection.introspection.table_names():
        call_command("migrate", verbosity=0)
    # People whom an act would otherwise make on the way.
    for person in (cast.edith, cast.paula, cast.piet):
        person()
    ready("Alone", "First", "Second", "Later")
    kept, lost = make.published_event("Kept"), make.published_event("Lost", place="Vienna")
    propose_merge(
        kept, lost, by=cast.edith(), kept_version=kept.version, lost_version=lost.version, taken=["place"]
    )
    for number in range(2):
        make.draft(f"Bulk {number}")
    told = {
        "publish": deaths_of(publish_one),
        "publish together": deaths_of(publish_two),
        "schedule": deaths_of(schedule_one),
        "retract": deaths_of(retract_one),
        "confirm a merge": deaths_of(confirm_one),
        "undo a merge": deaths_of(undo_one),
        "change several": deaths_of(change_several, each_is_whole),
    }
    print(json.dumps(told))
