"""The contrast of two colours, and a colour of the same hue that is told from its ground."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls

LEAST = 4.5  # WCAG 2.2, 1.4.3: of words and their ground
PAPER = "#FDFCFA"  # of articles in the light theme, see `resources/themes`
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_STEPS = 200


def is_colour(words: str) -> bool:
    """Tell whether words are a colour: "#2f5d9b"."""
    return bool(_COLOUR.fullmatch(words))


def contrast(colour: str, ground: str) -> float:
    """Return the contrast of two colours by WCAG 2.2, from 1 to 21.

    Raises
    ------
    ValueError: one of them is no colour.
    """
    lighter, darker = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def told_from(colour: str, ground: str, least: float = LEAST) -> str:
    """Return the colour, or the nearest one of its hue that has a contrast to the ground.

    Raises
    ------
    ValueError: one of them is no colour.
    """
    if contrast(colour, ground) >= least:
        return colour
    hue, lightness, saturation = rgb_to_hls(*_parts(colour))
    end = 0.0 if contrast("#000000", ground) > contrast("#ffffff", ground) else 1.0
    for step in range(1, _STEPS + 1):
        parts = hls_to_rgb(hue, lightness + (end - lightness) * step / _STEPS, saturation)
        candidate = "#" + "".join(f"{round(part * 255):02x}" for part in parts)
        if contrast(candidate, ground) >= least:
            return candidate
    return candidate


def _parts(colour: str) -> tuple[float, float, float]:
    if not is_colour(colour):
        raise ValueError(colour)
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
