"""The axis as a file that stands alone, for wherever only pictures are let through: the drawing of the page, with its
colours of the day written into each shape. Holds no link, no script and no style sheet, so no policy refuses it.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from xml.etree import ElementTree

from django.template.loader import render_to_string
from django.utils.translation import get_language_bidi

from timeline.models.characters import without_controls
from timeline.rendering.axis_drawing import Drawing
from timeline.rendering.scene import Scene
from timeline.rendering.share_image import ACCENT, INK, LANES, PAPER, RULE, SOFT

Attributes = dict[str, str]
FONTS = "'Public Sans', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"
# As static/css/axis.css has them. "lane" stands for the colour of the lane.
LOOKS: dict[str, Attributes] = {
    "axis__rule": {"fill": "none", "stroke": RULE},
    "axis__baseline": {"fill": "none", "stroke": SOFT},
    "axis__tick-mark": {"fill": "none", "stroke": SOFT},
    "axis__lane": {"font-weight": "600"},
    "axis__count": {"fill": SOFT, "font-size": "12", "font-weight": "400"},
    "axis__rest": {"font-size": "12", "font-weight": "400"},
    "axis__swatch": {"fill": "lane"},
    "axis__bars": {"fill": "lane", "fill-opacity": "0.3"},
    "axis__band": {"fill": "lane", "fill-opacity": "0.55"},
    "axis__tint": {"fill": "lane", "fill-opacity": "0.06"},
    "axis__tick": {"fill": SOFT, "text-anchor": "middle"},
    "axis__context": {"font-weight": "600", "text-anchor": "middle"},
    "axis__gap": {"fill": SOFT, "font-style": "italic", "text-anchor": "middle"},
    "axis__tear": {"fill": PAPER},
    "axis__edges": {"fill": "none", "stroke": SOFT},
    "axis__pole": {"fill": "none", "stroke": "lane", "stroke-opacity": "0.55"},
    "axis__edge": {"fill": "none", "stroke-width": "1.5", "stroke-dasharray": "3 2"},
    "axis__strike": {"stroke": INK, "stroke-width": "1.5"},
    "flies-back": {"text-anchor": "end"},
}
DASHED = {"fill": PAPER, "stroke": "lane", "stroke-width": "1.6", "stroke-dasharray": "3 2"}
OUTLINED = {"stroke": "lane", "stroke-width": "1.25"}
WRITTEN_ON_PAPER = {"paint-order": "stroke", "stroke": PAPER, "stroke-width": "5", "stroke-linejoin": "round"}
TODAY = {
    "path": {"fill": "none", "stroke": ACCENT},
    "text": {"fill": ACCENT, "font-weight": "600", "text-anchor": "middle"},
}
# What a shape needs; the rest is for style sheets, scripts and links.
DROPPED = {"class", "href", "target", "rel", "role", "aria-label", "aria-hidden", "data-start", "data-length"}


@dataclass(frozen=True, slots=True)
class _Around:
    """What the elements around one say of it."""

    colour: str = SOFT
    classes: Set[str] = frozenset()


def axis_svg(scene: Scene, *, title: str, name: str = "middle") -> bytes:
    """The drawing of that name; where there is nothing to draw, a blank one that says so."""
    drawing = next((one for one in scene.drawings if one.name == name), None)
    root = _drawn(drawing, scene.summary) if drawing else ElementTree.Element("svg", viewBox="0 0 720 40")
    width, height = root.get("viewBox", "").split()[2:]
    _paint(root, _Around())
    for place, element in enumerate(_ground(title, scene.summary)):
        root.insert(place, element)
    said = {"xmlns": "http://www.w3.org/2000/svg", "width": width, "height": height, "role": "img"}
    root.attrib.update(said | {"font-family": FONTS, "font-size": "14"})
    if get_language_bidi():
        # Words begin where they are read from; on a page its own element says so.
        root.set("direction", "rtl")
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def svg_size(scene: Scene, *, name: str = "middle") -> tuple[float, float]:
    drawing = next((one for one in scene.drawings if one.name == name), None)
    return (drawing.width, drawing.height) if drawing else (720, 40)


def _drawn(drawing: Drawing, summary: str) -> ElementTree.Element:
    words = {"drawing": drawing, "summary": summary, "address": ""}
    drawn = without_controls(render_to_string("embed/picture.svg", words)).strip()
    return ElementTree.fromstring(drawn)  # noqa: S314 - our own template, which escapes what others wrote


def _ground(title: str, summary: str) -> Iterator[ElementTree.Element]:
    for tag, words in (("title", title), ("desc", summary)):
        element = ElementTree.Element(tag)
        element.text = without_controls(words)
        yield element
    yield ElementTree.Element("rect", width="100%", height="100%", fill=PAPER)


def _paint(element: ElementTree.Element, around: _Around) -> None:
    own = set(element.get("class", "").split())
    colour = next((LANES[name] for name in own if name in LANES), around.colour)
    if "is-retracted" in own:
        colour = SOFT
    inside = _Around(colour, around.classes | own)
    look = {name: value for said in own & LOOKS.keys() for name, value in LOOKS[said].items()}
    look = _by_tag(element.tag, inside.classes) | look | _shape(own, inside.classes)
    for name, value in look.items():
        # A soft end is drawn already: its fill leads to the gradient.
        if not element.get(name, "").startswith("url("):
            element.set(name, colour if value == "lane" else value)
    for name in DROPPED & set(element.keys()):
        del element.attrib[name]
    if element.tag == "a":
        element.tag = "tspan" if "axis__rest" in own else "g"
    for child in list(element):
        if _is_only_a_link(child):
            element.remove(child)
        else:
            _paint(child, inside)


def _is_only_a_link(element: ElementTree.Element) -> bool:
    """“+5” leads on the page to what goes without words; alone it would be a riddle."""
    return element.get("class") == "axis__rest" and "".join(element.itertext()).find("+") >= 0


def _by_tag(tag: str, classes: Set[str]) -> Attributes:
    if "axis__today" in classes:
        return TODAY.get(tag, {})
    if tag == "stop":
        return {"stop-color": "lane"}
    if tag == "tspan" and "axis__mark" in classes:
        return {"fill": INK, "font-weight": "650" if "is-important" in classes else "400"}
    if tag != "text":
        return {}
    if "axis__mark" in classes:
        struck = {"text-decoration": "line-through"}
        return {"fill": SOFT} | (struck if "is-retracted" in classes else WRITTEN_ON_PAPER)
    return {"fill": SOFT, "font-size": "12"} if "axis__era" in classes else {"fill": INK}


def _shape(own: Set[str], classes: Set[str]) -> Attributes:
    """A mark: full, or hollow for what is ahead or taken back, or fading where its ends are not known."""
    if "axis__shape" not in own:
        return {}
    is_ahead = "is-ahead" in classes
    if "is-soft" in classes:
        return {"fill-opacity": "0.2"} if is_ahead else {}
    if "is-within" in classes:
        return {"fill": "lane", "fill-opacity": "0.22", **OUTLINED}
    if "is-retracted" in classes:
        return {"fill": PAPER, **OUTLINED}
    return DASHED if is_ahead else {"fill": "lane", "stroke": PAPER}
