"""Addresses of the public pages, and how tests read them."""

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.web.pages import text_of
from timeline.models import Event, Timeline


def timeline_address(timeline: Timeline) -> str:
    return reverse("reader:timeline", args=[timeline.slug])


def event_address(event: Event) -> str:
    return reverse("reader:event", args=[event.public_id])


def answer(client: Client, address: str, status: int) -> HttpResponse:
    response = client.get(address)
    assert response.status_code == status
    return response


def read(client: Client, address: str, status: int = 200) -> str:
    """The page as it is sent."""
    return answer(client, address, status).content.decode()


def read_words(client: Client, address: str, status: int = 200) -> str:
    """The page as it reads."""
    return text_of(answer(client, address, status))
