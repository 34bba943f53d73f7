"""Pictures of how time and memory grow. They need the extra `report`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

ORANGE = "#b45309"
Point = tuple[float, float, float]  # size, time, megabytes


def growth(panels: Mapping[str, Sequence[Point]], unit: str, path: Path) -> None:
    """Write an SVG of one plot a panel, by the panel's name: time on the left in `unit`, the peak
    of memory on the right."""
    import matplotlib
    from matplotlib.figure import Figure

    from nmt.plotting import ACCENT

    columns = min(2, len(panels))
    rows = -(-len(panels) // columns)
    figure = Figure(figsize=(4.8 * columns, 3 * rows), layout="constrained")
    grid = figure.subplots(rows, columns, squeeze=False)
    for axes in list(grid.flat)[len(panels) :]:
        axes.set_axis_off()
    for axes, (name, points) in zip(grid.flat, panels.items(), strict=False):
        sizes, times, megabytes = zip(*points, strict=True)
        axes.plot(sizes, times, marker="o", color=ACCENT)
        axes.set_xlabel(name)
        axes.set_ylabel(unit, color=ACCENT)
        axes.set_ylim(0, 1.1 * max(times))
        beside = axes.twinx()
        beside.plot(sizes, megabytes, marker="s", linestyle="--", color=ORANGE)
        beside.set_ylabel("peak, MB", color=ORANGE)
        beside.set_ylim(0, 1.1 * max(megabytes))
    path.parent.mkdir(parents=True, exist_ok=True)
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": path.stem}):
        figure.savefig(path, metadata={"Date": None})
