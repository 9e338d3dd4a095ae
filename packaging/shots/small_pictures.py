"""Pictures for a repository: few colours, compressed as far as it goes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

PICTURES = Path(__file__).parents[1] / "pictures"


def in_few_colours(picture: QImage, number: int = 256) -> QImage:
    """Return a picture in its commonest colours, each other one replaced by the nearest of them.

    Qt's own conversion has one palette for all pictures and scatters dots for the rest.
    """
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    high, wide = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(high, wide) & 0xFFFFFF
    colours, which, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    common = colours[np.argsort(-counts, kind="stable")[:number]]
    parts = [np.stack([(c >> shift) & 255 for shift in (16, 8, 0)], 1).astype(int) for c in (colours, common)]
    nearest = np.array([np.argmin(((parts[1] - one) ** 2).sum(1)) for one in parts[0]], np.uint8)
    indexes = np.ascontiguousarray(nearest[which].reshape(high, wide))
    found = QImage(indexes.data, wide, high, wide, QImage.Format.Format_Indexed8)
    found.setColorTable([0xFF000000 | int(colour) for colour in common])
    return found.copy()  # the pixels are numpy's


def save_small(picture: QImage, path: Path, colours: int = 256) -> None:
    """Save a picture that is small enough for a repository."""
    if not in_few_colours(picture, colours).save(str(path), quality=0):
        raise SystemExit(f"{path} cannot be written")
    print(f"Picture:  {path}  {path.stat().st_size // 1024} KB")
