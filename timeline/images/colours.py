"""The colours of a picture, turned into those that a browser takes for granted where no profile says otherwise: sRGB.

A profile that cannot be read, or is for another kind of colours than the picture's, is passed over.
"""

import io
from contextlib import suppress

from PIL import Image, ImageCms

# What colours a profile is for (ICC.1:2022, 7.2.6), by the modes of Pillow that hold them.
SPACES = {"RGB": "RGB", "RGBA": "RGB", "CMYK": "CMYK", "L": "GRAY"}
# A screen's profile has some kilobytes, a printer's a few megabytes.
MOST_BYTES = 4 * 1024 * 1024


def in_srgb(image: Image.Image) -> Image.Image:
    """The picture as "RGB", or as "RGBA" where it was that. Its mode is one of `SPACES`."""
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and 0 < len(profile) <= MOST_BYTES:
        # Pillow promises the first of these, and raises the others for a profile that is cut short.
        with suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            image = _by_profile(image, profile)
    return image.convert("RGBA" if image.mode == "RGBA" else "RGB")


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image:
    given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    if given.profile.xcolor_space.strip() != SPACES[image.mode]:
        return image
    clearness = image.getchannel("A") if image.mode == "RGBA" else None
    turned = ImageCms.profileToProfile(
        image.convert("RGB") if clearness else image,
        given,
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
    )
    if turned is None:
        return image
    if clearness:
        turned.putalpha(clearness)
    return turned
