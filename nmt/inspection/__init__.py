"""Look at a corpus before it is trained on: what is in it, and which lines would do harm.

`faults` judges one pair, `alignment` a stretch of them, `languages` the language of a line;
`inspector` goes through the corpus, `report` says what was found, `command` is `nmt inspect`.
"""
