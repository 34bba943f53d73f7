"""What a system's process speaks: a line of JSON in, a line of JSON out.

The first line is the specification of the work; the answer is `{"ready": true}`. Each further line
asks for one round of it; the answer is what was done and how long it took. Only the standard
library is used, since this runs in every environment.
"""

import json
import os
import sys
import time


def serve(make):
    """Answer the coordinator; `make(specification)` returns a function that does one round.

    The function returns the target tokens that it went through.
    """
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print is no answer
    work = make(json.loads(sys.stdin.readline()))
    print(json.dumps({"ready": True}), file=out, flush=True)
    for _ in sys.stdin:
        started = time.perf_counter()
        tokens = work()
        seconds = time.perf_counter() - started
        print(json.dumps({"tokens": tokens, "seconds": seconds}), file=out, flush=True)


def random_batches(numpy, spec):
    """Batches of random pieces: `(source, target_in, target_out)`, each `(batch, length)`."""
    rng = numpy.random.default_rng(0)
    shape = (spec["steps"], 3, spec["batch"], spec["length"])
    return rng.integers(4, spec["vocab_size"], shape)
