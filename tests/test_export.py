"""The SavedModel: the same translations, the serving contract, and a gate that holds."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from tensorflow.core.protobuf import saved_model_pb2
from tensorflow_serving.apis.prediction_log_pb2 import PredictionLog

from nmt.corpus import Direction, parse_directions
from nmt.errors import ExportError, ModelError
from nmt.export import export_saved_model
from nmt.export import saved_model as saved_model_export
from nmt.export.gates import check_bleu
from nmt.export.saved_model import check_graph
from nmt.export.versions import next_version
from nmt.litert_translator import NETWORK
from nmt.model_translator import ModelTranslator
from nmt.models import choose_direction, find_model, open_translator, shipped_models
from nmt.run_folder import RunFolder
from nmt.saved_model import SavedModelTranslator
from nmt.search.interface import NEVER
from nmt.shapes import LARGE_BATCH
from nmt.signatures import directions_of
from nmt.stored_weights import rounded
from nmt.trained import load_model
from nmt.translation import Translation, read_outputs, write_outputs
from nmt.warm_up import BATCH_SIZES, WARM_UP, WORDS

EN_ES, ES_EN = Direction("en", "es"), Direction("es", "en")
ODD = [
    "",
    "   ",
    "Where is the red book?",
    "👩‍👩‍👧 שלום",
    "\x00",
    "I have two dogs.\u200b",
    "WHERE IS THE RED BOOK?",
    "a " * 400,
]
KINDS = ("", "_beam", "_nbest", "_attention")


@pytest.fixture(scope="module")
def exported(saved_model: Path) -> SavedModelTranslator:
    return SavedModelTranslator(saved_model)


@pytest.fixture(scope="module")
def trained(trained_run: RunFolder) -> ModelTranslator:
    config = trained_run.load_config()
    return ModelTranslator(
        load_model(trained_run),
        trained_run.load_tokenizer(),
        parse_directions(config.data.directions),
        config.search,
    )


@pytest.fixture(scope="module")
def signatures(saved_model: Path) -> Any:
    return tf.saved_model.load(str(saved_model)).signatures


def call(signature: Any, texts: list[bytes | str]) -> dict[str, np.ndarray]:
    result = signature(text=tf.constant(texts, tf.string, shape=[len(texts)]))
    return {name: value.numpy() for name, value in result.items()}


@pytest.mark.parametrize("beam_size", [1, 3])
@pytest.mark.parametrize("direction", [EN_ES, ES_EN], ids=str)
def test_the_exported_model_equals_the_trained_one(
    trained: ModelTranslator, exported: SavedModelTranslator, direction: Direction, beam_size: int
) -> None:
    texts = [*ODD, "¿Dónde está el libro rojo?", "I do not understand."]
    ours = trained.translate(texts, direction, beam_size, n_best=beam_size)
    theirs = exported.translate(texts, direction, beam_size, n_best=beam_size)
    for left, right in zip(ours, theirs, strict=True):
        for a, b in zip(left, right, strict=True):
            assert (a.text, a.pieces, a.source_pieces) == (b.text, b.pieces, b.source_pieces)
            assert a.score == pytest.approx(b.score, abs=1e-3)
            np.testing.assert_allclose(a.attention_weights, b.attention_weights, atol=1e-3)


@pytest.mark.parametrize("direction", [EN_ES, ES_EN], ids=str)
def test_a_beam_is_pruned_for_the_best_alone(
    trained: ModelTranslator, exported: SavedModelTranslator, direction: Direction
) -> None:
    assert trained.config.pruning
    texts = ["¿Dónde está el libro rojo?", "I do not understand."]
    for translator in (trained, exported):
        whole = translator.translate(texts, direction, beam_size=5, n_best=5)
        assert all(one.score > NEVER / 2 for n_best in whole for one in n_best)
    ours, theirs = (x.translate(texts, direction, beam_size=5) for x in (trained, exported))
    for (left,), (right,) in zip(ours, theirs, strict=True):
        assert (left.text, left.pieces) == (right.text, right.pieces)
        assert left.score == pytest.approx(right.score, abs=1e-3)


def test_attention_is_a_distribution_over_the_source(exported: SavedModelTranslator) -> None:
    ((best, *_),) = exported.translate(["Where is the red book?"], EN_ES)
    assert best.source_pieces[0] == "<2es>"
    assert best.source_pieces[-1] == "</s>"
    assert best.attention_weights.shape == (len(best.pieces), len(best.source_pieces))
    np.testing.assert_allclose(best.attention_weights.sum(-1), 1, atol=1e-5)


def test_order_and_company_do_not_matter(exported: SavedModelTranslator) -> None:
    texts = 2 * [*ODD, "We need three maps."]
    assert len(texts) > LARGE_BATCH  # so that the batch is filled up
    together = [best.text for best, *_ in exported.translate(texts, EN_ES)]
    backwards = [best.text for best, *_ in exported.translate(texts[::-1], EN_ES)]
    alone = [exported.translate([text], EN_ES)[0][0].text for text in texts]
    assert together == backwards[::-1] == alone


@pytest.mark.parametrize(("count", "multiple"), [(LARGE_BATCH, 1), (LARGE_BATCH + 1, 8)])
def test_many_texts_come_at_few_lengths(signatures: Any, count: int, multiple: int) -> None:
    texts = ["dog", "We need three maps."] * count
    found = signatures["translate_attention"](text=tf.constant(texts[:count]))
    assert found["attention_weights"].shape[-1] % multiple == 0
    one = signatures["translate_attention"](text=tf.constant(texts[1:2]))
    length = one["attention_weights"].shape[-1]
    assert found["attention_weights"].shape[-1] == -(-length // multiple) * multiple
    assert not found["attention_weights"][..., length:].numpy().any()


def test_signatures_of_every_direction(signatures: Any) -> None:
    stems = ("translate_en_es", "translate_es_en")
    expected = {"serving_default", "translate_beam", "translate_nbest", "translate_attention"}
    expected |= {stem + kind for stem in stems for kind in KINDS}
    assert set(signatures) == expected
    for signature in signatures.values():
        (spec,) = signature.structured_input_signature[1].values()
        assert spec == tf.TensorSpec([None], tf.string, name="text")


def test_the_default_is_the_first_direction(
    signatures: Any, exported: SavedModelTranslator
) -> None:
    texts = ["Where is the red book?", "I see the dog."]
    for name, kind in (
        ("serving_default", ""), ("translate_beam", "_beam"), ("translate_nbest", "_nbest"),
    ):  # fmt: skip
        ours = call(signatures[name], texts)
        theirs = call(signatures[f"translate_en_es{kind}"], texts)
        assert ours["translation"].tolist() == theirs["translation"].tolist()
    greedy = call(signatures["serving_default"], texts)["translation"]
    assert [t.decode() for t in greedy] == [
        best.text for best, *_ in exported.translate(texts, EN_ES, beam_size=1)
    ]


@pytest.mark.parametrize("size", [0, 1, 7])
def test_dimension_0_is_the_batch(signatures: Any, size: int) -> None:
    texts = ["Hello, Ana.", "", "I need help."] * 3
    for name, signature in signatures.items():
        for output in call(signature, texts[:size]).values():
            if "attention" in name:
                assert len(output) == size
            else:
                assert output.shape == ((size, 3) if "nbest" in name else (size,))


def test_predict_gives_what_a_signature_gives(
    signatures: Any, exported: SavedModelTranslator
) -> None:
    texts = [b"Where is the red book?", b"", b"I see \xff the dog."]
    assert set(exported.signatures) == set(signatures)
    assert directions_of(list(signatures)) == [EN_ES, ES_EN]
    for name in ("translate_beam", "translate_es_en", "translate_nbest", "translate_attention"):
        ours, theirs = (
            exported.predict(texts, exported.signatures[name]),
            call(signatures[name], texts),
        )
        assert ours.keys() == theirs.keys()
        for output, value in theirs.items():
            if value.dtype == object:
                assert ours[output].tolist() == value.tolist()
            else:
                np.testing.assert_allclose(ours[output], value, atol=1e-4)


@pytest.mark.parametrize("text", [*ODD, "¿Dónde está el libro rojo?"])
def test_a_stream_grows_into_the_greedy_translation(
    exported: SavedModelTranslator, text: str
) -> None:
    *_, last = ["", *exported.stream(text, EN_ES)]
    assert last == exported.translate([text], EN_ES, beam_size=1)[0][0].text


def test_a_stream_of_several_texts_is_their_greedy_search(
    saved_model: Path, exported: SavedModelTranslator
) -> None:
    texts = [*ODD[:3], "We need three maps."]
    module = tf.saved_model.load(str(saved_model))  # the functions live as long as it does
    step = module.stream.begin(tf.constant(texts), tf.constant("es"))
    is_loud, is_text = step["is_loud"], step["is_open"].numpy()
    while step["is_open"].numpy().any():
        step = module.stream.advance(step["state"], step["token_ids"], is_loud)
    for text, has_text, (best,) in zip(
        step["text"].numpy(), is_text, exported.translate(texts, EN_ES, beam_size=1), strict=True
    ):
        assert (text.decode() if has_text else "") == best.text


def test_warm_up_requests_run(saved_model: Path, signatures: Any) -> None:
    records = tf.data.TFRecordDataset(str(saved_model / WARM_UP)).as_numpy_iterator()
    requests = [PredictionLog.FromString(record).predict_log.request for record in records]
    assert len(requests) == len(signatures) * len(BATCH_SIZES) * len(WORDS) <= 1000
    for request in requests:
        assert request.model_spec.name == saved_model.parent.name
        texts = tf.make_ndarray(request.inputs["text"])
        assert len(texts) in BATCH_SIZES
        assert len(texts[0].split()) in WORDS
        if len(texts) == 1:
            call(signatures[request.model_spec.signature_name], texts.tolist())
    names = {request.model_spec.signature_name for request in requests}
    assert names == set(signatures)


def test_scores_stay_finite_and_empty_text_stays_empty(signatures: Any) -> None:
    found = call(signatures["translate_nbest"], ["", "Hello."])
    assert np.isfinite(found["score"]).all()
    assert found["translation"][0].tolist() == [b""] * 3
    assert json.loads(json.dumps(found["score"].tolist()))


def test_invalid_utf8_is_replaced(signatures: Any) -> None:
    """A byte that is no UTF-8 counts as U+FFFD, which the subwords read as a space."""
    signature = signatures["serving_default"]
    broken = call(signature, [b"I see \xe9 the dog.", b"\xff\xfe"])
    replaced = call(signature, ["I see \ufffd the dog.", "\ufffd\ufffd"])
    assert broken["translation"].tolist() == replaced["translation"].tolist()
    assert broken["score"].tolist() == replaced["score"].tolist()
    assert broken["translation"][0] == call(signature, ["I see the dog."])["translation"][0]
    assert b"\x00" not in call(signature, [b"\x00\x00"])["translation"][0]


AS_SERVER = """
import json, sys
from pathlib import Path
import numpy as np
from nmt.exported import METADATA
from nmt.native_session import NativeSession
path, name, *texts = sys.argv[1:]
names = json.loads((Path(path) / METADATA).read_text())["signatures"][name]
session = NativeSession(Path(path), config=b"")
encoded = [text.encode("utf-8", "surrogateescape") for text in texts]
translation, score = session.run(
    names["text"], encoded, [names["outputs"][key] for key in ("translation", "score")]
)
decoded = np.vectorize(bytes.decode)(translation)
json.dump({"translation": decoded.tolist(), "score": score.tolist()}, sys.stdout)
assert "tensorflow" not in sys.modules
"""


@pytest.mark.parametrize("name", ["serving_default", "translate_es_en_beam", "translate_nbest"])
def test_the_c_api_loads_and_runs_it(
    saved_model: Path, signatures: Any, name: str, tmp_path: Path
) -> None:
    assert_c_api_agrees(saved_model, signatures, name, tmp_path)


def assert_c_api_agrees(saved_model: Path, signatures: Any, name: str, tmp_path: Path) -> None:
    """In a process that never imports TensorFlow's Python, as the server loads it by default."""
    texts = ["Where is the red book?", "", "¿Qué hora es?"]
    done = subprocess.run(
        [sys.executable, "-c", AS_SERVER, saved_model, name, *texts],
        capture_output=True,
        text=True,
        env={**os.environ, "TF_XLA_FLAGS": "--tf_xla_auto_jit=-1"},
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found, expected = json.loads(done.stdout), call(signatures[name], texts)
    assert np.array_equal(found["translation"], np.char.decode(expected["translation"].astype("S")))
    np.testing.assert_allclose(found["score"], expected["score"], atol=1e-4)


def read_meta_graph(path: Path) -> Any:
    data = (path / "saved_model.pb").read_bytes()
    return saved_model_pb2.SavedModel.FromString(data).meta_graphs[0]


def test_the_graph_pins_no_device_and_strings_stay_at_its_edges(saved_model: Path) -> None:
    library = read_meta_graph(saved_model).graph_def.library.function
    # TensorFlow's own functions that read and write the variables' files stay on the CPU.
    functions = [f for f in library if "_traced_" not in f.signature.name]
    assert len(functions) < len(library)
    nodes = [node for function in functions for node in function.node_def]
    pinned = {node.device for node in nodes} - {""}
    assert not pinned
    loops = {
        attribute.func.name
        for node in nodes
        if node.op in ("While", "StatelessWhile")
        for attribute in node.attr.values()
        if attribute.func.name
    }
    assert loops
    inside = {n.op for f in functions if f.signature.name in loops for n in f.node_def}
    assert not {op for op in inside if "String" in op or "Sentencepiece" in op}


def test_operations_are_those_of_a_plain_server(saved_model: Path) -> None:
    """Those of operations.txt are in TensorFlow 2.20 or, the Sentencepiece ones, in the
    tensorflow-text that the server links."""
    graph = read_meta_graph(saved_model).graph_def
    nodes = [*graph.node, *(node for f in graph.library.function for node in f.node_def)]
    functions = {function.signature.name for function in graph.library.function}
    allowed = Path(__file__).with_name("operations.txt").read_text().split()
    assert {node.op for node in nodes} - functions <= set(allowed)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda node: setattr(node, "op", "CudnnRNNV3"), "holds CudnnRNNV3; export where no GPU"),
        (lambda node: node.attr["_XlaMustCompile"].__setattr__("b", True), "compiled by XLA"),
    ],
)
def test_a_graph_that_a_server_cannot_run_is_refused(
    saved_model: Path, tmp_path: Path, change: Any, message: str
) -> None:
    check_graph(saved_model)
    model = saved_model_pb2.SavedModel()
    model.meta_graphs.add().CopyFrom(read_meta_graph(saved_model))
    change(model.meta_graphs[0].graph_def.library.function[0].node_def[0])
    (tmp_path / "saved_model.pb").write_bytes(model.SerializeToString())
    with pytest.raises(ExportError, match=message):
        check_graph(tmp_path)


