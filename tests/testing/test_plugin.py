"""Test the pytest plugin: pytest finds its fixtures, and it costs almost nothing if unused."""

from __future__ import annotations

import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

# Loaded here, because pytester unloads modules that its tests have loaded.
from orq.funcs import datasets_create as datasets_create

pytest_plugins = "pytester"

BESIDE_OTHERS = ("-W", "error", "-p", "no:cacheprovider", "-p", "no:randomly")
OTHERS = sorted({plugin.name for plugin in entry_points(group="pytest11")} - {"orq"})
OPTIONS = (*BESIDE_OTHERS, *(f"-pno:{name}" for name in OTHERS))  # loading the other plugins takes a second

SCRIPTED = """
from orq import Orq
from orq.funcs import conversations_retrieve

def test_one(orq_server):
    orq_server.on(conversations_retrieve).answer(display_name="Try-out")
    with Orq() as client:  # the variables lead to the server
        assert client.conversations.retrieve(conversation_id="conv_1").display_name == "Try-out"

def test_without_a_socket(orq_mock):
    orq_mock.on(conversations_retrieve).answer(display_name="Try-out")
    with Orq(http_client=orq_mock.http_client) as client:
        assert client.conversations.retrieve(conversation_id="conv_1").display_name == "Try-out"
    orq_mock.http_client.close()

def test_dropped(orq_server):
    orq_server.on(conversations_retrieve).answer()
    orq_server.forget()
"""

UNUSED = """
from orq.funcs import conversations_retrieve

def test_left(orq_{kind}):
    orq_{kind}.on(conversations_retrieve).answer(display_name="Try-out")
"""

TAPED = """
import pytest
from orq import Orq

@pytest.mark.parametrize("name", ["a/b", "c d"])
def test_taped(orq_cassette, name):
    with orq_cassette.http_client as http, Orq(http_client=http) as client:
        assert client.datasets.create(path="p", display_name=name).display_name == name
"""


