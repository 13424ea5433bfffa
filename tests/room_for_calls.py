"""Room for the calls of a test, taken once. Refuses to change what is called.

Python keeps the frames of calls within calls in pieces of 16 kB of memory, each taken from the system when the calls
reach into it and given back when they return. A test calls deeply (pytest, its plugins, the middlewares, a template and
its blocks), and wherever it happens to stand near the end of a piece, each further call takes one and gives it back:
seventy thousand times in a file of forty tests, a tenth of all time. A frame that says it is large gets a piece as
large as it needs and rounded up, and what it calls lies in the rest of that one.
"""

from collections.abc import Callable
from types import FunctionType
from typing import Any

# In words of eight bytes: 560 kB, of a piece of 1 MB, of which none is used before a call lies in it.
SAID = 70_000


def _with_room(function: Callable[..., object], *arguments: Any, **named: Any) -> object:
    return function(*arguments, **named)


with_room = FunctionType(_with_room.__code__.replace(co_stacksize=SAID), globals())
