"""Test the project of a client: which calls get it, and which settings override it."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from orq import OrqCore, funcs
from orq._engine.operation import Operation, operation_of
from orq._engine.projects import _place
from orq._engine.request import prepare
from orq.errors import ConfigurationError, RequestValidationError
from orq.models import CreateConversationRequest, ListAlertsRequest
from tests.support.samples import KEY

OPERATIONS: dict[str, Operation] = {
    name: found for name in dir(funcs) if (found := operation_of(getattr(funcs, name))) is not None
}


def sent(name: str, request: Any, project_id: str | None = "proj_client") -> dict[str, Any]:
    """Return what goes into the query and the body of a call, by wire names."""
    prepared = prepare(OPERATIONS[name], request, None, project_id)
    query = {key: values[0] for key, values in parse_qs(urlsplit(prepared.target).query).items()}
    return query | json.loads(prepared.body or b"{}")


@pytest.mark.parametrize(
    ("name", "request_", "expected"),
    [
        pytest.param("alerts_list", {}, {"project_id": "proj_client"}, id="in the query"),
        pytest.param("alerts_list", None, {"project_id": "proj_client"}, id="no request at all"),
        pytest.param("alerts_list", ListAlertsRequest(), {"project_id": "proj_client"}, id="a struct"),
        pytest.param("alerts_list", {"project_id": "proj_call"}, {"project_id": "proj_call"}, id="the call's wins"),
        pytest.param(
            "alerts_list", {"project_id": None}, {"project_id": "proj_client"}, id="None counts as none given"
        ),
        pytest.param("conversations_create", {}, {"projectId": "proj_client"}, id="required, in the body"),
        pytest.param("conversations_create", {"projectId": "p"}, {"projectId": "p"}, id="by its name on the wire"),
        pytest.param(
            "conversations_create", CreateConversationRequest(project_id="p"), {"projectId": "p"}, id="a struct's wins"
        ),
    ],
)
def test_the_project_of_the_client_is_sent_where_the_call_names_none(
    name: str, request_: Any, expected: dict[str, Any]
) -> None:
    assert sent(name, request_) == expected


EMAIL = {"type": "NOTIFIER_TYPE_EMAIL", "emails": ["a@b.example"], "display_name": "N"}
EXTERNAL = {"key": "a", "display_name": "A", "path": "Default", "agent_url": "https://a.example"}


def test_a_body_that_is_one_of_several_objects_is_filled_in() -> None:
    assert sent("notifiers_create", {"body": EMAIL})["project_id"] == "proj_client"
    assert sent("notifiers_create", {"body": EMAIL | {"project_id": "p"}})["project_id"] == "p"


def test_a_path_names_the_project_already() -> None:
    assert "project_id" not in sent("agents_external_create", EXTERNAL)


def test_a_struct_that_was_passed_stays_as_it_was() -> None:
    request = ListAlertsRequest(limit=5)
    assert sent("alerts_list", request) == {"limit": "5", "project_id": "proj_client"}
    assert request == ListAlertsRequest(limit=5)


@pytest.mark.parametrize(
    "name", sorted(name for name, each in OPERATIONS.items() if each.method not in ("GET", "POST"))
)
def test_updates_and_deletes_never_get_it(name: str) -> None:
    assert _place(OPERATIONS[name]) is None


def test_every_list_and_create_with_a_project_gets_it() -> None:
    takes = {name for name, each in OPERATIONS.items() if _place(each) is not None}
    fields = {
        name
        for name, each in OPERATIONS.items()
        if each.method in ("GET", "POST")
        and "project_id" in each.request.__struct_fields__
        and "project_id" not in each.path_fields
    }
    assert takes == fields | {"notifiers_create", "human_review_sets_create", "skills_create"}
    assert len(takes) >= 30


def test_a_missing_required_project_error_names_both_ways() -> None:
    with pytest.raises(RequestValidationError, match="ORQ_PROJECT_ID") as caught:
        prepare(OPERATIONS["conversations_create"], {"project_id": None}, None, None)
    assert caught.value.field == "project_id"


def test_project_comes_from_the_argument_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert OrqCore(KEY)._settings.project_id is None
    monkeypatch.setenv("ORQ_PROJECT_ID", "proj_env")
    assert OrqCore(KEY)._settings.project_id == "proj_env"
    assert OrqCore(KEY, project_id="proj_given")._settings.project_id == "proj_given"
    monkeypatch.setenv("ORQ_PROJECT_ID", "")
    assert OrqCore(KEY)._settings.project_id is None


@pytest.mark.parametrize("wrong", ["", "  ", 5])
def test_a_project_that_cannot_be_one_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="project_id"):
        OrqCore(KEY, project_id=wrong)
