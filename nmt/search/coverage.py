"""Prefer hypotheses that have looked at the whole source."""

from __future__ import annotations

from typing import Any

from keras import ops

from nmt.search.interface import LEAST_COVERAGE, NEVER, Hypotheses


def reranked(found: Hypotheses, is_source: Any, weight: float) -> Hypotheses:
    """`found` with the coverage penalty in its scores, best first (Wu et al. 2016, equation 14).

    The penalty is `weight` times the sum, over the source pieces, of the logarithm of the
    attention that the piece received from all target pieces together, at most 1.

    Args:
        found: hypotheses of `(batch, n)`.
        is_source: `(batch, source_length)`, True for a real piece.
        weight: 0 changes nothing; 0.2 is usual.
    """
    attention = ops.clip(ops.sum(found.attention_weights, axis=2), LEAST_COVERAGE, 1.0)
    penalty = weight * ops.sum(ops.where(is_source[:, None], ops.log(attention), 0.0), axis=-1)
    scores = ops.where(found.scores > NEVER / 2, found.scores + penalty, found.scores)
    order = ops.argsort(-scores, axis=1)

    def sort(field: Any) -> Any:
        index = ops.reshape(order, (*ops.shape(order), *[1] * (len(field.shape) - 2)))
        return ops.take_along_axis(field, index, axis=1)

    return Hypotheses(*map(sort, found._replace(scores=scores)))
