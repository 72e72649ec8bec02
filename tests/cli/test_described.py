"""Test the help of each operation: its fields and answer, in the terminal's width."""

from __future__ import annotations

import pytest

from orq._field_texts import field_texts
from orq.cli import names
from orq.cli.describe import described
from orq.cli.terminal import BOLD, RED, painted
from tests.cli._run import plain, run, terminal
from tests.support.operations import every_operation, operation_named


@pytest.mark.once
def test_every_operation_is_described_in_full_and_in_the_width_of_the_terminal() -> None:
    wide, silent = [], []
    for operation in every_operation():
        *lines, example = described("orq-sdk", operation.name, operation, 72).splitlines()
        assert f"call {names.dotted(operation.name)} --json" in example
        text = " ".join(" ".join(lines).split())
        told = field_texts(operation.request)
        named = set(operation.request.__struct_fields__) - {"body"}  # the JSON as a whole, described by its fields
        silent += [f"{operation.name}: {name}" for name in named if name not in told]
        silent += [f"{operation.name}: {name}" for name, said in told.items() if said not in text]
        wide += [line for line in lines[2:] if len(line) > 72 and " " in line.strip()]
        assert "\ngives" in "\n".join(lines)
        assert text.isascii(), operation.name
    assert (wide, silent) == ([], [])


def test_types_values_and_fields_of_fields_are_shown() -> None:
    text = described("orq-sdk", "agents_create", operation_named("agents_create"))
    assert "  model (AgentModelConfig | str, required): Model as `provider/model`" in text
    assert '  engine ("text" | "jinja" | "mustache"): ' in text
    assert "Fields: max_iterations,\n      max_execution_time" in text
    assert "gives: Agent, as JSON\n  id (str): " in text
    assert '"model":"openai/gpt-4o"' in text


def test_a_stream_is_described_beside_the_plain_answer() -> None:
    text = described("orq-sdk", "responses_create", operation_named("responses_create"))
    assert "gives: ResponseResource, as JSON" in text
    stream = text.partition("gives with --stream: a stream, printed as a line of JSON for each event\n")[2]
    assert stream.startswith("  type (one of): ")
    assert "response.output_text.delta" in stream
    assert """--json '{"input":"Hello!","model":"openai/gpt-4o"}'""" in text


def test_each_form_of_a_body_is_described() -> None:
    text = described("orq-sdk", "chunking_parse", operation_named("chunking_parse"))
    assert 'body as SemanticChunkerStrategy:\n  strategy (always "semantic")\n' in text


def test_several_answers_are_listed_by_name() -> None:
    text = described("orq-sdk", "evals_get", operation_named("evals_get"))
    assert 'gives: one of these, as JSON\n  LLMEval (type "llm_eval"): ' in text


def test_deprecation_comes_first() -> None:
    text = run("call", "agents.invoke", "--help").stdout
    assert text.startswith("deprecated: use responses.create with model=")


def test_help_fits_the_width_of_the_terminal_and_has_colours() -> None:
    with terminal("call", "agents.invoke", "--help", COLUMNS="60", TERM="xterm") as help_:
        help_.wait_for("call agents.invoke --json")
    assert f"\n  {painted(BOLD, 'key', True)} (str, required): " in help_.seen
    assert f"\033[{RED}mdeprecated: use" in help_.seen
    lines = plain(help_.seen).splitlines()
    assert max(len(line) for line in lines[3:-2]) <= 60