def test_fixtures(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(SCRIPTED)
    pytester.runpytest_subprocess(*BESIDE_OTHERS).assert_outcomes(passed=3)


@pytest.mark.once
@pytest.mark.parametrize("kind", ["server", "mock"])
def test_unused_answers_fail_the_test(pytester: pytest.Pytester, kind: str) -> None:
    pytester.makepyfile(UNUSED.format(kind=kind))
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*conversations_retrieve: answer(display_name)*"])


@pytest.mark.once
def test_cassettes(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    from orq.local import LocalOrq

    pytester.makepyfile(test_tapes=TAPED)
    missing = pytester.runpytest_subprocess(*OPTIONS)
    missing.assert_outcomes(errors=2)
    missing.stdout.fnmatch_lines(["*The cassette * does not exist. Record it with record=True or pytest --orq-record*"])
    with LocalOrq() as server, monkeypatch.context() as patch:
        patch.setenv("ORQ_SERVER_URL", server.url)
        patch.setenv("ORQ_API_KEY", "sk-orq-very-secret-key")
        pytester.runpytest_subprocess(*OPTIONS, "--orq-record").assert_outcomes(passed=2)
    tapes = sorted(Path(pytester.path, "cassettes", "test_tapes").iterdir())
    assert [tape.name[:-17] for tape in tapes] == ["test_taped-a-b", "test_taped-c-d"]
    assert "secret" not in tapes[0].read_text()
    pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=2)


MANY = """
import pytest
from orq import Orq

def say(cassette, name):
    with cassette.http_client as http, Orq(http_client=http) as client:
        assert client.datasets.create(path="p", display_name=name).display_name == name

class TestA:
    def test_x(self, orq_cassette):
        say(orq_cassette, "a")

class TestB:
    def test_x(self, orq_cassette):
        say(orq_cassette, "b")

class Testb:
    class TestInner:
        def test_x(self, orq_cassette):
            say(orq_cassette, "inner")

def test_x(orq_cassette):
    say(orq_cassette, "plain")

@pytest.mark.parametrize("name", ["a/b", "a b", "a-b", "A-b", "", "\\u00fc", ".x", "x" * 300, "x" * 299 + "y", "::"])
def test_odd(orq_cassette, name):
    say(orq_cassette, name[-128:] or "empty")
"""


@pytest.mark.once
def test_each_test_has_a_cassette_of_its_own(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    from orq.local import LocalOrq

    for folder in ("one", "two"):
        pytester.mkdir(folder).joinpath("test_many.py").write_text(MANY, encoding="utf-8")
    options = (*OPTIONS, "--import-mode=importlib")
    with LocalOrq() as server, monkeypatch.context() as patch:
        patch.setenv("ORQ_SERVER_URL", server.url)
        patch.setenv("ORQ_API_KEY", "sk-orq-very-secret-key")
        pytester.runpytest_subprocess(*options, "--orq-record").assert_outcomes(passed=28)
        asked = len(server.requests)
    tapes = [str(path).lower() for path in Path(pytester.path).rglob("*.jsonl")]
    assert len(set(tapes)) == asked == 28, "also where capitals do not count"
    assert max(len(Path(tape).name.encode()) for tape in tapes) < 200
    pytester.runpytest_subprocess(*options).assert_outcomes(passed=28)


@pytest.mark.once
def test_a_cassette_under_its_former_name_is_found(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    from orq.local import LocalOrq

    pytester.makepyfile(test_tapes=TAPED)
    with LocalOrq() as server, monkeypatch.context() as patch:
        patch.setenv("ORQ_SERVER_URL", server.url)
        patch.setenv("ORQ_API_KEY", "sk-orq-very-secret-key")
        pytester.runpytest_subprocess(*OPTIONS, "--orq-record").assert_outcomes(passed=2)
    for tape in Path(pytester.path, "cassettes", "test_tapes").iterdir():
        tape.rename(tape.with_name(f"{tape.name[:-17]}.jsonl"))
    assert Path(pytester.path, "cassettes", "test_tapes", "test_taped-a-b.jsonl").exists()
    pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=2)


SHARED = """
import pytest
from orq import Orq
from orq.testing import Cassette

@pytest.mark.parametrize("name", ["a", "b"])
def test_shared(name):
    for _ in range(2):  # the same test may
        with Cassette("shared.jsonl", record=True) as cassette, cassette.http_client as http:
            Orq(http_client=http).datasets.create(path="p", display_name=name)
"""


@pytest.mark.once
def test_a_second_test_that_records_into_the_same_file_is_refused(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    from orq.local import LocalOrq

    pytester.makepyfile(test_shared=SHARED)
    with LocalOrq() as server, monkeypatch.context() as patch:
        patch.setenv("ORQ_SERVER_URL", server.url)
        patch.setenv("ORQ_API_KEY", "sk-orq-very-secret-key")
        result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*shared.jsonl is also recorded by the test test_shared.py::test_shared?a?. Give*"])
    assert "/v2/datasets" in Path(pytester.path, "shared.jsonl").read_text()


OLD = """
import sys
import pytest
import _pytest.fixtures

SINCE_6 = '''StashKey Stash Parser OptionGroup PytestPluginManager FixtureRequest MonkeyPatch CallInfo Config Dir
    Directory FixtureDef HIDDEN_PARAM LineMatcher LogCaptureFixture Mark MarkDecorator MarkGenerator Metafunc Pytester
    RecordedHookCall RunResult SubRequest TempPathFactory TempdirFactory TestReport TestShortLogReport WarningsRecorder
    version_tuple CaptureFixture CollectReport Cache'''.split()
for name in SINCE_6:
    if hasattr(pytest, name):
        delattr(pytest, name)

class WithoutPath:
    def pytest_sessionstart(self):  # the plugin of old paths has put its own `fspath` there by now
        _pytest.fixtures.FixtureRequest.fspath = property(lambda self: self.node.path)
        del _pytest.fixtures.FixtureRequest.path

sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", "-p", "orq.testing.plugin", *sys.argv[1:]], [WithoutPath()]))
"""


@pytest.mark.once
def test_the_plugin_works_with_an_old_pytest(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest as version 6.0 had it, as far as names go. With the real 6.2, 7.0, 7.4 and 8.0 it was tried by hand."""
    from orq.local import LocalOrq

    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makepyfile(test_scripted=SCRIPTED, test_tapes=TAPED)
    old = pytester.makepyfile(old=OLD)
    with LocalOrq() as server, monkeypatch.context() as patch:
        patch.setenv("ORQ_SERVER_URL", server.url)
        patch.setenv("ORQ_API_KEY", "sk-orq-very-secret-key")
        recorded = pytester.run(sys.executable, old, "--orq-record", "test_tapes.py")
    assert recorded.ret == 0, str(recorded.stdout)
    played = pytester.run(sys.executable, old)
    assert played.ret == 0, str(played.stdout)
    played.stdout.fnmatch_lines(["*5 passed*"])


@pytest.mark.once
@pytest.mark.parametrize("broken", ["msgspec", "httpx", "the plugin, switched off"])
def test_the_plugin_does_not_break_other_tests(broken: str, pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_other(): pass")
    is_module = broken in ("msgspec", "httpx")
    if is_module:
        pytester.mkpydir(broken).joinpath("__init__.py").write_text("raise ImportError('broken')", encoding="utf-8")
    pytester.runpytest_subprocess(*OPTIONS, *([] if is_module else ["-p", "no:orq"])).assert_outcomes(passed=1)


def test_the_plugin_imports_nothing_and_needs_no_extra(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import sys

        for name in ("starlette", "uvicorn"):
            sys.modules[name] = None  # as if they were not installed
        """
    )
    pytester.makepyfile(
        """
        import sys

        def test_start():
            assert "orq.testing.plugin" in sys.modules
            loaded = {name for name in sys.modules if name.startswith("orq")}
            small = {"orq._forks", "orq._lazy"}
            assert loaded == {"orq", "orq.testing", "orq.testing.plugin", *small}, loaded
            assert not {"msgspec", "httpx", "anyio"} & set(sys.modules)

        def test_without_the_extra(orq_mock):
            from orq import Orq
            with orq_mock.http_client as http, Orq(http_client=http) as client:
                assert client.conversations.retrieve(conversation_id="conv_1").id == "conv_1"

        def test_with(orq_server):
            pass
        """
    )
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(
        ['*orq.local needs starlette and uvicorn. Install them with: pip install "orq-sdk[[]local[]]"*']
    )
