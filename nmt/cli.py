"""The `nmt` command: parse, configure, one call. Heavy imports wait until a command needs them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nmt import __version__
from nmt.errors import NmtError, UsageError

if TYPE_CHECKING:
    from nmt.config import Config
    from nmt.run_folder import RunFolder
    from nmt.translation import AnyTranslator


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit: 0 done, 1 failed, 2 wrong usage, 130 stopped by the user."""
    options = _parser().parse_args(arguments)
    try:
        options.command(options)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nmt", description="Train a translator on your own parallel sentences, and use it."
    )
    parser.add_argument("--version", action="version", version=f"nmt {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_inspect(commands)
    _add_prepare(commands)
    _add_train(commands)
    _add_distill(commands)
    _add_evaluate(commands)
    _add_average(commands)
    _add_tune_search(commands)
    _add_translate(commands)
    _add_export(commands)
    _add_serve(commands)
    return parser


def _add_command(
    commands: argparse._SubParsersAction, command: Callable, name: str, text: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(command=command)
    return parser


def _add_config_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("config", nargs="?", metavar="RECIPE|CONFIG.yaml")
    parser.add_argument("--source", type=Path, help="sentences to translate from, one a line")
    parser.add_argument("--target", type=Path, help="their translations, line by line")
    parser.add_argument("--dev-source", type=Path, help="dev set (default: split off)")
    parser.add_argument("--dev-target", type=Path)
    parser.add_argument(
        "--output", type=Path, metavar="RUN", help="run folder (default: runs/RECIPE)"
    )
    _add_set(parser)


def _add_set(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="SECTION.KEY=VALUE",
        help="override the config",
    )


def _add_inspect(commands: argparse._SubParsersAction) -> None:
    text = "look for what is wrong in a corpus, line by line, before it is trained on"
    parser = _add_command(commands, _inspect, "inspect", text)
    parser.add_argument(
        "corpus", help="as data.train: a prefix of train.en and train.es, a .tsv, …"
    )
    parser.add_argument("--languages", nargs=2, default=["en", "es"], metavar="LANG")
    parser.add_argument("--dev", help="a corpus that must share no sentence with it")
    parser.add_argument("--test", help="another")
    parser.add_argument(
        "--fix",
        type=Path,
        metavar="PREFIX",
        help="write what is left, mended: PREFIX.en, PREFIX.es",
    )
    parser.add_argument("--lines", type=Path, help="write all faulty lines to this .tsv")
    parser.add_argument("--html", type=Path, help="write the report to this file, too")


def _add_prepare(commands: argparse._SubParsersAction) -> None:
    text = "clean and split a corpus and train its tokenizer"
    _add_config_arguments(_add_command(commands, _prepare, "prepare", text))


def _add_train(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(commands, _train, "train", "train a translator (prepares if needed)")
    _add_config_arguments(parser)
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")


def _add_distill(commands: argparse._SubParsersAction) -> None:
    text = "translate a training source with trained models, and train a student on that"
    parser = _add_command(commands, _distill, "distill", text)
    parser.add_argument(
        "teacher", type=Path, nargs="+", metavar="TEACHER", help="a run; several: an ensemble"
    )
    parser.add_argument("config", metavar="RECIPE|CONFIG.yaml", help="of the student")
    parser.add_argument(
        "--output", type=Path, metavar="RUN", help="run folder (default: runs/RECIPE-student)"
    )
    parser.add_argument("--beam-size", type=_positive, default=5, help="of the teachers")
    parser.add_argument(
        "--alone", action="store_true", help="train without the references of the corpus"
    )
    _add_set(parser)


def _add_evaluate(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(commands, _evaluate, "evaluate", "score a model with sacreBLEU")
    parser.add_argument(
        "model", type=Path, nargs="+", metavar="RUN|SAVED_MODEL", help="several runs: an ensemble"
    )
    parser.add_argument("--source", type=Path, help="sentences (default: the run's split)")
    parser.add_argument("--reference", type=Path, help="their translations")
    parser.add_argument("--split", choices=("test", "dev"), default="test", help="of a run")
    parser.add_argument("--to", metavar="LANG", help="target language")
    _add_search_arguments(parser)
    parser.add_argument("--lowercase", action="store_true", help="ignore case")
    parser.add_argument("--tokenize", help="sacreBLEU's tokenizer for BLEU (default: 13a)")
    parser.add_argument("--output", type=Path, help="where the translations are written")


def _add_average(commands: argparse._SubParsersAction) -> None:
    text = "average the weights of several validations; keep the mean if it is better on dev"
    parser = _add_command(commands, _average, "average", text)
    parser.add_argument("run", type=Path, metavar="RUN")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--last", type=_positive, metavar="N", help="the last N (default: all)")
    group.add_argument("--best", type=_positive, metavar="N", help="the N best on dev")


def _add_tune_search(commands: argparse._SubParsersAction) -> None:
    text = (
        "try beam sizes and length penalties on the dev set; keep the best if it is surely better"
    )
    parser = _add_command(commands, _tune_search, "tune-search", text)
    parser.add_argument("run", type=Path, metavar="RUN")


def _add_translate(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(
        commands, _translate, "translate", "translate arguments, a file, or stdin"
    )
    parser.add_argument("text", nargs="*", help="sentences (default: --file, stdin, or a prompt)")
    parser.add_argument("--file", type=Path, help="a file, one sentence a line")
    parser.add_argument(
        "--model",
        type=Path,
        action="append",
        help="run folder or SavedModel (default: the newest of yours in saved_models/, or else the "
        "shipped English-Spanish model); several runs: an ensemble",
    )
    parser.add_argument(
        "--server",
        metavar="URL",
        help="a TF Serving or 'nmt serve' that translates: http://HOST:8501 or grpc://HOST:8500, "
        "and /NAME where it serves several models",
    )
    parser.add_argument("--to", metavar="LANG", help="target language (default: the model's first)")
    parser.add_argument(
        "--split", action="store_true", help="split each line into sentences, and join them again"
    )
    _add_search_arguments(parser)
    parser.add_argument("--n-best", type=_positive, default=1, help="translations a sentence")
    parser.add_argument(
        "--json", action="store_true", help="JSON lines: text, score, pieces, alignment, attention"
    )


def _add_export(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(commands, _export, "export", "write a run as a SavedModel")
    parser.add_argument("run", type=Path, nargs="+", metavar="RUN", help="several: an ensemble")
    parser.add_argument("saved_model", type=Path, metavar="saved_models/NAME")
    parser.add_argument(
        "--precision",
        choices=("float32", "bfloat16", "int8"),
        default="float32",
        help="of the stored weights: 4, 2 or 1 byte each; the computation is in float32",
    )


def _add_serve(commands: argparse._SubParsersAction) -> None:
    from nmt.serving.arguments import add_arguments

    text = "serve a SavedModel: a page, TF Serving's REST and gRPC, LibreTranslate's API"
    add_arguments(_add_command(commands, _serve, "serve", text))


def _add_search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--mbr",
        type=_positive,
        metavar="N",
        help="of N candidates, take the nearest to all others by chrF (minimum Bayes risk; slow)",
    )
    parser.add_argument("--beam-size", type=_positive, help="hypotheses kept; 1: greedy")
    parser.add_argument("--length-penalty", type=float, help="exponent of length normalisation")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value


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
    from nmt.config import load_config
    from nmt.corpus import parse_directions
    from nmt.run_folder import RunFolder

    config = load_config(options.config, options.set)
    run = RunFolder(options.output or Path("runs") / f"{Path(options.config).stem}-student")
    experiment.refuse_trained(run)
    teachers = [RunFolder(path) for path in options.teacher]
    for teacher in teachers:
        teacher.load_config()
    _load_backend()
    from nmt.distillation import student_config, translate_training_source
    from nmt.preparation import prepare

    student = student_config(config, run, options.alone)
    if not experiment.is_prepared(config, run) and not experiment.is_prepared(student, run):
        prepare(config, run, _tell)
    directions = parse_directions(config.data.directions)
    translate_training_source(teachers, run, directions, options.beam_size, _tell)
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
    from nmt.models import choose_direction, find_model

    paths = [find_model(path) for path in options.model]
    _load_backend()
    from nmt import test_sets
    from nmt.evaluation import Options, evaluate
    from nmt.models import open_translator

    if options.tokenize:
        test_sets.check_tokenizer(options.tokenize)
    translator = _with_risk(open_translator(paths), options)
    direction = choose_direction(translator.directions, options.to)
    sources, references, output = test_sets.find(paths, direction, options)
    search = Options(options.beam_size, options.length_penalty, options.lowercase, options.tokenize)
    for score in evaluate(translator, direction, sources, references, search, output):
        print(score)
    if output:
        _tell(f"translations in {output}")


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

    run = RunFolder(options.run)
    run.load_config()
    _load_backend()
    from nmt.models import open_run
    from nmt.search_tuning import SIGNIFICANT, keep, p_value, tune_search

    translator, dev = open_run([run]), run.split("dev")
    trials = tune_search(translator, dev)
    print("beam_size\tlength_penalty\tBLEU")
    for trial in trials:
        print(f"{trial.beam_size}\t{trial.length_penalty}\t{trial.bleu:.2f}")
    chance = p_value(translator, dev, trials)
    if chance < SIGNIFICANT:
        keep(run, trials[0])
        _tell(f"p = {chance:.3f}: the first is now the default of {run.path}; export it again")
    else:
        _tell(f"p = {chance:.3f}: none is surely better than the default, which stays")


def _translate(options: argparse.Namespace) -> None:
    from nmt.models import choose_direction, find_model

    if options.server:
        translator = _server_translator(options)
    else:
        paths = [find_model(path) for path in options.model or [None]]
        _load_backend()
        from nmt.models import open_translator

        translator = open_translator(paths)
    from nmt import translate_command

    translator = _with_risk(translator, options)
    direction = choose_direction(translator.directions, options.to)
    translate_command.run(translator, direction, options)


def _server_translator(options: argparse.Namespace) -> AnyTranslator:
    if options.model:
        raise UsageError("give either --model or --server, not both.")
    _need_extra("httpx", "tenacity")
    from nmt.serving import Client, ServerTranslator

    return ServerTranslator(Client(options.server), with_attention=options.json)


def _with_risk(translator: AnyTranslator, options: argparse.Namespace) -> AnyTranslator:
    from nmt.minimum_risk import MinimumRiskTranslator

    return MinimumRiskTranslator(translator, options.mbr) if options.mbr else translator


def _export(options: argparse.Namespace) -> None:
    from nmt.run_folder import RunFolder

    runs = [RunFolder(path) for path in options.run]
    for run in runs:
        run.load_config()
    _load_backend()
    from nmt.export import export_saved_model

    print(export_saved_model(runs, options.saved_model, _tell, options.precision))


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
