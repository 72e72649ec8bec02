"""Test what editors with pyright complete and show, with its language server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.editor._lsp import LanguageServer

pytestmark = pytest.mark.once

FUNCTION = "from orq import AsyncOrqCore, OrqCore\nfrom orq.funcs import conversations_create\n"
CLIENT = "from orq import Orq\nclient = Orq()\n"
TALK = CLIENT + "stream = client.conversations.create_conversation_response(conversation_id='c', model='m', message="
EVENTS = (
    f"from orq.models import PartDeltaEvent, TextPart\n{TALK}{{'role': 'user', 'parts': []}})\nfor event in stream:\n"
)
MATCH = EVENTS + "    match event:\n        case "


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    with LanguageServer(tmp_path_factory.mktemp("project")) as server:
        yield server


def public(labels: object) -> set[str]:
    return {label for label in map(str, labels) if not label.startswith("_")}  # type: ignore[call-overload]


COMPLETIONS = [
    pytest.param("from orq import Or¦", {"Orq", "OrqCore", "OrqError"}, id="a lazy package"),
    pytest.param("import orq\norq.Or¦", {"Orq", "OrqCore", "OrqError"}, id="its attributes"),
    pytest.param(
        "from orq.funcs import conversations_¦", {"conversations_create", "conversations_list"}, id="a function"
    ),
    pytest.param(CLIENT + "client.conv¦", {"conversations"}, id="a namespace"),
    pytest.param(
        CLIENT + "client.conversations.¦", {"create", "create_conversation_response", "list_items"}, id="a method"
    ),
    pytest.param(
        CLIENT + "client.conversations.create(¦)", {"project_id=", "display_name=", "options="}, id="a keyword"
    ),
    pytest.param("from orq import Orq\nOrq(¦)", {"timeout=", "proxy=", "verify="}, id="a setting"),
    pytest.param("from orq.models import TextPart\nTextPart(¦)", {"text=", "metadata="}, id="a struct's field"),
    pytest.param(EVENTS + "    event.¦", {"type", "timestamp", "data"}, id="what all events have"),
]


@pytest.mark.parametrize(("code", "expected"), COMPLETIONS)
def test_pyright_completes_names(code: str, expected: set[str], editor: LanguageServer) -> None:
    assert expected <= public(editor.completions(code))


EXACTLY = [
    pytest.param(
        FUNCTION + "conversations_create(OrqCore(), {'¦'})",
        {"'project_id'", "'display_name'", "'metadata'"},
        id="a function's dict",
    ),
    pytest.param(
        FUNCTION + "conversations_create(AsyncOrqCore(), {'¦'})",
        {"'project_id'", "'display_name'", "'metadata'"},
        id="the same, awaited",
    ),
    pytest.param(TALK + "{'¦'})", {"'role'", "'parts'", "'message_id'"}, id="a method's dict"),
    pytest.param(TALK + "{'role': '¦'})", {"'user'"}, id="a value"),
    pytest.param(
        TALK + "{'role': 'user', 'parts': [{'kind': '¦'}]})",
        {"'text'", "'file'", "'tool_result'", "'error'"},
        id="a variant's tag",
    ),
    pytest.param(MATCH + "PartDeltaEvent():\n            event.data.¦", {"delta", "part_id"}, id="an event's data"),
    pytest.param(MATCH + "PartDeltaEvent(data=data):\n            data.¦", {"delta", "part_id"}, id="by a pattern"),
]


@pytest.mark.parametrize(("code", "expected"), EXACTLY)
def test_completions_only_contain_fitting_names(code: str, expected: set[str], editor: LanguageServer) -> None:
    assert public(editor.completions(code)) == expected


def test_a_completion_shows_its_description(editor: LanguageServer) -> None:
    found = editor.completions("from orq.funcs import conversations_¦")
    assert "Start a conversation in a project." in editor.details(found["conversations_create"])
    found = editor.completions(CLIENT + "client.conversations.¦")
    assert "Start a conversation in a project." in editor.details(found["create"])


HOVERS = [
    pytest.param(
        FUNCTION + "conversations_crea¦te(OrqCore(), {'project_id': 'p'})",
        [
            "request: CreateConversationRequest | CreateConversationRequestParam",
            "-> Result[Conversation, OrqError]",
            "Start a",
        ],
        id="a function",
    ),
    pytest.param(
        FUNCTION + "conversations_crea¦te(AsyncOrqCore(), {'project_id': 'p'})",
        ["Coroutine", "Result[Conversation, OrqError]", "Start a conversation"],
        id="the same, awaited",
    ),
    pytest.param(
        CLIENT + "client.conversations.crea¦te(project_id='p')",
        [
            "display_name: str | None",
            ") -> Conversation",
            "Start a conversation",
            "display_name: Name shown in the studio",
        ],
        id="a method",
    ),
    pytest.param(
        CLIENT + "client.conversations.create(project_id='p', display_na¦me='')",
        ["Name shown in the studio"],
        id="a keyword",
    ),
    pytest.param(
        CLIENT + "client.conversa¦tions", ["ConversationsNamespace", "rename and delete them"], id="a namespace"
    ),
    pytest.param(
        "from orq import Orq\nOr¦q()",
        ["timeout: float | Timeout", "server_url", "All times are in seconds"],
        id="a class",
    ),
    pytest.param("from orq import Orq\nOrq(idle_time¦out=5)", ["the longest wait for the next event"], id="a setting"),
    pytest.param(
        "from orq.errors import RateLimitErr¦or", ["retry_after: float | None", "too many requests"], id="an error"
    ),
    pytest.param(
        CLIENT + "talk = client.conversations.retrieve(conversation_id='c')\ntalk.created_¦at",
        ["int", "Unix time in milliseconds."],
        id="a field",
    ),
    pytest.param(
        "from orq.models import WebhookContentTy¦pe",
        ["'application/json', 'application/x-www-form-urlencoded'", "How the body of a delivery is encoded."],
        id="an enum",
    ),
    pytest.param(EVENTS + "    eve¦nt", ["ResponseStreamingEvent"], id="an event"),
    pytest.param(
        MATCH + "PartDeltaEvent():\n            eve¦nt", ["event: PartDeltaEvent"], id="an event that was matched"
    ),
    pytest.param(
        MATCH + "PartDeltaEvent(data=data) if isinstance(data.delta, TextPart):\n            data.delta.te¦xt",
        ["text: str"],
        id="its text",
    ),
    pytest.param(
        FUNCTION
        + "from orq import Ok\nmatch conversations_create(OrqCore(), {'project_id': 'p'}):\n    case Ok(ta¦lk): ...",
        ["talk: Conversation"],
        id="a result that was matched",
    ),
]


@pytest.mark.parametrize(("code", "said"), HOVERS)
def test_pyright_shows_types_on_hover(code: str, said: list[str], editor: LanguageServer) -> None:
    shown = editor.hover(code)
    assert [words for words in said if words not in shown] == [], shown
    assert "Unrecognized" not in shown


def test_signature_help_shows_parameters(editor: LanguageServer) -> None:
    one, other = editor.signatures(FUNCTION + "conversations_create(¦")
    assert {next(iter(one)), next(iter(other))} == {"core: OrqCore", "core: AsyncOrqCore"}
    (shown,) = editor.signatures(CLIENT + "client.conversations.create(display_name=¦")
    assert "project_id: str | None = None" in shown
    assert "Name shown in the studio" in shown["display_name: str | None = None"]
    (shown,) = editor.signatures("from orq import Orq\nOrq(idle_timeout=¦")
    assert "the longest wait for the next event" in shown["idle_timeout: float | None = 120"]
