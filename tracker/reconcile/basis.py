"""How a value came about."""

from collections.abc import Sequence

from tracker.models import Basis, Method, Report


def basis_of(reports: Sequence[Report], decided: bool = False) -> Basis:
    """Give the basis of a value that the reports give: words of a document outrank a person's typing, as they can be looked at."""
    if decided:
        return Basis.CURATED
    if not reports:
        return Basis.UNKNOWN
    return Basis.REPORTED if any(report.method is Method.EXTRACTED for report in reports) else Basis.CURATED


def derived_if(computed: bool, basis: Basis) -> Basis:
    """Give `derived` for a value that was computed, unless a person decided it or nobody gave it."""
    return Basis.DERIVED if computed and basis is not Basis.UNKNOWN else basis
