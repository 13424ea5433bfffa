"""The words by which readers find an event on a timeline: what its page there says, folded, and nothing else.

They are no part of what was published, but made of it, so they are made anew whenever readers may be told less, or
something is called otherwise: see editorial/indexing.py.
"""

import unicodedata
from collections.abc import Mapping

from django.db import models

from timeline.models.event import Standing
from timeline.models.published_entry import PublishedEntry
from timeline.models.searched import Searched, matching
from timeline.models.timeline import Timeline
from timeline.records import EventRecord


class PublishedWords(Searched):
    SEARCHED = ("text",)

    # Under the key of its entry, so that what is found is known without looking at this table.
    entry = models.OneToOneField(
        PublishedEntry, on_delete=models.CASCADE, related_name="words", primary_key=True, db_column="id"
    )
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="+")
    text = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "published words"

    def __str__(self) -> str:
        return f"Words of {self.entry}"


def entries_with_words(timeline: Timeline, text: str) -> list[int]:
    """The keys of the entries, of any time, that hold every one of these words, each at least as a beginning."""
    found = matching(PublishedWords.objects.filter(timeline=timeline), folded(text))
    return list(found.values_list("pk", flat=True))


def words_of(standing: str, headline: str, record: EventRecord, topic_names: Mapping[str, str]) -> str:
    """What readers are shown of an event, to be searched; of a tombstone its headline. `record` is the public part.

    Topics are by slug; one without a name is not told of.
    """
    said = [headline]
    if standing == Standing.LIVE:
        said += [record.headline, record.summary, record.place, record.attribution, record.date_words]
        said += [topic_names[slug] for slug in record.topics if slug in topic_names]
        for citation in record.public_citations:
            said += [citation.quote, citation.source.title, citation.source.publisher]
    return folded("\n".join(dict.fromkeys(filter(None, said))))


def folded(text: str) -> str:
    """Text without case and accents, so that “sao” finds “São” and “КИЇВ” finds “Київ”."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parted if not unicodedata.combining(character))
