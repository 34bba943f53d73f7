"""The metrics of every validation: a table for people and scripts, and TensorBoard."""

from __future__ import annotations

from typing import Any

from nmt.files import replacing
from nmt.run_folder import RunFolder

COLUMNS = (
    "epoch",
    "step",
    "seconds",
    "learning_rate",
    "train_loss",
    "tokens_per_second",
    "dev_loss",
    "dev_perplexity",
    "dev_bleu",
    "dev_chrf",
)


class MetricsLog:
    """`metrics.tsv` and `tensorboard/` of a run; rows after `step` are dropped."""

    def __init__(self, run: RunFolder, step: int) -> None:
        self.path = run.metrics
        kept = self._rows_up_to(step) if step else []
        with replacing(self.path) as temporary:
            temporary.write_text("\n".join(["\t".join(COLUMNS), *kept]) + "\n", "utf-8")
        self._writer = _tensorboard_writer(run)

    def __enter__(self) -> MetricsLog:
        return self

    def __exit__(self, *error: object) -> None:
        if self._writer:
            self._writer.close()

    def write(self, row: dict[str, Any]) -> None:
        """Append one validation."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write("\t".join(f"{row[name]:.6g}" for name in COLUMNS) + "\n")
        if self._writer:
            for name in COLUMNS[2:]:
                self._writer.add_scalar(name, row[name], row["step"])

    def _rows_up_to(self, step: int) -> list[str]:
        if not self.path.is_file():
            return []
        rows = self.path.read_text("utf-8").splitlines()[1:]
        return [row for row in rows if int(row.split("\t")[1]) <= step]


def _tensorboard_writer(run: RunFolder) -> Any:
    """A writer of event files that needs no TensorFlow, or None where it is not installed."""
    try:
        from tensorboardX import SummaryWriter
    except ImportError:
        return None
    return SummaryWriter(str(run.tensorboard))
