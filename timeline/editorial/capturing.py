"""Taking in a source: its particulars, its text as it stands now, and the dated statements that the text holds."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.editorial.auditing import note_act
from timeline.editorial.indexing import reword_publications_citing
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, require_valid
from timeline.editorial.vouching import restrict
from timeline.extraction import extract
from timeline.extraction.folding import folds
from timeline.extraction.languages import language_of
from timeline.models import Capture, Passage, Proposal, Role, Source, User
from timeline.models.capture import fingerprint
from timeline.models.source import UNDETERMINED
from timeline.records import ProposalRecord, SourceRecord

# About forty newspaper pages. Longer texts are taken in as several captures.
LONGEST_TEXT = 250_000
# Nobody triages more in one go; what holds more is a table, or not an article.
MOST_PROPOSALS = 2_000
CONTROL_CHARACTERS = {*range(0x20)} - {ord("\n"), ord("\t")}


def clean_text(text: str) -> str:
    """The text as it is captured: line ends made one kind, nothing else touched. `NotReady` when it cannot be read."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").strip()
    if not text:
        raise NotReady(_("There is no text. Paste the article, not just its address."))
    if len(text) > LONGEST_TEXT:
        raise NotReady(
            _(
                "The text has %(count)s characters; %(longest_text)s is the most that is read at "
                "once. Paste it in parts."
            )
            % {"count": f"{len(text):,}", "longest_text": f"{LONGEST_TEXT:,}"}
        )
    if "\ufffd" in text or any(ord(character) in CONTROL_CHARACTERS for character in text):
        raise NotReady(
            _("This does not look like text: it holds characters that only files have. Paste the words.")
        )
    return text


@transaction.atomic
def add_source(record: SourceRecord, *, by: User, language: str = "en", reliability: str = "") -> Source:
    """Add a source to the library. A document without captured text can be cited with a locator.

    A restricted one is restricted from its first moment on.
    """
    require_role(by, Role.CONTRIBUTOR, _("To add sources takes an account of this newsroom."))
    source = Source(
        kind=record.kind,
        title=record.title,
        publisher=record.publisher,
        authors=record.authors,
        url=record.url,
        published=EdtfDate.parse(record.published) if record.published else None,
        accessed=EdtfDate.parse(record.accessed) if record.accessed else None,
        archived_url=record.archived_url,
        archived=EdtfDate.parse(record.archived) if record.archived else None,
        language=language,
        reliability=reliability,
        added_by=by,
    )
    restrict(source, asdict(record), by=by)
    require_valid(source)
    source.save()
    if source.is_restricted:
        reword_publications_citing(source)
    # What a restricted source is stands with the source alone.
    said = {"title": source.title, "publisher": source.publisher, "published": record.published}
    note_act("add source", source, by=by, after={"is_restricted": True} if source.is_restricted else said)
    return source


@transaction.atomic
def add_document(record: SourceRecord, *, by: User) -> Source:
    """Add a source whose text is not held. The same particulars sent twice by one person are taken in once."""
    for known in Source.objects.visible_to(by).filter(title=record.title, added_by=by, captures=None):
        if known.to_record() == record:
            return known
    return add_source(record, by=by)


def capture_source(
    record: SourceRecord, text: str, *, by: User, language: str = "", reliability: str = ""
) -> Capture:
    """Add a source with its text and propose what it dates. The same source with the same text is taken in once.

    Where nobody says the language, the text tells it.
    """
    text = clean_text(text)
    language = language or language_of(text) or UNDETERMINED
    # Read before the transaction, which lets nobody else write while it lasts.
    found = dated_statements(text, published=record.published, language=language)
    with transaction.atomic():
        # What this person may not see is not theirs to be led to: then there are two captures of one text.
        for known in Capture.objects.filter(
            sha256=fingerprint(text), source__in=Source.objects.visible_to(by), source__title=record.title
        ):
            if known.source.to_record() == record:
                return known
        source = add_source(record, by=by, language=language, reliability=reliability)
        capture = _capture(source, text, by=by)
        propose_found(capture, found)
    return capture


def capture_again(source: Source, text: str, *, by: User) -> tuple[Capture, bool]:
    """Capture the source as it stands now, beside the captures there are, which stay as they are.

    Returns the capture, and whether it is a new one: the same text is the same capture.
    """
    text = clean_text(text)
    if known := source.captures.filter(sha256=fingerprint(text), is_excerpt=False).first():
        return known, False
    published = source.published.text if source.published else ""
    found = dated_statements(text, published=published, language=source.language)
    with transaction.atomic():
        if known := source.captures.filter(sha256=fingerprint(text)).first():
            return known, False
        capture = _capture(source, text, by=by)
        propose_found(capture, found)
    return capture, True


