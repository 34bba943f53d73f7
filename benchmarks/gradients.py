"""What the written-out gradients of the recurrent loops gain over automatic differentiation.

Also target tokens a second of one step, beside the machine's matrix product. Lists are
least, median and most.

    python -m benchmarks.gradients [--decoder-units 512] [--vocab-size 6000] [--precision auto]

The default is the size of the recipe-independent comparison: embeddings 256, encoder 2 x 256,
decoder 512, 128 sentences of 16 pieces a batch.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from benchmarks.products import product_rate, products_per_token
from nmt.quiet import load_backend


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print one JSON object."""
    options = _parser().parse_args(arguments)
    load_backend()
    import keras

    from nmt.precision import dtype_policy

    policy = dtype_policy(options.precision)
    all_seconds = _step_seconds(options, policy)
    seconds = all_seconds["training"]
    pairs = zip(all_seconds["autodiff"], all_seconds["without_dropout"], strict=True)
    ratios = sorted(theirs / ours for theirs, ours in pairs)
    tokens = options.batch * options.length
    flop = 6 * tokens * products_per_token(options)
    rate = product_rate(policy, options.repeats)
    result = {
        "backend": keras.backend.backend(),
        "policy": policy,
        **{key: value for key, value in vars(options).items() if key != "precision"},
        "target_tokens_per_second": round(tokens / statistics.median(seconds)),
        "step_seconds": [
            round(s, 3) for s in (min(seconds), statistics.median(seconds), max(seconds))
        ],
        "speed_over_autodiff": [
            round(r, 2) for r in (ratios[0], statistics.median(ratios), ratios[-1])
        ],
        "step_gflop": round(flop / 1e9, 1),
        "step_gflop_per_second": round(flop / statistics.median(seconds) / 1e9, 1),
        "matrix_product_gflop_per_second": round(rate, 1),
    }
    print(json.dumps(result, indent=2))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gradients", description=__doc__)
    for name, default in (
        ("batch", 128), ("length", 16), ("vocab-size", 6000), ("embedding-dim", 256),
        ("encoder-units", 256), ("decoder-units", 512), ("attention-units", 256), ("repeats", 15),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--precision", default="auto", choices=("auto", "float32", "bfloat16"))
    return parser


def _step_seconds(options: argparse.Namespace, policy: str) -> dict[str, list[float]]:
    """Seconds of the steps of three models, which take turns so that all meet the same machine.

    `training` is what a training runs; the other two have no dropout, and `autodiff` also
    differentiates the recurrent loops automatically.
    """
    from nmt.model import Seq2Seq

    class Autodiff(Seq2Seq):
        def call(self, inputs: tuple[Any, Any], training: bool = False) -> Any:
            return super().call(inputs, training=False)

    models = {
        "training": compiled(Seq2Seq, options, policy, dropout=0.3),
        "without_dropout": compiled(Seq2Seq, options, policy, dropout=0.0),
        "autodiff": compiled(Autodiff, options, policy, dropout=0.0),
    }
    # Two shapes first: from then on TensorFlow runs the graph of any shape, as in a training.
    for more in (1, 0):
        for model in models.values():
            train_once(model, options, more)
    rounds = [
        [train_once(model, options) for model in models.values()] for _ in range(options.repeats)
    ]
    return dict(zip(models, map(list, zip(*rounds, strict=True)), strict=True))


def train_once(model: Any, options: argparse.Namespace, more: int = 0) -> float:
    """Seconds of a step, with so many more rows and columns than `options` says."""
    shape = 3, options.batch + more, options.length + more
    source, target_in, target_out = np.random.default_rng(0).integers(
        4, options.vocab_size, shape, np.int32
    )
    started = time.perf_counter()
    model.train_on_batch((source, target_in), target_out)
    return time.perf_counter() - started


def compiled(kind: type, options: argparse.Namespace, policy: str, dropout: float) -> Any:
    """A model of the sizes in `options`, ready to train."""
    import keras

    from nmt.losses import MaskedCrossEntropy

    model = kind(
        options.vocab_size, options.embedding_dim, options.encoder_units, 1, options.decoder_units,
        options.attention_units, dropout=dropout, seed=1, dtype=policy,
    )  # fmt: skip
    model.build()
    model.compile(
        keras.optimizers.Adam(1e-3, global_clipnorm=1.0, use_ema=True, ema_momentum=0.998),
        MaskedCrossEntropy(0.1),
        jit_compile=keras.backend.backend() == "jax",
    )
    return model


if __name__ == "__main__":
    main()
