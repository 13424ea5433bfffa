"""Publications of many approved revisions at once, past the verbs of `editorial`: for newsrooms that are made up.

The database's own guards hold all the same. Refuses nothing: whoever calls it has made the reviews.
"""

import datetime
from collections.abc import Sequence

from timeline.editorial.indexing import index_publications
from timeline.models import Lane, PublishedEntry, PublishedEvent, Revision, Standing, User


def publish_in_bulk(revisions: Sequence[Revision], *, by: User, at: datetime.datetime) -> None:
    """Each becomes its event's first publication. The pages that show them are turned by whoever has made the last."""
    records = {revision.pk: revision.to_record().public_part for revision in revisions}
    publications = PublishedEvent.objects.bulk_create(
        PublishedEvent(
            event=revision.event,
            revision=revision,
            public_id=revision.event.public_id,
            sequence=1,
            standing=Standing.LIVE,
            headline=records[revision.pk].headline,
            summary=records[revision.pk].summary,
            date=records[revision.pk].edtf,
            occurrence=records[revision.pk].occurrence,
            record=records[revision.pk].to_json(),
            public_from=at,
            published_by=by,
        )
        for revision in revisions
    )
    told = [(publication, records[publication.revision_id]) for publication in publications]
    lanes = {(lane.timeline.slug, lane.slug): lane for lane in Lane.objects.select_related("timeline")}
    PublishedEntry.objects.bulk_create(
        PublishedEntry.of(publication, record, entry, lanes[entry.timeline, entry.lane])
        for publication, record in told
        for entry in record.entries
    )
    index_publications(told)
