"""What a proposal's sentence is about: the topics that it names, and names in it that no topic has. Makes none."""

from dataclasses import dataclass

from django.db.models import Count

from timeline.extraction.names import beginnings, candidates, find_names, folded_name, is_form_of
from timeline.extraction.unknown_names import unknown_names
from timeline.models import Proposal, Topic, TopicName

# As many as a person can look through; those that are used most come first.
MOST_TO_TYPE = 300


@dataclass(frozen=True)
class TopicSuggestions:
    """`known` are topics in the order of the sentence's names for them, `new` are names for topics to be made."""

    known: tuple[Topic, ...] = ()
    new: tuple[str, ...] = ()


NOTHING_SUGGESTED = TopicSuggestions()


def suggest_topics(proposal: Proposal) -> TopicSuggestions:
    """Look the sentence's names up, in one query however many topics there are."""
    sentence, source = proposal.sentence.exact, proposal.capture.source
    code = source.language
    runs = candidates(sentence, code)
    rows = TopicName.objects.among(runs, beginnings(sentence, code)).select_related("topic")
    topics = {row.name: row.topic for row in rows}
    found = find_names(sentence, topics, code)
    longest = {
        name: words
        for name, words in found.items()
        if not any(_is_within(words, run) for run in found.values())
    }
    in_order = sorted(longest, key=lambda name: runs.index(longest[name]))
    new = [
        name
        for name in unknown_names(sentence, code, article=proposal.capture.text)
        if not any(_is_told_by(folded_name(name), words, code) for words in found.values())
    ]
    return TopicSuggestions(tuple(dict.fromkeys(topics[name] for name in in_order)), tuple(new))


def names_to_type() -> list[str]:
    """Names of topics to choose from while typing."""
    counted = Topic.objects.standing().annotate(bearing=Count("events")).order_by("-bearing", "name")
    return list(counted.values_list("name", flat=True)[:MOST_TO_TYPE])


def _is_within(words: str, longer: str) -> bool:
    """“minsk” in “minsk protocol”: the longer name says what is meant."""
    return words != longer and f" {words} " in f" {longer} "


def _is_told_by(name: str, words: str, code: str) -> bool:
    return is_form_of(name, words, code) or _is_within(name, words)
