"""How an event rests on a source."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from timeline.extraction.languages import language_of
from timeline.models.edtf_field import EdtfField
from timeline.models.event import Event
from timeline.models.passage import Passage
from timeline.models.source import UNDETERMINED, Source
from timeline.records import CitationRecord
from timeline.records import Stance as StanceRecord


class Stance(models.TextChoices):
    SUPPORTS = StanceRecord.SUPPORTS, _("Supports")
    CONTRADICTS = StanceRecord.CONTRADICTS, _("Contradicts")
    CONTEXT = StanceRecord.CONTEXT, _("Context")


class Citation(models.Model):
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="citations")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="citations")
    passage = models.ForeignKey(
        Passage, on_delete=models.PROTECT, related_name="citations", null=True, blank=True
    )
    stance = models.CharField(max_length=20, choices=Stance.choices, default=Stance.SUPPORTS)
    locator = models.CharField(max_length=200, blank=True, help_text=_("Page, paragraph or minute."))
    note = models.TextField(blank=True, max_length=1000)
    is_public = models.BooleanField(default=True)
    other_date = EdtfField("the date that this source gives, where it is another", default="", db_default="")
    other_date_reason = models.CharField(max_length=300, blank=True, default="", db_default="")
    is_quote_released = models.BooleanField(
        default=False, db_default=False, help_text=_("Readers may see the words of a restricted source.")
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "passage"],
                condition=Q(passage__isnull=False),
                name="citation_once_per_passage",
            ),
            models.CheckConstraint(
                condition=Q(other_date="", other_date_reason="")
                | Q(~Q(other_date=""), ~Q(other_date_reason="")),
                name="citation_other_date_has_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event} ← {self.source}"

    def to_record(self) -> CitationRecord:
        passage = self.passage
        return CitationRecord(
            source=self.source.to_record(),
            quote=passage.exact if passage else "",
            locator=self.locator,
            note=self.note,
            stance=StanceRecord(self.stance),
            is_public=self.is_public,
            is_quote_released=self.is_quote_released,
            capture=passage.capture.sha256 if passage else "",
            start=passage.start if passage else None,
            end=passage.end if passage else None,
            other_date=self.other_date.text if self.other_date else "",
            other_date_reason=self.other_date_reason,
            language=self._language_of_quote(),
        )

    def _language_of_quote(self) -> str:
        """That of its source, which somebody chose or the captured text told. Of a document whose text is not held
        nobody may have said any: then the quoted words have to agree."""
        passage, language = self.passage, self.source.language
        if passage is None or language == UNDETERMINED:
            return ""
        is_told = not passage.capture.is_excerpt or language_of(passage.exact) == language
        return language if is_told else ""
