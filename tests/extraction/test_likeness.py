"""How alike two tellings are: the same happening in other words, and others that share most of theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction.likeness import NEARLY_SURE, SIMILAR, likeness, telling_of


def alike(one: str, other: str) -> float:
    return likeness(telling_of(one), telling_of(other))


# One happening, told twice.
SAME = [
    ("Biden and Zelensky speak by phone", "Biden speaks with Zelensky by telephone"),
    ("Ministers meet in Vienna", "The ministers met in Vienna"),
    ("Blinken meets Lavrov in Geneva", "Blinken and Lavrov hold talks in Geneva"),
    ("Russia invades Ukraine", "Russia’s invasion of Ukraine begins"),
    ("Explosion in Kharkiv kills three", "Three killed in Kharkiv explosion"),
    ("Parliament in Riga elects Anna Berzina president", "Anna Berzina elected president in Riga"),
    ("Talks open in Geneva between envoys", "Negotiations begin in Geneva between envoys"),
    ("Мінська угода підписана в Мінську", "У Мінську підписано Мінську угоду"),
    ("Путин встретился с Макроном в Москве", "Путин и Макрон провели переговоры в Москве"),
    ("Зеленський зустрівся з Байденом у Києві", "Зустріч Зеленського та Байдена у Києві"),
    ("Merkel trifft Macron in Berlin", "Treffen von Merkel und Macron in Berlin"),
    ("Macron rencontre Scholz à Paris", "Rencontre entre Macron et Scholz à Paris"),
    ("Sánchez se reúne con Costa en Lisboa", "Sánchez y Costa se reunieron en Lisboa"),
    ("Prezydent Duda spotkał się z Zełenskim we Lwowie", "Spotkanie prezydenta Dudy z Zełenskim we Lwowie"),
    ("بوتين التقى ماكرون في موسكو", "لقاء بوتين ماكرون في موسكو"),
]
# Two happenings of one day, told in much the same words.
OTHERS = [
    ("Putin met Macron in Moscow", "Putin met Scholz in Moscow"),
    ("Putin met Macron in Moscow", "Scholz met Macron in Moscow"),
    ("Putin met Macron in Moscow", "Putin met Macron in Paris"),
    ("Explosion in Kyiv kills three", "Explosion in Kharkiv kills three"),
    ("Shelling kills 12 in Izium", "Shelling kills 4 in Izium"),
    ("Second round of talks opens in Vienna", "Second round of talks ends in Vienna"),
    ("Biden warns Putin over Ukraine", "Putin warns Biden over Ukraine"),
    ("Russia warns Ukraine", "Russia invades Ukraine"),
    ("Parliament approves the budget", "Parliament does not approve the budget"),
    ("Iran signs the accord in Vienna", "Iraq signs the accord in Vienna"),
    ("Niger recalls its envoy", "Nigeria recalls its envoy"),
    ("Johnson visits Kyiv", "Johnston visits Kyiv"),
    ("Norland opened its border to lorries", "Norland opens its border to traders"),
    ("They met", "They met"),  # so little that it is said of many
    ("Путин встретился с Макроном в Москве", "Путин встретился с Шольцем в Москве"),
    ("Зеленський зустрівся з Дудою у Києві", "Зеленський зустрівся з Джонсоном у Києві"),
    ("Merkel trifft Macron in Berlin", "Merkel trifft Draghi in Berlin"),
    ("Macron reçoit Scholz à Paris", "Macron reçoit Draghi à Paris"),
    ("Sánchez se reúne con Costa en Lisboa", "Sánchez se reúne con Scholz en Lisboa"),
    ("Prezydent Duda spotkał się z Zełenskim", "Prezydent Duda spotkał się z Johnsonem"),
    ("بوتين التقى ماكرون في موسكو", "بوتين التقى شولتس في موسكو"),
]
NOTHING = [
    ("Ministers meet in Vienna", "Heavy rain floods Lisbon"),
    ("Putin met Macron in Moscow", "Earthquake shakes Chile"),
    ("", "Putin met Macron in Moscow"),
    ("… – !", "… – !"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_happening_in_other_words_is_nearly_the_same(one: str, other: str) -> None:
    assert alike(one, other) >= NEARLY_SURE


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_two_happenings_in_much_the_same_words_are_not_nearly_the_same(one: str, other: str) -> None:
    assert alike(one, other) < NEARLY_SURE


@pytest.mark.parametrize(("one", "other"), NOTHING)
def test_what_has_nothing_in_common_is_not_alike(one: str, other: str) -> None:
    assert alike(one, other) < SIMILAR


def test_a_place_said_beside_the_headline_is_no_missing_name() -> None:
    found = likeness(telling_of("Putin met Macron", "Moscow"), telling_of("Putin met Macron in Moscow"))
    assert found >= NEARLY_SURE


def test_what_was_called_off_is_not_what_took_place() -> None:
    called_off = telling_of("Ministers meet in Vienna", is_cancelled=True)
    assert likeness(called_off, telling_of("Ministers meet in Vienna")) < NEARLY_SURE
    assert likeness(called_off, called_off) == 1


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_are_compared_the_same_either_way_round(one: str, other: str) -> None:
    assert 0 <= alike(one, other) <= 1
    assert alike(one, other) == alike(other, one)
