"""Makes a page of ours stand by itself: its links lead to files beside it, and what needs a server is left out.

Reads only HTML that our own templates wrote: attributes in double quotes, every element closed.
"""

import re
from collections.abc import Callable
from html import escape, unescape
from html.parser import HTMLParser
from urllib.parse import urljoin

from django.utils.html import VOID_ELEMENTS

# Asks the server, or says when the page was asked for.
LEFT_OUT = {
    *("filters", "live", "axis__controls", "entry__zoom", "share--codes"),
    *("outline__today", "outline__visit", "axis__today", "axis__overview-today"),
}
ATTRIBUTE = re.compile(r'\s(href|src|srcset|hx-[\w:-]+|data-stamps|data-htmx)="([^"]*)"')
IN_STYLE = re.compile(r'url\("([^"]+)"\)')
KEPT_ADDRESSES = {"canonical", "alternate"}

Lead = Callable[[str], str | None]


class Standalone(HTMLParser):
    """`lead` gives for a whole address on our host the way to its file, itself where it is no page of ours, or None;
    `banner` begins the page."""

    def __init__(self, address: str, lead: Lead, banner: str = "") -> None:
        super().__init__(convert_charrefs=False)
        self.address = address
        self.site = "/".join(address.split("/", 3)[:3])
        self.lead = lead
        self.banner = banner
        self.written: list[str] = []
        self.left_out: list[str] = []
        self.is_style = False

    def rewrite(self, html: str) -> str:
        self.feed(html)
        self.close()
        return "".join(self.written)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        raw = self.get_starttag_text() or ""
        is_void = tag in VOID_ELEMENTS
        if self.left_out:
            if tag == self.left_out[0] and not is_void:
                self.left_out.append(tag)
        elif self._is_left_out(tag, dict(attrs)):
            if not is_void:
                self.left_out.append(tag)
        else:
            self.is_style = tag == "style"
            self.written.append(self._linked(tag, raw, dict(attrs)))
            if tag == "main":
                self.written.append(self.banner)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.left_out and not self._is_left_out(tag, dict(attrs)):
            self.written.append(self._linked(tag, self.get_starttag_text() or "", dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.left_out:
            self.written.append(f"</{tag}>")
        elif tag == self.left_out[0]:
            self.left_out.pop()

    def handle_data(self, data: str) -> None:
        self._write(IN_STYLE.sub(self._in_style, data) if self.is_style else data)
        self.is_style = False

    def handle_entityref(self, name: str) -> None:
        self._write(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._write(f"&#{name};")

    def handle_decl(self, decl: str) -> None:
        self._write(f"<!{decl}>")

    def _write(self, text: str) -> None:
        if not self.left_out:
            self.written.append(text)

    def _is_left_out(self, tag: str, attributes: dict[str, str | None]) -> bool:
        classes = set((attributes.get("class") or "").split())
        if tag == "script":
            return attributes.get("type") == "module"
        if tag == "link":
            return attributes.get("rel") == "preload" or "oembed" in (attributes.get("type") or "")
        return bool(classes & LEFT_OUT) or (tag == "a" and (attributes.get("href") or "").endswith("/as-of/"))

    def _linked(self, tag: str, raw: str, attributes: dict[str, str | None]) -> str:
        if tag == "link" and attributes.get("rel") in KEPT_ADDRESSES and "hreflang" in attributes:
            return raw
        if tag in {"meta", "base"} or (tag == "link" and attributes.get("rel") == "canonical"):
            return raw
        return ATTRIBUTE.sub(self._attribute, raw)

    def _attribute(self, found: re.Match[str]) -> str:
        name, value = found[1], unescape(found[2])
        if name == "srcset":
            parts = (part.split() for part in value.split(","))
            value = ", ".join(" ".join([self._way(source) or source, *size]) for source, *size in parts)
        elif name in ("href", "src"):
            way = self._way(value)
            if way is None:
                return ""
            value = way
        else:
            return ""
        return f' {name}="{escape(value)}"'

    def _in_style(self, found: re.Match[str]) -> str:
        return f'url("{self._way(found[1]) or found[1]}")'

    def _way(self, address: str) -> str | None:
        """Within the page as it was; elsewhere of ours to a file, or nowhere; and to others as ever."""
        if address.startswith(("#", "data:", "mailto:")):
            return address
        whole, mark, place = urljoin(self.address, address).partition("#")
        if not whole.startswith(f"{self.site}/"):
            return address
        way = self.lead(whole)
        return f"{way}{mark}{place}" if way else None
