"""A publication or document that events rest on."""

from django.core.validators import URLValidator
from django.db import models
from django_extensions.db.models import TimeStampedModel

from timeline.models.edtf_field import EdtfField
from timeline.models.searched import Searched
from timeline.models.user import Role, User
from timeline.records import SourceRecord

validate_web_address = URLValidator(
    schemes=["http", "https"], message="Give a web address that begins with http:// or https://."
)


class SourceKind(models.TextChoices):
    ARTICLE = "article", "Article"
    DOCUMENT = "document", "Document"
    REPORT = "report", "Report"
    READOUT = "readout", "Official readout"
    RESOLUTION = "resolution", "Resolution"
    TREATY = "treaty", "Treaty or draft treaty"


class Reliability(models.TextChoices):
    """The Admiralty code's first letter, as intelligence desks and newsrooms use it."""

    A = "A", "A – completely reliable"
    B = "B", "B – usually reliable"
    C = "C", "C – fairly reliable"
    D = "D", "D – not usually reliable"
    E = "E", "E – unreliable"
    F = "F", "F – cannot be judged"


class SourceQuerySet(models.QuerySet["Source"]):
    def visible_to(self, user: User) -> "SourceQuerySet":
        """The whole library for editors; for a contributor what they added themselves."""
        return self.all() if user.has_role(Role.EDITOR) else self.filter(added_by=user)


class Source(Searched, TimeStampedModel):
    SEARCHED = ("title", "publisher", "authors")

    kind = models.CharField(max_length=20, choices=SourceKind.choices, default=SourceKind.ARTICLE)
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200, blank=True)
    authors = models.CharField(max_length=300, blank=True)
    url = models.CharField("web address", max_length=1000, blank=True, validators=[validate_web_address])
    published = EdtfField("published", help_text="Confirmed by a person; empty when it is not known.")
    accessed = EdtfField("accessed")
    archived_url = models.CharField(
        "archived copy", max_length=1000, blank=True, validators=[validate_web_address]
    )
    language = models.CharField(max_length=12, default="en")
    reliability = models.CharField(max_length=1, choices=Reliability.choices, blank=True)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="sources")
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]
        constraints = [
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
        )
