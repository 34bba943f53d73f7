"""Subwords: train SentencePiece, and encode and decode with it outside the graph."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import sentencepiece

from nmt.config import TokenizerConfig
from nmt.errors import CorpusError, ModelError
from nmt.special_tokens import (
    BOS_ID,
    BOS_PIECE,
    EOS_ID,
    EOS_PIECE,
    PAD_ID,
    PAD_PIECE,
    UNK_ID,
    UNK_PIECE,
    language_piece,
)


class Sampling(NamedTuple):
    """How texts are cut into subwords at random."""

    alpha: float  # `training.subword_sampling`
    seed: int


class Tokenizer:
    """A trained SentencePiece model.

    Args:
        model: the serialized SentencePiece model.

    Raises ModelError if the model does not hold the project's special pieces.
    """

    def __init__(self, model: bytes) -> None:
        self.model = model
        self.processor = sentencepiece.SentencePieceProcessor(model_proto=model)
        p = self.processor
        if (p.pad_id(), p.unk_id(), p.bos_id(), p.eos_id()) != (PAD_ID, UNK_ID, BOS_ID, EOS_ID):
            raise ModelError(
                "the SentencePiece model has other special ids; train one with 'nmt prepare'."
            )
        self._piece = cache(p.id_to_piece)

    @classmethod
    def load(cls, path: Path) -> Tokenizer:
        """The tokenizer of a `.model` file. Raises ModelError if it is missing."""
        if not path.is_file():
            raise ModelError(f"{path}: no tokenizer there; run 'nmt prepare' or 'nmt train'.")
        return cls(path.read_bytes())

    @property
    def vocab_size(self) -> int:
        return self.processor.get_piece_size()

    def encode(
        self, texts: Sequence[str], language: str | None = None, sampling: Sampling | None = None
    ) -> list[list[int]]:
        """The ids of each text, without BOS_ID and EOS_ID.

        `language` puts the piece of a target language in front, as a many-way model expects.
        `sampling` cuts the texts at random, the same way for the same seed.
        """
        prefix = [] if language is None else [self.language_id(language)]
        options: dict[str, Any] = {}
        if sampling:
            sentencepiece.set_random_generator_seed(sampling.seed)
            # Each call's threads draw from that seed; one thread keeps their order.
            options = {"enable_sampling": True, "alpha": sampling.alpha, "nbest_size": -1}
            options["num_threads"] = 1
        return [prefix + ids for ids in self.processor.encode(list(texts), **options)]

    def decode(self, ids: Sequence[Sequence[int]]) -> list[str]:
        """The text of each sequence of ids; special ids have none."""
        return self.processor.decode([list(map(int, row)) for row in ids])

    def pieces(self, ids: Sequence[int]) -> list[str]:
        """The piece of each id, `▁` standing for the space before a word."""
        return [self._piece(int(i)) for i in ids]

    def language_id(self, language: str) -> int:
        """The id of a target language's piece. Raises ModelError if the model has none."""
        piece_id = self.processor.piece_to_id(language_piece(language))
        if piece_id == UNK_ID:
            raise ModelError(f"the tokenizer has no piece for the target language '{language}'.")
        return piece_id


def train_tokenizer(
    sentences: Iterable[str], config: TokenizerConfig, languages: Sequence[str], seed: int
) -> Tokenizer:
    """Train a joint vocabulary.

    Args:
        sentences: text of all languages together.
        config: see `TokenizerConfig`; the vocabulary is as large as it says, or smaller.
        languages: target languages of a many-way model; none for a model of one direction.
        seed: draws the sentences, if there are more than `config.max_sentences`.

    Raises CorpusError if the text has more characters than the vocabulary has room for.
    """
    model = io.BytesIO()
    sentencepiece.set_random_generator_seed(seed)
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(sentences),
            model_writer=model,
            vocab_size=config.vocab_size,
            hard_vocab_limit=False,  # a text of few words has fewer pieces
            model_type=config.model_type,
            character_coverage=config.character_coverage,
            normalization_rule_name=config.normalization,
            input_sentence_size=config.max_sentences,
            shuffle_input_sentence=True,
            pad_id=PAD_ID,
            unk_id=UNK_ID,
            bos_id=BOS_ID,
            eos_id=EOS_ID,
            pad_piece=PAD_PIECE,
            unk_piece=UNK_PIECE,
            bos_piece=BOS_PIECE,
            eos_piece=EOS_PIECE,
            # Control pieces are never read from text, so a user cannot type one.
            control_symbols=[language_piece(language) for language in languages],
            minloglevel=2,
        )
    except RuntimeError as error:
        raise CorpusError(
            f"tokenizer.vocab_size={config.vocab_size} does not fit the corpus: set another. "
            f"SentencePiece says: {str(error).splitlines()[-1]}"
        ) from None
    return Tokenizer(model.getvalue())
