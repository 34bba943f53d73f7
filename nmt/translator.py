"""The exported module: strings in, strings out, all inside one TensorFlow graph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf
import tensorflow_text as tf_text

from nmt.capitals import FEWEST_LETTERS
from nmt.compiled_search import CompiledSearch
from nmt.config import SearchConfig
from nmt.corpus import Direction
from nmt.ensemble import Ensemble
from nmt.greedy_stream import LANGUAGE, TEXT, GreedyStream
from nmt.model import Seq2Seq
from nmt.search.interface import Hypotheses
from nmt.search.searcher import Searcher
from nmt.shapes import LARGE_BATCH, LENGTH_MULTIPLE
from nmt.signatures import TEXTS, Signature, signatures_of
from nmt.special_tokens import EOS_ID, PAD_ID
from nmt.stored_weights import Precision, StoredWeights
from nmt.tokenizer import Tokenizer


class Translator(tf.Module):
    """A trained model between two string operations.

    Strings are tokenized first and joined last; between them stands one numeric region, without
    a device pin, so the graph runs on a CPU or a GPU. Invalid UTF-8 is replaced, an empty text
    has an empty translation, and a batch of 0 works.

    Args:
        model: a trained `Seq2Seq` in float32, or several as an `Ensemble`.
        tokenizer: of the model's run.
        directions: of the model's run; the first is the default of the signatures.
        search: the limits, and the beam size and length penalty of the beam signatures.
        precision: in which the weights are stored; the computation is in float32.
        xla: compile the numeric region with XLA; see `CompiledSearch`.
    """

    def __init__(
        self,
        model: Seq2Seq | Ensemble,
        tokenizer: Tokenizer,
        directions: Sequence[Direction],
        search: SearchConfig,
        precision: Precision = "float32",
        xla: bool = False,
    ) -> None:
        super().__init__(name="translator")
        self.directions = list(directions)
        self.config = search
        self.tokenizer = tf_text.SentencepieceTokenizer(model=tokenizer.model)
        self._language_ids = (
            {d.target: tokenizer.language_id(d.target) for d in directions}
            if len(self.directions) > 1
            else {}
        )
        self.weights = StoredWeights(model.variables, precision)
        searcher = Searcher(model, search)
        self._search: Callable[..., Hypotheses] = (
            CompiledSearch(model, search).search if xla else searcher.search
        )
        self.stream = GreedyStream(searcher, self.weights, self._read, self._write)

    @tf.function(
        input_signature=[
            TEXT,
            LANGUAGE,
            tf.TensorSpec([], tf.int32, name="beam_size"),
            tf.TensorSpec([], tf.int32, name="n_best"),
            tf.TensorSpec([], tf.float32, name="length_penalty"),
        ],
        autograph=False,  # nothing to convert, and looking takes seconds
    )
    def translate(
        self, text: Any, target_language: Any, beam_size: Any, n_best: Any, length_penalty: Any
    ) -> dict[str, Any]:
        """All that is known of the `n_best` translations of each text.

        Args:
            text: `(batch,)` strings.
            target_language: as `es`; a model of one direction does not read it.
            beam_size: hypotheses kept; 1 is greedy search. At least `n_best` are kept.
            n_best: translations returned, best first.
            length_penalty: exponent of the length normalisation.

        Returns `translation`, `score` and `log_prob` `(batch, n_best)`; `pieces`
        `(batch, n_best, time)` with their number in `length`; `attention_weights`
        `(batch, n_best, time, source_time)`; `source_pieces` `(batch, source_time)`, the language
        piece and the end among them, with their number in `source_length` (0 for an empty text).
        Where the search found fewer than `n_best`, the rest is "" with the score -1e9.
        """
        source_ids, is_text, is_loud = self._read(text, target_language)
        beam_size = tf.maximum(beam_size, n_best)
        with self.weights.used():
            found = tf.cond(  # a beam of 1 is greedy search, at less cost
                beam_size == 1,
                lambda: self._search(source_ids, 1, length_penalty),
                lambda: self._search(source_ids, beam_size, length_penalty, n_best),
            )
        best = _blank_empty(Hypotheses(*(field[:, :n_best] for field in found)), is_text)
        real = tf.cast(is_text, tf.int32)
        return {
            "translation": self._write(best.token_ids, best.lengths, is_loud),
            "score": best.scores,
            "log_prob": best.log_probs,
            "pieces": self.tokenizer.id_to_string(best.token_ids),
            "length": best.lengths,
            "attention_weights": best.attention_weights,
            "source_pieces": self.tokenizer.id_to_string(source_ids),
            "source_length": tf.math.count_nonzero(source_ids, axis=1, dtype=tf.int32) * real,
        }

    def signatures(self) -> dict[str, Any]:
        """Concrete functions of `text` alone, by the names of `nmt.signatures`."""
        signatures = signatures_of(self.directions, self.config.beam_size)
        made = {
            signature: self._signature(signature)
            for signature in dict.fromkeys(signatures.values())
        }
        return {name: made[signature] for name, signature in signatures.items()}

    def _signature(self, signature: Signature) -> Any:
        @tf.function(input_signature=[TEXT], autograph=False)
        def translate(text: Any) -> dict[str, Any]:
            found = self.translate(
                text,
                signature.direction.target,
                signature.beam_size,
                signature.n_best,
                self.config.length_penalty,
            )
            if signature.kind == "attention":
                return found
            texts = {name: found[name] for name in TEXTS}
            if signature.is_list:
                return {n: tf.ensure_shape(x, [None, signature.n_best]) for n, x in texts.items()}
            return {name: x[:, 0] for name, x in texts.items()}

        return translate.get_concrete_function()

    def _read(self, text: Any, target_language: Any) -> tuple[Any, Any, Any]:
        """Source ids `(batch, source_time)`, which texts have any piece, which are in capitals."""
        text = tf.strings.unicode_transcode(text, "UTF-8", "UTF-8", errors="replace")
        is_loud = is_capitals(text) & self.config.restore_capitals
        text = tf.where(is_loud, sentence_case(text), text)
        return *self._encode(text, self._language_id(target_language)), is_loud

    def _language_id(self, target_language: Any) -> Any:
        if not self._language_ids:
            return None
        languages = tf.constant(list(self._language_ids))
        ids = tf.constant(list(self._language_ids.values()))
        position = tf.argmax(tf.cast(languages == target_language, tf.int32))
        return ids[position]

    def _encode(self, text: Any, language_id: Any) -> tuple[Any, Any]:
        """Padded ids `(batch, source_time)`, and which texts have any piece at all."""
        pieces = self.tokenizer.tokenize(text)  # ragged (batch, pieces)
        is_text = pieces.row_lengths() > 0
        if language_id is not None:
            column = tf.fill([tf.shape(text)[0], 1], language_id)
            pieces = tf.concat([column, pieces], axis=1)
        pieces = pieces[:, : self.config.max_source_length - 1]
        batch = tf.shape(text)[0]
        ids = tf.concat([pieces, tf.fill([batch, 1], EOS_ID)], axis=1).to_tensor(PAD_ID)
        # A batch of 0 has no longest row: give it one column, since loops need a step to stack.
        length = tf.maximum(tf.shape(ids)[1], 1)
        multiple = tf.where(batch > LARGE_BATCH, LENGTH_MULTIPLE, 1)
        more = -(-length // multiple) * multiple - tf.shape(ids)[1]
        return tf.pad(ids, [[0, 0], [0, more]], constant_values=PAD_ID), is_text

    def _write(self, token_ids: Any, lengths: Any, is_loud: Any) -> Any:
        """Texts `(batch, n)` of pieces `(batch, n, time)`."""
        shape = tf.shape(lengths)
        ids = tf.reshape(token_ids, [shape[0] * shape[1], tf.shape(token_ids)[2]])
        pieces = tf.RaggedTensor.from_tensor(ids, tf.reshape(lengths, [-1]))
        texts = tf.reshape(self.tokenizer.detokenize(pieces), shape)
        return tf.where(is_loud[:, None], tf.strings.upper(texts, encoding="utf-8"), texts)


def is_capitals(text: Any) -> Any:
    """`nmt.capitals.is_capitals` of each text `(batch,)`, in the graph."""
    letters = tf.strings.length(tf.strings.regex_replace(text, r"\P{L}+", ""), "UTF8_CHAR")
    is_upper = tf.strings.upper(text, encoding="utf-8") == text
    has_case = tf.strings.lower(text, encoding="utf-8") != text
    return (letters >= FEWEST_LETTERS) & is_upper & has_case


def sentence_case(text: Any) -> Any:
    """`nmt.capitals.sentence_case` of each text `(batch,)`, in the graph."""
    rest = tf.strings.regex_replace(text, r"(?s)^\P{L}*\p{L}?", "")
    first = tf.strings.regex_replace(text, r"(?s)^(\P{L}*\p{L}?).*$", r"\1")
    return first + tf.strings.lower(rest, encoding="utf-8")


def _blank_empty(best: Hypotheses, is_text: Any) -> Hypotheses:
    """`best`, with an empty translation where the text was empty."""
    is_text = is_text[:, None]
    return best._replace(
        lengths=tf.where(is_text, best.lengths, 0),
        log_probs=tf.where(is_text, best.log_probs, 0.0),
        scores=tf.where(is_text, best.scores, 0.0),
    )
