"""Sourceline as a Django application."""

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import post_migrate, pre_migrate

from timeline.guards import install_guards, remove_guards


class TimelineConfig(AppConfig):
    name = "timeline"
    verbose_name = "Sourceline"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        pre_migrate.connect(take_guards_down, sender=self)
        post_migrate.connect(put_guards_up, sender=self)


def take_guards_down(using: str, plan: list[Any], **kwargs: Any) -> None:
    if plan:
        remove_guards(connections[using])


def put_guards_up(using: str, **kwargs: Any) -> None:
    install_guards(connections[using])
