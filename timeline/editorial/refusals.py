"""Why an act was not done, as sentences for the person who tried it."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from timeline.models import EmbedChoices, User
from timeline.models.characters import refuse_unfit_line
from timeline.records import EventRecord


class Refusal(Exception):
    """Nothing was written. `sentences` say why, and what to do."""

    def __init__(self, *sentences: str | Promise) -> None:
        self.sentences = tuple(str(sentence) for sentence in sentences)
        super().__init__(" ".join(self.sentences))


class NotAllowed(Refusal):
    """This person may not do this, whatever the state."""


class WrongState(Refusal):
    """Nobody can do this to it as it stands now."""


class NotReady(Refusal):
    """It could be done once what the sentences name is there."""


class StaleVersion(Refusal):
    """Somebody else wrote in between; what was typed must be compared with what stands now.

    `current_version` is None for what has no version of its own and is compared as it was seen. `merged` is what was
    typed laid over what stands now, where it is known what it was typed over.
    """

    def __init__(self, current_version: int | None = None, merged: EventRecord | None = None) -> None:
        super().__init__(
            _(
                "Somebody changed this after you opened it. Nothing of yours was saved yet: "
                "compare the two and save again."
            )
        )
        self.current_version = current_version
        self.merged = merged


class NotTogether(Refusal):
    """Of several things that are done together or not at all, some can not be done: each with its sentences."""

    def __init__(self, problems: Sequence[tuple[Model, tuple[str, ...]]]) -> None:
        super().__init__(*(f"{thing}: {' '.join(sentences)}" for thing, sentences in problems))
        self.problems = problems


class StaleSource(StaleVersion):
    """Somebody else changed the source in between. `mine` is every particular as typed, laid over what stands now."""

    def __init__(self, current_version: int, mine: dict[str, Any]) -> None:
        super().__init__(current_version)
        self.mine = mine


class StaleEmbed(StaleVersion):
    """Somebody else changed the frame in between. `mine` is all that was chosen, laid over what stands now; `by` is
    whose choice that is. `reasons` say why the two make no sense together, where each does alone."""

    def __init__(self, current_version: int, mine: EmbedChoices, by: User | None, *reasons: str) -> None:
        super().__init__(current_version)
        self.mine, self.by, self.reasons = mine, by, reasons


def require_valid(instance: Model, *, exclude: tuple[str, ...] = ()) -> None:
    """Refuse a row whose fields do not hold what their model asks for, in the model's own sentences."""
    try:
        instance.full_clean(exclude=exclude)
    except ValidationError as error:
        raise NotReady(*error.messages) from error


def require_fit_line(text: str) -> None:
    """Refuse a name of one line that holds characters nobody sees, in the rule's own sentence."""
    try:
        refuse_unfit_line(text)
    except ValidationError as error:
        raise NotReady(*error.messages) from error
