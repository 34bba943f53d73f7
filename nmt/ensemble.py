"""Several trained models that translate as one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import keras
from keras import ops

from nmt.model import Seq2Seq


class Ensemble(keras.Model):
    """Models of one vocabulary whose probabilities are averaged at every step of a search.

    It has the methods of `Seq2Seq` that a search calls; memory and state are tuples, one of each
    member. The attention weights are the members' mean.

    Args:
        members: trained models, which may differ in everything but the vocabulary.
    """

    def __init__(self, members: Sequence[Seq2Seq]) -> None:
        super().__init__()
        self.members = list(members)
        self.vocab_size = self.members[0].vocab_size
        self.built = True

    def encode(self, source_ids: Any) -> tuple[Any, ...]:
        """The memory of each member."""
        return tuple(member.encode(source_ids) for member in self.members)

    def initial_state(self, memory: tuple[Any, ...]) -> tuple[Any, ...]:
        """The state of each member before the first target piece."""
        pairs = zip(self.members, memory, strict=True)
        return tuple(member.initial_state(own) for member, own in pairs)

    def decode_step(
        self, token_ids: Any, state: tuple[Any, ...], memory: tuple[Any, ...]
    ) -> tuple[Any, tuple[Any, ...], Any]:
        """As `Seq2Seq.decode_step`; the logits are the logarithm of the mean probability."""
        steps = [
            member.decode_step(token_ids, *own)
            for member, *own in zip(self.members, state, memory, strict=True)
        ]
        logits, states, attention_weights = zip(*steps, strict=True)
        log_probs = ops.stack([ops.log_softmax(x) for x in logits])
        mean = ops.logsumexp(log_probs, axis=0) - math.log(len(self.members))
        return mean, states, ops.mean(ops.stack(attention_weights), axis=0)
