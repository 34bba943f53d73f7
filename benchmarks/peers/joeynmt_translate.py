"""Greedy search of JoeyNMT 2.3 (PyTorch), for a given number of steps a batch."""

from protocol import serve


def make(spec):
    import numpy as np
    import torch
    from joeynmt.search import greedy
    from joeynmt_model import build

    torch.set_num_threads(spec["threads"])
    torch.manual_seed(1)
    model = build(spec)
    model.eval()
    rng = np.random.default_rng(0)
    batches = []
    for rows, length, steps in spec["shapes"]:
        ids = torch.from_numpy(rng.integers(4, spec["vocab_size"], (rows, length)))
        batches.append((ids, steps))

    def work():
        with torch.no_grad():
            for source, steps in batches:
                rows, length = source.shape
                mask = torch.ones(rows, 1, length, dtype=torch.bool)
                output, hidden, _, _ = model(
                    return_type="encode", src=source, src_mask=mask,
                    src_length=torch.full((rows,), length),
                )  # fmt: skip
                greedy(
                    src_mask=mask, max_output_length=steps, min_output_length=steps, model=model,
                    encoder_output=output, encoder_hidden=hidden,
                )  # fmt: skip
        return sum(len(source) * steps for source, steps in batches)

    return work


serve(make)
