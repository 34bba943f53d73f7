"""The signatures of an exported model: the name of one says what it returns.

A server's request names a signature and gives nothing but texts, so each choice is a name:
`serving_default` (greedy), `translate_beam`, `translate_nbest` and `translate_attention` in the
model's first direction, and `translate_en_es`, `translate_en_es_beam`, … in each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from nmt.corpus import Direction

Kind = Literal["greedy", "beam", "nbest", "attention"]
ENDINGS: dict[Kind, str] = {
    "greedy": "",
    "beam": "_beam",
    "nbest": "_nbest",
    "attention": "_attention",
}
DEFAULT = "serving_default"
TEXTS = ("translation", "score")


@dataclass(frozen=True)
class Signature:
    """What a signature asks of the translator."""

    direction: Direction
    kind: Kind
    beam_size: int

    @property
    def n_best(self) -> int:
        """Translations a text."""
        return 1 if self.kind in ("greedy", "beam") else self.beam_size

    @property
    def is_list(self) -> bool:
        """Whether its outputs have an axis of translations, `(batch, n_best)`."""
        return self.kind in ("nbest", "attention")


def signature_name(direction: Direction | None, kind: Kind) -> str:
    """The name of a signature; without a direction, in the model's first."""
    if direction is None:
        return DEFAULT if kind == "greedy" else f"translate{ENDINGS[kind]}"
    return f"translate_{direction.source}_{direction.target}{ENDINGS[kind]}"


def signatures_of(directions: Sequence[Direction], beam_size: int) -> dict[str, Signature]:
    """All signatures of a model, by name."""
    found = {}
    for kind in ENDINGS:
        size = 1 if kind == "greedy" else beam_size
        found[signature_name(None, kind)] = Signature(directions[0], kind, size)
        for direction in directions:
            found[signature_name(direction, kind)] = Signature(direction, kind, size)
    return found


def directions_of(names: Sequence[str]) -> list[Direction]:
    """The directions that the names of a model's signatures speak of, in alphabetical order."""
    ending = ENDINGS["attention"]
    stems = [name.removesuffix(ending).split("_") for name in names if name.endswith(ending)]
    return sorted(Direction(stem[1], stem[2]) for stem in stems if len(stem) == 3)
