"""Search: from a model's step to translations.

`interface` is what every search is given and finds. `loop` (how it goes on), `greedy` and `beam`
(what is kept at every step) are in Keras, so that they run on any backend and inside an exported
graph; `searcher` puts them around a model. `in_numpy` is the same search for models that run
without Keras.
"""
