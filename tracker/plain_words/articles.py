"""The names of countries as they stand in a sentence: some have an article."""

import re

_THE = re.compile(
    r"""
    (?:Democratic\ )?Republic\ of\b .* | Isle\ of\b .* |
    .* \b(?:Republic | Islands | Kingdom | States | Emirates | Netherlands | Territor(?:y|ies)) |
    Bahamas | Comoros | Gambia | Maldives | Philippines | Seychelles
    """,
    re.VERBOSE,
)


def in_sentence(country: str) -> str:
    """Give the name of a country with its article, where English has one.

    >>> [in_sentence(name) for name in ("Dominican Republic", "Netherlands", "Gambia", "Republic of the Congo", "El Salvador", "Guinea")]
    ['the Dominican Republic', 'the Netherlands', 'the Gambia', 'the Republic of the Congo', 'El Salvador', 'Guinea']
    """
    return f"the {country}" if _THE.fullmatch(country) else country
