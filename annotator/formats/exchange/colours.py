"""Colours of labels in the tools that are told some: dark enough for white letters on them."""

COLOURS = (
    "#1b5e9b", "#a14500", "#2e6f40", "#7b3294", "#8c2d04", "#00696b", "#6b4f00", "#9c1c5d",
    "#3d4f8f", "#54622a",
)  # fmt: skip
