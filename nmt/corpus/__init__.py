"""Parallel text: read it from any format, clean it, split it, keep it memory-mapped."""

from nmt.corpus.parallel_text import Direction, ParallelText, parse_directions

__all__ = ["Direction", "ParallelText", "parse_directions"]
