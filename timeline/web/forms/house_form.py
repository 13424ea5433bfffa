"""What every form of ours is made of: text that people write is held to the house's rule on characters.

A field that holds a source's own words says so with `verbatim`; a password is nobody's to judge.
"""

from django import forms
from django.core.validators import ProhibitNullCharactersValidator

from timeline.models.characters import refuse_unfit_line, refuse_unfit_text


class HouseForm(forms.Form):
    """A form whose fields are read by the rule, each by what it is typed into: one line, or prose."""

    # Names of fields whose text is copied from a source, and has its own rule.
    verbatim: tuple[str, ...] = ()

    def full_clean(self) -> None:
        """Also for fields that a form adds on its way: they are judged as they stand when the form is read."""
        if self.is_bound:
            for name, field in self.fields.items():
                if isinstance(field, forms.CharField) and name not in self.verbatim:
                    _hold_to_the_rule(field)
        super().full_clean()


def _hold_to_the_rule(field: forms.CharField) -> None:
    if isinstance(field, forms.JSONField) or isinstance(field.widget, forms.PasswordInput):
        return
    is_prose = isinstance(field.widget, forms.Textarea | forms.HiddenInput)
    judge = refuse_unfit_text if is_prose else refuse_unfit_line
    # The rule says it of a null too, in words that tell what to do.
    others = [one for one in field.validators if not isinstance(one, ProhibitNullCharactersValidator)]
    if judge not in others:
        field.validators = [judge, *others]
