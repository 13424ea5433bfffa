"""What the environment says of a setting, read strictly: what cannot be meant is refused in a sentence that names it.

A word that is neither yes nor no would else count as no, and take away the very safety that it was to switch on.
"""

from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import environ
from django.core.exceptions import ImproperlyConfigured

NO = ("false", "off", "n", "no", "0", "")
DATABASES = ("sqlite://", "postgres://", "postgresql://")
WRITTEN = {bool: "on or off", int: "a whole number"}


class Environment(environ.Env):
    def get_value(self, var: str, cast: Any = None, default: Any = environ.Env.NOTSET, **more: Any) -> Any:
        """As django-environ reads it; a value of another kind is refused by its setting's name."""
        said = str(self.ENVIRON.get(var, ""))
        if cast is bool and said.strip().lower() not in (*self.BOOLEAN_TRUE_STRINGS, *NO):
            raise ImproperlyConfigured(f"{var} is “{said}”, and it is to be {WRITTEN[bool]}.")
        try:
            return super().get_value(var, cast, default, **more)
        except ValueError as fault:
            # What is no number may be a password put into the wrong line, so it is not repeated.
            raise ImproperlyConfigured(
                f"{var} is to be {WRITTEN.get(cast, 'Name=value,Name=value')}."
            ) from fault

    def database(self, var: str, default: str) -> dict[str, Any]:
        """Of the two kinds that the house runs on."""
        if not str(self.str(var, default=default)).startswith(DATABASES):
            raise ImproperlyConfigured(f"{var} is written sqlite:////path/to/file, or postgres://….")
        return self._service(var, self.db_url, default, "postgres://user:password@host:5432/name")

    def store(self, var: str, default: str) -> dict[str, Any]:
        """Of what is kept for a while."""
        return self._service(var, self.cache_url, default, "redis://host:6379/0")

    def mail(self, var: str, default: str) -> dict[str, Any]:
        return self._service(var, self.email_url, default, "smtp+tls://user:password@host:587")

    def web_address(self, var: str, default: str) -> str:
        """Of a site or a page; empty where nothing is said and that is the default."""
        said = str(self.str(var, default=default))
        if said and (urlsplit(said).scheme not in ("http", "https") or not urlsplit(said).hostname):
            raise ImproperlyConfigured(f"{var} begins with http:// or https://, as a web address does.")
        return said

    def zone(self, var: str, default: str) -> str:
        said = str(self.str(var, default=default))
        try:
            ZoneInfo(said)
        except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
            raise ImproperlyConfigured(
                f"{var} is “{said}”: no zone is called so. One is Europe/Kyiv."
            ) from fault
        return said

    @staticmethod
    def _service(var: str, read: Any, default: str, like: str) -> dict[str, Any]:
        """Such addresses hold passwords: they are never repeated."""
        try:
            return dict(read(var, default=default))
        except (ImproperlyConfigured, KeyError, ValueError) as fault:
            raise ImproperlyConfigured(f"{var} cannot be read. It is written like {like}.") from fault
