"""Version 3 of the rules: those of version 2, and a date that the words beside it call rough is read as approximate."""

from timeline.extraction.rules import v2

VERSION = "v3"

rules = v2.rules
