"""The two clocks that a text is read by: its day of publication, and the day that its story has come to."""

import datetime
from dataclasses import dataclass, field

from timeline.dates import EdtfDate, Precision

# A coarse date further back than this many sentences is no longer what “that week” or “in March” means.
MEMORY = 6
# “Last week” is no day that “that night” could be of; “January 9-10” ends in one.
DAYS_OF_A_WEEK = 7
LONGEST_MEMORY = 20
# So many years of long ago, and so many for each word of lately, make a text a history.
FRESH = datetime.timedelta(days=31)
ENOUGH_OF_LONG_AGO, RARELY = 4, 15


@dataclass(slots=True)
class Told:
    """A date that the story has come to, and where it was told."""

    date: EdtfDate
    sentence: int
    paragraph: int
    names_its_year: bool
    counts_from_publication: bool = False

    @property
    def year(self) -> int:
        return int(self.come_to[:4])

    @property
    def is_stretch(self) -> bool:
        """From month to month, or from day to day, over the end of a year."""
        date = self.date
        is_fine = date.is_interval and not date.is_open_end and date.precision.rank < Precision.YEAR.rank
        return is_fine and date.first_day[:4] != date.last_day[:4]

    @property
    def is_unplaced(self) -> bool:
        """A range that says no year that the story has come to."""
        return self.date.is_interval and not self.is_stretch

    @property
    def come_to(self) -> str:
        """The day that the story has come to: the first one, but the last of a stretch."""
        return self.date.last_day if self.is_stretch else self.date.first_day


@dataclass(slots=True)
class Clocks:
    """`published` never moves. `written` is the dateline's day where there is one. `told` is the story's own date.

    Main clauses move the story: “In March 2014, troops marched”. Background does not: “since 2014”, “Russia's 2008
    invasion”, “before Friday”.
    """

    published: datetime.date
    written: datetime.date
    sentence: int = 0
    paragraph: int = 0
    _told: list[Told] = field(default_factory=list)
    _mentioned: Told | None = None
    _long_ago: int = 0
    _lately: int = 0

    @classmethod
    def set_to(cls, published: datetime.date) -> "Clocks":
        return cls(published=published, written=published)

    def weigh(self, date: EdtfDate, names_its_year: bool, counts_from_publication: bool) -> None:
        """A date says whether the text is of long ago, by a year named in full, or of lately, by “yesterday”."""
        if names_its_year and not date.is_open_start:
            is_old = int(date.first_day[:4]) < self.published.year - 1
            self._long_ago, self._lately = self._long_ago + is_old, self._lately + (not is_old)
        elif counts_from_publication or self._is_fresh(date):
            self._lately += 1

    def _is_fresh(self, date: EdtfDate) -> bool:
        day = _last_day(date) if date.precision == Precision.DAY and not date.is_open_start else None
        return day is not None and abs(self.published - day) <= FRESH

    @property
    def is_history(self) -> bool:
        """The text tells of long ago and of nothing else: a narrative, where the news is a glance back at most."""
        return self._long_ago >= ENOUGH_OF_LONG_AGO and self._lately * RARELY <= self._long_ago

    def tell(self, date: EdtfDate, *, names_its_year: bool, counts_from_publication: bool = False) -> None:
        """The story has come to `date`; it never comes to one without a beginning.

        A story of another year that goes on into the next one stays a story of another year.
        """
        if date.is_open_start:
            return
        story = self.story_year()
        goes_on = story is not None and int(date.first_day[:4]) in (story.year, story.year + 1)
        self._told = [
            told for told in self._told[-LONGEST_MEMORY:] if self.sentence - told.sentence <= MEMORY
        ]
        names_its_year = names_its_year or goes_on
        self._told.append(Told(date, self.sentence, self.paragraph, names_its_year, counts_from_publication))

    def mention(self, date: EdtfDate) -> None:
        """Any date, be it told or only background to what is told."""
        self._mentioned = Told(date, self.sentence, self.paragraph, names_its_year=False)

    def day_just_mentioned(self) -> datetime.date | None:
        """The day that “that night” points at, where the sentence before or this one named one."""
        last = self._mentioned
        is_near = last is not None and self.sentence - last.sentence <= 1
        return _last_day(last.date) if last and is_near and last.date.precision == Precision.DAY else None

    def year_just_mentioned(self) -> int | None:
        """The year that “that year” points at, where the last date of the sentence before or of this one is a year."""
        last = self._mentioned
        is_near = last is not None and self.sentence - last.sentence <= 1
        return last.year if last and is_near and last.date.precision is Precision.YEAR else None

    def just_mentioned(self) -> EdtfDate | None:
        """The date that this sentence or the one before spoke of, told or not."""
        last = self._mentioned
        return last.date if last and self.sentence - last.sentence <= 1 else None

    def story_day(self) -> datetime.date | None:
        """The day that “the following day” counts from: the last one told, unless the story has moved on."""
        for told in reversed(self._told):
            if told.date.precision == Precision.DAY:
                newer = self._told[self._told.index(told) + 1 :]
                if all(later.date.overlaps(told.date) for later in newer):
                    return _last_day(told.date)
                return None
        return None

    def story_month(self) -> datetime.date | None:
        """The first day of the month that “on the 22nd” is of: the month last told, where that is all that is known."""
        period = self.story_period()
        if period is None or period.is_interval or period.precision is not Precision.MONTH:
            return None
        return datetime.date.fromisoformat(period.first_day)

    def story_period(self) -> EdtfDate | None:
        """The date last told, of whatever precision."""
        return self._told[-1].date if self._told else None

    def story_year(self) -> Told | None:
        """The date that says which year the text is telling of, where that is not the year of publication."""
        if self.is_history:
            # “Three years ago …” has brought a history to the present.
            is_over = bool(self._told) and self._told[-1].counts_from_publication
            named = (told for told in reversed(self._told) if told.names_its_year)
            return None if is_over else next(named, None)
        for told in reversed(self._told):
            if not told.names_its_year or told.is_unplaced or told.date.precision not in _WITHIN_A_YEAR:
                continue
            newer = self._told[self._told.index(told) :]
            if any(later.year != told.year for later in newer):
                return None  # the story has moved on
            is_firm = told.date.precision is not Precision.YEAR and self.sentence - newer[-1].sentence <= 2
            is_near = newer[-1].paragraph == self.paragraph or is_firm
            return told if is_near and told.year != self.published.year else None
        return None


_WITHIN_A_YEAR = (Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.YEAR)


def _last_day(date: EdtfDate) -> datetime.date | None:
    try:
        first, last = (datetime.date.fromisoformat(day) for day in (date.first_day, date.last_day))
    except ValueError:
        return None
    return last if (last - first).days + 1 < DAYS_OF_A_WEEK else None
