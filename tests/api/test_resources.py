"""Every operation has a role in a collection, or a reason why it has none."""

from __future__ import annotations

from collections import Counter

import pytest

from orq import funcs
from orq.local.routes import load
from orq.local.state.resources import collections, place, resources

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
def test_the_path_leads_through_all_parents(name: str) -> None:
    operation, resource = load(name), resources()[name]
    path = {field: f"<{field}>" for field in operation.path_fields}
    where = place(operation, path)
    led = [value for _, value in where.parents if value] + [value for value in (where.id, where.version) if value]
    assert led == [value for field, value in path.items() if field not in resource.beside]
    assert [above.name for above, _ in where.parents] == [above.name for above in resource.collection.parents()]
