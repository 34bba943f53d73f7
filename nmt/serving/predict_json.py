"""TF Serving's JSON: what a `:predict` body asks for, and how its answer is written.

After `tensorflow_serving/util/json_tensor.cc`, with its error messages where they say enough.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nmt.serving.backend import Outputs
from nmt.serving.errors import InvalidRequestError
from nmt.signatures import DEFAULT

INPUT = "text"


@dataclass(frozen=True)
class PredictBody:
    """A `:predict` request."""

    signature: str
    texts: tuple[bytes, ...]
    by_row: bool  # "instances" came, and "predictions" go back


def read_predict_body(body: bytes) -> PredictBody:
    """Read a row (`instances`) or column (`inputs`) request. Raises InvalidRequestError."""
    tree = read_json_object(body)
    signature = tree.get("signature_name", DEFAULT)
    if not isinstance(signature, str):
        raise InvalidRequestError("'signature_name' key must be a string value.")
    if "instances" in tree and "inputs" in tree:
        raise InvalidRequestError(
            "Not formatted correctly expecting only one of 'inputs' or 'instances' keys to exist"
        )
    if "instances" in tree:
        return PredictBody(signature or DEFAULT, _read_rows(tree["instances"]), by_row=True)
    if "inputs" in tree:
        return PredictBody(signature or DEFAULT, _read_column(tree["inputs"]), by_row=False)
    raise InvalidRequestError("Missing 'inputs' or 'instances' key")


def read_json_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a body. Raises InvalidRequestError."""
    try:
        tree = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:  # JSON and UTF-8 errors are ValueErrors
        raise InvalidRequestError(f"JSON Parse error: {error}") from None
    if not isinstance(tree, dict):
        raise InvalidRequestError("JSON Value: Is not object")
    return tree


def _read_rows(instances: Any) -> tuple[bytes, ...]:
    if not isinstance(instances, list):
        raise InvalidRequestError("Expecting 'instances' to be a list/array")
    if not instances:
        raise InvalidRequestError("No values in 'instances' array")
    are_objects = _is_object(instances[0])
    texts = []
    for number, instance in enumerate(instances):
        if _is_object(instance) != are_objects:
            expected, found = ("object", "value") if are_objects else ("value/list", "object")
            raise InvalidRequestError(f"Expecting {expected} but got {found} at item {number}")
        if are_objects:
            if set(instance) != {INPUT}:
                raise InvalidRequestError(
                    f"Failed to process element: {number} of 'instances' list. "
                    f"JSON object keys must be equal to: {INPUT}"
                )
            instance = instance[INPUT]
        texts.append(_read_text(instance, number))
    return tuple(texts)


def _read_column(inputs: Any) -> tuple[bytes, ...]:
    if _is_object(inputs):
        if INPUT not in inputs:
            raise InvalidRequestError(f"Missing named input: {INPUT} in 'inputs' object.")
        inputs = inputs[INPUT]
    if not isinstance(inputs, list):
        raise InvalidRequestError(f"'{INPUT}' must be a list of strings, one each text")
    return tuple(_read_text(text, number) for number, text in enumerate(inputs))


def _is_object(value: Any) -> bool:
    return isinstance(value, dict) and set(value) != {"b64"}


def _read_text(value: Any, number: int) -> bytes:
    if isinstance(value, str):
        try:
            return value.encode()
        except UnicodeEncodeError:
            raise InvalidRequestError(f"item {number}: half of a surrogate pair") from None
    if isinstance(value, dict) and isinstance(value.get("b64"), str):
        try:
            return base64.b64decode(value["b64"], validate=True)
        except (binascii.Error, ValueError):
            raise InvalidRequestError("Unable to base64 decode") from None
    found = json.dumps(value)[:100]
    raise InvalidRequestError(
        f"Failed to process element: {number}. JSON Value: {found} is not of expected type: string"
    )


def predict_answer(outputs: Outputs, by_row: bool) -> dict[str, Any]:
    """The JSON of a `:predict` answer, in the format of its request."""
    columns = {name: plain(value) for name, value in outputs.items()}
    if not by_row:
        return {"outputs": next(iter(columns.values())) if len(columns) == 1 else columns}
    if len(columns) == 1:
        return {"predictions": next(iter(columns.values()))}
    names, values = columns.keys(), columns.values()
    return {
        "predictions": [dict(zip(names, row, strict=True)) for row in zip(*values, strict=True)]
    }


def plain(value: np.ndarray) -> Sequence[Any]:
    """Nested lists of `str`, `int` or `float`."""
    if value.dtype == object:
        return (
            np.vectorize(bytes.decode, otypes=[object])(value).tolist()
            if value.size
            else (value.tolist())
        )
    return value.tolist()
