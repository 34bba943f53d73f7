"""What all routes share: the back end behind the batcher, limits, texts of many sentences."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator, Sequence

from starlette.concurrency import iterate_in_threadpool

from nmt.corpus import Direction
from nmt.sentences import SplitText, split_sentences
from nmt.serving.backend import Backend, Outputs, ServedModel, check_signature
from nmt.serving.batcher import Batcher
from nmt.serving.errors import InvalidRequestError, TooLargeError, TooSlowError, UnauthorizedError
from nmt.serving.metrics import TEXTS, VERSION
from nmt.serving.settings import ServeSettings
from nmt.signatures import Kind, signature_name
from nmt.translation import Translation, read_outputs


class Gateway:
    """The one object behind every route.

    Args:
        backend: where the model is.
        settings: the limits.
    """

    def __init__(self, backend: Backend, settings: ServeSettings) -> None:
        self.backend = backend
        self.settings = settings
        self._batcher: Batcher | None = None

    def start(self) -> None:
        """Start the batcher, in the event loop that runs now."""
        settings = self.settings
        self._batcher = Batcher(
            settings.max_batch, settings.max_wait_ms / 1000, settings.max_queue, settings.workers
        )

    async def stop(self) -> None:
        """Stop it, and the back end."""
        if self._batcher:
            await self._batcher.close()
        self.backend.close()

    def authorize(self, key: str | None) -> None:
        """Raise UnauthorizedError unless `key` is one of the API keys, where there are any."""
        keys = self.settings.api_keys
        given = (key or "").encode()
        if keys and not any(hmac.compare_digest(given, known.encode()) for known in keys):
            raise UnauthorizedError("a valid API key is needed: 'Authorization: Bearer KEY'")

    async def predict(self, model: ServedModel, signature: str, texts: Sequence[bytes]) -> Outputs:
        """The outputs of a signature.

        Raises a RequestError: a limit, a full queue, a back end that is away, or a timeout.
        """
        assert self._batcher, "start() was not called"
        check_signature(model, signature)
        if len(texts) > self.settings.max_texts:
            raise TooLargeError(
                f"{len(texts)} texts in a request; at most {self.settings.max_texts}"
            )
        limit = self.settings.max_sentence_characters
        for number, text in enumerate(texts):
            if len(text) > 4 * limit or len(text.decode("utf-8", "replace")) > limit:
                raise InvalidRequestError(
                    f"text {number} is longer than {limit:,} characters; split it"
                )
        VERSION.labels(self.backend.name).set(model.version)
        try:
            async with asyncio.timeout(self.settings.timeout_s):
                outputs = await self._batcher.predict(model, signature, texts)
        except TimeoutError:
            raise TooSlowError(
                f"no translation within {self.settings.timeout_s:g} seconds"
            ) from None
        TEXTS.labels(signature).inc(len(texts))
        return outputs

    def split(self, text: str, language: str) -> SplitText:
        """The sentences of a text. Raises a RequestError beyond the limits."""
        if len(text) > self.settings.max_characters:
            raise TooLargeError(
                f"{len(text):,} characters in a text; at most {self.settings.max_characters:,}"
            )
        split = split_sentences(text, language)
        limit = self.settings.max_sentence_characters
        for number, sentence in enumerate(split.sentences, 1):
            if len(sentence) > limit:
                raise InvalidRequestError(
                    f"sentence {number} has {len(sentence):,} characters; at most {limit:,}"
                )
        return split

    async def translate(
        self, model: ServedModel, direction: Direction, sentences: Sequence[str], kind: Kind
    ) -> list[list[Translation]]:
        """The translations of any number of sentences, as many at a time as a request may hold."""
        signature = signature_name(direction, kind)
        encoded = [sentence.encode("utf-8", "replace") for sentence in sentences]
        size = max(1, min(self.settings.max_texts, self.settings.max_queue))
        found: list[list[Translation]] = []
        for start in range(0, len(encoded), size):
            found += read_outputs(
                await self.predict(model, signature, encoded[start : start + size])
            )
        return found

    async def stream(
        self, model: ServedModel, sentence: str, direction: Direction
    ) -> AsyncIterator[str]:
        """The greedy translation of a sentence as it grows."""
        async for text in iterate_in_threadpool(model.stream(sentence, direction)):
            yield text


def find_direction(model: ServedModel, source: str, target: str) -> Direction:
    """The direction of the model. Raises InvalidRequestError, which names those there are."""
    direction = Direction(source, target)
    if direction not in model.directions:
        known = ", ".join(str(one) for one in model.directions)
        raise InvalidRequestError(f"{source} to {target} is not supported; this model has {known}")
    return direction
