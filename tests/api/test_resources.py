"""Check that every operation has a role in a collection or a listed reason.

Facts that it names exist.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from orq import funcs
from orq.local.routes import load
from orq.local.state.resources import collections, place, resources
from tests.support.facts import document

pytestmark = pytest.mark.once

COMPUTED = "computed from what is stored"
MODEL = "a model answers"
CONSTANT = "the same answer always"
OUTSIDE = "asks a server elsewhere"

WITHOUT_ROLE = {
    MODEL: """
        agents_invoke agents_run agents_stream agents_stream_run deployments_invoke deployments_stream evals_invoke
        router_audio_speech_create router_audio_transcriptions_create router_audio_translations_create
        router_chat_completions_create router_classify_create router_completions_create router_decisions_create
        router_embeddings_create router_images_edits_create router_images_generations_create
        router_images_variations_create router_moderations_create router_ocr router_rerank_create responses_compact
    """,
    COMPUTED: """
        conversations_generate_name deployments_get_config guardrail_rules_list_used_guardrails hub_search
        knowledge_retrieve_processing_status knowledge_search mcp_gateways_list_tools models_list
        routing_rules_list_used_models schedules_trigger sessions_list_tags audit_log_destinations_replay wikis_search
        files_get_content knowledge_retrieve_file_url
        file_systems_create_folder file_systems_delete_file file_systems_list_files file_systems_move_file
        file_systems_stat_file
        logs_aggregate logs_context logs_find_patterns logs_list_facet_values logs_list_facets logs_query logs_search
        reporting_query telemetry_list_facet_values telemetry_query
        traces_aggregate traces_get_conversation traces_list_facet_values traces_list_filters traces_query
        traces_search
    """,
    "computed from what is sent": """
        chunking_parse knowledge_preview_chunks pii_detect pii_redact pii_restore webhooks_generate_secret
    """,
    CONSTANT: """
        api_keys_list_capabilities logs_list_fields management_keys_list_capabilities monitors_list_presets
        pii_capabilities telemetry_list_capabilities traces_list_facets traces_list_fields
    """,
    OUTSIDE: """
        agents_external_test_connection mcp_servers_test_tool models_azure_foundry_deployments models_list_litellm
        models_validate models_validate_aws_bedrock websearch_search wikis_inspect_repository
    """,
}


def test_every_operation_has_a_role_or_a_reason() -> None:
    reasons = Counter({reason: len(names.split()) for reason, names in WITHOUT_ROLE.items()})
    roles = Counter(resource.role for resource in resources().values())
    print(f"{len(resources())} operations have a role in {len(collections())} collections:", *roles.most_common())
    print(f"{reasons.total()} have none:", *reasons.most_common())
    without = [name for names in WITHOUT_ROLE.values() for name in names.split()]
    assert sorted([*resources(), *without]) == sorted(funcs.__all__)


@pytest.mark.parametrize("name", sorted(resources()))
def test_the_path_names_all_parents(name: str) -> None:
    operation, resource = load(name), resources()[name]
    path = {field: f"<{field}>" for field in operation.path_fields}
    where = place(operation, path)
    led = [value for _, value in where.parents if value] + [value for value in (where.id, where.version) if value]
    assert led == [value for field, value in path.items() if field not in resource.beside]
    assert [above.name for above, _ in where.parents] == [above.name for above in resource.collection.parents()]


PREFIX = "#/components/schemas/"
PAGES = {"limit", "starting_after", "ending_before", "startingAfter", "endingBefore", "page", "page_token"}
"""Names in queries that ask for a page, in whatever style."""


@cache
def facts() -> dict[str, dict[str, Any]]:
    """Return the facts of the operations that have a role, by the name of their function."""
    named: dict[str, dict[str, Any]] = {}
    for path, item in document()["paths"].items():
        for method, operation in item.items():
            name = f"{operation['x-orq-group']}.{operation['x-orq-method']}".replace(".", "_")
            named[name] = {**operation, "path": path, "method": method}
    return {name: named[name] for name in resources()}


def at(schema: Any, path: str) -> Iterator[dict[str, Any]]:
    """Yield the schemas that a path such as `models[].id` leads to, in any variant."""
    head, _, rest = path.partition(".")
    if "$ref" in schema:
        yield from at(document()["components"]["schemas"][schema["$ref"].removeprefix(PREFIX)], path)
    elif options := schema.get("oneOf") or schema.get("anyOf"):
        for option in options:
            yield from at(option, path)
    elif not path:
        yield schema
    elif "properties" not in schema:
        yield {}  # free-form: anything may be there
    elif inner := schema["properties"].get(head.removesuffix("[]")):
        yield from at(inner["items"] if head.endswith("[]") else inner, rest)


def the_type(name: str, word: str = "type") -> dict[str, Any]:
    """Return the schema of a collection's objects; one that takes any path where the facts name none."""
    kind = document()["x-orq-collections"][name].get(word)
    return {"$ref": PREFIX + kind} if kind else {}


def answer(operation: dict[str, Any]) -> dict[str, Any] | None:
    """Return the schema of the answer, or None if there is no body."""
    status = min(status for status in operation["responses"] if status < "300")
    content = operation["responses"][status].get("content", {})
    return content.get("application/json", {}).get("schema")


