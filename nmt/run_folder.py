"""The files of a run: one folder holds all that training, translating and exporting need."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from nmt.config import Config
from nmt.config_file import parse_config, to_yaml
from nmt.corpus import ParallelText
from nmt.errors import ModelError
from nmt.files import replacing
from nmt.tokenizer import Tokenizer


@dataclass(frozen=True)
class RunFolder:
    """Paths and small files of a run."""

    path: Path

    @property
    def config(self) -> Path:
        return self.path / "config.yaml"

    @property
    def tokenizer(self) -> Path:
        return self.path / "tokenizer.model"

    @property
    def corpus(self) -> Path:
        return self.path / "corpus"

    @property
    def cleaning_report(self) -> Path:
        return self.corpus / "report.json"

    @property
    def best(self) -> Path:
        """Weights of the best validation."""
        return self.path / "best.weights.h5"

    def validated(self, step: int) -> Path:
        """Weights of the validation at a step."""
        return self.path / "validated" / f"{step:08d}.weights.h5"

    def all_validated(self) -> list[Path]:
        """What `training.keep_validated` kept, oldest first."""
        return sorted(self.validated(0).parent.glob("[0-9]*.weights.h5"))

    @property
    def latest(self) -> Path:
        """All that a resumed training needs."""
        return self.path / "latest.npz"

    @property
    def metrics(self) -> Path:
        return self.path / "metrics.tsv"

    @property
    def tensorboard(self) -> Path:
        return self.path / "tensorboard"

    def is_prepared(self) -> bool:
        return self.tokenizer.is_file() and self.cleaning_report.is_file()

    def load_config(self) -> Config:
        """The resolved config. Raises ModelError if the folder is no run."""
        if not self.config.is_file():
            raise ModelError(f"{self.path}: no run there (config.yaml is missing).")
        return parse_config(yaml.safe_load(self.config.read_text("utf-8")), str(self.config))

    def save_config(self, config: Config) -> None:
        with replacing(self.config) as path:
            path.write_text(to_yaml(config), "utf-8")

    def load_tokenizer(self) -> Tokenizer:
        return Tokenizer.load(self.tokenizer)

    def split(self, name: str) -> ParallelText:
        """`train`, `dev`, `test`, or the synthetic pairs of a direction, as `synthetic-en-es`."""
        return ParallelText.load(self.corpus / name)
