"""What the benches need of the tracker is there: their peers are measured by hand, their own side is tried here."""

from bench.extraction import token_patterns


def test_the_words_of_our_vocabulary_go_to_the_peer_of_extraction():
    words = dict(token_patterns(["Guatemala"]))

    assert ["name", "weekday", "flights", "people", "outcome", "operator"] == list(words)
    assert "deportees" in words["people"][-1]["LOWER"]["IN"]
    assert all(pattern for pattern in words.values())
