"""Every form and link of a page, read from its HTML as a browser reads them: where they go, what they would send."""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from urllib.parse import urljoin

TEXTUAL = {
    "text",
    "search",
    "email",
    "url",
    "hidden",
    "password",
    "number",
    "datetime-local",
    "tel",
    "textarea",
}
# What somebody types who means well, by the name of the field or its first part.
PLAUSIBLE = {
    "date": "6 March 2022",
    "published": "6 March 2022",
    "accessed": "7 March 2022",
    "moment": "2031-05-04T06:00",
    "url": "https://example.org/a",
    "archived_url": "https://example.org/b",
    "archived": "8 March 2022",
    "other_date": "8 March 2022",
    "tell": "",
    "image": "",
    "sites": "https://www.example.org",
    "email": "nora@example.org",
    "username": "nora",
    "password1": "four words in a row",
    "password2": "four words in a row",
    "oldpassword": "a long enough password",
    "password": "a long enough password",
    "text": "The ministers met in Vienna on Sunday.",
    "locator": "page 2",
    "quote": "",
    "more": "",
    "start": "2014",
    "end": "",
    "event_words": "",
    "pinned": "",
    "accent": "",
    "greatest_height": "",
}


@dataclass(frozen=True)
class PostedForm:
    """A form as it lies on a page. `typed` are the fields that take text, `hidden` those of them that nobody sees."""

    page: str
    action: str
    sent: dict[str, list[str]]
    typed: tuple[str, ...]
    hidden: frozenset[str]

    def with_typed(self, values: dict[str, str]) -> "PostedForm":
        return replace(self, sent={**self.sent, **{name: [value] for name, value in values.items()}})


@dataclass
class _Form:
    attributes: dict[str, str]
    sent: dict[str, list[str]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def pressed(self) -> dict[str, list[str]]:
        """What the first button sends, which is the one that the key Enter presses."""
        name, value = next(iter(self.buttons), ("", ""))
        return {name: [value]} if name else {}


class Page(HTMLParser):
    """Reads a page once. Forms that post are in `forms`, the targets of links in `links`."""

    def __init__(self, address: str, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.address = address
        self.links: list[str] = []
        self._forms: list[_Form] = []
        self._open: _Form | None = None
        self._prose: tuple[_Form, str] | None = None
        self._choice: tuple[_Form, str, list[tuple[str, bool]]] | None = None
        self.feed(content.decode())

    @property
    def forms(self) -> list[PostedForm]:
        posting = [one for one in self._forms if one.attributes.get("method", "get").lower() == "post"]
        return [
            PostedForm(
                self.address,
                urljoin(self.address, one.attributes.get("action", "")) or self.address,
                {name: value if any(value) else [_plausible(name, one)] for name, value in one.sent.items()}
                | one.pressed(),
                tuple(one.kinds),
                frozenset(name for name, kind in one.kinds.items() if kind == "hidden"),
            )
            for one in posting
        ]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in given:
            self.links.append(urljoin(self.address, given["href"]))
        elif tag == "form":
            self._open = _Form(given)
            self._forms.append(self._open)
        elif tag == "option" and self._choice:
            self._choice[2].append((given.get("value", ""), "selected" in given))
        elif tag in ("input", "textarea", "select", "button"):
            self._take(tag, given)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None
        elif tag == "textarea":
            self._prose = None
        elif tag == "select" and self._choice:
            form, name, options = self._choice
            options = options or [("", False)]
            chosen = [value for value, is_chosen in options if is_chosen]
            form.sent.setdefault(name, []).append((chosen or [options[0][0]])[0])
            self._choice = None

    def handle_data(self, data: str) -> None:
        if self._prose:
            form, name = self._prose
            *others, last = form.sent[name]
            form.sent[name] = [*others, last + (data if last else data.removeprefix("\n"))]

    def _take(self, tag: str, given: dict[str, str]) -> None:
        named = [one for one in self._forms if "form" in given and one.attributes.get("id") == given["form"]]
        form, name = (named[0] if named else self._open), given.get("name", "")
        if (
            form is not None
            and tag == "button"
            and given.get("type", "submit") == "submit"
            and "formaction" not in given
        ):
            form.buttons.append((name, given.get("value", "")))
            return
        if form is None or name in ("", "csrfmiddlewaretoken") or "disabled" in given:
            return
        kind = given.get("type", "text") if tag == "input" else tag
        if kind == "select":
            self._choice = form, name, []
        elif kind in TEXTUAL:
            form.sent.setdefault(name, []).append(given.get("value", ""))
            self._prose = (form, name) if kind == "textarea" else None
            form.kinds[name] = kind
        elif kind == "file" or (name.startswith("is_") and "checked" not in given):
            return  # no file is chosen; a box that changes what a thing is stays as it is
        elif "checked" in given or name not in form.sent:
            form.sent[name] = [given.get("value", "on")]


def _plausible(name: str, form: _Form) -> str:
    if form.kinds.get(name, "hidden") == "hidden":
        return ""
    kind = without_number(name)
    return PLAUSIBLE.get(kind, PLAUSIBLE.get(kind.split("_")[0], f"Some words for {name}"))


def without_number(name: str) -> str:
    """The name of a field of which a page has one for each row, such as `other_date_14`, less the row."""
    return re.sub(r"_\d+(?=_|$)", "", name)
