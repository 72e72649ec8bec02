"""`python -m orq call NAMES.METHOD`: call any operation with JSON, and print JSON."""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Sequence
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._lazy_annotations import lazy_annotations
from .names import NoSuchName, function
from .terminal import coloured, command_parser, program, say_help, tell
from .texts import NotText, decoded, read_stdin, typed

if TYPE_CHECKING:
    from .._engine.operation import Operation

ABOUT = """\
Call any operation of the API. The request is JSON. Its fields have the names of the Python fields or of the service.
The answer is printed as JSON with the names of the Python fields. Of a stream, each event is printed as a line of JSON
when it arrives. With --text, only the text is printed. Without --live, a server on this machine answers with made-up
examples."""

EXAMPLES = """\
examples:
  {orq} call conversations.create --json '{{"project_id": "proj_01", "display_name": "Try-out"}}'
  {orq} call conversations.create --help                 # shows its fields, and an example of its JSON
  {orq} call conversations.create --json @request.json --output answer.json
  jq .request file | {orq} call conversations.create --json -
  {orq} call responses.create --stream --json @request.json | jq -c .type
  {orq} call deployments.stream --text --json '{{"key": "support"}}'
  {orq} call router.audio.speech.create --json @text.json --output speech.mp3
  {orq} call router.audio.transcriptions.create --file file=speech.mp3 --json '{{"model": "openai/whisper-1"}}'
  {orq} call conversations                               # lists the methods of a namespace
  ORQ_API_KEY=... {orq} call conversations.list --live"""


def run(arguments: Sequence[str]) -> int:
    """Make one call."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.help:
        say_help(parser.format_help() if options.method is None else _described(parser, options.method))
        return 0
    if options.method is None:
        parser.error("No operation was named. Name one, such as conversations.list. --help shows more.")
    name, operation = _found(parser, options.method)
    request = _read_json(parser, options.json)
    for field, path in _files(parser, operation, options.file).items():
        request[field] = path
    if operation.streamed is not None and request.get("stream") is True:  # The JSON of a request may set `stream`.
        options.stream = request.pop("stream")
    streamed = _streamed(parser, operation, options.stream)
    _check_output(parser, operation, options.output)
    if options.text:
        _check_text(parser, operation, streamed)
    with ExitStack() as stack:
        from . import answers, servers

        core = stack.enter_context(servers.service() if options.live else servers.local(stack)).core
        with warnings.catch_warnings(record=True) as noted:
            warnings.simplefilter("always", DeprecationWarning)
            told = {"stream": options.stream} if operation.streamed else {}
            result = getattr(import_module("..funcs", __package__), name)(core, request, **told)
        for warning in noted:
            tell(warning.message)
        answers.write(result.unwrap(), options.output, streamed, text=options.text)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = command_parser("call", ABOUT, EXAMPLES.format(orq=program()))
    parser.add_argument(
        "method", metavar="NAMES.METHOD", nargs="?", help="Name of the operation, such as conversations.create."
    )
    parser.add_argument("-h", "--help", action="store_true", help="Show this help, or with a method its fields.")
    parser.add_argument(
        "--json", metavar="TEXT|@FILE|-", help="Request as JSON, in a text, a file, or stdin (-). Default: {}."
    )
    parser.add_argument(
        "--file",
        metavar="FIELD=FILE",
        action="append",
        default=[],
        help="Send this file in a field. The flag may be repeated.",
    )
    parser.add_argument(
        "--stream", action="store_true", help="Request a stream, if the operation returns one answer or a stream."
    )
    parser.add_argument("--text", action="store_true", help="Print only the text of the answer.")
    parser.add_argument("--output", metavar="FILE", help="Write the answer to this file. - is stdout.")
    parser.add_argument(
        "--live",
        action="store_true",
        help="Send the request to the service, or to ORQ_SERVER_URL if it is set. Needs ORQ_API_KEY.",
    )
    return parser


def _found(parser: argparse.ArgumentParser, typed: str) -> tuple[str, Operation]:
    from ..local.routes import load

    try:
        name = function(typed)
    except NoSuchName as error:
        parser.error(str(error))
    return name, load(name)


def _read_json(parser: argparse.ArgumentParser, given: str | None) -> dict[str, Any]:
    import msgspec

    try:
        value = msgspec.json.decode(_json_text(given))
    except OSError as error:
        parser.error(f"--json names the file {error.filename}, which cannot be read: {error.strerror}.")
    except NotText as error:
        parser.error(f"--json is not valid: {error}")
    except msgspec.DecodeError as error:
        parser.error(f"--json is not JSON: {error}.")
    except RecursionError:
        parser.error("--json is nested too deeply.")
    if not isinstance(value, dict):
        parser.error(f"--json must be an object, {{...}}, not {'null' if value is None else type(value).__name__}")
    return value


def _json_text(given: str | None) -> str:
    if given is None:
        return "{}"
    if given == "-":
        return read_stdin()
    if given.startswith("@"):
        return decoded(Path(given[1:]).read_bytes(), given[1:])
    return typed(given, "the text").removeprefix("\ufeff")


def _files(parser: argparse.ArgumentParser, operation: Operation, given: Sequence[str]) -> dict[str, Path]:
    known = operation.request.__struct_fields__
    pairs = [each.partition("=") for each in given]
    for field, equals, path in pairs:
        if not (field and equals and path):
            parser.error("--file must be FIELD=FILE, such as file=speech.mp3.")
        if field not in (*known, *operation.request.__struct_encode_fields__):
            fields = f"Its fields are {', '.join(known)}." if known else "It has none."
            parser.error(f"--file names the field {field[:60]!r}, which {operation.name} does not have. {fields}")
    return {field: Path(path) for field, _, path in pairs}


def _streamed(parser: argparse.ArgumentParser, operation: Operation, asked: bool) -> bool:
    from .._engine.operation import Events

    always = isinstance(operation.answer, Events)
    if asked and not always and operation.streamed is None:
        parser.error(f"--stream cannot be used, because {operation.name} does not answer with a stream.")
    return asked or always


def _check_text(parser: argparse.ArgumentParser, operation: Operation, streamed: bool) -> None:
    from .._engine.operation import Events
    from .answers import text_property

    answer = operation.streamed if streamed and operation.streamed else operation.answer
    kind = getattr(answer, "type", None)
    if answer.stream == "events" if isinstance(answer, Events) else text_property(kind) is None:
        parser.error(
            f"--text cannot be used, because the {'events' if streamed else 'data'} of {operation.name} have no text."
        )


def _check_output(parser: argparse.ArgumentParser, operation: Operation, output: str | None) -> None:
    """Refuse an output that could not take the answer, before the call."""
    from .._engine.operation import Binary

    if isinstance(operation.answer, Binary) and output is None and sys.stdout.isatty():
        parser.error("The answer is binary. Add --output FILE, or redirect it.")
    if output is None or output == "-":
        return
    if not output or Path(output).is_dir():
        parser.error("--output must name a file, or be - for stdout.")
    if not Path(output).resolve().parent.is_dir():
        parser.error(f"--output names the folder {Path(output).parent}, which does not exist. Create it first.")


def _described(parser: argparse.ArgumentParser, method: str) -> str:
    import shutil

    from .describe import described

    width = min(max(shutil.get_terminal_size((110, 24)).columns, 40), 110)
    return described(program(), *_found(parser, method), width, colours=coloured(sys.stdout))


lazy_annotations(__name__)
