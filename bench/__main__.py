"""``make bench``: how fast the tracker is, as ratios to other ways of doing the same work on the same machine.

Seconds differ from machine to machine, ratios hardly. Each bench is a module with a ``main``; those of many documents are started by hand
(``python -m bench.stream``, ``bench.readers``, ``bench.dashboard``).
"""

from bench import building, extraction, reconciliation

BENCHES = (extraction.main, building.main, reconciliation.main)


def main() -> None:
    """Print the figures of every bench."""
    for bench in BENCHES:
        bench()


if __name__ == "__main__":
    main()
