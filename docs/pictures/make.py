"""Draw the pictures of the API page, with the shipped model and a run of the phrasebook.

Run `nmt train phrasebook`, then `python docs/pictures/make.py runs/phrasebook`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from matplotlib.figure import Figure

from nmt import RunFolder, SavedModelTranslator, plotting
from nmt.batches import make_batch
from nmt.corpus.readers import embedded_corpora
from nmt.models import find_model

HERE = Path(__file__).parent


def pictures(run: RunFolder) -> dict[str, Figure]:
    """A picture of each public function of `nmt.plotting`, by its name."""
    translator = SavedModelTranslator(find_model(None))
    direction = translator.directions[0]
    [[best]] = translator.translate(["Where can I buy a ticket for the bus?"], direction)
    corpus = embedded_corpora() / "phrasebook"
    texts = {
        language: (corpus / f"test.{language}").read_text("utf-8").splitlines()
        for language in direction
    }
    found = [one.text for one, *_ in translator.translate(texts["en"], direction, 1)]
    ids = run.load_tokenizer().encode([*texts["en"][:8], *texts["es"][:8]])
    by_length = plotting.grouping.by_length(texts["en"], 3)
    groups = plotting.grouping.scored_groups(by_length, found, texts["es"])
    return {
        "attention_heat_map": plotting.attention_heat_map(best),
        "alignment_lines": plotting.alignment_lines(best),
        "training_curves": plotting.training_curves(run.metrics),
        "length_histograms": plotting.length_histograms(
            {name: [len(text.split()) for text in some] for name, some in texts.items()}, "words"
        ),
        "scores_by_length": plotting.scores_by_length(texts["en"], found, texts["es"]),
        "group_scores": plotting.group_scores(groups, "words"),
        "padded_batch": plotting.padded_batch(make_batch(ids[:8], ids[8:])),
    }


if __name__ == "__main__":
    for name, figure in pictures(RunFolder(Path(sys.argv[1]))).items():
        figure.savefig(HERE / f"{name}.svg", metadata={"Date": None})
