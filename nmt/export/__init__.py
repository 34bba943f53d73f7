"""Write a run as something that translates without it: a SavedModel, or a LiteRT model."""

from nmt.export.litert import export_litert
from nmt.export.saved_model import export_saved_model

__all__ = ["export_litert", "export_saved_model"]
