"""TF Serving's REST API, as a client."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import httpx
import numpy as np
from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from nmt.errors import ServerError

AGAIN = (429, 502, 503)  # not 504: what was too slow once would be so again
STRINGS = ("translation", "pieces", "source_pieces")


class RestTransport:
    """As `nmt.serving.client.Transport`.

    Args:
        address: `http://HOST:PORT`.
        timeout_s: of one request.
        attempts: see `Client`.
        api_key: see `Client`.
    """

    def __init__(self, address: str, timeout_s: float, attempts: int, api_key: str | None) -> None:
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self.address = address
        headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
        self._client = httpx.Client(base_url=address, timeout=timeout_s, headers=headers)
        self._retrying = Retrying(
            retry=retry_if_exception(_is_worth_another_try),
            stop=stop_after_attempt(attempts),
            wait=wait_random_exponential(0.2, max=5),
            reraise=True,
        )

    def predict(self, model: str, signature: str, texts: Sequence[str]) -> dict[str, Any]:
        """As `Transport.predict`."""
        clean = [text.encode("utf-8", "replace").decode() for text in texts]
        body = {"signature_name": signature, "inputs": clean}
        outputs = self._ask("POST", f"/v1/models/{model}:predict", "outputs", body)
        return {name: _array(name, value) for name, value in outputs.items()}

    def status(self, model: str) -> list[tuple[int, str]]:
        """As `Transport.status`."""
        versions = self._ask("GET", f"/v1/models/{model}", "model_version_status")
        return [(int(version["version"]), version["state"]) for version in versions]

    def signatures(self, model: str) -> list[str]:
        """As `Transport.signatures`."""
        tree = self._ask("GET", f"/v1/models/{model}/metadata", "metadata")
        return sorted(tree["signature_def"]["signature_def"])

    def only_model(self) -> str | None:
        """The name of the only model of an `nmt serve`; TF Serving does not tell."""
        try:
            return self._ask("GET", "/health", "model")
        except ServerError as error:
            if error.status == 404:
                return None
            raise

    def _ask(self, method: str, path: str, key: str, body: Any = None) -> Any:
        """What is under `key` in the answer. Raises ServerError if nothing is."""

        def once() -> httpx.Response:
            response = self._client.request(method, path, json=body)
            if response.status_code in AGAIN:
                response.raise_for_status()
            return response

        try:
            response = self._retrying(once)
        except httpx.HTTPStatusError as error:
            response = error.response
        except httpx.TimeoutException:
            raise ServerError(f"{self.address}: no answer in time.") from None
        except httpx.HTTPError as error:
            raise ServerError(f"{self.address}: no server answers there ({error}).") from None
        try:
            tree = response.json()
        except ValueError:
            tree = {"error": f"no JSON: {response.text[:200]}"}
        if response.is_success and isinstance(tree, dict) and key in tree:
            return tree[key]
        unlike = f"no '{key}' in its answer; is it a TF Serving or an 'nmt serve'?"
        reason = tree.get("error", unlike) if isinstance(tree, dict) else unlike
        raise ServerError(f"{self.address}: {response.status_code}: {reason}", response.status_code)


def _is_worth_another_try(error: BaseException) -> bool:
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in AGAIN
    return isinstance(error, httpx.TransportError) and not isinstance(error, httpx.TimeoutException)


def _array(name: str, value: Any) -> np.ndarray:
    if name in STRINGS:
        array = np.array(value, object)
        return np.vectorize(str.encode, otypes=[object])(array) if array.size else array
    return np.array(value)