@pytest.mark.slow
def test_a_failed_gate_leaves_no_version(
    trained_run: RunFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Different(SavedModelTranslator):
        def translate(self, texts: Any, *arguments: Any, **options: Any) -> Any:
            return super().translate([text + " no" for text in texts], *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(saved_model_export, "SavedModelTranslator", Different)
        with pytest.raises(ExportError, match="does not translate as the trained model does"):
            export_saved_model([trained_run], tmp_path / "model", lambda line: None)
    assert list((tmp_path / "model").iterdir()) == []


@pytest.mark.extra
def test_rounded_weights(trained_run: RunFolder, saved_model: Path, tmp_path: Path) -> None:
    """In bfloat16; the shipped model and a recipe of the README are in int8."""
    told: list[str] = []
    path = export_saved_model([trained_run], tmp_path / "model", told.append, "bfloat16")
    assert re.match(
        r"parity: BLEU on dev [\d.]+ -> [\d.]+, the mean of 4 searches in \d+ sentences", told[-1]
    )
    assert weight_bytes(path) < 0.5 * weight_bytes(saved_model) + 20_000
    restored = tf.saved_model.load(str(path))
    texts = ["Where is the red book?", "I do not understand."]
    ours = call(restored.signatures["serving_default"], texts)
    whole = call(tf.saved_model.load(str(saved_model)).signatures["serving_default"], texts)
    np.testing.assert_allclose(ours["score"], whole["score"], atol=0.1)
    assert not np.array_equal(ours["score"], whole["score"])
    assert_c_api_agrees(path, restored.signatures, "translate_es_en_beam", tmp_path)


def weight_bytes(path: Path) -> int:
    return sum(file.stat().st_size for file in (path / "variables").iterdir())


@given(
    npst.arrays(
        "float32", npst.array_shapes(min_dims=2, max_dims=2), elements=st.floats(-9, 9, width=32)
    ),
)
def test_int8_is_within_half_a_step(weight: np.ndarray) -> None:
    stored = rounded(weight, "int8")
    assert stored.values.shape == weight.shape
    assert stored.scales.size == max(weight.shape)
    error = np.abs(stored.values * stored.scales - weight)
    assert (error <= stored.scales / 2 + 1e-6).all()


def test_weights_that_lose_too_much_are_refused(
    trained_run: RunFolder, trained: ModelTranslator
) -> None:
    model = load_model(trained_run)
    for variable in model.trainable_variables:
        variable.assign(keras.ops.sign(variable) * 0.1)
    coarse: Any = ModelTranslator(model, trained.tokenizer, trained.directions, trained.config)
    with pytest.raises(ExportError, match="the rounded weights translate worse: BLEU on dev"):
        check_bleu(trained, coarse, trained_run)


def test_an_export_is_the_next_version(saved_model: Path) -> None:
    assert sorted(path.name for path in saved_model.parent.iterdir()) == ["7", "8"]
    assert saved_model.name == "8"


@st.composite
def n_best_lists(draw: st.DrawFn) -> tuple[int, list[list[Translation]]]:
    words = st.lists(st.text(max_size=3), max_size=4).map(tuple)
    number = st.floats(-50, 0, width=32)
    n_best = draw(st.integers(1, 3))
    rows = []
    for source in draw(st.lists(words, max_size=3)):
        lists = [draw(words) for _ in range(n_best)]
        weights = [
            draw(npst.arrays("float32", (len(x), len(source)), elements=number)) for x in lists
        ]
        rows.append(
            [
                Translation(" ".join(pieces), draw(number), draw(number), pieces, source, own)
                for pieces, own in zip(lists, weights, strict=True)
            ]
        )
    return n_best, rows


@given(n_best_lists())
def test_outputs_are_read_as_they_were_written(lists: tuple[int, list[list[Translation]]]) -> None:
    n_best, written = lists
    read = read_outputs(write_outputs(written, n_best))
    for ours, theirs in zip(read, written, strict=True):
        for one, other in zip(ours, theirs, strict=True):
            np.testing.assert_array_equal(one.attention_weights, other.attention_weights)
            for field in ("text", "score", "log_prob", "pieces", "source_pieces"):
                assert getattr(one, field) == getattr(other, field)


def test_exports_at_the_same_time_get_a_number_each(tmp_path: Path) -> None:
    all_written = threading.Barrier(8)

    def export(content: str) -> Path:
        with next_version(tmp_path, NETWORK) as version:
            (version.path / NETWORK).write_text(content)
            all_written.wait()
        return version.path

    contents = "abcdefgh"
    with ThreadPoolExecutor(len(contents)) as pool:
        paths = list(pool.map(export, contents))
    assert [(path / NETWORK).read_text() for path in paths] == list(contents)
    assert sorted(int(path.name) for path in tmp_path.iterdir()) == list(range(1, 9))


def test_models_are_found(
    saved_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find_model(saved_model) == find_model(saved_model.parent) == saved_model
    monkeypatch.chdir(tmp_path)
    assert find_model(None) == find_model(shipped_models() / "en-es")
    with pytest.raises(ModelError, match="neither a run folder nor a SavedModel"):
        find_model(tmp_path)
    (tmp_path / "saved_models").symlink_to(saved_model.parent.parent)
    assert find_model(None).resolve() == saved_model.resolve()
    own_first = saved_model.parent.parent / "en-es"  # what is shipped does not hide one's own
    shutil.copytree(saved_model, own_first / "9")
    assert find_model(None).resolve() == saved_model.resolve()
    shutil.rmtree(own_first)


def test_a_foreign_saved_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no SavedModel there"):
        SavedModelTranslator(tmp_path)
    (tmp_path / "saved_model.pb").touch()
    with pytest.raises(ModelError, match="not written by 'nmt export'"):
        SavedModelTranslator(tmp_path)


def test_open_translator_knows_both_kinds(saved_model: Path, trained_run: RunFolder) -> None:
    opened = open_translator([saved_model]), open_translator([trained_run.path])
    assert [choose_direction(t.directions, "en") for t in opened] == [ES_EN, ES_EN]
    texts = ["I see the dog."]
    first, second = (t.translate(texts, EN_ES)[0][0].text for t in opened)
    assert first == second
