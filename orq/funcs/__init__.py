# @generated
"""One function per operation: `(core, request, *, options=None)`; a namespace is loaded when one is first used."""

from typing import TYPE_CHECKING

from .._lazy import attach, listed

if TYPE_CHECKING:
    from ._agents import (
        agents_create as agents_create,
        agents_delete as agents_delete,
        agents_external_create as agents_external_create,
        agents_external_delete as agents_external_delete,
        agents_external_list as agents_external_list,
        agents_external_refresh_card as agents_external_refresh_card,
        agents_external_retrieve as agents_external_retrieve,
        agents_external_test_connection as agents_external_test_connection,
        agents_external_update as agents_external_update,
        agents_invoke as agents_invoke,
        agents_list as agents_list,
        agents_responses_create as agents_responses_create,
        agents_responses_get as agents_responses_get,
        agents_retrieve as agents_retrieve,
        agents_run as agents_run,
        agents_stream as agents_stream,
        agents_stream_run as agents_stream_run,
        agents_update as agents_update,
    )
    from ._alerts import (
        alerts_create as alerts_create,
        alerts_delete as alerts_delete,
        alerts_get as alerts_get,
        alerts_list as alerts_list,
        alerts_list_trigger_events as alerts_list_trigger_events,
        alerts_list_triggers as alerts_list_triggers,
        alerts_update as alerts_update,
    )
    from ._annotation_queues import (
        annotation_queues_add_items as annotation_queues_add_items,
        annotation_queues_clear as annotation_queues_clear,
        annotation_queues_create as annotation_queues_create,
        annotation_queues_delete as annotation_queues_delete,
        annotation_queues_list as annotation_queues_list,
        annotation_queues_list_items as annotation_queues_list_items,
        annotation_queues_remove_items as annotation_queues_remove_items,
        annotation_queues_retrieve as annotation_queues_retrieve,
        annotation_queues_retrieve_item as annotation_queues_retrieve_item,
        annotation_queues_update as annotation_queues_update,
    )
    from ._annotations import (
        annotations_create as annotations_create,
        annotations_delete as annotations_delete,
    )
    from ._api_keys import (
        api_keys_create as api_keys_create,
        api_keys_delete as api_keys_delete,
        api_keys_get as api_keys_get,
        api_keys_list as api_keys_list,
        api_keys_list_capabilities as api_keys_list_capabilities,
        api_keys_update as api_keys_update,
    )
    from ._audit_log_destinations import (
        audit_log_destinations_create as audit_log_destinations_create,
        audit_log_destinations_delete as audit_log_destinations_delete,
        audit_log_destinations_get as audit_log_destinations_get,
        audit_log_destinations_list as audit_log_destinations_list,
        audit_log_destinations_list_deliveries as audit_log_destinations_list_deliveries,
        audit_log_destinations_replay as audit_log_destinations_replay,
        audit_log_destinations_rotate_secret as audit_log_destinations_rotate_secret,
        audit_log_destinations_test as audit_log_destinations_test,
        audit_log_destinations_update as audit_log_destinations_update,
    )
    from ._budgets import (
        budgets_create as budgets_create,
        budgets_delete as budgets_delete,
        budgets_get as budgets_get,
        budgets_list as budgets_list,
        budgets_reset_consumption as budgets_reset_consumption,
        budgets_update as budgets_update,
    )
    from ._chunking import chunking_parse as chunking_parse
    from ._contacts import contacts_create as contacts_create
    from ._conversations import (
        conversations_create as conversations_create,
        conversations_create_conversation_response as conversations_create_conversation_response,
        conversations_delete as conversations_delete,
        conversations_generate_name as conversations_generate_name,
        conversations_list as conversations_list,
        conversations_retrieve as conversations_retrieve,
        conversations_update as conversations_update,
    )
    from ._datasets import (
        datasets_clear as datasets_clear,
        datasets_create as datasets_create,
        datasets_create_datapoint as datasets_create_datapoint,
        datasets_create_datapoints as datasets_create_datapoints,
        datasets_delete as datasets_delete,
        datasets_delete_datapoint as datasets_delete_datapoint,
        datasets_delete_datapoints as datasets_delete_datapoints,
        datasets_list as datasets_list,
        datasets_list_datapoints as datasets_list_datapoints,
        datasets_retrieve as datasets_retrieve,
        datasets_retrieve_datapoint as datasets_retrieve_datapoint,
        datasets_update as datasets_update,
        datasets_update_datapoint as datasets_update_datapoint,
    )
    from ._deployments import (
        deployments_get_config as deployments_get_config,
        deployments_invoke as deployments_invoke,
        deployments_list as deployments_list,
        deployments_list_versions as deployments_list_versions,
        deployments_metrics_create as deployments_metrics_create,
        deployments_stream as deployments_stream,
    )
    from ._environments import (
        environments_create as environments_create,
        environments_delete as environments_delete,
        environments_get as environments_get,
        environments_list as environments_list,
        environments_update as environments_update,
    )
    from ._evals import (
        evals_all as evals_all,
        evals_create as evals_create,
        evals_delete as evals_delete,
        evals_get as evals_get,
        evals_get_version as evals_get_version,
        evals_invoke as evals_invoke,
        evals_list_versions as evals_list_versions,
        evals_update as evals_update,
    )
    from ._feedback import (
        feedback_create as feedback_create,
        feedback_create_evaluation as feedback_create_evaluation,
        feedback_remove as feedback_remove,
        feedback_remove_evaluation as feedback_remove_evaluation,
        feedback_submit as feedback_submit,
    )
    from ._file_systems import (
        file_systems_create as file_systems_create,
        file_systems_create_folder as file_systems_create_folder,
        file_systems_delete as file_systems_delete,
        file_systems_delete_file as file_systems_delete_file,
        file_systems_list as file_systems_list,
        file_systems_list_files as file_systems_list_files,
        file_systems_move_file as file_systems_move_file,
        file_systems_retrieve as file_systems_retrieve,
        file_systems_stat_file as file_systems_stat_file,
        file_systems_update as file_systems_update,
    )
    from ._files import (
        files_create as files_create,
        files_delete as files_delete,
        files_get as files_get,
        files_get_content as files_get_content,
        files_list as files_list,
        files_update as files_update,
    )
    from ._guardrail_rules import (
        guardrail_rules_create as guardrail_rules_create,
        guardrail_rules_delete as guardrail_rules_delete,
        guardrail_rules_list as guardrail_rules_list,
        guardrail_rules_list_used_guardrails as guardrail_rules_list_used_guardrails,
        guardrail_rules_retrieve as guardrail_rules_retrieve,
        guardrail_rules_update as guardrail_rules_update,
    )
    from ._hub import hub_get as hub_get, hub_search as hub_search
    from ._human_review_sets import (
        human_review_sets_create as human_review_sets_create,
        human_review_sets_delete as human_review_sets_delete,
        human_review_sets_get as human_review_sets_get,
        human_review_sets_list as human_review_sets_list,
        human_review_sets_update as human_review_sets_update,
    )
    from ._identities import (
        identities_create as identities_create,
        identities_delete as identities_delete,
        identities_list as identities_list,
        identities_retrieve as identities_retrieve,
        identities_update as identities_update,
    )
    from ._knowledge import (
        knowledge_create as knowledge_create,
        knowledge_create_chunks as knowledge_create_chunks,
        knowledge_create_datasource as knowledge_create_datasource,
        knowledge_delete as knowledge_delete,
        knowledge_delete_chunk as knowledge_delete_chunk,
        knowledge_delete_chunks as knowledge_delete_chunks,
        knowledge_delete_datasource as knowledge_delete_datasource,
        knowledge_get_chunks_count as knowledge_get_chunks_count,
        knowledge_list as knowledge_list,
        knowledge_list_chunks as knowledge_list_chunks,
        knowledge_list_chunks_paginated as knowledge_list_chunks_paginated,
        knowledge_list_datasources as knowledge_list_datasources,
        knowledge_preview_chunks as knowledge_preview_chunks,
        knowledge_retrieve as knowledge_retrieve,
        knowledge_retrieve_chunk as knowledge_retrieve_chunk,
        knowledge_retrieve_datasource as knowledge_retrieve_datasource,
        knowledge_retrieve_file_url as knowledge_retrieve_file_url,
        knowledge_retrieve_processing_status as knowledge_retrieve_processing_status,
        knowledge_search as knowledge_search,
        knowledge_toggle_chunk as knowledge_toggle_chunk,
        knowledge_update as knowledge_update,
        knowledge_update_chunk as knowledge_update_chunk,
        knowledge_update_datasource as knowledge_update_datasource,
    )
    from ._logs import (
        logs_aggregate as logs_aggregate,
        logs_context as logs_context,
        logs_find_patterns as logs_find_patterns,
        logs_get as logs_get,
        logs_list_facet_values as logs_list_facet_values,
        logs_list_facets as logs_list_facets,
        logs_list_fields as logs_list_fields,
        logs_list_trace_logs as logs_list_trace_logs,
        logs_query as logs_query,
        logs_search as logs_search,
    )
    from ._management_keys import (
        management_keys_create as management_keys_create,
        management_keys_delete as management_keys_delete,
        management_keys_get as management_keys_get,
        management_keys_list as management_keys_list,
        management_keys_list_capabilities as management_keys_list_capabilities,
        management_keys_update as management_keys_update,
    )
    from ._mcp_gateways import (
        mcp_gateways_create as mcp_gateways_create,
        mcp_gateways_delete as mcp_gateways_delete,
        mcp_gateways_list as mcp_gateways_list,
        mcp_gateways_list_tools as mcp_gateways_list_tools,
        mcp_gateways_retrieve as mcp_gateways_retrieve,
        mcp_gateways_update as mcp_gateways_update,
    )
    from ._mcp_servers import (
        mcp_servers_create as mcp_servers_create,
        mcp_servers_delete as mcp_servers_delete,
        mcp_servers_list as mcp_servers_list,
        mcp_servers_retrieve as mcp_servers_retrieve,
        mcp_servers_sync as mcp_servers_sync,
        mcp_servers_test_tool as mcp_servers_test_tool,
        mcp_servers_update as mcp_servers_update,
    )
    from ._memory_stores import (
        memory_stores_create as memory_stores_create,
        memory_stores_create_document as memory_stores_create_document,
        memory_stores_create_memory as memory_stores_create_memory,
        memory_stores_delete as memory_stores_delete,
        memory_stores_delete_document as memory_stores_delete_document,
        memory_stores_delete_memory as memory_stores_delete_memory,
        memory_stores_list as memory_stores_list,
        memory_stores_list_documents as memory_stores_list_documents,
        memory_stores_list_memories as memory_stores_list_memories,
        memory_stores_retrieve as memory_stores_retrieve,
        memory_stores_retrieve_document as memory_stores_retrieve_document,
        memory_stores_retrieve_memory as memory_stores_retrieve_memory,
        memory_stores_update as memory_stores_update,
        memory_stores_update_document as memory_stores_update_document,
        memory_stores_update_memory as memory_stores_update_memory,
    )
    from ._model_catalog import (
        model_catalog_get as model_catalog_get,
        model_catalog_list as model_catalog_list,
        model_catalog_list_offerings as model_catalog_list_offerings,
    )
    from ._model_fusions import (
        model_fusions_create as model_fusions_create,
        model_fusions_delete as model_fusions_delete,
        model_fusions_get as model_fusions_get,
        model_fusions_list as model_fusions_list,
        model_fusions_set_enabled as model_fusions_set_enabled,
        model_fusions_update as model_fusions_update,
    )
    from ._models import (
        models_azure_foundry_deployments as models_azure_foundry_deployments,
        models_create as models_create,
        models_create_aws_bedrock as models_create_aws_bedrock,
        models_create_openai_like as models_create_openai_like,
        models_create_vertex as models_create_vertex,
        models_delete as models_delete,
        models_disable as models_disable,
        models_enable as models_enable,
        models_import_litellm as models_import_litellm,
        models_list as models_list,
        models_list_litellm as models_list_litellm,
        models_update as models_update,
        models_update_aws_bedrock as models_update_aws_bedrock,
        models_update_openai_like as models_update_openai_like,
        models_validate as models_validate,
        models_validate_aws_bedrock as models_validate_aws_bedrock,
    )
    from ._monitors import (
        monitors_create as monitors_create,
        monitors_delete as monitors_delete,
        monitors_get as monitors_get,
        monitors_list as monitors_list,
        monitors_list_presets as monitors_list_presets,
        monitors_update as monitors_update,
    )
    from ._notifiers import (
        notifiers_create as notifiers_create,
        notifiers_delete as notifiers_delete,
        notifiers_get as notifiers_get,
        notifiers_list as notifiers_list,
        notifiers_update as notifiers_update,
    )
    from ._pii import (
        pii_capabilities as pii_capabilities,
        pii_detect as pii_detect,
        pii_redact as pii_redact,
        pii_restore as pii_restore,
    )
    from ._policies import (
        policies_create as policies_create,
        policies_delete as policies_delete,
        policies_list as policies_list,
        policies_retrieve as policies_retrieve,
        policies_update as policies_update,
    )
    from ._projects import (
        projects_create as projects_create,
        projects_delete as projects_delete,
        projects_get as projects_get,
        projects_list as projects_list,
        projects_update as projects_update,
    )
    from ._prompts import (
        prompts_create as prompts_create,
        prompts_delete as prompts_delete,
        prompts_get_version as prompts_get_version,
        prompts_list as prompts_list,
        prompts_list_versions as prompts_list_versions,
        prompts_retrieve as prompts_retrieve,
        prompts_update as prompts_update,
    )
    from ._remoteconfigs import remoteconfigs_retrieve as remoteconfigs_retrieve
    from ._reporting import reporting_query as reporting_query
    from ._responses import (
        responses_compact as responses_compact,
        responses_create as responses_create,
        responses_get as responses_get,
    )
    from ._router import (
        router_audio_speech_create as router_audio_speech_create,
        router_audio_transcriptions_create as router_audio_transcriptions_create,
        router_audio_translations_create as router_audio_translations_create,
        router_chat_completions_create as router_chat_completions_create,
        router_classify_create as router_classify_create,
        router_completions_create as router_completions_create,
        router_decisions_create as router_decisions_create,
        router_embeddings_create as router_embeddings_create,
        router_images_edits_create as router_images_edits_create,
        router_images_generations_create as router_images_generations_create,
        router_images_variations_create as router_images_variations_create,
        router_moderations_create as router_moderations_create,
        router_ocr as router_ocr,
        router_rerank_create as router_rerank_create,
        router_responses_create as router_responses_create,
    )
    from ._routing_rules import (
        routing_rules_create as routing_rules_create,
        routing_rules_delete as routing_rules_delete,
        routing_rules_list as routing_rules_list,
        routing_rules_list_used_models as routing_rules_list_used_models,
        routing_rules_retrieve as routing_rules_retrieve,
        routing_rules_update as routing_rules_update,
    )
    from ._schedules import (
        schedules_create as schedules_create,
        schedules_delete as schedules_delete,
        schedules_list as schedules_list,
        schedules_retrieve as schedules_retrieve,
        schedules_trigger as schedules_trigger,
        schedules_update as schedules_update,
    )
    from ._sessions import (
        sessions_create as sessions_create,
        sessions_delete as sessions_delete,
        sessions_get as sessions_get,
        sessions_get_count as sessions_get_count,
        sessions_list as sessions_list,
        sessions_list_tags as sessions_list_tags,
        sessions_update as sessions_update,
    )
    from ._skills import (
        skills_create as skills_create,
        skills_delete as skills_delete,
        skills_get as skills_get,
        skills_list as skills_list,
        skills_update as skills_update,
    )
    from ._smart_routers import (
        smart_routers_create as smart_routers_create,
        smart_routers_delete as smart_routers_delete,
        smart_routers_get as smart_routers_get,
        smart_routers_list as smart_routers_list,
        smart_routers_update as smart_routers_update,
    )
    from ._telemetry import (
        telemetry_list_capabilities as telemetry_list_capabilities,
        telemetry_list_facet_values as telemetry_list_facet_values,
        telemetry_query as telemetry_query,
    )
    from ._tools import (
        tools_create as tools_create,
        tools_delete as tools_delete,
        tools_get_version as tools_get_version,
        tools_list as tools_list,
        tools_list_versions as tools_list_versions,
        tools_retrieve as tools_retrieve,
        tools_update as tools_update,
    )
    from ._traces import (
        traces_aggregate as traces_aggregate,
        traces_get as traces_get,
        traces_get_conversation as traces_get_conversation,
        traces_get_span as traces_get_span,
        traces_list_facet_values as traces_list_facet_values,
        traces_list_facets as traces_list_facets,
        traces_list_fields as traces_list_fields,
        traces_list_filters as traces_list_filters,
        traces_list_spans as traces_list_spans,
        traces_query as traces_query,
        traces_search as traces_search,
    )
    from ._users import (
        users_create as users_create,
        users_delete as users_delete,
        users_get as users_get,
        users_list as users_list,
        users_update as users_update,
    )
    from ._views import (
        views_create as views_create,
        views_delete as views_delete,
        views_get as views_get,
        views_list as views_list,
        views_update as views_update,
    )
    from ._webhooks import (
        webhooks_count as webhooks_count,
        webhooks_create as webhooks_create,
        webhooks_delete as webhooks_delete,
        webhooks_generate_secret as webhooks_generate_secret,
        webhooks_get as webhooks_get,
        webhooks_list as webhooks_list,
        webhooks_query as webhooks_query,
        webhooks_update as webhooks_update,
    )
    from ._websearch import websearch_search as websearch_search
    from ._wikis import (
        wikis_create as wikis_create,
        wikis_delete as wikis_delete,
        wikis_get as wikis_get,
        wikis_get_page as wikis_get_page,
        wikis_get_tree as wikis_get_tree,
        wikis_inspect_repository as wikis_inspect_repository,
        wikis_list as wikis_list,
        wikis_list_runs as wikis_list_runs,
        wikis_refresh as wikis_refresh,
        wikis_search as wikis_search,
        wikis_update as wikis_update,
        wikis_update_page as wikis_update_page,
    )
    from ._workspace_security import (
        workspace_security_add_ip_range as workspace_security_add_ip_range,
        workspace_security_create_domain as workspace_security_create_domain,
        workspace_security_delete_domain as workspace_security_delete_domain,
        workspace_security_delete_ip_range as workspace_security_delete_ip_range,
        workspace_security_get_ip_allowlist as workspace_security_get_ip_allowlist,
        workspace_security_list_domains as workspace_security_list_domains,
        workspace_security_update_ip_allowlist as workspace_security_update_ip_allowlist,
        workspace_security_verify_domain as workspace_security_verify_domain,
    )
    from ._workspace_settings import (
        workspace_settings_get as workspace_settings_get,
        workspace_settings_update as workspace_settings_update,
    )
    from ._workspaces import (
        workspaces_get as workspaces_get,
        workspaces_list as workspaces_list,
        workspaces_update as workspaces_update,
    )
else:
    __getattr__, __dir__, __all__ = attach(__name__, listed())
