"""What the addresses in the table of test_route_matrix.py are about."""

from tests import cast, make
from timeline.editorial.commenting import comment_on
from timeline.editorial.inviting import invite
from timeline.editorial.merging import propose_merge
from timeline.editorial.naming import create_topic
from timeline.models import Role


def one_of_each() -> dict[str, list[object]]:
    """One of each thing that an address can be about, all of them the editor's."""
    timeline = make.timeline()
    draft = make.draft("Draft", on=timeline)
    capture = make.capture()
    invitation, token = invite("nora@example.org", Role.EDITOR, by=cast.olga())
    live = make.published_event("Live", on=timeline)
    merge = propose_merge(live, draft, by=cast.edith(), kept_version=live.version, lost_version=draft.version)
    return {
        "": [],
        "merge": [merge.pk],
        "nothing": [0],
        "reset": ["1", "nothing"],
        "person": [cast.colin().pk],
        "invitation": [invitation.pk],
        "token": [token],
        "timeline": [timeline.slug],
        "accent": ["0a5c36"],
        "embed": [timeline.slug, make.embed(timeline).public_id],
        "lane": [timeline.slug, "military"],
        "live event": [live.public_id],
        "live publication": [live.public_id, 1],
        "feed": [timeline.slug, "events", "atom"],
        "sitemap": ["timelines"],
        "draft": [draft.public_id],
        "topic": [create_topic("NATO", by=cast.edith()).slug],
        "live image": list(make.illustrated(make.published_event, "With a picture", on=timeline)),
        "draft image": list(make.illustrated(make.draft, "Draft with a picture", on=timeline, colour="red")),
        "citation": [draft.citations.get().pk],
        "comment": [comment_on(draft, "Is that so?", by=cast.edith()).pk],
        "source": [capture.source_id],
        "capture": [capture.pk],
        "proposal": [capture.proposals.first().pk],
    }
