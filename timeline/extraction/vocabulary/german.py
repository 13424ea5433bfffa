"""German as extraction hears it; words only, no patterns."""

from timeline.extraction.vocabulary.table import ExtractionWords

GERMAN = ExtractionWords(language="de")
