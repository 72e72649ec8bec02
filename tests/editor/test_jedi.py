"""Test what Jedi completes and shows, in IPython, Jupyter and python-lsp-server.

Jedi does not support `match` and dict literals. So these tests narrow an event by `isinstance`, and use structs.
Calling a function with an `AsyncOrqCore` shows the signature of the blocking one.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.editor._lsp import marked

pytestmark = pytest.mark.once

FUNCTION = "from orq import OrqCore\nfrom orq.funcs import conversations_create\n"
RESULT = FUNCTION + "result = conversations_create(OrqCore(), {'project_id': 'p'})\n"
CLIENT = "from orq import Orq\nclient = Orq()\n"
NARROWED = "from orq.models import PartDeltaEvent\nfor e in stream:\n    if isinstance(e, PartDeltaEvent):\n        e"
STREAM = CLIENT + "stream = client.conversations.create_conversation_response()\n"


def script(code: str) -> tuple[Any, int, int]:
    import jedi

    text, line, column = marked(code)
    return jedi.Script(text), line + 1, column


def completions(code: str) -> set[str]:
    program, line, column = script(code)
    return {found.name for found in program.complete(line, column)}


COMPLETIONS = [
    pytest.param("from orq import Or¦", {"Orq", "OrqCore", "OrqError"}, id="a lazy package"),
    pytest.param("import orq\norq.Or¦", {"Orq", "OrqCore", "OrqError"}, id="its attributes"),
    pytest.param("from orq.models import TextP¦", {"TextPart"}, id="a model"),
    pytest.param(
        "from orq.funcs import conversations_¦", {"conversations_create", "conversations_list"}, id="a function"
    ),
    pytest.param(RESULT + "result.¦", {"ok", "value", "error", "unwrap"}, id="a result"),
    pytest.param(RESULT + "result.unwrap().¦", {"display_name", "created_at"}, id="what it holds"),
    pytest.param(CLIENT + "client.conv¦", {"conversations"}, id="a namespace"),
    pytest.param(
        CLIENT + "client.conversations.¦", {"create", "create_conversation_response", "list_items"}, id="a method"
    ),
    pytest.param(
        CLIENT + "client.conversations.create(¦)", {"project_id=", "display_name=", "options="}, id="a keyword"
    ),
    pytest.param(CLIENT + "client.conversations.create().¦", {"display_name", "created_at"}, id="an answer"),
    pytest.param("from orq import Orq\nOrq(¦)", {"timeout=", "proxy=", "verify="}, id="a setting"),
    pytest.param("from orq.models import TextPart\nTextPart(¦)", {"text=", "metadata="}, id="a struct's field"),
    pytest.param(STREAM + "stream.¦", {"text", "collect", "results", "close"}, id="a stream"),
    pytest.param(STREAM + "stream.collect().¦", {"text", "parts", "usage"}, id="a whole reply"),
    pytest.param(
        STREAM + NARROWED + ".data.¦",
        {"delta", "part_id"},
        id="an event",
    ),
]


@pytest.mark.parametrize(("code", "expected"), COMPLETIONS)
def test_jedi_completes_names(code: str, expected: set[str]) -> None:
    assert expected <= completions(code)


HOVERS = [
    pytest.param(
        FUNCTION + "conversations_crea¦te",
        [
            "core: OrqCore",
            "request: CreateConversationRequest",
            "-> Result[Conversation, OrqError]",
            "Start a conversation",
        ],
        id="a function",
    ),
    pytest.param(
        CLIENT + "client.conversations.crea¦te",
        ["project_id: str", "-> Conversation", "Start a conversation", "display_name: Name shown in the studio"],
        id="a method",
    ),
    pytest.param(
        CLIENT + "client.webhooks.get(id='w').failure_cou¦nt", ["Number of deliveries that failed"], id="a field"
    ),
    pytest.param(
        CLIENT + "client.webhooks.crea¦te", ["secret: Secret from `generate_secret`"], id="a parameter of a method"
    ),
    pytest.param(
        "from orq.models import WebhookContentTy¦pe", ["How the body of a delivery is encoded."], id="an enum"
    ),
    pytest.param("from orq import Or¦q", ["idle_timeout: float", "The sync client"], id="a class"),
    pytest.param("from orq.errors import RateLimitErr¦or", ["retry_after: float", "too many requests"], id="an error"),
]


@pytest.mark.parametrize(("code", "said"), HOVERS)
def test_jedi_shows_signatures_and_docstrings(code: str, said: list[str]) -> None:
    program, line, column = script(code)
    (found,) = program.help(line, column)
    shown = found.docstring()
    assert [words for words in said if words not in shown] == [], shown
