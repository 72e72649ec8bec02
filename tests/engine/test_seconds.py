"""Test that one function checks all settings in seconds, with the same errors."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import orq
from orq import Orq, OrqCore, RequestOptions, RetryConfig, Timeout
from orq.bulk import call_many
from orq.caching import AnswerCache
from orq.errors import ConfigurationError
from orq.funcs import responses_get, router_chat_completions_create
from orq.mcp_tools import connect_mcp, mcp_tools
from orq.options import as_seconds
from orq.otel import setup
from orq.tools import run, tool
from orq.waiting import wait_until
from orq.webhooks import Seen, verify

pytestmark = pytest.mark.once
CORE = OrqCore("key")
CHAT: dict[str, Any] = {"model": "m", "messages": []}
NO_SECONDS = (-1, float("nan"), float("inf"), "60", True, b"1", [1])


SETTINGS: dict[tuple[str, str], Callable[[Any], object]] = {
    **{("Timeout", name): lambda value, name=name: Timeout(**{name: value}) for name in ("connect", "read", "pool")},
    ("RetryConfig", "initial_interval"): lambda value: RetryConfig(initial_interval=value),
    ("RetryConfig", "max_interval"): lambda value: RetryConfig(max_interval=value),
    ("RetryConfig", "max_elapsed_time"): lambda value: RetryConfig(max_elapsed_time=value),
    **{
        (kind.__name__, name): lambda value, kind=kind, name=name: kind(**{name: value})
        for kind in (Orq, RequestOptions)
        for name in ("timeout", "idle_timeout", "total_timeout")
    },
    **{
        ("with_options", name): lambda value, name=name: CORE.with_options(**{name: value})
        for name in ("timeout", "idle_timeout", "total_timeout")
    },
    ("AnswerCache", "ttl"): lambda value: AnswerCache(ttl=value),
    ("AnswerCache", "refresh_timeout"): lambda value: AnswerCache(refresh_timeout=value),
    ("Seen", "wait"): lambda value: Seen(wait=value),
    ("verify", "max_age"): lambda value: verify(b"", {}, "orq_wk_1", max_age=value),
    ("verify", "now"): lambda value: verify(b"", {}, "orq_wk_1", now=value),
    ("wait_until", "limit"): lambda value: wait_until(responses_get, CORE, {"response_id": "r"}, limit=value),
    ("wait_until", "interval"): lambda value: wait_until(responses_get, CORE, {"response_id": "r"}, interval=value),
    ("run", "max_seconds"): lambda value: run(router_chat_completions_create, CORE, CHAT, tools=[], max_seconds=value),
    ("tool", "timeout"): lambda value: tool(timeout=value)(test_zero_and_none_have_clear_errors),
    ("mcp_tools", "timeout"): lambda value: asyncio.run(mcp_tools(None, timeout=value)),  # type: ignore[arg-type]
    ("connect_mcp", "timeout"): lambda value: connect_mcp("http://127.0.0.1:9", timeout=value).__enter__(),
    ("connect_mcp", "connect_timeout"): lambda v: connect_mcp("http://127.0.0.1:9", connect_timeout=v).__enter__(),
    ("call_many", "give_up_after"): lambda value: call_many(responses_get, CORE, [], give_up_after=value),
    ("setup", "timeout"): lambda value: setup(CORE, timeout=value),
}


@pytest.mark.parametrize("setting", SETTINGS, ids=".".join)
def test_other_values_than_seconds_are_refused(setting: tuple[str, str]) -> None:
    for value in NO_SECONDS:
        with pytest.raises(
            ConfigurationError, match=f"{setting[1]}.* must be a number of seconds (above|of at least) 0"
        ):
            SETTINGS[setting](value)


def test_zero_and_none_have_clear_errors() -> None:
    assert (as_seconds("a", 0, zero=True), as_seconds("a", Decimal("1.5"))) == (0, 1.5)
    for value in (0, None):
        with pytest.raises(ConfigurationError, match="a must be a number of seconds above 0, or none, not"):
            as_seconds("a", value, instead="none")


def test_every_setting_with_seconds_is_here() -> None:
    """A parameter of type float with a default is a setting, unless it comes from a checked setting."""
    found: set[str] = set()
    for file in Path(orq.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.arguments) and not file.name.endswith("errors.py"):
                pairs = [*zip(reversed(node.args), reversed(node.defaults), strict=False)]
                pairs += [one for one in zip(node.kwonlyargs, node.kw_defaults, strict=True) if one[1]]
                kinds = {one.arg: ast.unparse(one.annotation) for one, _ in pairs if one.annotation}
                found |= {name for name, kind in kinds.items() if kind.startswith("float")}
    checked = {"patience"}
    assert found - checked == {name for _, name in SETTINGS} - {
        *RetryConfig.__struct_fields__,
        *Timeout.__struct_fields__,
    }


def test_no_other_module_has_such_errors() -> None:
    package = Path(orq.__file__).parent
    files = {file for file in package.rglob("*.py") if "must be a number of seconds" in file.read_text("utf-8")}
    assert {file.relative_to(package).parts[0] for file in files} <= {"local"}
