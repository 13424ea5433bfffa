"""How fast an article is read, against dateparser's `search_dates` on the same text, in turn in one run."""

import importlib

from tests.benchmarks.measuring import interleaved, print_table
from tests.extraction.articles import ARTICLES
from timeline.extraction import extract

PUBLISHED = "2019-11-14"
COPIES = 4


def main() -> None:
    """Print characters per second of both, and how many times faster ours is."""
    search_dates = importlib.import_module("dateparser.search").search_dates
    text = "\n".join(article.text for article in ARTICLES) * COPIES
    seconds = interleaved(
        {
            "extract": lambda: extract(text, published=PUBLISHED),
            "search_dates": lambda: search_dates(text, languages=["en"]),
        },
        rounds=5,
    )
    rows = [(name, f"{len(text) / taken:,.0f}", f"{taken * 1000:,.0f}") for name, taken in seconds.items()]
    print_table(f"Extraction: {len(text):,} characters of news", ("", "characters/s", "ms"), rows)
    print(f"  extract is {seconds['search_dates'] / seconds['extract']:.1f} times as fast")


if __name__ == "__main__":
    main()
