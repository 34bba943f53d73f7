"""The gateway: LibreTranslate's API, the page's routes, its limits, and the client."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from conftest import run_nmt
from libretranslatepy import LibreTranslateAPI
from serving import Served, http, serving

from nmt.corpus import Direction
from nmt.errors import ServerError, UsageError
from nmt.models import shipped_models
from nmt.saved_model import SavedModelTranslator
from nmt.sentences import split_sentences
from nmt.serving import Client, ServerTranslator

EN_ES = Direction("en", "es")
COUNT = int(os.environ.get("NMT_DOORS", "50"))  # sentences that go through every door
TEXT = "  I see the dog. Where is the red book?\n\n\tI need help.  "


def best(translator: SavedModelTranslator, *texts: str) -> list[str]:
    return [first.text for first, *_ in translator.translate(texts, EN_ES)]


def events(text: str) -> list[tuple[str, Any]]:
    found = re.findall(r"event: (\w+)\ndata: (.*)\n\n", text)
    return [(name, json.loads(data)) for name, data in found]


# LibreTranslate


def test_libretranslatepy_works_unchanged(
    gateway: Served, translator: SavedModelTranslator
) -> None:
    client = LibreTranslateAPI(gateway.url)
    (expected,) = best(translator, "I see the dog.")
    assert client.translate("I see the dog.", "en", "es") == expected
    assert client.languages() == [
        {"code": "en", "name": "English", "targets": ["es"]},
        {"code": "es", "name": "Spanish", "targets": ["en"]},
    ]


def test_translate_keeps_paragraphs(gateway: Served, translator: SavedModelTranslator) -> None:
    expected = split_sentences(TEXT, "en").join(
        best(translator, "I see the dog.", "Where is the red book?", "I need help.")
    )
    asked = {"q": [TEXT, "", "I see the dog."], "source": "en", "target": "es", "alternatives": 2}
    answer = http.post(f"{gateway.url}/translate", json=asked).json()
    assert answer["translatedText"][0] == expected
    assert answer["translatedText"][1] == ""
    assert answer["alternatives"][1] == []
    several = answer["alternatives"][2]
    assert 0 < len(several) <= 2
    assert answer["translatedText"][2] not in several
    form = http.post(f"{gateway.url}/translate", data={"q": TEXT, "source": "en", "target": "es"})
    assert form.json() == {"translatedText": expected}


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"q": "a", "source": "en"}, "target"),
        ({"q": "a", "source": "en", "target": "fr"}, "en to fr is not supported.*en-es, es-en"),
        ({"q": "a", "source": "auto", "target": "es"}, "auto to es is not supported"),
        ({"q": 1, "source": "en", "target": "es"}, "q"),
        ({"q": "a", "source": "en", "target": "es", "format": "html"}, "format"),
        ({"q": "a", "source": "en", "target": "es", "alternatives": -1}, "alternatives"),
    ],
)
def test_libretranslate_refuses_with_a_reason(
    gateway: Served, asked: dict[str, Any], reason: str
) -> None:
    answer = http.post(f"{gateway.url}/translate", json=asked)
    assert answer.status_code == 400
    assert re.search(reason, answer.json()["error"])


# The page's routes


def test_the_page_gets_pieces_and_attention(
    gateway: Served, translator: SavedModelTranslator
) -> None:
    asked = {"text": TEXT, "source": "en", "target": "es"}
    answer = http.post(f"{gateway.url}/api/translate", json=asked).json()
    sources = [sentence["source"] for sentence in answer["sentences"]]
    assert sources == ["I see the dog.", "Where is the red book?", "I need help."]
    assert answer["text"] == split_sentences(TEXT, "en").join(best(translator, *sources))
    for sentence in answer["sentences"]:
        for found in sentence["translations"]:
            assert len(found["attention"]) == len(found["pieces"])
            assert all(len(row) == len(found["source_pieces"]) for row in found["attention"])
        texts = [found["text"] for found in sentence["translations"]]
        assert len(set(texts)) == len(texts)


def test_a_stream_shows_each_piece_and_ends_as_the_whole(
    gateway: Served, translator: SavedModelTranslator
) -> None:
    asked = {"text": TEXT, "source": "en", "target": "es"}
    found = events(http.post(f"{gateway.url}/api/stream", json=asked).text)
    names = [name for name, _ in found]
    assert names[0] == "plan"
    assert names[-1] == "done"
    sentences = found[0][1]["sentences"]
    wholes = [data for name, data in found if name == "sentence"]
    assert [data["translations"][0]["text"] for data in wholes] == best(translator, *sentences)
    greedy = translator.translate(sentences, EN_ES, beam_size=1)
    for number, (expected, *_) in enumerate(greedy):
        partials = [d["text"] for n, d in found if n == "partial" and d["number"] == number]
        assert partials[-1] == expected.text
        assert len(partials) > 1


def test_the_page_loads_nothing_from_elsewhere(gateway: Served) -> None:
    page = http.get(gateway.url)
    assert "default-src 'self'" in page.headers["content-security-policy"]
    assert "http" not in page.text
    for name in ("page.js", "page.css"):
        assert http.get(f"{gateway.url}/{name}").is_success


# What every request has


def test_request_ids_logs_and_metrics(gateway: Served) -> None:
    answer = http.get(f"{gateway.url}/health", headers={"X-Request-ID": "mine-7"})
    assert answer.headers["x-request-id"] == "mine-7"
    harmful = http.get(f"{gateway.url}/health", headers={"X-Request-ID": "a b"})
    assert re.fullmatch(r"[0-9a-f]{32}", harmful.headers["x-request-id"])
    http.post(gateway.model_url + ":predict", json={"instances": ["I see the dog."] * 3})
    lines = [json.loads(line) for line in gateway.log if line.startswith("{")]
    (line,) = [line for line in lines if line.get("request_id") == "mine-7"]
    assert (line["method"], line["path"], line["status"]) == ("GET", "/health", 200)
    for path in ("/metrics", "/monitoring/prometheus/metrics"):
        metrics = http.get(gateway.url + path).text
        assert 'nmt_requests_total{route="/health",status="200"}' in metrics
        assert 'nmt_texts_total{signature="serving_default"}' in metrics
        assert "nmt_batch_size_bucket" in metrics
        assert "nmt_queue_length 0.0" in metrics


def test_other_origins_may_not_call(gateway: Served) -> None:
    answer = http.get(f"{gateway.url}/health", headers={"Origin": "https://example.org"})
    assert "access-control-allow-origin" not in answer.headers


def test_unknown_paths_and_methods_say_so(gateway: Served) -> None:
    assert http.get(f"{gateway.url}/nothing").json() == {"error": "GET /nothing: Not Found"}
    assert http.get(f"{gateway.url}/translate").status_code == 405
    broken = http.post(f"{gateway.url}/api/translate", content=b"{")
    assert broken.status_code == 400
    assert broken.json()["error"]


@pytest.fixture(scope="module")
def strict(saved_model: Path) -> Any:
    limits = {"max-texts": 3, "max-characters": 100, "max-sentence-characters": 50}
    limits |= {"max-body-bytes": 2000, "body-timeout-s": 1, "timeout-s": 0.0001}
    arguments = [part for name, value in limits.items() for part in (f"--{name}", value)]
    origin = ["--cors-origin", "https://example.org", "--name", "strict"]
    with serving(saved_model, *arguments, *origin, NMT_API_KEYS="one, two") as served:
        yield served


AUTHORIZED = {"Authorization": "Bearer two"}


def test_a_key_is_needed(strict: Served) -> None:
    body = {"instances": []}
    for headers in ({}, {"Authorization": "Bearer three"}, {"X-API-Key": ""}):
        for path in (":predict", "/metadata"):
            method = "POST" if path == ":predict" else "GET"
            answer = http.request(method, strict.model_url + path, headers=headers)
            assert answer.status_code == 401
            assert "API key" in answer.json()["error"]
            assert answer.headers["www-authenticate"] == "Bearer"
        page = {"text": "a", "source": "en", "target": "es"}
        for path in ("/api/translate", "/api/stream"):
            assert http.post(strict.url + path, json=page, headers=headers).status_code == 401
    assert (
        http.post(f"{strict.model_url}:predict", json=body, headers=AUTHORIZED).status_code == 400
    )
    asked = {"q": "", "source": "en", "target": "es"}
    assert http.post(f"{strict.url}/translate", json=asked).status_code == 401
    asked["api_key"] = "one"
    assert http.post(f"{strict.url}/translate", json=asked).status_code in (200, 504)
    with pytest.raises(ServerError, match="UNAUTHENTICATED"):
        Client(f"grpc://{strict.grpc}/strict").status()
    assert Client(f"grpc://{strict.grpc}/strict", api_key="one").status() == [(8, "AVAILABLE")]
    assert Client(f"{strict.url}/strict", api_key="one").status() == [(8, "AVAILABLE")]


@pytest.mark.parametrize(
    ("texts", "status", "reason"),
    [
        (["a"] * 4, 413, "4 texts in a request; at most 3"),
        (["a" * 51], 400, "text 0 is longer than 50 characters; split it"),
        (["ñ" * 2000], 413, "the body is larger than 2,000 bytes"),
        (["I see the dog."], 504, "no translation within 0.0001 seconds"),
    ],
)
def test_limits(strict: Served, texts: list[str], status: int, reason: str) -> None:
    body = {"instances": texts}
    answer = http.post(f"{strict.model_url}:predict", json=body, headers=AUTHORIZED)
    assert (answer.status_code, answer.json()) == (status, {"error": reason})


def test_a_long_text_is_refused(strict: Served) -> None:
    asked = {"q": "a " * 51, "source": "en", "target": "es", "api_key": "one"}
    answer = http.post(f"{strict.url}/translate", json=asked)
    assert answer.status_code == 413
    assert answer.json() == {"error": "102 characters in a text; at most 100"}


def test_a_named_origin_may_call(strict: Served) -> None:
    answer = http.get(f"{strict.url}/health", headers={"Origin": "https://example.org"})
    assert answer.headers["access-control-allow-origin"] == "https://example.org"


def test_a_stream_tells_of_its_error(strict: Served) -> None:
    asked = {"text": "I see the dog.", "source": "en", "target": "es"}
    answer = http.post(f"{strict.url}/api/stream", json=asked, headers=AUTHORIZED)
    assert events(answer.text)[-1] == ("error", {"error": "no translation within 0.0001 seconds"})


# Start-up errors


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--backend", "localhost:8500"], r"--backend localhost:8500: expected grpc://HOST:PORT"),
        (["--backend", "grpc://localhost:1"], "say with --name which model"),
        (["nothing"], "nothing: neither a run folder nor a SavedModel"),
        (["--max-batch", "-1"], "must not be negative"),
    ],
)
def test_serve_says_what_is_wrong(tmp_path: Path, arguments: list[str], reason: str) -> None:
    done = run_nmt("serve", "--port", "0", "--grpc-port", "0", *arguments, cwd=tmp_path)
    assert done.returncode in (1, 2)
    assert re.search(reason, done.stderr.decode())
    assert "Traceback" not in done.stderr.decode()


def test_a_taken_port_is_named(gateway: Served, tmp_path: Path) -> None:
    done = run_nmt("serve", "--port", str(gateway.port), cwd=tmp_path)
    assert done.returncode == 2
    assert f"--port {gateway.port}: Address already in use" in done.stderr.decode()


# The client


@pytest.fixture(params=["http", "grpc"])
def client(request: pytest.FixtureRequest, gateway: Served) -> Client:
    urls = {"http": gateway.url, "grpc": f"grpc://{gateway.grpc}/{gateway.name}"}
    return Client(urls[request.param])


def test_the_client_translates_any_number(client: Client, translator: SavedModelTranslator) -> None:
    texts = ["I see the dog.", "", "I need help.", "\ud800"] * 20
    found = client.translate(texts)
    assert [first.text for first, *_ in found] == best(translator, *texts)
    assert client.translate([]) == []
    assert client.directions() == [EN_ES, Direction("es", "en")]
    assert client.status() == [(8, "AVAILABLE")]
    ((first, *others),) = client.translate(["I see the dog."], EN_ES, "attention")
    ((expected, *_),) = translator.translate(["I see the dog."], EN_ES, n_best=3)
    assert (first.pieces, first.source_pieces) == (expected.pieces, expected.source_pieces)
    assert first.attention_weights == pytest.approx(expected.attention_weights, abs=1e-3)
    assert len(others) == 2


def test_the_client_says_what_is_wrong(client: Client, gateway: Served) -> None:
    with pytest.raises(ServerError, match='"translate_fr_es_beam" not found'):
        client.translate(["a"], Direction("fr", "es"))
    with pytest.raises(ServerError, match="text 0 is longer than 2,000 characters"):
        client.translate(["a" * 2001])
    for url in (f"{gateway.url}/other", f"grpc://{gateway.grpc}/other"):
        with pytest.raises(ServerError, match=r"Servable not found for request: Latest\(other\)"):
            Client(url).signatures()


def test_a_server_of_another_kind_is_named() -> None:
    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'["another"]')

    with HTTPServer(("127.0.0.1", 0), Other) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        with pytest.raises(ServerError, match="no 'metadata' in its answer; is it a TF Serving"):
            Client(f"http://127.0.0.1:{other.server_port}/small").signatures()
        other.shutdown()


def test_a_client_needs_an_address() -> None:
    for url in ("localhost:8501", "ftp://localhost"):
        with pytest.raises(UsageError, match="expected http://HOST:PORT or grpc://HOST:PORT"):
            Client(url)
    with pytest.raises(UsageError, match="say which model is meant, as grpc://localhost:1/NAME"):
        Client("grpc://localhost:1")


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/small", "grpc://127.0.0.1:9/small"])
def test_a_server_that_is_down_is_tried_again_then_named(url: str) -> None:
    with pytest.raises(ServerError, match=url.rpartition("/")[0]):
        Client(url, attempts=2).status()


def test_a_server_has_its_beam(client: Client) -> None:
    translator = ServerTranslator(client)
    for options in ({"beam_size": 2}, {"length_penalty": 1.0}):
        with pytest.raises(UsageError, match="are those of the export"):
            translator.translate(["a"], EN_ES, **options)
    with pytest.raises(UsageError, match="--n-best 9: this server returns 3 at most"):
        translator.translate(["a"], EN_ES, n_best=9)
    with pytest.raises(UsageError, match="leave --beam-size out"):
        ServerTranslator(client, with_attention=True).translate(["a"], EN_ES, beam_size=1)


def test_nmt_translate_asks_a_server(
    gateway: Served, translator: SavedModelTranslator, tmp_path: Path
) -> None:
    ask = ["translate", "--server", gateway.url]
    done = run_nmt(*ask, "--split", cwd=tmp_path, stdin="I see the dog. I need help.\n")
    assert (
        done.stdout.decode() == " ".join(best(translator, "I see the dog.", "I need help.")) + "\n"
    )
    done = run_nmt(*ask, "--to", "en", "--n-best", "2", "--beam-size", "1", "perro", cwd=tmp_path)
    ((*n_best,),) = translator.translate(["perro"], Direction("es", "en"), n_best=3)
    assert done.stdout.decode().splitlines() == [one.text for one in n_best[:2]]
    done = run_nmt("translate", "--server", gateway.url, "--json", "I see", cwd=tmp_path)
    assert json.loads(done.stdout)["attention"]
    done = run_nmt("translate", "--server", "http://127.0.0.1:9/x", "a", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("nmt: http://127.0.0.1:9: no server answers there")


@pytest.mark.slow
def test_all_doors_give_the_same(shared_data: Path, tmp_path: Path) -> None:
    """Sentences through `nmt translate`, REST, gRPC, LibreTranslate and the page's route."""
    packed = (shared_data / "tatoeba-en-es" / "test.en.gz").read_bytes()
    lines = gzip.decompress(packed).decode().splitlines()
    single = [line for line in lines if len(split_sentences(line, "en").sentences) == 1]
    texts = random.Random(1).sample(single, COUNT)
    model = shipped_models() / "en-es"
    done = run_nmt("translate", "--model", str(model), cwd=tmp_path, stdin="\n".join(texts) + "\n")
    expected = done.stdout.decode().splitlines()
    assert len(expected) == COUNT
    with serving(model) as served:
        for url in (served.url, f"grpc://{served.grpc}/{served.name}"):
            found = Client(url).translate(texts)
            assert [first.text for first, *_ in found] == expected
        asked = {"q": texts, "source": "en", "target": "es"}
        answer = http.post(f"{served.url}/translate", json=asked).json()
        assert answer["translatedText"] == expected
        for start in range(0, COUNT, 100):
            page = {"text": "\n".join(texts[start : start + 100]), "source": "en", "target": "es"}
            answer = http.post(f"{served.url}/api/translate", json=page).json()
            assert answer["text"].split("\n") == expected[start : start + 100]
