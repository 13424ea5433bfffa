"""A publication or document that events rest on."""

from django.core.validators import URLValidator
from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThan
from django.utils.translation import gettext_lazy as _
from django_extensions.db.models import TimeStampedModel

from timeline.models.edtf_field import EdtfField
from timeline.models.searched import Searched
from timeline.models.user import Role, User
from timeline.records import SourceRecord

# ISO 639-2's code for a language that nobody could tell.
UNDETERMINED = "und"

validate_web_address = URLValidator(
    schemes=["http", "https"], message=_("Give a web address that begins with http:// or https://.")
)


class SourceKind(models.TextChoices):
    ARTICLE = "article", _("Article")
    DOCUMENT = "document", _("Document")
    REPORT = "report", _("Report")
    READOUT = "readout", _("Official readout")
    RESOLUTION = "resolution", _("Resolution")
    TREATY = "treaty", _("Treaty or draft treaty")


class Reliability(models.TextChoices):
    """The Admiralty code's first letter, as intelligence desks and newsrooms use it."""

    A = "A", _("A – completely reliable")
    B = "B", _("B – usually reliable")
    C = "C", _("C – fairly reliable")
    D = "D", _("D – not usually reliable")
    E = "E", _("E – unreliable")
    F = "F", _("F – cannot be judged")


class SourceQuerySet(models.QuerySet["Source"]):
    def in_library(self) -> "SourceQuerySet":
        return self.filter(removed_at__isnull=True)

    def visible_to(self, user: User) -> "SourceQuerySet":
        """The whole library for editors; for a contributor what they added themselves."""
        return self.ever_visible_to(user).in_library()

    def ever_visible_to(self, user: User) -> "SourceQuerySet":
        """With those that have been taken out of the library."""
        return self.all() if user.has_role(Role.EDITOR) else self.filter(added_by=user)

    def kept_from(self, user: User) -> "SourceQuerySet":
        """The restricted ones whose identity is not for this person: editors know all, others what they added."""
        found = self.filter(is_restricted=True)
        return found.none() if user.has_role(Role.EDITOR) else found.exclude(added_by=user)


class Source(Searched, TimeStampedModel):
    SEARCHED = ("title", "publisher", "authors")

    kind = models.CharField(max_length=20, choices=SourceKind.choices, default=SourceKind.ARTICLE)
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200, blank=True)
    authors = models.CharField(max_length=300, blank=True)
    url = models.CharField("web address", max_length=1000, blank=True, validators=[validate_web_address])
    published = EdtfField("published", help_text=_("Confirmed by a person; empty when it is not known."))
    accessed = EdtfField("accessed")
    archived_url = models.CharField(
        "archived copy", max_length=1000, blank=True, validators=[validate_web_address]
    )
    archived = EdtfField("archived", default="", db_default="")
    language = models.CharField(max_length=12, default="en")
    reliability = models.CharField(max_length=1, choices=Reliability.choices, blank=True)
    reliability_reason = models.CharField(max_length=500, blank=True, default="", db_default="")
    reliability_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, blank=True, editable=False
    )
    reliability_at = models.DateTimeField(null=True, blank=True, editable=False)
    is_restricted = models.BooleanField(default=False, db_default=False)
    public_reason = models.CharField(max_length=200, blank=True, default="", db_default="")
    # All that it has been known as: revisions and publications froze it, some before they kept its key.
    known_as = models.JSONField(null=True, blank=True, editable=False)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="sources")
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)
    # Captures are never deleted, so a source is taken out of sight and stays with them.
    removed_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]
        indexes = [
            models.Index(fields=["id"], condition=models.Q(is_restricted=True), name="source_restricted")
        ]
        constraints = [
            # By its length: what reads tables back on SQLite trips over one more empty text among these checks.
            models.CheckConstraint(
                condition=models.Q(is_restricted=False) | models.Q(GreaterThan(Length("public_reason"), 0)),
                name="source_restricted_says_why",
            ),
            models.CheckConstraint(
                condition=models.Q(url="")
                | models.Q(url__startswith="http://")
                | models.Q(url__startswith="https://"),
                name="source_url_is_a_web_address",
            ),
            models.CheckConstraint(
                condition=models.Q(archived_url="")
                | models.Q(archived_url__startswith="http://")
                | models.Q(archived_url__startswith="https://"),
                name="source_archived_url_is_a_web_address",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def is_known_to(self, user: User) -> bool:
        """Whether this person may learn who or what it is: a restricted one is for editors and whoever added it."""
        return not self.is_restricted or self.added_by_id == user.pk or user.has_role(Role.EDITOR)

    def named_to(self, user: User) -> str:
        """What this person may call it."""
        return self.title if self.is_known_to(user) else self.public_reason

    def to_record(self) -> SourceRecord:
        return SourceRecord(
            title=self.title,
            kind=self.kind,
            publisher=self.publisher,
            authors=self.authors,
            url=self.url,
            published=self.published.text if self.published else "",
            accessed=self.accessed.text if self.accessed else "",
            archived_url=self.archived_url,
            archived=self.archived.text if self.archived else "",
            is_restricted=self.is_restricted,
            public_reason=self.public_reason,
            key=self.pk or 0,
        )
