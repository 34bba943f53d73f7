"""The `nmt` command: parse, configure, one call. Heavy imports wait until a command needs them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nmt.arguments import parser
from nmt.errors import NmtError, UsageError

if TYPE_CHECKING:
    from nmt.config import Config
    from nmt.run_folder import RunFolder
    from nmt.translation import AnyTranslator


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit: 0 done, 1 failed, 2 wrong usage, 130 stopped by the user."""
    options = parser().parse_args(arguments)
    try:
        COMMANDS[options.command](options)
    except UsageError as error:
        sys.exit(_complain(error, 2))
    except NmtError as error:
        sys.exit(_complain(error, 1))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:  # the reader of a pipe has gone, as with `| head`
        sys.stderr.close()
        sys.exit(141)


def _complain(error: NmtError, status: int) -> int:
    print(f"nmt: {error}", file=sys.stderr)
    return status


def _inspect(options: argparse.Namespace) -> None:
    _need_extra("ftfy", "py3langid", "jinja2", extra="inspect")
    from nmt.inspection import command

    command.run(options)


def _prepare(options: argparse.Namespace) -> None:
    from nmt import experiment
    from nmt.preparation import prepare

    config, run = experiment.configure(options, _tell)
    experiment.refuse_trained(run)
    prepare(config, run, _tell)


def _train(options: argparse.Namespace) -> None:
    from nmt import experiment

    config, run = experiment.configure(options, _tell)
    if not options.resume:
        experiment.refuse_trained(run)
    _load_backend()
    _train_run(config, run, options.resume)


def _distill(options: argparse.Namespace) -> None:
    from nmt import experiment
    from nmt.config_file import load_config
    from nmt.corpus import parse_directions
    from nmt.models import find_model
    from nmt.run_folder import RunFolder

    config = load_config(options.config, options.set)
    run = RunFolder(options.output or Path("runs") / f"{Path(options.config).stem}-student")
    experiment.refuse_trained(run)
    paths = [find_model(path) for path in options.teacher]
    _load_backend()
    from nmt.distillation import open_teachers, student_config, translate_training_source
    from nmt.preparation import prepare

    directions = parse_directions(config.data.directions)
    teachers = open_teachers(paths, directions)
    student = student_config(config, run, options.alone)
    if not experiment.is_prepared(config, run) and not experiment.is_prepared(student, run):
        prepare(config, run, _tell)
    translate_training_source(teachers, run, directions, options.beam_size, _tell)
    del teachers  # the student wants their memory
    _train_run(student, run, resume=False)


def _train_run(config: Config, run: RunFolder, resume: bool) -> None:
    from nmt import experiment
    from nmt.preparation import prepare
    from nmt.training import TrainingInterrupted, train

    if not experiment.is_prepared(config, run):
        prepare(config, run, _tell)
    run.save_config(config)
    try:
        train(config, run, resume, _tell)
    except TrainingInterrupted as stop:
        print(f"nmt: {stop}", file=sys.stderr)
        sys.exit(130)
    _tell(f"best model in {run.path}: 'nmt evaluate {run.path}', 'nmt export {run.path} …'")


def _evaluate(options: argparse.Namespace) -> None:
    if options.report:
        _need_extra("jinja2", "matplotlib", extra="report")
    from nmt.evaluation import command

    command.run(options, _tell)


def _average(options: argparse.Namespace) -> None:
    from nmt.run_folder import RunFolder

    run = RunFolder(options.run)
    run.load_config()
    _load_backend()
    from nmt.averaging import average, choose

    paths = choose(run, options.last, options.best)
    kept = average(run, paths, _tell)
    _tell(f"{run.best} now holds the mean" if kept else f"{run.best} stays as it was")


