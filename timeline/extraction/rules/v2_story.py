"""What counts from the story's own date, in version 2."""

from timeline.extraction.readings import story, years
from timeline.extraction.rules.rule import Table

STORY: Table = (
    ("story-day", r"{standing}<phrase=story_day>(?![\w-]| {period_stops})", story.read_story_day),
    (
        "neighbour-weekday",
        r"\b{neighbour_article_}<which=neighbour> <weekday=weekday_name>(?: {time})?",
        story.read_neighbour,
    ),
    (
        "neighbour-weekday-after",
        r"\b{the_}<weekday=led_weekday> (?:{time} )?<which=neighbour_after>(?![\w-])",
        story.read_neighbour,
    ),
    ("that-weekday", r"\b<which=that> (?:{same} )?<weekday=led_weekday>(?: {time})?", story.read_neighbour),
    (
        "neighbour-month",
        r"\b{neighbour_article_}<which=neighbour> <month=month_name>(?!\.? ?\d)",
        story.read_neighbour_month,
    ),
    (
        "neighbour-month-after",
        r"{standing}<month=led_month> <which=neighbour_after>(?![\w-])",
        story.read_neighbour_month,
    ),
    (
        "that-month",
        r"\b<which=that> (?:{same} )?<month=sure_month>(?:{ends}|(?= {the} ))",
        story.read_neighbour_month,
    ),
    (
        "neighbour-season",
        r"\b(?:{neighbour_article_}<which=neighbour>|<which_that=that>) <season>(?! {period_stops}|,? \d)",
        story.read_neighbour_season,
    ),
    (
        "neighbour-season-after",
        r"{standing}(?P<words>{the_}<season> <which=neighbour_after>)(?![\w-])",
        story.read_neighbour_season,
    ),
    (
        "edge-of-that-year",
        r"\b{edge_lead_}{the_}(?P<words><edge> {of} <which=that> (?:{same} )?{year_unit})(?![\w-])",
        years.read_edge_of_the_year,
    ),
    (
        "neighbour",
        r"\b{neighbour_article_}<which=neighbour> <unit=story_unit>(?! {period_stops})",
        story.read_neighbour,
    ),
    (
        "neighbour-after",
        r"\b{the_}<unit=story_unit>(?: |(?=-))<which=neighbour_after>(?![\w-])",
        story.read_neighbour,
    ),
    ("next-day", r"(?<=[.,;“\"]\s)<phrase=opening_story_day>\b", story.read_story_day),
    (
        "that-period",
        r"\b(?P<words>(?:{nuances} )?<which=that> (?:{same} )?<unit=story_unit>)(?! (?:{period_stops}|{that}))",
        story.read_neighbour,
    ),
    ("day-before", r"\b{the} <unit=story_unit> <which=after>{ends_alone}", story.read_neighbour),
    (
        "later",
        r"{standing}{counted_}(?:<way=later>(?! {than})|<way_back=after>(?: {that})?{ends_alone})",
        story.read_later,
    ),
    (
        "later-opening",
        r"{standing}<way=later_openings> {counted}(?![\w-]| {period_stops})",
        story.read_counted_on,
    ),
    ("after-those", r"\b(?P<words>{order_words} {pointers} {plural})", story.read_undated),
)
