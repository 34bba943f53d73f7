"""Remove what teaches a translator nothing, and say what was removed."""

from __future__ import annotations

import unicodedata
from collections import Counter
from hashlib import blake2b
from pathlib import Path
from typing import Any

from nmt.config import DataConfig

RULES = {
    "normalised": "changed: Unicode NFC, control characters removed, spaces folded",
    "empty": "removed: a side is empty",
    "too_long": "removed: a side has more than data.max_characters characters",
    "ratio": "removed: one side is more than data.max_ratio times as long as the other",
    "copy": "removed: both sides are the same",
    "duplicate": "removed: the pair was seen before",
}
RATIO_FLOOR = 20  # sides below count as this long: "Go." and "¡Váyanse ustedes!" do pair


def normalise(text: str | None) -> str:
    """Unicode NFC without control characters, with single spaces."""
    text = unicodedata.normalize("NFC", text or "")
    if not text.isprintable():
        text = "".join(
            " " if c.isspace() else c
            for c in text
            if c.isspace() or unicodedata.category(c) != "Cc"
        )
    return " ".join(text.split())


def clean(dataset: Any, config: DataConfig, cache: Path) -> tuple[Any, Counter[str]]:
    """The pairs that pass every rule, and how many each rule changed or removed.

    Args:
        dataset: a `datasets.Dataset` with one column a language.
        config: limits of length and ratio.
        cache: where the cleaned Arrow file is written.
    """
    languages = dataset.column_names
    counts: Counter[str] = Counter(dict.fromkeys(RULES, 0))
    counts["read"] = len(dataset)
    seen: set[bytes] = set()

    def clean_batch(batch: dict[str, list[str]]) -> dict[str, list[str]]:
        kept = []
        for pair in zip(*(batch[language] for language in languages), strict=True):
            sides = tuple(normalise(side) for side in pair)
            counts["normalised"] += sides != pair
            rule = _broken_rule(sides, seen, config)
            if rule:
                counts[rule] += 1
            else:
                kept.append(sides)
        columns = zip(*kept, strict=True) if kept else [()] * len(languages)
        return dict(zip(languages, map(list, columns), strict=True))

    cleaned = dataset.map(
        clean_batch,
        batched=True,
        load_from_cache_file=False,
        cache_file_name=str(cache / "cleaned.arrow"),
        new_fingerprint="cleaned",
    )
    counts["kept"] = len(cleaned)
    return cleaned, counts


def _broken_rule(sides: tuple[str, ...], seen: set[bytes], config: DataConfig) -> str:
    lengths = [len(side) for side in sides]
    if not min(lengths):
        return "empty"
    if max(lengths) > config.max_characters:
        return "too_long"
    floored = [max(length, RATIO_FLOOR) for length in lengths]
    if max(floored) > config.max_ratio * min(floored):
        return "ratio"
    if sides[0] == sides[1]:
        return "copy"
    key = blake2b("\n".join(sides).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    if key in seen:
        return "duplicate"
    seen.add(key)
    return ""