def _tune_search(options: argparse.Namespace) -> None:
    from nmt.run_folder import RunFolder

    runs = [RunFolder(path) for path in options.run]
    for run in runs:
        run.load_config()
    _load_backend()
    from nmt.models import open_run
    from nmt.search_tuning import SIGNIFICANT, keep, p_value, tune_search

    translator, dev = open_run(runs), runs[0].split("dev")
    trials = tune_search(translator, dev)
    print("beam_size\tlength_penalty\tBLEU")
    for trial in trials:
        print(f"{trial.beam_size}\t{trial.length_penalty}\t{trial.bleu:.2f}")
    chance = p_value(translator, dev, trials)
    if chance < SIGNIFICANT:
        keep(runs[0], trials[0])
        _tell(f"p = {chance:.3f}: the first is now the default of {runs[0].path}; export it again")
    else:
        _tell(f"p = {chance:.3f}: none is surely better than the default, which stays")


def _translate(options: argparse.Namespace) -> None:
    from nmt.models import choose_direction, find_model

    if options.server:
        translator = _server_translator(options)
    else:
        paths = [find_model(path) for path in options.model or [None]]
        translator = _native_translator(paths, options) or _open_translator(paths)
    from nmt import translate_command
    from nmt.minimum_risk import with_risk

    direction = choose_direction(translator.directions, options.to)
    translate_command.run(with_risk(translator, options.mbr), direction, options)


def _native_translator(paths: list[Path], options: argparse.Namespace) -> AnyTranslator | None:
    """What translates without TensorFlow's Python, if it can do what the options ask for."""
    from nmt.models import open_native

    if len(paths) > 1 or options.mbr:
        return None
    native = open_native(paths[0], with_attention=options.json)
    asked = (options.beam_size, options.n_best, options.length_penalty)
    return native if native and native.can(*asked) else None


def _open_translator(paths: list[Path]) -> AnyTranslator:
    from nmt.models import is_litert, open_translator

    if not is_litert(paths[0]):
        _load_backend()

    return open_translator(paths)


def _server_translator(options: argparse.Namespace) -> AnyTranslator:
    if options.model:
        raise UsageError("give either --model or --server, not both.")
    _need_extra("httpx", "tenacity")
    from nmt.serving import Client, ServerTranslator

    return ServerTranslator(Client(options.server), with_attention=options.json)


def _export(options: argparse.Namespace) -> None:
    from nmt.run_folder import RunFolder

    runs = [RunFolder(path) for path in options.run]
    for run in runs:
        run.load_config()
    if options.format == "litert":
        _need_extra("ai_edge_litert", extra="litert")
        if options.precision == "bfloat16":
            raise UsageError("--format litert: --precision is float32 or int8.")
        if options.xla:
            raise UsageError("--xla: only a SavedModel is compiled; leave --format litert out.")
    _load_backend()
    from nmt.export import export_litert, export_saved_model

    if options.format == "litert":
        print(export_litert(runs, options.saved_model, _tell, options.precision))
    else:
        print(export_saved_model(runs, options.saved_model, _tell, options.precision, options.xla))


def _serve(options: argparse.Namespace) -> None:
    _need_extra("fastapi", "uvicorn", "structlog", "prometheus_client", "babel")
    from nmt.serving.arguments import read_settings
    from nmt.serving.serve import serve

    serve(read_settings(options))


def _need_extra(*packages: str, extra: str = "serve") -> None:
    from importlib.util import find_spec

    if missing := [package for package in packages if not find_spec(package)]:
        raise UsageError(f"{missing[0]} is not installed; try: pip install 'nmt[{extra}]'")


def _load_backend() -> None:
    from nmt.quiet import load_backend

    load_backend()


def _tell(line: str) -> None:
    """Reports go to stderr: stdout is for results."""
    print(line, file=sys.stderr, flush=True)


COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "inspect": _inspect,
    "prepare": _prepare,
    "train": _train,
    "distill": _distill,
    "evaluate": _evaluate,
    "average": _average,
    "tune-search": _tune_search,
    "translate": _translate,
    "export": _export,
    "serve": _serve,
}
