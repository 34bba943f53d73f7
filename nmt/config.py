"""The configuration of an experiment: every key, its default and the reason for it.

A config is one YAML file with the sections below. Unknown and ill-typed keys are refused by name.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class DataConfig:
    """Which sentences, and which of them are left out."""

    # What to translate, `source-target`. The first direction is the default of the exported model.
    # Two opposite directions share one model, which is told the target language by a piece.
    directions: tuple[str, ...] = ("en-es",)
    # Where the pairs are: a prefix with language suffixes (`train` for train.en and train.es,
    # plain or .gz), two files (`[a.txt, b.txt]`, source language first), a translation memory
    # (.tmx), a .tsv, .csv, .jsonl or .parquet file, a dataset folder, or a hub name; `#SPLIT`
    # chooses a split of the last two. Environment variables are expanded.
    train: str | tuple[str, ...] = ""
    dev: str | tuple[str, ...] = ""  # "": split off the training pairs
    test: str | tuple[str, ...] = ""  # "": split off the training pairs
    # More training pairs, of which a machine wrote a side, by the one direction that they serve:
    # `{en-es: distilled/en-es}`, or a list of several. Translations of a teacher, or
    # back-translations.
    synthetic: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    # How often an epoch shows each pair of `train`; 0: the synthetic pairs alone.
    train_copies: int = 1
    subset: str = ""  # the configuration of a hub dataset that has several
    columns: dict[str, str] = field(default_factory=dict)  # language: column; {}: found by name
    # Longest side, in characters: longer lines are rarely one sentence, and cost memory.
    max_characters: int = 500
    # Largest ratio of the sides' lengths in characters: beyond, the lines rarely pair. Sides
    # under 20 characters count as 20, since short phrases vary most.
    max_ratio: float = 4.0
    # A dev set under 1 % of a large corpus measures BLEU well enough; a small corpus needs its
    # pairs for training: the share is capped at 5 %.
    dev_size: int = 2000
    test_size: int = 2000
    # Draws the split and the tokenizer's sentences. It is not `training.seed`, so that trainings
    # of several seeds share both, as an ensemble must.
    seed: int = 1

    def synthetic_corpora(self, direction: str) -> tuple[str, ...]:
        """Where the synthetic pairs of a direction are; () if it has none."""
        corpora = self.synthetic.get(direction, ())
        return (corpora,) if isinstance(corpora, str) else corpora


@dataclass(frozen=True)
class TokenizerConfig:
    """The subwords."""

    vocab_size: int = 6000  # pieces of both languages together, at most
    model_type: str = "bpe"  # bpe or unigram
    character_coverage: float = 1.0  # 0.9995 for scripts of thousands of characters
    normalization: str = "nmt_nfkc"  # a rule of SentencePiece: it travels inside its model
    # Sentences that the tokenizer is trained on, drawn at random: more change nothing.
    max_sentences: int = 1_000_000


@dataclass(frozen=True)
class ModelConfig:
    """Sizes and regularisation of the network."""

    embedding_dim: int = 256
    encoder_units: int = 256  # of each direction
    encoder_layers: int = 1  # a second layer pays from about 200,000 pairs
    decoder_units: int = 512
    attention_units: int = 256
    # Of embeddings, annotations and output; none on the recurrence. Small data needs more.
    dropout: float = 0.3
    # Of whole words of source and target input (Sennrich & Zhang 2019): for very small data.
    word_dropout: float = 0.0
    # Of annotations and deep output (Ba et al. 2016), outside the recurrence, which stays fast.
    layer_normalization: bool = False
    tie_embeddings: bool = True  # target embedding = softmax matrix: fewer weights, better BLEU
    # Source embedding = target embedding: for a smaller file where the languages share words.
    share_embeddings: bool = False


@dataclass(frozen=True)
class TrainingConfig:
    """How the weights are learned."""

    seed: int = 1
    # A run whose tokenizer and best weights this training starts from, to fine-tune it; "": none.
    start_from: str = ""
    max_epochs: int = 30
    # Pieces of the longer side, padding included, in a batch: small batches suit small data.
    batch_tokens: int = 2000
    learning_rate: float = 1e-3
    warmup_steps: int = 200  # steps of linear growth to the learning rate
    # plateau: halved when dev does not improve; cosine: falls to 0 over max_epochs, best where
    # the time is given; inverse-sqrt: falls as 1 / sqrt(step) after the warm-up.
    schedule: str = "plateau"
    # Validations in which neither the metric nor the loss on dev improves, before the rate is
    # halved, and before training stops.
    plateau_patience: int = 2
    stop_patience: int = 6
    metric: str = "bleu"  # what "improvement" means on dev: bleu or perplexity
    label_smoothing: float = 0.1
    # Sentences are cut into subwords anew every epoch. bpe: the share of merges skipped
    # (Provilkov et al. 2020), 0.1 is usual; unigram: the exponent of the pieces' probabilities
    # (Kudo 2018), smaller is wilder, 0.2 is usual. 0 turns it off.
    subword_sampling: float = 0.0
    # Share of the pairs that are shown in lower case and without final marks, on both sides: for
    # input that is typed that way.
    case_noise: float = 0.0
    # Share of the pairs with a name on both sides in which another name of the corpus replaces it:
    # teaches to copy names. For languages that share a script.
    name_noise: float = 0.0
    # Weight of R-Drop (Wu et al. 2021): each batch is read twice, under two draws of dropout,
    # and the two must agree. It doubles the time of a step; 0 turns it off, 5 is usual.
    r_drop: float = 0.0
    clip_norm: float = 1.0  # recurrent gradients explode now and then (Pascanu et al. 2013)
    # Momentum of the average of the weights that is evaluated and kept, smaller in the first
    # steps; 0 turns it off.
    ema: float = 0.998
    # auto: bfloat16 compute where the CPU (AVX512-BF16, AMX) or a GPU has it, else float32.
    precision: str = "auto"
    validate_every: int = 0  # steps between validations; 0: once an epoch
    save_every: int = 500  # steps between checkpoints to resume from
    keep_validated: int = 0  # models of the last validations kept, for 'nmt average'
    dev_sentences: int = 2000  # pairs of dev used at a validation
    # Both sides are padded to a multiple of it. 1 wastes nothing; JAX compiles once a shape and
    # always uses at least 8.
    length_multiple: int = 1


@dataclass(frozen=True)
class SearchConfig:
    """How translations are searched for."""

    beam_size: int = 5
    length_penalty: float = 1.0  # exponent of Wu et al. (2016, equation 14); 0: none
    # Weight of the penalty on source pieces that no target piece looked at (Wu et al. 2016,
    # equation 14), in beam search; 0: none. Against translations that leave something out.
    coverage_penalty: float = 0.0
    # A beam of which the best alone is wanted drops hypotheses whose log-probability is lower than
    # the best one's by more than this (Freitag & Al-Onaizan 2017, section 3, absolute threshold
    # pruning); 0: none. 2.5 to 4 lose next to nothing. It is LiteRT's beams that it speeds up.
    pruning: float = 0.0
    # A translation has at most ratio * source pieces + offset pieces: room for any language pair.
    max_length_ratio: int = 2
    max_length_offset: int = 10
    # A text all in capitals is read in lower case, and its translation is written in capitals.
    # Turn it off for a corpus that is itself in capitals.
    restore_capitals: bool = True
    max_source_length: int = 256  # longer sources are cut, in pieces: bounds memory when serving


@dataclass(frozen=True)
class Config:
    """An experiment."""

    data: DataConfig = DataConfig()
    tokenizer: TokenizerConfig = TokenizerConfig()
    model: ModelConfig = ModelConfig()
    training: TrainingConfig = TrainingConfig()
    search: SearchConfig = SearchConfig()
