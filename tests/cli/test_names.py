"""Test that every operation is found, described and called by its dotted name."""

from __future__ import annotations

import inspect
import json
import re
import warnings
from functools import cached_property
from pathlib import Path

import pytest

import orq.funcs
from orq._engine.operation import Binary, Events
from orq.cli import names
from orq.cli.describe import described
from orq.cli.main import main
from orq.funcs._index import ROUTES
from orq.local import LocalOrq
from orq.local.examples import events_of
from orq.sdk._namespaces import Namespaces
from tests.support.operations import operation_named
from tests.sweep._facts import KNOWN_TEXT, endpoints


def methods(cls: type, path: str = "") -> dict[str, str]:
    """Return the function of each method of the classes, by its dotted name, as the methods have it."""
    found: dict[str, str] = {}
    for name, value in vars(cls).items():
        if isinstance(value, cached_property):
            found |= methods(type(getattr(cls, name)), f"{path}{name}.")
        elif callable(value) and name[0] != "_":
            function = inspect.getclosurevars(value).nonlocals["name"]
            if (
                function.endswith(f"_{name}") and "_items" not in value.__code__.co_names
            ):  # else: parse, run, list_items
                found[f"{path}{name}"] = function
    return found


def test_names_are_those_of_the_classes() -> None:
    known = methods(Namespaces)
    assert len(known) >= len(ROUTES)
    assert {name: names.function(name) for name in known} == known
    assert {names.dotted(function) for function in ROUTES} == known.keys() - {
        name for name in known if name.replace(".", "_") in names.ALSO
    }


def script(server: LocalOrq, name: str) -> None:
    """Plan an example as the next answer to a function."""
    answer = operation_named(name).answer
    script = server.on(getattr(orq.funcs, name))
    if isinstance(answer, Events):
        script.stream(events_of(answer, {}))
    elif isinstance(answer, Binary):
        script.raw(b"sound", content_type="audio/mpeg")
    else:
        script.answer()


@pytest.mark.once
@pytest.mark.timeout(300)
def test_every_operation_is_called(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With all fields given as JSON, and with the request that its help shows."""
    (tmp_path / "file").write_bytes(b"content")
    wrong, called = [], 0
    with LocalOrq(remember=0) as server, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        monkeypatch.setenv("ORQ_SERVER_URL", server.url)
        monkeypatch.setenv("ORQ_API_KEY", "local")
        for endpoint in endpoints():
            if endpoint.group == "conversations":
                continue  # conversations are stored, and other tests check them
            id = KNOWN_TEXT["ulid" if endpoint.group == "human_review_sets" else "uuid"]
            given = endpoint.ask(True, known_id="a1" if "key}" in endpoint.template else id).given
            plain = {field: value for field, value in given.items() if not isinstance(value, (bytes, tuple))}
            files = [f"--file={field}={tmp_path / 'file'}" for field in given.keys() - plain.keys()]
            example = re.search(r"--json '(.*)'", described("orq", endpoint.name, operation_named(endpoint.name)))
            assert example
            for request in (json.dumps(plain), example[1]):
                script(server, endpoint.name)  # no object of these ids is stored
                arguments = ["call", names.dotted(endpoint.name), "--live", "--json", request, *files]
                code = main(arguments)
                output, notices = capfd.readouterr()
                called += 1
                if code != 0:
                    wrong.append(f"{endpoint.name}: {code}: {request[:300]}: {notices}")
                elif output and endpoint.flag and output[0] in "{[":
                    json.loads(output)
    assert not wrong, "\n".join(wrong[:20])
    assert called >= 2 * (len(endpoints()) - 7)
