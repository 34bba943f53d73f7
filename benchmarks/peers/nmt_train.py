"""Training steps of nmt."""

from protocol import random_batches, serve


def make(spec):
    from nmt.quiet import load_backend

    load_backend()
    import keras
    import numpy as np

    from nmt.losses import MaskedCrossEntropy
    from nmt.model import Seq2Seq
    from nmt.precision import dtype_policy

    model = Seq2Seq(
        spec["vocab_size"], spec["embedding_dim"], spec["encoder_units"], 1,
        spec["decoder_units"], spec["attention_units"], dropout=spec["dropout"], seed=1,
        dtype=dtype_policy(spec["precision"]),
    )  # fmt: skip
    model.build()
    model.compile(
        keras.optimizers.Adam(1e-3, global_clipnorm=1.0, use_ema=True, ema_momentum=0.998),
        MaskedCrossEntropy(0.1),
        jit_compile=False,
    )
    batches = random_batches(np, spec).astype("int32")

    def work():
        for source, target_in, target_out in batches:
            model.train_on_batch((source, target_in), target_out)
        return batches[:, 0].size

    return work


serve(make)
