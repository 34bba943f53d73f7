"""Load the backend without its start-up noise."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


def load_backend() -> None:
    """Import Keras and its backend; what they print to stderr is shown only if they fail."""
    with silenced():
        import keras

        keras.distribution.list_devices()  # the drivers speak at their first use
    # After the import, since in a notebook TensorFlow sets a level of its own.
    logging.getLogger("tensorflow").setLevel(logging.ERROR)
    # Of tqdm, in a notebook without widgets: it draws its bars all the same.
    warnings.filterwarnings("ignore", "IProgress not found")


@contextmanager
def silenced() -> Iterator[None]:
    """Keep what is printed to stderr, and show it only if the block fails.

    TensorFlow's libraries write to the file descriptor before any log level is heard, so the
    descriptor itself is turned away.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    sys.stderr.flush()
    kept = os.dup(2)
    with tempfile.TemporaryFile() as noise:
        os.dup2(noise.fileno(), 2)
        try:
            yield
        except BaseException:
            noise.seek(0)
            os.write(kept, noise.read())
            raise
        finally:
            os.dup2(kept, 2)
            os.close(kept)
