"""What colours are to the eye, for tests of what can be read."""


def linear(colour: str) -> list[float]:
    """Give red, green and blue of #RRGGBB as shares of light."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """Give the WCAG 2.2 contrast ratio of two colours."""
    lights = sorted(sum(w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)
