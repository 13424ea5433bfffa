"""A curated chronology, and the rules under which it is published."""

import re
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_extensions.db.fields import AutoSlugField
from django_extensions.db.models import TimeStampedModel

from timeline.models.slugs import slug_from

# An origin as CSP frame-ancestors takes it. Anything looser would let a value smuggle in a second directive; no name of
# a host is longer (RFC 1035, 2.3.4), and all of them together go into one header.
EMBED_SITE = re.compile(
    r"https?://(?=[a-z0-9.-]{1,253}(:|$))[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?", re.ASCII
)


def validate_embed_sites(value: Any) -> None:
    if not isinstance(value, list):
        raise ValidationError(_("The allowed sites are a list."))
    for site in value:
        if not isinstance(site, str) or not EMBED_SITE.fullmatch(site):
            raise ValidationError(
                _("“%(site)s” is not a site address. Write it like https://www.example.org, without a path."),
                params={"site": str(site)[:80]},
            )


class TimelineQuerySet(models.QuerySet["Timeline"]):
    def public(self) -> "TimelineQuerySet":
        return self.filter(is_public=True)

    def same_story(self, timeline: "Timeline") -> "TimelineQuerySet":
        """Those that tell its story in other languages, public or not."""
        return self.filter(story=timeline.story).exclude(pk=timeline.pk) if timeline.story else self.none()

    def in_other_languages(self, timeline: "Timeline") -> "TimelineQuerySet":
        return self.exclude(language=timeline.language).order_by("language", "title", "pk")


class Timeline(TimeStampedModel):
    title = models.CharField(max_length=200)
    slug = AutoSlugField(
        populate_from="title", slugify_function=slug_from, max_length=80, unique=True, overwrite_on_add=False
    )
    standfirst = models.TextField(blank=True, max_length=1000)
    # How it was made, in the newsroom's own words (Markdown).
    about = models.TextField(blank=True, max_length=10_000, default="", db_default="")
    language = models.CharField(max_length=12, default="en")
    is_public = models.BooleanField(default=False)
    # Pages that are open ask whether there is anything new.
    is_live = models.BooleanField(default=False, db_default=False)
    minimum_sources = models.PositiveSmallIntegerField(
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(9)],
        help_text=gettext_lazy("How many public sources an event needs before it can be published here."),
    )
    # Counts the changes of what it says of itself and of its lanes; its rules are compared as they were seen.
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)
    # The same for all that tell one story in several languages; empty for one that stands alone.
    story = models.CharField(
        max_length=32, blank=True, default="", db_default="", db_index=True, editable=False
    )
    embed_sites = models.JSONField(default=list, blank=True, validators=[validate_embed_sites])

    objects = TimelineQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(minimum_sources__gte=1), name="timeline_asks_for_a_source"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def embed_hosts(self) -> set[str]:
        """The host names of the sites that may show it."""
        return {urlsplit(site).hostname or "" for site in self.embed_sites if EMBED_SITE.fullmatch(site)}
