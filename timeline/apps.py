"""Sourceline as a Django application."""

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import post_migrate, pre_migrate

from timeline.entry_ends import install_entry_ends, remove_entry_ends
from timeline.guards import install_guards, remove_guards
from timeline.search_index import build_search_index, drop_search_index


class TimelineConfig(AppConfig):
    name = "timeline"
    verbose_name = "Sourceline"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        pre_migrate.connect(take_down, sender=self)
        post_migrate.connect(put_up, sender=self)


def take_down(using: str, plan: list[Any], **kwargs: Any) -> None:
    """Free the tables of triggers and of the search index before migrations change them."""
    if plan:
        remove_guards(connections[using])
        remove_entry_ends(connections[using])
        drop_search_index(connections[using])


def put_up(using: str, plan: list[Any] | None = None, **kwargs: Any) -> None:
    install_guards(connections[using])
    install_entry_ends(connections[using])
    if plan:
        build_search_index(connections[using])
