"""The versions of the rules, by name. A proposal stores which version read it; a version in use is never edited."""

from collections.abc import Callable

from timeline.extraction.grammar import Grammar
from timeline.extraction.rules import v1, v2, v3
from timeline.extraction.rules.rule import Rule, RuleBook

VERSIONS: dict[str, Callable[[Grammar], RuleBook]] = {
    v1.VERSION: v1.rules,
    v2.VERSION: v2.rules,
    v3.VERSION: v3.rules,
}
CURRENT = v3.VERSION

__all__ = ["CURRENT", "VERSIONS", "Rule", "RuleBook"]
