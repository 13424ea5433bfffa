"""Pictures for tests: good ones, and files made to trip whoever reads them."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms

GPS = 0x8825
ORIENTATION = 0x0112
ARTIST = 0x013B


def picture(
    kind: str = "jpeg", size: tuple[int, int] = (40, 20), colour: Any = "navy", **options: Any
) -> bytes:
    written = io.BytesIO()
    mode = "RGBA" if isinstance(colour, tuple) and len(colour) == 4 else "RGB"
    Image.new(mode, size, colour).save(written, format=kind, **options)
    return written.getvalue()


def with_metadata() -> bytes:
    """A JPEG that lies on its side and says where it was taken and by whom."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[ARTIST] = 6, "CANARY the photographer"
    exif.get_ifd(GPS)[2] = (48.0, 12.0, 30.0)
    return picture(exif=exif.tobytes(), comment=b"CANARY comment")


def swapped_profile() -> bytes:
    """A profile by whose numbers red is green and green is red: what obeys it shows it."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return plain.replace(b"rXYZ", b"____").replace(b"gXYZ", b"rXYZ").replace(b"____", b"gXYZ")


def animated(kind: str) -> bytes:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    written = io.BytesIO()
    frames[0].save(written, format=kind, save_all=True, append_images=frames[1:])
    return written.getvalue()


def bomb(width: int = 40_000, height: int = 40_000) -> bytes:
    """A PNG of a few kilobytes that unfolds to gigabytes."""
    rows = zlib.compress(b"\0" * 20_000_000, 9)
    return _png(width, height, (b"IDAT", rows))


def text_bomb() -> bytes:
    """A small PNG whose compressed remark unfolds to a gigabyte."""
    squeezed = zlib.compressobj(9)
    remark = b"".join(squeezed.compress(b"\0" * 1_000_000) for _ in range(200)) + squeezed.flush()
    return _png(8, 8, (b"zTXt", b"Comment\0\0" + remark), (b"IDAT", zlib.compress(b"\0" * 25 * 8)))


def _png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), *chunks, (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def long_jpeg() -> bytes:
    return picture("jpeg", (50_000, 10))


SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
