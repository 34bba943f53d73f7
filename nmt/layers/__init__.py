"""Keras layers with plain constructor arguments: they know nothing of configs, data or text."""
