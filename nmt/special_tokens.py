"""Ids of the special pieces: the one place that every vocabulary, batch and search shares."""

PAD_ID = 0
UNK_ID = 1
BOS_ID = 2
EOS_ID = 3

PAD_PIECE = "<pad>"
UNK_PIECE = "<unk>"
BOS_PIECE = "<s>"
EOS_PIECE = "</s>"


def language_piece(language: str) -> str:
    """The source-side piece that asks a many-way model for `language`, e.g. `<2es>`."""
    return f"<2{language}>"
