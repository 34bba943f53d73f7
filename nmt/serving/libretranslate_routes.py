"""LibreTranslate's API, so that its clients work unchanged."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from babel import Locale, UnknownLocaleError
from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field, ValidationError

from nmt.corpus import Direction
from nmt.serving.backend import ServedModel
from nmt.serving.errors import InvalidRequestError
from nmt.serving.gateway import Gateway, find_direction
from nmt.serving.predict_json import read_json_object
from nmt.signatures import Kind
from nmt.translation import Translation


class TranslateRequest(BaseModel):
    """One text or several."""

    q: str | list[str]
    source: str
    target: str
    format: Literal["text"] = "text"
    alternatives: Annotated[int, Field(ge=0, le=100)] = 0
    api_key: str | None = None


class TranslateAnswer(BaseModel):
    """In the shape of `q`; the alternatives only where they were asked for."""

    translatedText: str | list[str]  # noqa: N815  LibreTranslate's name
    alternatives: list[str] | list[list[str]] | None = None


class Language(BaseModel):
    """A language, and what it can be translated into."""

    code: str
    name: str
    targets: list[str]


SCHEMA = {"schema": TranslateRequest.model_json_schema()}
BODY = {
    "requestBody": {
        "required": True,
        "content": {"application/json": SCHEMA, "application/x-www-form-urlencoded": SCHEMA},
    }
}


def libretranslate_routes(gateway: Gateway) -> APIRouter:
    """`/translate`, `/languages` and `/health`. There is no `/detect`: nothing here detects."""
    router = APIRouter(tags=["LibreTranslate"])

    @router.post("/translate", response_model=TranslateAnswer, openapi_extra=BODY)
    async def translate(request: Request) -> JSONResponse:
        """Translate texts of one or many sentences, paragraph by paragraph."""
        asked = await _read(request)
        gateway.authorize(asked.api_key or bearer(request))
        model = gateway.backend.model()
        direction = find_direction(model, asked.source, asked.target)
        texts = [asked.q] if isinstance(asked.q, str) else asked.q
        found = await _translate(gateway, model, direction, texts, asked.alternatives)
        answer: dict[str, Any] = {"translatedText": [best for best, *_ in found]}
        if asked.alternatives:
            answer["alternatives"] = [others for _, *others in found]
        if isinstance(asked.q, str):
            answer = {name: value[0] for name, value in answer.items()}
        return JSONResponse(answer)

    @router.get("/languages")
    async def languages() -> list[Language]:
        """What this model translates from, and into what."""
        directions = gateway.backend.model().directions
        codes = dict.fromkeys(code for direction in directions for code in direction)
        return [
            Language(
                code=code,
                name=language_name(code),
                targets=[direction.target for direction in directions if direction.source == code],
            )
            for code in codes
        ]

    @router.get("/health")
    async def health() -> dict[str, str]:
        """503 while there is no model."""
        gateway.backend.model()
        return {"status": "ok", "model": gateway.backend.name}

    return router


def bearer(request: Request) -> str | None:
    """The API key of the headers."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key if scheme.lower() == "bearer" else request.headers.get("x-api-key")


def language_name(code: str) -> str:
    """The English name of a language; the code itself where there is none."""
    try:
        return Locale.parse(code).get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code


async def _read(request: Request) -> TranslateRequest:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    tree: dict[str, Any]
    if kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        form = await request.form()
        tree = dict(form)
        if len(form.getlist("q")) > 1:
            tree["q"] = form.getlist("q")
    else:
        tree = read_json_object(await request.body())
    try:
        return TranslateRequest.model_validate(tree)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise InvalidRequestError(f"Invalid request: {where}: {first['msg']}") from None


async def _translate(
    gateway: Gateway,
    model: ServedModel,
    direction: Direction,
    texts: list[str],
    alternatives: int,
) -> list[list[str]]:
    """Each text's translation, then its alternatives: of all its sentences at once."""
    split = [gateway.split(text, direction.source) for text in texts]
    sentences = [sentence for text in split for sentence in text.sentences]
    kind: Kind = "nbest" if alternatives else "beam"
    found = iter(await gateway.translate(model, direction, sentences, kind))
    results = []
    for text in split:
        n_best = [distinct(next(found)) for _ in text.sentences]
        most = max((len(best) for best in n_best), default=1)
        count = min(1 + alternatives, most)
        results.append(
            [text.join([best[min(n, len(best) - 1)] for best in n_best]) for n in range(count)]
        )
    return results


def distinct(translations: list[Translation]) -> list[str]:
    """The texts, best first, without repetitions and what the search did not find."""
    return list(dict.fromkeys([t.text for t in translations if t.text])) or [""]
