"""What Prometheus can read of the gateway."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

REQUESTS = Counter("nmt_requests", "Requests answered", ["route", "status"])
SECONDS = Histogram(
    "nmt_request_seconds", "Time from a request to the end of its answer", ["route"]
)
TEXTS = Counter("nmt_texts", "Texts translated", ["signature"])
BATCH_SIZE = Histogram(
    "nmt_batch_size", "Texts translated together", buckets=[1, 2, 4, 8, 16, 32, 64, 128]
)
QUEUE_LENGTH = Gauge("nmt_queue_length", "Texts that wait")
VERSION = Gauge("nmt_model_version", "The version that is served", ["model"])