def body(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the body; one that takes any path if there is none."""
    return next(iter(operation.get("requestBody", {}).get("content", {}).values()), {"schema": {}})["schema"]


def is_list(schema: dict[str, Any]) -> bool:
    return any("array" in inner.get("type", ()) for inner in at(schema, ""))


WITH_OBJECT = {"create", "upsert", "retrieve", "update", "replace", "retrieve-version"}
WITH_LIST = {"list", "list-versions", "batch-create", "batch-upsert"}


@pytest.mark.parametrize("name", [name for name, r in resources().items() if r.role in WITH_OBJECT | WITH_LIST])
def test_the_answer_has_the_objects_where_the_facts_say(name: str) -> None:
    resource, schema = resources()[name], answer(facts()[name])
    if schema is None:
        assert resource.object == ""
        assert resource.role in {"create", "upsert", "batch-create"}
        return
    found = list(at(schema, resource.object))
    assert found
    assert [is_list(inner) for inner in found] == [resource.role in WITH_LIST] * len(found)


QUERIES = [name for name, resource in resources().items() if resource.role in {"list", "count", "list-versions"}]


@pytest.mark.parametrize("name", QUERIES)
def test_every_name_in_a_query_has_one_meaning(name: str) -> None:
    resource, operation = resources()[name], facts()[name]
    named = [p["name"] for p in operation.get("parameters", ()) if p["in"] == "query"]
    if operation["method"] == "post":
        named += [wire for inner in at(body(operation), "") for wire in inner.get("properties", {})]
    meanings = Counter(
        [*resource.filters, *resource.search, *resource.shape, *filter(None, [resource.sort, resource.order])]
    )
    assert set(meanings.values()) <= {1}
    assert set(meanings) - set(resource.beside) == set(named) - (PAGES - set(resource.filters))
    assert {*resource.commas, *resource.missing} <= set(resource.filters)
    kind = the_type(resource.collection.name, "version_type" if resource.role == "list-versions" else "type")
    for field in filter(None, resource.filters.values()):
        assert list(at(kind, field.lstrip("<>"))), field


@pytest.mark.parametrize("name", sorted(collections()))
def test_fields_named_by_a_collection_exist(name: str) -> None:
    collection, kind = collections()[name], the_type(name)
    fields = [*collection.refs, *collection.unique, *collection.secret, *collection.searched]
    fields += [] if collection.singleton else [field for field in (collection.id, collection.key) if field]
    assert [field for field in fields if not list(at(kind, field))] == []
    if collection.counted:
        assert [inner.get("type") for inner in at(the_type(collection.parent), collection.counted)] == ["integer"]
    if collection.embedded:
        rows = collections()[collection.parent].rows
        shown = [operation for operation, row in rows.items() if row["role"] == "retrieve"]
        paths = {operation: f"{rows[operation].get('object', '')}.{collection.embedded}" for operation in shown}
        found = [inner for operation in shown for inner in at(answer(facts()[operation]), paths[operation].lstrip("."))]
        assert found
        assert all(map(is_list, found))


@pytest.mark.parametrize("name", [name for name, resource in resources().items() if resource.merged])
def test_merged_fields_are_objects(name: str) -> None:
    resource = resources()[name]
    kind = the_type(resource.collection.name)
    for field in resource.merged:
        assert all("array" not in inner.get("type", ()) for inner in at(kind, field)), field
        assert list(at(kind, field)), field
    assert resource.role == "update"


def test_every_patch_is_an_update() -> None:
    """All 49 updates have one rule for nested objects, except those that list their merged fields."""
    named = {
        f"{operation['x-orq-group']}.{operation['x-orq-method']}".replace(".", "_")
        for item in document()["paths"].values()
        for method, operation in item.items()
        if method == "patch"
    }
    assert {name for name in named if resources()[name].role != "update"} == set()
    print(
        f"{len(named)} PATCHes; they merge:",
        {name: resources()[name].merged for name in named if resources()[name].merged},
    )


def test_unique_fields_have_a_documented_conflict() -> None:
    for name, collection in collections().items():
        if collection.unique:
            rows = [facts()[operation] for operation, row in collection.rows.items() if row["role"] == "create"]
            assert all("409" in operation["responses"] for operation in rows), name


def test_ids_have_the_form_of_their_type() -> None:
    for name, collection in collections().items():
        for inner in at(the_type(name), "" if collection.singleton else collection.id):
            assert inner.get("format") in {None, collection.form}, name
        assert re.fullmatch("[a-z]+", collection.form), name


@pytest.mark.parametrize("name", [name for name in QUERIES if "x-orq-pagination" in facts()[name]])
def test_a_page_has_as_many_objects_as_the_facts_say(name: str) -> None:
    resource, operation = resources()[name], facts()[name]
    pages = operation["x-orq-pagination"]
    of_query = [p["schema"] for p in operation.get("parameters", ()) if p["name"] == pages["limit"]]
    (schema,) = of_query or at(body(operation), pages["limit"])
    unsaid = 0 if pages.get("without_limit") == "all" else 25
    assert (resource.limit, resource.maximum) == (schema.get("default", unsaid), schema.get("maximum", 200))
    assert "default" not in schema or "without_limit" not in pages


CLEARS = [
    (name, flag)
    for name, resource in resources().items()
    if resource.role == "update"
    for inner in at(body(facts()[name]), "")
    for flag in inner.get("properties", {})
    if flag.startswith("clear_")
]


@pytest.mark.parametrize("name, flag", CLEARS)
def test_a_flag_that_clears_is_about_a_field_that_may_be_absent(name: str, flag: str) -> None:
    field, resource = flag.removeprefix("clear_"), resources()[name]
    (schema,) = at(the_type(resource.collection.name), "")
    stored = resource.names.get(field, field)
    assert stored in schema["properties"]
    assert stored not in schema["required"] or schema["properties"][stored]["type"] in {"array", "object"}
