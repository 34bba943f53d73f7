"""Training steps of JoeyNMT 2.3 (PyTorch)."""

from protocol import random_batches, serve


def make(spec):
    import numpy as np
    import torch
    from joeynmt_model import build

    torch.set_num_threads(spec["threads"])
    torch.manual_seed(1)
    model = build(spec)
    model.loss_function = ("crossentropy", 0.1)
    model.train()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    batches = torch.from_numpy(random_batches(np, spec))
    rows, length = spec["batch"], spec["length"]
    lengths = torch.full((rows,), length)
    mask = torch.ones(rows, 1, length, dtype=torch.bool)

    def work():
        for source, target_in, target_out in batches:
            loss, *_ = model(
                return_type="loss", src=source, src_mask=mask, src_length=lengths,
                trg_input=target_in, trg=target_out, trg_mask=mask, trg_length=lengths,
            )  # fmt: skip
            (loss / rows).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
        return batches[:, 0].numel()

    return work


serve(make)
