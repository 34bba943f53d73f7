"""The requests that TF Serving replays before it calls a version ready.

They make the first users' translations as fast as all others, and prove that each signature runs:
a server refuses a version of which one fails.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import tensorflow as tf
from tensorflow_serving.apis.predict_pb2 import PredictRequest
from tensorflow_serving.apis.prediction_log_pb2 import PredictionLog, PredictLog

WARM_UP = Path("assets.extra/tf_serving_warmup_requests")
BATCH_SIZES = (1, 8, 32)  # the allowed_batch_sizes of deploy/batching.config
WORDS = (8, 40)  # lengths of a text


def write_warm_up(
    path: Path, name: str, signatures: Iterable[str], sentences: Sequence[str]
) -> int:
    """Write a request for each signature, batch size and length into the SavedModel at `path`.

    Args:
        path: the folder of a version.
        name: under which the model is served.
        signatures: their names.
        sentences: what the texts are made of.

    Returns the number of requests.
    """
    requests = list(_requests(name, signatures, sentences))
    with tf.io.TFRecordWriter(str(path / WARM_UP)) as file:
        for request in requests:
            log = PredictionLog(predict_log=PredictLog(request=request))
            file.write(log.SerializeToString())
    return len(requests)


def _requests(
    name: str, signatures: Iterable[str], sentences: Sequence[str]
) -> Iterator[PredictRequest]:
    words = " ".join(sentences).split() or [""]
    for signature in signatures:
        for batch_size in BATCH_SIZES:
            for length in WORDS:
                text = " ".join((words * length)[:length])
                request = PredictRequest()
                request.model_spec.name = name
                request.model_spec.signature_name = signature
                request.inputs["text"].CopyFrom(tf.make_tensor_proto([text] * batch_size))
                yield request
