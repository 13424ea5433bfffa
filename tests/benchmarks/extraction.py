"""How fast an article is read, against dateparser's `search_dates` on the same text, in turn in one run."""

import importlib
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import interleaved, print_table
from tests.extraction.articles import ARTICLES
from timeline.extraction import extract

SAMPLE = Path(__file__).resolve().parents[2] / "seeds" / "geneva-talks" / "articles" / "before-geneva.txt"
COPIES = 4


def main() -> None:
    """Print characters per second of both, and how many times faster ours is: of one article, and of many dates."""
    compare("One article", SAMPLE.read_text(encoding="utf-8"), "2022-01-02")
    compare("Many dates", "\n".join(article.text for article in ARTICLES) * COPIES, "2019-11-14")


def compare(name: str, text: str, published: str) -> None:
    """Both read the text once before the first round, so that what they keep is warm."""
    search_dates = importlib.import_module("dateparser.search").search_dates
    seconds = interleaved(
        {
            "extract": partial(extract, text, published=published),
            "search_dates": partial(search_dates, text, languages=["en"]),
        }
    )
    rows = [(case, f"{len(text) / taken:,.0f}", f"{taken * 1000:,.1f}") for case, taken in seconds.items()]
    print_table(f"Extraction: {name.lower()}, {len(text):,} characters", ("", "characters/s", "ms"), rows)
    print(f"  extract is {seconds['search_dates'] / seconds['extract']:.1f} times as fast")


if __name__ == "__main__":
    main()
