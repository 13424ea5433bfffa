"""How tests of pages come in, send forms and read what they are answered."""

import html
import re

from django.http import HttpResponse
from django.test import Client

from timeline.models import User

HTMX = {"HX-Request": "true"}


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def text_of(response: HttpResponse) -> str:
    """The words of a page, without tags, with spaces made single."""
    page = re.sub(r"<(script|style)\b.*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def headers_of(response: HttpResponse) -> dict[str, str]:
    """All but how many seconds it holds, which are fewer with each that passes."""
    return {name: re.sub(r"=\d+", "=", value) for name, value in response.items() if name != "Expires"}


def is_fragment(response: HttpResponse) -> bool:
    return "<html" not in response.content.decode()
