"""Pictures for a repository: few colours, compressed as far as it goes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

PICTURES = Path(__file__).parents[1] / "pictures"


_COMMON = 0.75  # of the palette: the commonest colours; the rest are far from them


def in_few_colours(picture: QImage, number: int = 256) -> QImage:
    """Return a picture in so many of its colours, each other one replaced by the nearest of them.

    The commonest alone would lose small things of a colour of their own, as icons. Qt's own conversion has
    one palette for all pictures and scatters dots for the rest.
    """
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    high, wide = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(high, wide) & 0xFFFFFF
    colours, which, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    channels = np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], 1).astype(np.int32)
    nearest = np.zeros(len(colours), np.uint8)
    distance = np.full(len(colours), np.iinfo(np.int32).max)
    common = np.argsort(-counts, kind="stable")
    taken: list[int] = []
    while len(taken) < min(number, len(colours)):
        is_common = len(taken) < number * _COMMON
        chosen = int(common[len(taken)] if is_common else np.argmax(distance * np.log1p(counts)))
        apart = ((channels - channels[chosen]) ** 2).sum(1)
        nearest[apart < distance] = len(taken)
        distance = np.minimum(distance, apart)
        taken.append(chosen)
    indexes = np.ascontiguousarray(nearest[which].reshape(high, wide))
    found = QImage(indexes.data, wide, high, wide, QImage.Format.Format_Indexed8)
    found.setColorTable([0xFF000000 | int(colours[one]) for one in taken])
    return found.copy()  # the pixels are numpy's


def save_small(picture: QImage, path: Path, colours: int = 256) -> None:
    """Save a picture that is small enough for a repository."""
    if not in_few_colours(picture, colours).save(str(path), quality=0):
        raise SystemExit(f"{path} cannot be written")
    print(f"Picture:  {path}  {path.stat().st_size // 1024} KB")
