"""The form field of a date: words or EDTF in, a value out, and a sentence where there is none."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError

from timeline.dates import EdtfDate
from timeline.models import Event
from timeline.models.edtf_form_field import EdtfFormField, reading_order

TODAY = date(2022, 1, 4)


def field(**options) -> EdtfFormField:
    return EdtfFormField(today=lambda: TODAY, **options)


class DateForm(forms.ModelForm):
    class Meta:
        model = Event
        fields = ["date"]


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2014-03", "2014-03"),
        (" 2014-03~ ", "2014-03~"),
        ("early March 2014", "2014-03-01~/2014-03-10~"),
        ("yesterday", "2022-01-03"),
        ("9 січня 2022 року", "2022-01-09"),
    ],
)
def test_words_and_edtf_are_cleaned_to_a_date(typed, edtf):
    assert field().clean(typed) == EdtfDate.parse(edtf)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type the date"),
        ("31 February 2022", "28 days"),
        ("yesterdayish", "Type"),
        ("x" * 5000, "too long"),
        ("01/02/2022", "Type it as 2022-02-01 (1 February 2022) or 2022-01-02 (2 January 2022)"),
    ],
)
def test_what_is_no_date_or_more_than_one_gets_a_sentence(typed, sentence):
    with pytest.raises(ValidationError) as refused:
        field().clean(typed)
    assert sentence in " ".join(refused.value.messages)


def test_nothing_is_no_date_where_none_is_required():
    assert field(required=False).clean("") is None


def test_a_value_is_shown_as_its_text():
    assert field().prepare_value(EdtfDate.parse("2014~")) == "2014~"
    assert field().prepare_value("early 2014") == "early 2014"


@pytest.mark.parametrize(
    ("typed", "has_changed"), [("2014", False), ("in 2014", False), ("2015", True), ("?", True), ("", True)]
)
def test_other_words_for_the_same_date_are_no_change(typed, has_changed):
    assert field(required=False).has_changed(EdtfDate.parse("2014"), typed) is has_changed


def test_a_form_of_a_model_has_it():
    form = DateForm({"date": "early 2014"})
    assert isinstance(form.fields["date"], EdtfFormField)
    form.full_clean()
    assert form.instance.date == EdtfDate.parse("2014-01~/2014-04~")
    assert 'value="2014~"' in str(DateForm(instance=Event(date="2014~"))["date"])
    assert "28 days" in str(DateForm({"date": "31 February 2022"}).errors["date"])


@pytest.mark.parametrize(
    ("first", "order"),
    [
        ((), ("en", "uk", "fr")),
        (("uk",), ("uk", "en", "fr")),
        (("pl-PL", "xx"), ("pl", "en", "uk", "fr")),  # a language of the text that the newsroom has not named
    ],
)
def test_the_language_of_the_text_comes_before_those_of_the_newsroom(settings, first, order):
    settings.DATE_LANGUAGES = ["en", "uk", "fr"]
    assert reading_order(*first) == order
