"""How good a model is: scores, what it gets wrong, and the report that shows both."""

from nmt.evaluation.evaluate import Evaluation, Options, evaluate

__all__ = ["Evaluation", "Options", "evaluate"]
