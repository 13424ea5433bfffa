"""The comparison of pictures itself: it forgives what nobody sees, and nothing else."""

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from tests import snapshots


@pytest.fixture(autouse=True)
def kept(tmp_path, monkeypatch):
    monkeypatch.setattr(snapshots, "KEPT", tmp_path)


def page(*, height: int = 300, shade: int = 255, mark: tuple[int, int, int, int] | None = None) -> bytes:
    image = Image.new("RGB", (200, height), (shade, shade, shade))
    if mark:
        ImageDraw.Draw(image).rectangle(mark, fill="black")
    written = BytesIO()
    image.save(written, "png")
    return written.getvalue()


def test_what_was_kept_is_the_same():
    assert snapshots.compare("page", page(), rewrite=True) == ""
    assert snapshots.compare("page", page(), rewrite=False) == ""
    assert snapshots.compare("page", page(shade=250, height=304), rewrite=False) == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"mark": (10, 10, 60, 20)}, "0.94% of it differ."),
        ({"height": 340}, "It was 200 by 300, and is 200 by 340."),
        ({"shade": 30}, "100.00% of it differ."),
    ],
)
def test_what_changed_is_told_and_left_to_be_looked_at(change, said, tmp_path):
    snapshots.compare("page", page(), rewrite=True)
    assert snapshots.compare("page", page(**change), rewrite=False).startswith(said)
    assert (tmp_path / "failed" / "page.png").exists()


def test_a_page_without_a_kept_picture_is_told():
    assert "--rewrite-golden" in snapshots.compare("new", page(), rewrite=False)
