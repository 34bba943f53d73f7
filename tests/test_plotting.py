"""Pictures show the numbers they are given, in any script."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib", reason="the extra 'notebook' is not installed")

from matplotlib import font_manager

from nmt import plotting
from nmt.batches import make_batch
from nmt.errors import ModelError
from nmt.run_folder import RunFolder
from nmt.scoring import bleu, chrf
from nmt.translation import EMPTY, Translation

WEIGHTS = np.array([[0.7, 0.3, 0.0], [0.02, 0.08, 0.9]], np.float32)
TRANSLATION = Translation(
    "Где книга", -1.0, -2.0, ("▁Где", "▁книга"), ("▁Where", "▁book", "</s>"), WEIGHTS
)


def labels(ticks: list) -> list[str]:
    return [tick.get_text() for tick in ticks]


def test_the_heat_map_has_a_row_for_each_piece() -> None:
    figure = plotting.attention_heat_map(TRANSLATION)
    axes = figure.axes[0]
    np.testing.assert_array_equal(axes.images[0].get_array(), WEIGHTS)
    assert labels(axes.get_xticklabels()) == list(TRANSLATION.source_pieces)
    assert labels(axes.get_yticklabels()) == list(TRANSLATION.pieces)


def test_lines_are_as_dark_as_the_attention() -> None:
    axes = plotting.alignment_lines(TRANSLATION).axes[0]
    assert [line.get_alpha() for line in axes.lines] == pytest.approx([0.7, 0.3, 0.08, 0.9])
    assert labels(axes.texts) == [*TRANSLATION.source_pieces, *TRANSLATION.pieces]


@pytest.mark.parametrize("draw", [plotting.attention_heat_map, plotting.alignment_lines])
def test_an_empty_translation_has_no_picture(draw) -> None:
    with pytest.raises(ModelError, match="no attention to show"):
        draw(EMPTY)


def test_curves_of_a_run(trained_run: RunFolder, tmp_path: Path) -> None:
    figure = plotting.training_curves(trained_run.metrics)
    header, last = (trained_run.metrics.read_text().splitlines()[i].split("\t") for i in (0, -1))
    drawn = {line.get_label(): line.get_ydata()[-1] for axes in figure.axes for line in axes.lines}
    assert drawn == {
        title: float(last[header.index(name)]) for name, title in plotting.CURVES.items()
    }
    with pytest.raises(ModelError, match="no validation there yet"):
        plotting.training_curves(tmp_path / "metrics.tsv")


def test_every_sentence_is_in_the_histogram() -> None:
    lengths = {"en": [1, 2, 2, 90], "es": [3]}
    axes = plotting.length_histograms(lengths).axes[0]
    assert sum(patch.get_height() for patch in axes.patches) == 5
    assert labels(axes.get_legend().get_texts()) == ["en", "es"]


def test_scores_of_each_group() -> None:
    sources = ["a", "a b", "a b c d", "a b c d e"]
    references = ["uno", "uno dos", "uno dos tres cuatro cinco", "uno dos tres cuatro cinco"]
    hypotheses = [*references[:3], "otra cosa que no se parece"]
    axes = plotting.scores_by_length(sources, hypotheses, references, groups=2).axes[0]
    heights = [patch.get_height() for patch in axes.patches]
    halves = [(hypotheses[:2], references[:2]), (hypotheses[2:], references[2:])]
    assert heights == pytest.approx([score(*half) for score in (bleu, chrf) for half in halves])
    assert labels(axes.get_xticklabels()) == ["1 to 2\n2 sentences", "4 to 5\n2 sentences"]


def test_padding_is_light() -> None:
    batch = make_batch([[5, 6, 7], [8]], [[9], [10, 11]])
    figure = plotting.padded_batch(batch)
    for axes, ids in zip(figure.axes, batch, strict=True):
        np.testing.assert_array_equal(axes.images[0].get_array(), ids != 0)


def test_fonts_cover_the_text() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert plotting.fonts_for(["▁Hello", "Ελλάδα", "мир"]) == ["DejaVu Sans"]
    with pytest.warns(UserWarning, match="no installed font has .*EGYPTIAN HIEROGLYPH A001"):
        plotting.fonts_for(["\U00013000"])


def test_another_font_is_found_for_what_the_first_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    mono = font_manager.findfont("DejaVu Sans Mono")
    serif = font_manager.findfont("STIXGeneral")
    own = plotting._characters(mono)
    (missing, *_) = sorted(plotting._characters(serif) - plotting._characters(plotting._own_font()))
    assert missing not in own
    assert len(plotting.fonts_for([missing])) == 2


def test_figures_are_written(tmp_path: Path) -> None:
    plotting.attention_heat_map(TRANSLATION).savefig(tmp_path / "heat.png")
    plotting.alignment_lines(TRANSLATION).savefig(tmp_path / "lines.svg")
    assert (tmp_path / "heat.png").read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in (tmp_path / "lines.svg").read_bytes()
