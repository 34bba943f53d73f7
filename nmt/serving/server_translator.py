"""A served model as a translator like any other, for `nmt translate --server`."""

from __future__ import annotations

from collections.abc import Sequence

from nmt.corpus import Direction
from nmt.errors import UsageError
from nmt.serving.client import Client
from nmt.signatures import Kind
from nmt.translation import Translation

FIRST = Direction("", "")  # whatever the server takes as the model's first


class ServerTranslator:
    """As `nmt.translation.AnyTranslator`; what a server fixes cannot be chosen.

    Args:
        client: of the model.
        with_attention: fetch pieces and attention weights too.
    """

    def __init__(self, client: Client, with_attention: bool = False) -> None:
        self.client, self.with_attention = client, with_attention
        self.directions = [FIRST, *client.directions()]

    def translate(
        self,
        texts: Sequence[str],
        direction: Direction,
        beam_size: int | None = None,
        n_best: int = 1,
        length_penalty: float | None = None,
    ) -> list[list[Translation]]:
        """As `AnyTranslator.translate`.

        Raises UsageError for a beam size that is not 1 or a length penalty, which the model's
        export decided, and for more translations than its beam holds; ServerError.
        """
        if length_penalty is not None or beam_size not in (None, 1):
            raise UsageError(
                "a server's beam size and length penalty are those of the export; --beam-size 1 "
                "is greedy search."
            )
        kind: Kind = "nbest" if n_best > 1 else "beam" if beam_size is None else "greedy"
        if self.with_attention:
            if beam_size == 1:
                raise UsageError(
                    "--json with --server has the export's beam: leave --beam-size out."
                )
            kind = "attention"
        known = None if direction == FIRST else direction
        found = self.client.translate(texts, known, kind)
        if found and len(found[0]) < n_best:
            raise UsageError(f"--n-best {n_best}: this server returns {len(found[0])} at most.")
        return [best[:n_best] for best in found]
