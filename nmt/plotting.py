"""Pictures of translations, trainings and corpora. Each function returns a matplotlib figure.

It needs the extra `notebook`. Nothing is shown and no global setting is touched: save a figure with
its `savefig`, or let a notebook display it.
"""

from __future__ import annotations

import functools
import unicodedata
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font

from nmt import grouping
from nmt.batches import Batch
from nmt.errors import ModelError
from nmt.grouping import Group
from nmt.special_tokens import PAD_ID
from nmt.translation import Translation

ACCENT, MUTED = "#1f5fa8", "#8a8f98"
SOFTEST_LINE = 0.05  # weaker attention than this has no line
CURVES = {"train_loss": "training loss", "dev_loss": "dev loss", "dev_bleu": "dev BLEU"}


def attention_heat_map(translation: Translation) -> Figure:
    """The attention weights of a translation: a row for each piece, over the source's pieces.

    A row sums to 1: it says where the decoder looked when it wrote the piece (Bahdanau et al.
    2015, figure 3). Raises ModelError for an empty translation.
    """
    _refuse_empty(translation)
    columns, rows = translation.source_pieces, translation.pieces
    size = (1.8 + 0.42 * len(columns), 1.4 + 0.34 * len(rows))
    figure, axes = _figure(size)
    weights = translation.attention_weights[: len(rows), : len(columns)]
    picture = axes.imshow(weights, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    family = fonts_for([*columns, *rows])
    axes.set_xticks(range(len(columns)), columns, rotation=60, ha="left", fontfamily=family)
    axes.set_yticks(range(len(rows)), rows, fontfamily=family)
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    axes.set_xlabel("source")
    axes.set_ylabel("translation")
    figure.colorbar(picture, ax=axes, label="attention", shrink=0.8)
    return figure


def alignment_lines(translation: Translation) -> Figure:
    """Both sentences, joined by lines as dark as the attention between two pieces.

    Raises ModelError for an empty translation.
    """
    _refuse_empty(translation)
    top, bottom = translation.source_pieces, translation.pieces
    width = max(len(top), len(bottom))
    figure, axes = _figure((1 + 0.75 * width, 2.6))
    family = fonts_for([*top, *bottom])
    places = [np.arange(len(side)) + (width - len(side)) / 2 for side in (top, bottom)]
    for pieces, xs, y, anchor in ((top, places[0], 1, "bottom"), (bottom, places[1], 0, "top")):
        for piece, x in zip(pieces, xs, strict=True):
            axes.text(x, y, piece, ha="center", va=anchor, fontfamily=family)
    for row, x_bottom in enumerate(places[1]):
        for column, x_top in enumerate(places[0]):
            weight = float(translation.attention_weights[row, column])
            if weight >= SOFTEST_LINE:
                axes.plot([x_top, x_bottom], [0.96, 0.04], color=ACCENT, alpha=min(weight, 1.0))
    axes.set_ylim(-0.3, 1.3)
    axes.set_xlim(-0.5, width - 0.5)
    axes.set_axis_off()
    return figure


def training_curves(metrics: Path) -> Figure:
    """Losses (left axis, nats a piece) and dev BLEU (right axis) of a run's `metrics.tsv`.

    Raises ModelError if there is no validation in it yet.
    """
    lines = metrics.read_text("utf-8").splitlines() if metrics.is_file() else []
    if len(lines) < 2:
        raise ModelError(f"{metrics}: no validation there yet.")
    rows = [
        dict(zip(lines[0].split("\t"), map(float, x.split("\t")), strict=True)) for x in lines[1:]
    ]
    figure, axes = _figure((6.4, 3.6))
    right = axes.twinx()
    styles = {"train_loss": (axes, MUTED, "-"), "dev_loss": (axes, ACCENT, "-")}
    styles["dev_bleu"] = (right, "#b3541e", "--")
    for name, (side, color, line) in styles.items():
        xs, ys = [row["epoch"] for row in rows], [row[name] for row in rows]
        side.plot(xs, ys, line, color=color, marker="o", markersize=3, label=CURVES[name])
    axes.set_xlabel("epoch")
    axes.set_ylabel("loss, nats a piece")
    right.set_ylabel("BLEU")
    axes.legend(handles=[*axes.lines, *right.lines], loc="center right")
    return figure


def length_histograms(lengths: Mapping[str, Sequence[int]], unit: str = "pieces") -> Figure:
    """How long the sentences of each language (the keys) are, in `unit`."""
    figure, axes = _figure((6.4, 3.2))
    longest = max((max(values) for values in lengths.values() if len(values)), default=1)
    bins = np.linspace(0.5, longest + 0.5, min(longest, 40) + 1)
    for values, color in zip(lengths.values(), (ACCENT, "#b3541e"), strict=False):
        axes.hist(values, bins=bins.tolist(), alpha=0.55, color=color)
    axes.legend(list(lengths))
    axes.set_xlabel(f"length in {unit}")
    axes.set_ylabel("sentences")
    return figure


def scores_by_length(
    sources: Sequence[str], hypotheses: Sequence[str], references: Sequence[str], groups: int = 5
) -> Figure:
    """BLEU and chrF2 of sentences in groups of equal size, from short sources to long."""
    members = grouping.by_length(sources, groups)
    return group_scores(
        grouping.scored_groups(members, hypotheses, references), "source length in words"
    )


def group_scores(groups: Sequence[Group], name: str) -> Figure:
    """BLEU and chrF2 of groups of sentences, side by side; `name` says what groups them."""
    figure, axes = _figure((7.2, 3.2))
    places = np.arange(len(groups))
    for shift, color, score, values in (
        (-0.2, ACCENT, "BLEU", [group.bleu for group in groups]),
        (0.2, MUTED, "chrF2", [group.chrf for group in groups]),
    ):
        bars = axes.bar(places + shift, values, width=0.38, color=color, label=score)
        axes.bar_label(bars, fmt="%.1f", fontsize=8)
    axes.set_xticks(places, [f"{group.label}\n{group.size:,} sentences" for group in groups])
    axes.set_xlabel(name)
    axes.set_ylim(top=1.12 * max([1.0, *(group.chrf for group in groups)]))
    axes.legend(loc="upper center", ncols=2, bbox_to_anchor=(0.5, 1.16), frameon=False)
    return figure


def padded_batch(batch: Batch) -> Figure:
    """The three arrays of a batch: real pieces dark, padding light."""
    figure = Figure(figsize=(8, 2.6), layout="constrained")
    for axes, (name, ids) in zip(figure.subplots(1, 3), batch._asdict().items(), strict=True):
        axes.imshow(ids != PAD_ID, cmap="Blues", vmin=-0.3, vmax=1.4, aspect="auto")
        axes.set_title(f"{name} {ids.shape}", fontsize=9)
        axes.set_xlabel("position")
        axes.set_ylabel("row")
    return figure


def fonts_for(texts: Sequence[str]) -> list[str]:
    """The names of installed fonts that together have every character of `texts`.

    matplotlib's own font comes first. Warns of characters that no installed font has.
    """
    names = ["DejaVu Sans"]
    missing = {c for c in "".join(texts) if not c.isspace()} - _characters(_own_font())
    for entry in font_manager.fontManager.ttflist if missing else ():
        if entry.name.startswith("Last Resort"):  # has a box for every character there is
            continue
        if found := missing & _characters(entry.fname):
            names.append(entry.name)
            missing -= found
    if missing:
        shown = ", ".join(f"{c} ({unicodedata.name(c, 'unnamed')})" for c in sorted(missing)[:3])
        warnings.warn(
            f"no installed font has {shown}: they will show as boxes; install a Noto font, as "
            "'apt install fonts-noto-core fonts-noto-cjk'.",
            stacklevel=3,
        )
    return names


def _own_font() -> str:
    return font_manager.findfont("DejaVu Sans")


@functools.cache
def _characters(path: str) -> frozenset[str]:
    return frozenset(map(chr, FT2Font(path).get_charmap()))


def _figure(size: tuple[float, float]) -> tuple[Figure, Axes]:
    figure = Figure(figsize=size, layout="constrained")
    return figure, figure.subplots()


def _refuse_empty(translation: Translation) -> None:
    if not translation.pieces:
        raise ModelError("an empty translation has no attention to show.")
