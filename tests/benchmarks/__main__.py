"""`make bench`: every benchmark in turn. Prints ratios and counts; fails for none of them."""

import importlib
import os
import sys
from pathlib import Path

import django

NOT_BENCHMARKS = {"__init__", "__main__", "measuring", "desk_pages"}


def main(wanted: list[str]) -> None:
    """Run the named benchmarks, or all: every module here that has a `main()`."""
    names = sorted({path.stem for path in Path(__file__).parent.glob("*.py")} - NOT_BENCHMARKS)
    unknown = set(wanted) - set(names)
    if unknown:
        sys.exit(f"There is no benchmark called {', '.join(sorted(unknown))}; there are: {', '.join(names)}")
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    for name in wanted or names:
        importlib.import_module(f"tests.benchmarks.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
