"""What topics are called, by the slugs that records keep. Knows nothing of the events that bear them."""

from collections.abc import Iterable

from django.db.models.functions import Coalesce

from timeline.models import Topic


def topic_names(slugs: Iterable[str] | None = None) -> dict[tuple[str, ...], str]:
    """By (slug,), as comparisons ask for it: those that are asked for, or all.

    What was merged is called as what was kept, and what has been deleted has no name.
    """
    found = Topic.objects.all()
    if slugs is not None:
        wanted = set(slugs)
        if not wanted:
            return {}
        found = found.filter(slug__in=wanted)
    called = Coalesce("merged_into__name", "name")
    return {(slug,): name for slug, name in found.values_list("slug", called)}
