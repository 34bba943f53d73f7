"""Say what an inspection found: as lines, or as one HTML file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from itertools import pairwise

import jinja2
import numpy as np

from nmt.inspection.estimate import Estimate
from nmt.inspection.faults import MENDED
from nmt.inspection.inspector import Finding, Inspection

SHOWN = 8  # line numbers of a kind
FEW = 0.002  # the share of faulty pairs that no corpus is free of
MANY = 0.05


def verdict(inspection: Inspection) -> str:
    """The corpus in one sentence."""
    findings = inspection.findings
    if findings["shifted"].count:
        return "Not ready: stretches of lines have slipped, and would teach wrong translations."
    if findings["leakage"].count:
        return "Not ready: sentences of dev or test are in it, so its scores would be too good."
    if inspection.share > MANY:
        return f"Not ready: {inspection.share:.0%} of the pairs have a fault; look at the lines."
    if inspection.share > FEW:
        return f"Usable: {inspection.share:.1%} of the pairs have a fault; --fix mends them."
    return "Clean."


def found(inspection: Inspection) -> list[Finding]:
    """The findings that there are, the most frequent first."""
    some = [finding for finding in inspection.findings.values() if finding.count]
    return sorted(some, key=lambda finding: -finding.count)


def as_lines(
    inspection: Inspection, pieces: Mapping[int, float], estimated: Estimate
) -> Iterator[str]:
    """The report for a terminal."""
    yield f"{inspection.pairs:,} pairs, {' and '.join(inspection.languages)}"
    for language, lengths, words in zip(
        inspection.languages, inspection.lengths, inspection.words, strict=True
    ):
        middle, long, longest = np.percentile(lengths, [50, 99, 100]) if len(lengths) else (0,) * 3
        yield (
            f"{language}: {words / max(1, inspection.pairs):.1f} words a sentence; characters: "
            f"half under {middle:.0f}, 99 % under {long:.0f}, longest {longest:,.0f}"
        )
    for finding in found(inspection):
        lines = ", ".join(f"{line}" for line in finding.lines[:SHOWN])
        more = ", …" if finding.count > SHOWN else ""
        action = "mended" if finding.kind in MENDED else "left out"
        what = f"{finding.kind:<10} {finding.count:>8,}  {finding.meaning} ({action} by --fix)"
        yield f"{what}: line {lines}{more}"
    differ = inspection.end_marks_differ / max(1, inspection.pairs)
    yield f"end marks differ in {differ:.1%} of the pairs"
    if pieces:
        rates = ", ".join(f"{size:,}: {rate:.2f}" for size, rate in pieces.items())
        yield f"subwords a word by size of a joint vocabulary: {rates}"
    yield (
        f"'nmt train' would take about {hours(estimated.hours)} and {estimated.gigabytes:.1f} GB "
        f"here ({estimated.weights / 1e6:.1f} million weights, "
        f"{estimated.config.training.max_epochs} epochs, one direction)"
    )
    yield verdict(inspection)


def as_html(inspection: Inspection, pieces: Mapping[int, float], estimated: Estimate) -> str:
    """The report as a page that needs nothing else."""
    source = resources.files("nmt.inspection").joinpath("report.html").read_text("utf-8")
    template = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(
        source
    )
    lines = list(as_lines(inspection, pieces, estimated))
    return template.render(
        inspection=inspection,
        findings=found(inspection),
        verdict=verdict(inspection),
        facts=[line for line in lines[:-1] if "by --fix)" not in line],
        histograms=[_histogram(lengths) for lengths in inspection.lengths],
    )


def hours(value: float) -> str:
    """A duration, roughly."""
    return f"{60 * value:.0f} minutes" if value < 1.5 else f"{value:.0f} hours"


def _histogram(lengths: np.ndarray) -> list[tuple[str, float]]:
    """Shares of sentences by characters, as text and a percentage of the largest."""
    edges = [0, 10, 20, 40, 80, 160, 320, 640, 10**9]
    counts, _ = np.histogram(lengths, edges)
    names = [f"{a}–{b}" for a, b in pairwise(edges[:-1])] + ["over 640"]
    return [
        (name, 100 * count / max(1, counts.max()))
        for name, count in zip(names, counts.tolist(), strict=True)
    ]
