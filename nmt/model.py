"""The translation model: embeddings, encoder, decoder and softmax in one Keras model."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.layers.decoder import Decoder, DecoderState, Memory
from nmt.layers.encoder import Encoder
from nmt.special_tokens import PAD_ID


@keras.saving.register_keras_serializable("nmt")
class Seq2Seq(keras.Model):
    """Recurrent encoder-decoder with additive attention (Bahdanau et al. 2015).

    Call it with `(source_ids, target_in)` for teacher forcing: source pieces
    `(batch, source_length)` and the target shifted right by one `(batch, target_length)`, both
    right-padded with `PAD_ID`. It returns float32 logits `(batch, target_length, vocab_size)`.
    A search calls `encode` once and `decode_step` for every piece.

    Args:
        vocab_size: pieces of the joint vocabulary.
        embedding_dim: size of the source and target embeddings, and of the deep output.
        encoder_units: size of one direction of the encoder's state.
        encoder_layers: bidirectional layers of the encoder.
        decoder_units: size of the decoder's state.
        attention_units: size of the space in which the decoder compares states and annotations.
        dropout: share dropped of embeddings, annotations and deep output, while training.
        word_dropout: share of source and target input pieces dropped whole, while training
            (Sennrich & Zhang 2019, section 3.2).
        layer_normalization: of the annotations and of the deep output (Ba et al. 2016).
        tie_embeddings: use the target embedding as the softmax's matrix (Press & Wolf 2017).
        share_embeddings: use the target embedding for the source too (their section 3).
        seed: seed of the dropout.
    """

    def __init__(
        self,
        vocab_size: int,
        embedding_dim: int = 256,
        encoder_units: int = 256,
        encoder_layers: int = 1,
        decoder_units: int = 512,
        attention_units: int = 256,
        dropout: float = 0.0,
        word_dropout: float = 0.0,
        layer_normalization: bool = False,
        tie_embeddings: bool = True,
        share_embeddings: bool = False,
        seed: int | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.config: dict[str, Any] = {
            "vocab_size": vocab_size,
            "embedding_dim": embedding_dim,
            "encoder_units": encoder_units,
            "encoder_layers": encoder_layers,
            "decoder_units": decoder_units,
            "attention_units": attention_units,
            "dropout": dropout,
            "word_dropout": word_dropout,
            "layer_normalization": layer_normalization,
            "tie_embeddings": tie_embeddings,
            "share_embeddings": share_embeddings,
            "seed": seed,
        }
        self._add_embeddings()
        self._add_encoder_and_decoder()
        self._add_dropouts()

    def _add_embeddings(self) -> None:
        config, dtype = self.config, self.dtype_policy
        sizes = config["vocab_size"], config["embedding_dim"]
        initializer = keras.initializers.RandomNormal(stddev=sizes[1] ** -0.5, seed=config["seed"])
        if not config["share_embeddings"]:
            self.source_embedding = keras.layers.Embedding(
                *sizes, initializer, name="source_embedding", dtype=dtype
            )
        self.target_embedding = keras.layers.ReversibleEmbedding(
            *sizes,
            config["tie_embeddings"],
            initializer,
            reverse_dtype=self.compute_dtype,  # by default the softmax's product is in float32
            name="target_embedding",
            dtype=dtype,
        )
        if config["share_embeddings"]:
            self.source_embedding = self.target_embedding

    def _add_encoder_and_decoder(self) -> None:
        config, dtype = self.config, self.dtype_policy
        self.encoder = Encoder(
            config["encoder_units"],
            config["encoder_layers"],
            config["dropout"],
            config["layer_normalization"],
            self._seed(100),
            name="encoder",
            dtype=dtype,
        )
        self.decoder = Decoder(
            config["decoder_units"],
            config["attention_units"],
            config["embedding_dim"],
            config["layer_normalization"],
            name="decoder",
            dtype=dtype,
        )

    def _add_dropouts(self) -> None:
        config, dtype = self.config, self.dtype_policy
        self.source_dropout, self.target_dropout, self.output_dropout = (
            keras.layers.Dropout(config["dropout"], seed=self._seed(part), dtype=dtype)
            for part in (1, 2, 3)
        )
        whole = (None, None, 1)  # one draw for all features of a piece
        self.source_word_dropout, self.target_word_dropout = (
            keras.layers.Dropout(config["word_dropout"], whole, seed=self._seed(part), dtype=dtype)
            for part in (4, 5)
        )

    def _seed(self, part: int) -> int | None:
        seed = self.config["seed"]
        return None if seed is None else seed + part

    @property
    def vocab_size(self) -> int:
        return self.config["vocab_size"]

    def build(self, input_shape: Any = None) -> None:
        config = self.config
        embedded_shape = (None, None, config["embedding_dim"])
        memory_shape = (None, None, 2 * config["encoder_units"])
        self.target_embedding.build()
        if not config["share_embeddings"]:
            self.source_embedding.build()
        self.encoder.build(embedded_shape)
        keys_shape = (None, None, config["attention_units"])
        self.decoder.build(embedded_shape, Memory(memory_shape, keys_shape, (None, None)))
        self.built = True

    def call(self, inputs: tuple[Any, Any], training: bool = False) -> Any:
        source_ids, target_in = inputs
        memory = self.encode(source_ids, training=training)
        embedded = self.target_word_dropout(self.target_embedding(target_in), training=training)
        embedded = self.target_dropout(embedded, training=training)
        output = self.decoder(embedded, memory, training=training)
        return self._logits(output, training=training)

    def encode(self, source_ids: Any, training: bool = False) -> Memory:
        """The `Memory` of source pieces `(batch, source_length)`."""
        mask = ops.not_equal(source_ids, PAD_ID)
        embedded = self.source_word_dropout(self.source_embedding(source_ids), training=training)
        embedded = self.source_dropout(embedded, training=training)
        return self.decoder.memorize(self.encoder(embedded, mask, training=training), mask)

    def initial_state(self, memory: Memory) -> DecoderState:
        """The decoder's state before the first target piece."""
        return self.decoder.initial_state(memory)

    def decode_step(
        self, token_ids: Any, state: DecoderState, memory: Memory
    ) -> tuple[Any, DecoderState, Any]:
        """One step of a search.

        Args:
            token_ids: previous target pieces `(rows,)`; see `Decoder.step` for `rows`.
            state: the decoder's state after them.
            memory: what `encode` returned.

        Returns float32 logits `(rows, vocab_size)`, the next state, and attention weights
        `(rows, source_length)`.
        """
        embedded = self.target_embedding(token_ids)
        output, state, attention_weights = self.decoder.step(embedded, state, memory)
        return self._logits(output), state, attention_weights

    def _logits(self, output: Any, training: bool = False) -> Any:
        output = self.output_dropout(output, training=training)
        return ops.cast(self.target_embedding(output, reverse=True), "float32")

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), **self.config}
