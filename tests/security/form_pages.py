"""Which addresses take a form, read from their views: so that none is asked nothing because no link leads to it."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver
from django.views.generic.edit import ProcessFormView

View = Callable[..., Any]


def taking_a_form() -> set[str]:
    """The names of all addresses whose view reads what was posted, itself or by a function of ours that it calls."""
    return {name for name, view in _views(get_resolver(), "") if _reads_a_form(view)}


def _views(found: URLResolver, space: str) -> Iterator[tuple[str, View]]:
    for one in found.url_patterns:
        if isinstance(one, URLResolver):
            if one.namespace != "admin":
                yield from _views(one, f"{one.namespace}:" if one.namespace else space)
        elif isinstance(one, URLPattern) and one.name:
            yield f"{space}{one.name}", one.callback


def _reads_a_form(view: View) -> bool:
    if kind := getattr(view, "view_class", None):
        return issubclass(kind, ProcessFormView) or hasattr(kind, "post")
    return _reads(inspect.unwrap(view), set())


def _reads(function: Any, asked: set[Any]) -> bool:
    if function in asked or not inspect.isfunction(function):
        return False
    asked.add(function)
    if "POST" in function.__code__.co_names:
        return True
    called = (function.__globals__.get(name) for name in function.__code__.co_names)
    ours = (one for one in called if getattr(one, "__module__", "").startswith("timeline.web"))
    return any(_reads(inspect.unwrap(one), asked) for one in ours if inspect.isfunction(one))
