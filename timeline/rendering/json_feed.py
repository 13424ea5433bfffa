"""JSON Feed 1.1 (jsonfeed.org/version/1.1) for Django's syndication, beside its RSS and Atom."""

import json
from typing import Any, TextIO

from django.utils.feedgenerator import SyndicationFeed

VERSION = "https://jsonfeed.org/version/1.1"


class JsonFeed(SyndicationFeed):
    content_type = "application/feed+json; charset=utf-8"

    def write(self, outfile: TextIO, encoding: str) -> None:
        feed = self.feed
        said = {
            "version": VERSION,
            "title": feed["title"],
            "home_page_url": feed["link"],
            "feed_url": feed["feed_url"],
            "description": feed["subtitle"] or feed["description"],
            "language": feed["language"],
            "authors": [{"name": feed["author_name"]}],
            "items": [_item(item) for item in self.items],
        }
        # Items must be there even where there are none (“Top-level”); the rest may be left out.
        told = {name: value for name, value in said.items() if value or name == "items"}
        written = json.dumps(told, ensure_ascii=False)
        outfile.write(written)


def _item(item: dict[str, Any]) -> dict[str, Any]:
    """An item must have a text (JSON Feed 1.1, “Items”)."""
    return {
        "id": item["unique_id"],
        "url": item["link"],
        "title": item["title"],
        "content_text": item["description"] or item["title"],
        "date_published": item["pubdate"].isoformat(),
        "date_modified": item["updateddate"].isoformat(),
    }
