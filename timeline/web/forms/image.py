"""The image of an event: a file that is judged by its content, and its words. Nobody chooses a file twice."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from timeline.images.reading import MOST_BYTES, TOO_HEAVY, Picture, UnfitPicture, read_picture
from timeline.models import Event, Image
from timeline.models.image import NAME_LENGTH
from timeline.records import ImageRecord
from timeline.web.forms.house_form import HouseForm

WORDS = ("alt", "caption", "credit")


def _words(name: str, label: Any, help_text: Any) -> forms.CharField:
    longest = int(getattr(Event._meta.get_field(name), "max_length", 0))
    return forms.CharField(label=label, help_text=help_text, required=False, max_length=longest)


class FormWithImage(HouseForm):
    """`images` are those that the person may use. `record` is the image that stands."""

    image = forms.FileField(
        label=_("Picture"),
        help_text=_("JPEG, PNG or WebP, 10 MB at most. Where it was taken and with what is removed from it."),
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        error_messages={"empty": _("That file is empty. Choose the picture again.")},
    )
    image_kept = forms.CharField(required=False, max_length=NAME_LENGTH, widget=forms.HiddenInput)
    image_removed = forms.BooleanField(label=_("Take the picture off the event"), required=False)
    image_alt = _words(
        "image_alt",
        _("What it shows, for those who cannot see it"),
        _("A sentence; needed before it can be published."),
    )
    image_caption = _words("image_caption", _("Caption"), _("What readers should know about it."))
    image_credit = _words("image_credit", _("Credit"), _("Who made it, or where it is from."))

    def __init__(
        self,
        *args: Any,
        images: QuerySet[Image] | None = None,
        image: ImageRecord | None = None,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.initial["image_kept"] = image.name if image else ""
        self.initial.update({f"image_{name}": getattr(image, name) for name in WORDS} if image else {})
        self.images = Image.objects.none() if images is None else images
        self.image_stands = image
        self.held: Image | None = None

    def clean_image(self) -> Picture | None:
        upload = self.cleaned_data["image"]
        if not upload:
            return None
        if upload.size > MOST_BYTES:
            raise ValidationError(TOO_HEAVY)
        try:
            return read_picture(upload.read())
        except UnfitPicture as problem:
            raise ValidationError(str(problem)) from problem

    def clean_image_kept(self) -> str:
        name = str(self.cleaned_data["image_kept"])
        if name and not (self.image_stands and self.image_stands.name == name):
            self.held = self.images.filter(name=name).first()
            if self.held is None:
                raise ValidationError(_("That image is not there any more. Choose it again."))
        return name

    def clean(self) -> dict[str, Any]:
        super().clean()
        told = self.cleaned_data
        has_words = any(told.get(f"image_{name}") for name in WORDS)
        has_image = told.get("image") or told.get("image_kept") or told.get("image_removed")
        if has_words and not has_image and "image" in told and "image_kept" in told:
            self.add_error("image", _("There is no picture to these words. Choose one, or leave them out."))
        return told

    @property
    def picture(self) -> Picture | None:
        """What was uploaded this time and is a picture, whatever else is wrong with the form."""
        return self.cleaned_data.get("image") if self.is_bound and self.errors is not None else None

    def hold(self, image: Image) -> None:
        """Go on with the picture as it was kept."""
        self.held = image
        data = self.data.copy() if isinstance(self.data, QueryDict) else {**self.data}
        data["image_kept"] = image.name
        self.data = data

    @property
    def image_shown(self) -> Image | None:
        """The picture that the form has now, for showing it beside its words."""
        name = self["image_kept"].value() if not self["image_removed"].value() else ""
        # No image has such a name, and PostgreSQL refuses to look for it.
        if self.held or not name or "\0" in name:
            return self.held
        return Image.objects.filter(name=name).first() if self._may_show(name) else None

    def _may_show(self, name: str) -> bool:
        return (
            bool(self.image_stands and self.image_stands.name == name)
            or self.images.filter(name=name).exists()
        )

    def image_record(self) -> ImageRecord | None:
        """The image with its words as typed. A form that knows of no image leaves what stands."""
        told = self.cleaned_data
        if "image_kept" not in self.data:
            return self.image_stands
        if told["image_removed"] and not told["image"]:
            return None
        words = {name: " ".join(told[f"image_{name}"].split()) for name in WORDS}
        if self.held:
            return self.held.to_record(**words)
        stands = self.image_stands
        if stands is None or not told["image_kept"]:
            return None
        return ImageRecord(stands.name, stands.kind, stands.width, stands.height, **words)
