"""What the triage desk's forms send, and where to."""

from django.http import HttpResponse

from timeline.models import Capture, Proposal

HTMX = {"HX-Request": "true"}


def page_of(answer: HttpResponse) -> str:
    return answer.content.decode()


def triage_of(capture: Capture, proposal: Proposal | None = None) -> str:
    return f"/desk/captures/{capture.pk}/triage/" + (f"?proposal={proposal.pk}" if proposal else "")


def verb(proposal: Proposal, name: str) -> str:
    return f"/desk/proposals/{proposal.pk}/{name}/"


def based_on(proposal: Proposal, **more: str) -> dict[str, str]:
    return {"version": str(proposal.version), **more}
