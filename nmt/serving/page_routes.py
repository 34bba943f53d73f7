"""The page, and what it calls: translations with their attention, whole or as they grow."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, StreamingResponse
from pydantic import BaseModel

from nmt.corpus import Direction
from nmt.sentences import SplitText
from nmt.serving.backend import ServedModel
from nmt.serving.errors import RequestError
from nmt.serving.gateway import Gateway, find_direction
from nmt.serving.libretranslate_routes import bearer
from nmt.translation import Translation

PAGE = Path(__file__).parent / "page"
FILES = {"": "index.html", "page.css": "page.css", "page.js": "page.js"}
# Nothing from elsewhere is loaded, so nothing from elsewhere may be.
POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'"


class TextRequest(BaseModel):
    """A text of one or many sentences."""

    text: str
    source: str
    target: str


class Alternative(BaseModel):
    """A translation of a sentence; `attention` has a row for each piece."""

    text: str
    score: float
    pieces: list[str]
    source_pieces: list[str]
    attention: list[list[float]]


class Sentence(BaseModel):
    """A sentence, its translations (best first), and the white space after it."""

    source: str
    space: str
    translations: list[Alternative]


class TextAnswer(BaseModel):
    """The translated text, and what it is made of."""

    text: str
    space: str  # before the first sentence
    sentences: list[Sentence]


def page_routes(gateway: Gateway) -> APIRouter:
    """`/`, its files, `/api/translate` and `/api/stream`."""
    router = APIRouter(tags=["page"])

    def serve(path: str, name: str) -> None:
        @router.get(f"/{path}", include_in_schema=False)
        async def file() -> FileResponse:
            headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"}
            return FileResponse(PAGE / name, headers=headers)

    for path, name in FILES.items():
        serve(path, name)

    @router.post("/api/translate")
    async def translate(request: Request, asked: TextRequest) -> TextAnswer:
        """Each sentence's translations, with pieces and attention weights."""
        gateway.authorize(bearer(request))
        model = gateway.backend.model()
        direction = find_direction(model, asked.source, asked.target)
        split = gateway.split(asked.text, asked.source)
        found = await gateway.translate(model, direction, split.sentences, "attention")
        sentences = [
            Sentence(source=source, space=space, translations=_alternatives(translations))
            for source, space, translations in zip(
                split.sentences, split.spaces[1:], found, strict=True
            )
        ]
        text = split.join([best.text for best, *_ in found])
        return TextAnswer(text=text, space=split.spaces[0], sentences=sentences)

    @router.post("/api/stream", response_class=StreamingResponse)
    async def stream(request: Request, asked: TextRequest) -> StreamingResponse:
        """The same as server-sent events, sentence by sentence.

        `plan` (the sentences), then for each `partial` (its greedy translation so far; none where
        a TF Serving translates) and `sentence` (its translations), then `done`; or `error`.
        """
        gateway.authorize(bearer(request))
        model = gateway.backend.model()
        direction = find_direction(model, asked.source, asked.target)
        split = gateway.split(asked.text, asked.source)

        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        events = _events(gateway, model, direction, split)
        return StreamingResponse(events, media_type="text/event-stream", headers=headers)

    return router


async def _events(
    gateway: Gateway, model: ServedModel, direction: Direction, split: SplitText
) -> AsyncIterator[str]:
    yield _event("plan", {"sentences": split.sentences, "spaces": split.spaces})
    try:
        for number, sentence in enumerate(split.sentences):
            async for text in gateway.stream(model, sentence, direction):
                yield _event("partial", {"number": number, "text": text})
            (found,) = await gateway.translate(model, direction, [sentence], "attention")
            translations = [one.model_dump() for one in _alternatives(found)]
            yield _event("sentence", {"number": number, "translations": translations})
    except RequestError as error:  # the status has been sent: it is an event like others
        yield _event("error", {"error": str(error)})
    else:
        yield _event("done", {})


def _event(name: str, data: dict[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"


def _alternatives(translations: list[Translation]) -> list[Alternative]:
    best, *others = translations
    known = {best.text, ""}
    chosen = [best]
    for other in others:
        if other.text not in known:
            known.add(other.text)
            chosen.append(other)
    return [
        Alternative(
            text=one.text,
            score=round(one.score, 4),
            pieces=list(one.pieces),
            source_pieces=list(one.source_pieces),
            attention=[[round(float(w), 4) for w in row] for row in one.attention_weights],
        )
        for one in chosen
    ]
