"""The arguments of every `nmt` command."""

from __future__ import annotations

import argparse
from pathlib import Path

from nmt import __version__


def parser() -> argparse.ArgumentParser:
    """The parser of `nmt`; `command` of what it returns is the command's name."""
    parser = argparse.ArgumentParser(
        prog="nmt", description="Train a translator on your own parallel sentences, and use it."
    )
    parser.add_argument("--version", action="version", version=f"nmt {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
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
    commands: argparse._SubParsersAction, name: str, text: str
) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=text, description=text)


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
    parser = _add_command(commands, "inspect", text)
    parser.add_argument(
        "corpus", help="as data.train: a prefix of train.en and train.es, a .tmx, .tsv, …"
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
    _add_config_arguments(_add_command(commands, "prepare", text))


def _add_train(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(commands, "train", "train a translator (prepares if needed)")
    _add_config_arguments(parser)
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")


def _add_distill(commands: argparse._SubParsersAction) -> None:
    text = "translate a training source with trained models, and train a student on that"
    parser = _add_command(commands, "distill", text)
    parser.add_argument(
        "teacher",
        type=Path,
        nargs="+",
        metavar="TEACHER",
        help="a run, or an export; several runs: an ensemble",
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
    parser = _add_command(commands, "evaluate", "score a model with sacreBLEU")
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
    parser.add_argument(
        "--compare",
        type=Path,
        metavar="MODEL|FILE",
        help="another model, or another system's translations: is the difference significant?",
    )
    parser.add_argument(
        "--report", type=Path, metavar="REPORT.html", help="write what it does well and badly, too"
    )
    parser.add_argument(
        "--train-source",
        type=Path,
        metavar="FILE",
        help="the sentences that it was trained on, for the report (default: the run's)",
    )


def _add_average(commands: argparse._SubParsersAction) -> None:
    text = "average the weights of several validations; keep the mean if it is better on dev"
    parser = _add_command(commands, "average", text)
    parser.add_argument("run", type=Path, metavar="RUN")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--last", type=_positive, metavar="N", help="the last N (default: all)")
    group.add_argument("--best", type=_positive, metavar="N", help="the N best on dev")


def _add_tune_search(commands: argparse._SubParsersAction) -> None:
    text = (
        "try beam sizes and length penalties on the dev set; keep the best if it is surely better"
    )
    parser = _add_command(commands, "tune-search", text)
    parser.add_argument(
        "run",
        type=Path,
        nargs="+",
        metavar="RUN",
        help="several: an ensemble, whose search settings are its first run's",
    )


def _add_translate(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(commands, "translate", "translate arguments, a file, or stdin")
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
    text = "write a run as a SavedModel, or as a LiteRT model"
    parser = _add_command(commands, "export", text)
    parser.add_argument("run", type=Path, nargs="+", metavar="RUN", help="several: an ensemble")
    parser.add_argument("saved_model", type=Path, metavar="saved_models/NAME")
    parser.add_argument(
        "--format",
        choices=("savedmodel", "litert"),
        default="savedmodel",
        help="litert: for small devices and quick starts, without TensorFlow (default: savedmodel)",
    )
    parser.add_argument(
        "--precision",
        choices=("float32", "bfloat16", "int8"),
        default="float32",
        help="of the stored weights: 4, 2 or 1 byte each; a SavedModel computes in float32, a "
        "LiteRT model in int8 computes in integers",
    )
    parser.add_argument(
        "--xla",
        action="store_true",
        help="compile the network for GPUs, at the first batch of each size; TF Serving needs "
        "--xla_cpu_compilation_enabled=true to run it on a CPU",
    )


def _add_serve(commands: argparse._SubParsersAction) -> None:
    from nmt.serving.arguments import add_arguments

    text = "serve an export: a page, TF Serving's REST and gRPC, LibreTranslate's API"
    add_arguments(_add_command(commands, "serve", text))


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
