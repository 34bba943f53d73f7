"""The report of an evaluation: one HTML file that needs nothing else."""

from __future__ import annotations

import difflib
import io
from collections.abc import Sequence
from importlib import resources
from typing import NamedTuple

import jinja2
import matplotlib
from markupsafe import Markup
from matplotlib.figure import Figure

from nmt import __version__, grouping, plotting
from nmt.errors import ModelError
from nmt.evaluation.comparison import Comparison
from nmt.evaluation.diagnosis import diagnose
from nmt.evaluation.evaluate import Evaluation, Options
from nmt.grouping import Familiarity
from nmt.scoring import margins, sentence_chrf

SHOWN = 5  # sentences of each kind


class Shown(NamedTuple):
    """A sentence of the report."""

    place: int  # line of the test set, from 1
    source: str
    reference: Markup  # with the words that the translation lacks marked
    translation: Markup  # with the words that the reference lacks marked
    chrf: float
    attention: Markup


def as_html(
    model: str,
    evaluation: Evaluation,
    options: Options,
    familiarity: Familiarity | None = None,
    comparison: Comparison | None = None,
) -> str:
    """The report as a page that needs nothing else.

    Args:
        model: its name.
        evaluation: of it, by `evaluate`.
        options: those of the evaluation.
        familiarity: what its training has shown of the sources; None: not known.
        comparison: with another system; None: alone.
    """
    source = resources.files("nmt.evaluation").joinpath("report.html").read_text("utf-8")
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
    quality = sentence_chrf(evaluation.hypotheses, evaluation.references)
    order = sorted(range(len(quality)), key=lambda place: quality[place])
    middle = max(0, (len(order) - SHOWN) // 2)
    better, worse = comparison.differing(SHOWN) if comparison else ([], [])

    def show(places: Sequence[int], of: Evaluation = evaluation) -> list[Shown]:
        return [_shown(of, place, quality[place]) for place in places]

    return environment.from_string(source).render(
        version=__version__,
        model=model,
        evaluation=evaluation,
        beam_size=options.beam_size,
        margins=margins(
            evaluation.hypotheses, evaluation.references, options.lowercase, options.tokenize
        ),
        groups=_groups(evaluation, familiarity),
        failures=[(failure, show(failure.places[:SHOWN])) for failure in diagnose(evaluation)],
        sentences_by_title={
            "Worst": show(order[:SHOWN]),
            "Median": show(order[middle : middle + SHOWN]),
            "Best": show(order[::-1][:SHOWN]),
        },
        comparison=comparison,
        differing={"Better": better, "Worse": worse},
        show=show,
    )


def _groups(evaluation: Evaluation, familiarity: Familiarity | None) -> dict[str, Markup]:
    """Pictures of the scores of groups of sentences, by what they are grouped by."""
    members = {"length of the source, in words": grouping.by_length(evaluation.sources)}
    if familiarity:
        members |= {
            f"share of rare words (in training under {grouping.RARE} times)": (
                grouping.by_rare_words(familiarity)
            ),
            "share of word trigrams that training has": grouping.by_overlap(familiarity),
        }
    return {
        name: _picture(
            plotting.group_scores(
                grouping.scored_groups(places, evaluation.hypotheses, evaluation.references), name
            ),
            f"BLEU and chrF2 by {name}",
        )
        for name, places in members.items()
    }


def _shown(evaluation: Evaluation, place: int, quality: float) -> Shown:
    translation = evaluation.translations[place]
    reference, marked = differences(evaluation.references[place], translation.text)
    try:
        figure = plotting.attention_heat_map(translation)
        picture = _picture(figure, f"attention of: {translation.text}")
    except ModelError:  # an empty translation has none, nor has another system's
        picture = Markup()
    return Shown(place + 1, evaluation.sources[place], reference, marked, quality, picture)


def differences(reference: str, translation: str) -> tuple[Markup, Markup]:
    """Both texts as HTML, with the words that the other lacks marked."""
    theirs, ours = reference.split(), translation.split()
    matcher = difflib.SequenceMatcher(None, theirs, ours, autojunk=False)
    sides: tuple[list[str], list[str]] = ([], [])
    for tag, start, end, own_start, own_end in matcher.get_opcodes():
        for side, words, name in (
            (sides[0], theirs[start:end], "del"),
            (sides[1], ours[own_start:own_end], "ins"),
        ):
            if words:
                text = Markup.escape(" ".join(words))
                side.append(text if tag == "equal" else Markup("<{0}>{1}</{0}>").format(name, text))
    return Markup(" ").join(sides[0]), Markup(" ").join(sides[1])


def _picture(figure: Figure, description: str) -> Markup:
    """A figure as SVG, its text kept as text."""
    file = io.StringIO()
    with matplotlib.rc_context({"svg.fonttype": "none"}):
        figure.savefig(file, format="svg", metadata={"Date": None, "Title": description})
    text = file.getvalue()
    return Markup(text[text.index("<svg") :])