def dated_statements(text: str, *, published: str, language: str) -> list[ProposalRecord]:
    """What the text dates, for a source published on that day. `NotReady` when it is more than anybody triages."""
    found = extract(text, published=publication_day(published), language=language)
    if len(found) > MOST_PROPOSALS:
        raise NotReady(
            _(
                "The text dates %(count)s statements; %(most_proposals)s are the most that are taken "
                "in at once. Paste it in parts."
            )
            % {"count": f"{len(found):,}", "most_proposals": f"{MOST_PROPOSALS:,}"}
        )
    return found


def publication_day(published: str) -> str:
    """The day that "on Sunday" is counted from, as ISO text. `NotReady` when the date is not known to the day."""
    date = EdtfDate.parse(published) if published else None
    if date is None or date.first_day != date.last_day:
        raise NotReady(_("Say on which day it was published: “on Sunday” is counted from it."))
    return date.first_day


@transaction.atomic
def passage_quoting(source: Source, words: str, *, by: User) -> Passage:
    """The passage of the source that is exactly these words.

    Of a document whose text is not held here, the words are captured as an excerpt. `NotReady` when the text is held
    and the words are not in it, or are in it more than once.
    """
    words = clean_text(words)
    for capture in source.captures.all():
        found = capture.text.count(words)
        if found > 1:
            raise NotReady(
                _(
                    "These words stand in the text %(found)s times: quote a few more, so that one "
                    "place is meant."
                )
                % {"found": found}
            )
        if found:
            start = capture.text.index(words)
            return passage_of(capture, start, start + len(words))
    if source.captures.filter(is_excerpt=False).exists():
        raise NotReady(_("These words are not in the captured text. Copy them from it exactly."))
    capture = _capture(source, words, by=by, is_excerpt=True)
    return passage_of(capture, 0, capture.length)


def passage_of(capture: Capture, start: int, end: int) -> Passage:
    """The passage of these code points, made when it is not there yet."""
    if not 0 <= start < end <= capture.length:
        raise NotReady(_("That passage is not inside the text."))
    passage, _was_made = Passage.objects.get_or_create(
        capture=capture, start=start, end=end, defaults={"exact": capture.text[start:end]}
    )
    return passage


def _capture(source: Source, text: str, *, by: User, is_excerpt: bool = False) -> Capture:
    capture = Capture.objects.create(
        source=source, text=text, captured_at=timezone.now(), captured_by=by, is_excerpt=is_excerpt
    )
    note_act("capture", capture, by=by, after={"source": source.pk, "sha256": capture.sha256})
    return capture


def propose_found(capture: Capture, found: Sequence[ProposalRecord]) -> list[Proposal]:
    """Put what the program found before people, each with the passage that is its sentence."""
    sentences = _sentences(capture, found)
    proposals = Proposal.objects.bulk_create(
        Proposal(
            capture=capture,
            sentence=sentences[record.sentence_start, record.sentence_end],
            start=record.start,
            end=record.end,
            words=record.words,
            headline=record.headline,
            attribution=record.attribution,
            **reading_of(record),
        )
        for record in found
    )
    _fold(proposals, found)
    return proposals


def _fold(proposals: Sequence[Proposal], found: Sequence[ProposalRecord]) -> None:
    """Put what is told again behind the telling that leads."""
    told_again = folds(found)
    for place, leader in told_again.items():
        proposals[place].folded_into = proposals[leader]
    Proposal.objects.bulk_update([proposals[place] for place in told_again], ["folded_into"], batch_size=500)


def reading_of(record: ProposalRecord) -> dict[str, Any]:
    """What a proposal keeps of how its words were read: the fields that another day of publication can change."""
    return {
        "date": EdtfDate.parse(record.edtf) if record.edtf else None,
        "occurrence": record.occurrence,
        "confidence": record.confidence,
        "explanation": record.explanation,
        "rule": record.rule,
        "rules_version": record.rules_version,
        "rivals": [{"edtf": rival.edtf, "explanation": rival.explanation} for rival in record.rivals],
    }


def _sentences(capture: Capture, found: Sequence[ProposalRecord]) -> dict[tuple[int, int], Passage]:
    """The passage of each sentence by its span: those that are cited already, and the rest new."""
    spans = dict.fromkeys((record.sentence_start, record.sentence_end) for record in found)
    known = {(passage.start, passage.end): passage for passage in capture.passages.all()}
    made = Passage.objects.bulk_create(
        Passage(capture=capture, start=start, end=end, exact=capture.text[start:end])
        for start, end in spans
        if (start, end) not in known
    )
    return known | {(passage.start, passage.end): passage for passage in made}
