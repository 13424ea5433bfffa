"""Dates as people type them. Reads what is clear, asks about what is not, and refuses the rest with a reason."""

from timeline.dates.typed.reading import TypedReading, read_typed

__all__ = ["TypedReading", "read_typed"]
