# @generated
"""One function per operation: `(core, request, *, options=None)`; each is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attach

if TYPE_CHECKING:
    from ._agents_create import agents_create as agents_create
    from ._agents_delete import agents_delete as agents_delete
    from ._agents_external_create import agents_external_create as agents_external_create
    from ._agents_external_delete import agents_external_delete as agents_external_delete
    from ._agents_external_list import agents_external_list as agents_external_list
    from ._agents_external_refresh_card import agents_external_refresh_card as agents_external_refresh_card
    from ._agents_external_retrieve import agents_external_retrieve as agents_external_retrieve
    from ._agents_external_test_connection import agents_external_test_connection as agents_external_test_connection
    from ._agents_external_update import agents_external_update as agents_external_update
    from ._agents_invoke import agents_invoke as agents_invoke
    from ._agents_list import agents_list as agents_list
    from ._agents_responses_create import agents_responses_create as agents_responses_create
    from ._agents_responses_get import agents_responses_get as agents_responses_get
    from ._agents_retrieve import agents_retrieve as agents_retrieve
    from ._agents_run import agents_run as agents_run
    from ._agents_stream import agents_stream as agents_stream
    from ._agents_stream_run import agents_stream_run as agents_stream_run
    from ._agents_update import agents_update as agents_update
    from ._alerts_create import alerts_create as alerts_create
    from ._alerts_delete import alerts_delete as alerts_delete
    from ._alerts_get import alerts_get as alerts_get
    from ._alerts_list import alerts_list as alerts_list
    from ._alerts_list_trigger_events import alerts_list_trigger_events as alerts_list_trigger_events
    from ._alerts_list_triggers import alerts_list_triggers as alerts_list_triggers
    from ._alerts_update import alerts_update as alerts_update
    from ._annotation_queues_add_items import annotation_queues_add_items as annotation_queues_add_items
    from ._annotation_queues_clear import annotation_queues_clear as annotation_queues_clear
    from ._annotation_queues_create import annotation_queues_create as annotation_queues_create
    from ._annotation_queues_delete import annotation_queues_delete as annotation_queues_delete
    from ._annotation_queues_list import annotation_queues_list as annotation_queues_list
    from ._annotation_queues_list_items import annotation_queues_list_items as annotation_queues_list_items
    from ._annotation_queues_remove_items import annotation_queues_remove_items as annotation_queues_remove_items
    from ._annotation_queues_retrieve import annotation_queues_retrieve as annotation_queues_retrieve
    from ._annotation_queues_retrieve_item import annotation_queues_retrieve_item as annotation_queues_retrieve_item
    from ._annotation_queues_update import annotation_queues_update as annotation_queues_update
    from ._annotations_create import annotations_create as annotations_create
    from ._annotations_delete import annotations_delete as annotations_delete
    from ._api_keys_create import api_keys_create as api_keys_create
    from ._api_keys_delete import api_keys_delete as api_keys_delete
    from ._api_keys_get import api_keys_get as api_keys_get
    from ._api_keys_list import api_keys_list as api_keys_list
    from ._api_keys_list_capabilities import api_keys_list_capabilities as api_keys_list_capabilities
    from ._api_keys_update import api_keys_update as api_keys_update
    from ._audit_log_destinations_create import audit_log_destinations_create as audit_log_destinations_create
    from ._audit_log_destinations_delete import audit_log_destinations_delete as audit_log_destinations_delete
    from ._audit_log_destinations_get import audit_log_destinations_get as audit_log_destinations_get
    from ._audit_log_destinations_list import audit_log_destinations_list as audit_log_destinations_list
    from ._audit_log_destinations_list_deliveries import (
        audit_log_destinations_list_deliveries as audit_log_destinations_list_deliveries,
    )
    from ._audit_log_destinations_replay import audit_log_destinations_replay as audit_log_destinations_replay
    from ._audit_log_destinations_rotate_secret import (
        audit_log_destinations_rotate_secret as audit_log_destinations_rotate_secret,
    )
    from ._audit_log_destinations_test import audit_log_destinations_test as audit_log_destinations_test
    from ._audit_log_destinations_update import audit_log_destinations_update as audit_log_destinations_update
    from ._budgets_create import budgets_create as budgets_create
    from ._budgets_delete import budgets_delete as budgets_delete
    from ._budgets_get import budgets_get as budgets_get
    from ._budgets_list import budgets_list as budgets_list
    from ._budgets_reset_consumption import budgets_reset_consumption as budgets_reset_consumption
    from ._budgets_update import budgets_update as budgets_update
    from ._chunking_parse import chunking_parse as chunking_parse
    from ._contacts_create import contacts_create as contacts_create
    from ._conversations_create import conversations_create as conversations_create
    from ._conversations_create_conversation_response import (
        conversations_create_conversation_response as conversations_create_conversation_response,
    )
    from ._conversations_delete import conversations_delete as conversations_delete
    from ._conversations_generate_name import conversations_generate_name as conversations_generate_name
    from ._conversations_list import conversations_list as conversations_list
    from ._conversations_retrieve import conversations_retrieve as conversations_retrieve
    from ._conversations_update import conversations_update as conversations_update
    from ._datasets_clear import datasets_clear as datasets_clear
    from ._datasets_create import datasets_create as datasets_create
    from ._datasets_create_datapoint import datasets_create_datapoint as datasets_create_datapoint
    from ._datasets_create_datapoints import datasets_create_datapoints as datasets_create_datapoints
    from ._datasets_delete import datasets_delete as datasets_delete
    from ._datasets_delete_datapoint import datasets_delete_datapoint as datasets_delete_datapoint
    from ._datasets_delete_datapoints import datasets_delete_datapoints as datasets_delete_datapoints
    from ._datasets_list import datasets_list as datasets_list
    from ._datasets_list_datapoints import datasets_list_datapoints as datasets_list_datapoints
    from ._datasets_retrieve import datasets_retrieve as datasets_retrieve
    from ._datasets_retrieve_datapoint import datasets_retrieve_datapoint as datasets_retrieve_datapoint
    from ._datasets_update import datasets_update as datasets_update
    from ._datasets_update_datapoint import datasets_update_datapoint as datasets_update_datapoint
    from ._deployments_get_config import deployments_get_config as deployments_get_config
    from ._deployments_invoke import deployments_invoke as deployments_invoke
    from ._deployments_list import deployments_list as deployments_list
    from ._deployments_list_versions import deployments_list_versions as deployments_list_versions
    from ._deployments_metrics_create import deployments_metrics_create as deployments_metrics_create
    from ._deployments_stream import deployments_stream as deployments_stream
    from ._environments_create import environments_create as environments_create
    from ._environments_delete import environments_delete as environments_delete
    from ._environments_get import environments_get as environments_get
    from ._environments_list import environments_list as environments_list
    from ._environments_update import environments_update as environments_update
    from ._evals_all import evals_all as evals_all
    from ._evals_create import evals_create as evals_create
    from ._evals_delete import evals_delete as evals_delete
    from ._evals_get import evals_get as evals_get
    from ._evals_get_version import evals_get_version as evals_get_version
    from ._evals_invoke import evals_invoke as evals_invoke
    from ._evals_list_versions import evals_list_versions as evals_list_versions
    from ._evals_update import evals_update as evals_update
    from ._feedback_create import feedback_create as feedback_create
    from ._feedback_create_evaluation import feedback_create_evaluation as feedback_create_evaluation
    from ._feedback_remove import feedback_remove as feedback_remove
    from ._feedback_remove_evaluation import feedback_remove_evaluation as feedback_remove_evaluation
    from ._feedback_submit import feedback_submit as feedback_submit
    from ._file_systems_create import file_systems_create as file_systems_create
    from ._file_systems_create_folder import file_systems_create_folder as file_systems_create_folder
    from ._file_systems_delete import file_systems_delete as file_systems_delete
    from ._file_systems_delete_file import file_systems_delete_file as file_systems_delete_file
    from ._file_systems_list import file_systems_list as file_systems_list
    from ._file_systems_list_files import file_systems_list_files as file_systems_list_files
    from ._file_systems_move_file import file_systems_move_file as file_systems_move_file
    from ._file_systems_retrieve import file_systems_retrieve as file_systems_retrieve
    from ._file_systems_stat_file import file_systems_stat_file as file_systems_stat_file
    from ._file_systems_update import file_systems_update as file_systems_update
    from ._files_create import files_create as files_create
    from ._files_delete import files_delete as files_delete
    from ._files_get import files_get as files_get
    from ._files_get_content import files_get_content as files_get_content
    from ._files_list import files_list as files_list
    from ._files_update import files_update as files_update
    from ._guardrail_rules_create import guardrail_rules_create as guardrail_rules_create
    from ._guardrail_rules_delete import guardrail_rules_delete as guardrail_rules_delete
    from ._guardrail_rules_list import guardrail_rules_list as guardrail_rules_list
    from ._guardrail_rules_list_used_guardrails import (
        guardrail_rules_list_used_guardrails as guardrail_rules_list_used_guardrails,
    )
    from ._guardrail_rules_retrieve import guardrail_rules_retrieve as guardrail_rules_retrieve
    from ._guardrail_rules_update import guardrail_rules_update as guardrail_rules_update
    from ._hub_get import hub_get as hub_get
    from ._hub_search import hub_search as hub_search
    from ._human_review_sets_create import human_review_sets_create as human_review_sets_create
    from ._human_review_sets_delete import human_review_sets_delete as human_review_sets_delete
    from ._human_review_sets_get import human_review_sets_get as human_review_sets_get
    from ._human_review_sets_list import human_review_sets_list as human_review_sets_list
    from ._human_review_sets_update import human_review_sets_update as human_review_sets_update
    from ._identities_create import identities_create as identities_create
    from ._identities_delete import identities_delete as identities_delete
    from ._identities_list import identities_list as identities_list
    from ._identities_retrieve import identities_retrieve as identities_retrieve
    from ._identities_update import identities_update as identities_update
    from ._knowledge_create import knowledge_create as knowledge_create
    from ._knowledge_create_chunks import knowledge_create_chunks as knowledge_create_chunks
    from ._knowledge_create_datasource import knowledge_create_datasource as knowledge_create_datasource
    from ._knowledge_delete import knowledge_delete as knowledge_delete
    from ._knowledge_delete_chunk import knowledge_delete_chunk as knowledge_delete_chunk
    from ._knowledge_delete_chunks import knowledge_delete_chunks as knowledge_delete_chunks
    from ._knowledge_delete_datasource import knowledge_delete_datasource as knowledge_delete_datasource
    from ._knowledge_get_chunks_count import knowledge_get_chunks_count as knowledge_get_chunks_count
    from ._knowledge_list import knowledge_list as knowledge_list
    from ._knowledge_list_chunks import knowledge_list_chunks as knowledge_list_chunks
    from ._knowledge_list_chunks_paginated import knowledge_list_chunks_paginated as knowledge_list_chunks_paginated
    from ._knowledge_list_datasources import knowledge_list_datasources as knowledge_list_datasources
    from ._knowledge_preview_chunks import knowledge_preview_chunks as knowledge_preview_chunks
    from ._knowledge_retrieve import knowledge_retrieve as knowledge_retrieve
    from ._knowledge_retrieve_chunk import knowledge_retrieve_chunk as knowledge_retrieve_chunk
    from ._knowledge_retrieve_datasource import knowledge_retrieve_datasource as knowledge_retrieve_datasource
    from ._knowledge_retrieve_file_url import knowledge_retrieve_file_url as knowledge_retrieve_file_url
    from ._knowledge_retrieve_processing_status import (
        knowledge_retrieve_processing_status as knowledge_retrieve_processing_status,
    )
    from ._knowledge_search import knowledge_search as knowledge_search
    from ._knowledge_toggle_chunk import knowledge_toggle_chunk as knowledge_toggle_chunk
    from ._knowledge_update import knowledge_update as knowledge_update
    from ._knowledge_update_chunk import knowledge_update_chunk as knowledge_update_chunk
    from ._knowledge_update_datasource import knowledge_update_datasource as knowledge_update_datasource
    from ._logs_aggregate import logs_aggregate as logs_aggregate
    from ._logs_context import logs_context as logs_context
    from ._logs_find_patterns import logs_find_patterns as logs_find_patterns
    from ._logs_get import logs_get as logs_get
    from ._logs_list_facet_values import logs_list_facet_values as logs_list_facet_values
    from ._logs_list_facets import logs_list_facets as logs_list_facets
    from ._logs_list_fields import logs_list_fields as logs_list_fields
    from ._logs_list_trace_logs import logs_list_trace_logs as logs_list_trace_logs
    from ._logs_query import logs_query as logs_query
    from ._logs_search import logs_search as logs_search
    from ._management_keys_create import management_keys_create as management_keys_create
    from ._management_keys_delete import management_keys_delete as management_keys_delete
    from ._management_keys_get import management_keys_get as management_keys_get
    from ._management_keys_list import management_keys_list as management_keys_list
    from ._management_keys_list_capabilities import (
        management_keys_list_capabilities as management_keys_list_capabilities,
    )
    from ._management_keys_update import management_keys_update as management_keys_update
    from ._mcp_gateways_create import mcp_gateways_create as mcp_gateways_create
    from ._mcp_gateways_delete import mcp_gateways_delete as mcp_gateways_delete
    from ._mcp_gateways_list import mcp_gateways_list as mcp_gateways_list
    from ._mcp_gateways_list_tools import mcp_gateways_list_tools as mcp_gateways_list_tools
    from ._mcp_gateways_retrieve import mcp_gateways_retrieve as mcp_gateways_retrieve
    from ._mcp_gateways_update import mcp_gateways_update as mcp_gateways_update
    from ._mcp_servers_create import mcp_servers_create as mcp_servers_create
    from ._mcp_servers_delete import mcp_servers_delete as mcp_servers_delete
    from ._mcp_servers_list import mcp_servers_list as mcp_servers_list
    from ._mcp_servers_retrieve import mcp_servers_retrieve as mcp_servers_retrieve
    from ._mcp_servers_sync import mcp_servers_sync as mcp_servers_sync
    from ._mcp_servers_test_tool import mcp_servers_test_tool as mcp_servers_test_tool
    from ._mcp_servers_update import mcp_servers_update as mcp_servers_update
    from ._memory_stores_create import memory_stores_create as memory_stores_create
    from ._memory_stores_create_document import memory_stores_create_document as memory_stores_create_document
    from ._memory_stores_create_memory import memory_stores_create_memory as memory_stores_create_memory
    from ._memory_stores_delete import memory_stores_delete as memory_stores_delete
    from ._memory_stores_delete_document import memory_stores_delete_document as memory_stores_delete_document
    from ._memory_stores_delete_memory import memory_stores_delete_memory as memory_stores_delete_memory
    from ._memory_stores_list import memory_stores_list as memory_stores_list
    from ._memory_stores_list_documents import memory_stores_list_documents as memory_stores_list_documents
    from ._memory_stores_list_memories import memory_stores_list_memories as memory_stores_list_memories
    from ._memory_stores_retrieve import memory_stores_retrieve as memory_stores_retrieve
    from ._memory_stores_retrieve_document import memory_stores_retrieve_document as memory_stores_retrieve_document
    from ._memory_stores_retrieve_memory import memory_stores_retrieve_memory as memory_stores_retrieve_memory
    from ._memory_stores_update import memory_stores_update as memory_stores_update
    from ._memory_stores_update_document import memory_stores_update_document as memory_stores_update_document
    from ._memory_stores_update_memory import memory_stores_update_memory as memory_stores_update_memory
    from ._model_catalog_get import model_catalog_get as model_catalog_get
    from ._model_catalog_list import model_catalog_list as model_catalog_list
    from ._model_catalog_list_offerings import model_catalog_list_offerings as model_catalog_list_offerings
    from ._model_fusions_create import model_fusions_create as model_fusions_create
    from ._model_fusions_delete import model_fusions_delete as model_fusions_delete
    from ._model_fusions_get import model_fusions_get as model_fusions_get
    from ._model_fusions_list import model_fusions_list as model_fusions_list
    from ._model_fusions_set_enabled import model_fusions_set_enabled as model_fusions_set_enabled
    from ._model_fusions_update import model_fusions_update as model_fusions_update
    from ._models_azure_foundry_deployments import models_azure_foundry_deployments as models_azure_foundry_deployments
    from ._models_create import models_create as models_create
    from ._models_create_aws_bedrock import models_create_aws_bedrock as models_create_aws_bedrock
    from ._models_create_openai_like import models_create_openai_like as models_create_openai_like
    from ._models_create_vertex import models_create_vertex as models_create_vertex
    from ._models_delete import models_delete as models_delete
    from ._models_disable import models_disable as models_disable
    from ._models_enable import models_enable as models_enable
    from ._models_import_litellm import models_import_litellm as models_import_litellm
    from ._models_list import models_list as models_list
    from ._models_list_litellm import models_list_litellm as models_list_litellm
    from ._models_update import models_update as models_update
    from ._models_update_aws_bedrock import models_update_aws_bedrock as models_update_aws_bedrock
    from ._models_update_openai_like import models_update_openai_like as models_update_openai_like
    from ._models_validate import models_validate as models_validate
    from ._models_validate_aws_bedrock import models_validate_aws_bedrock as models_validate_aws_bedrock
    from ._monitors_create import monitors_create as monitors_create
    from ._monitors_delete import monitors_delete as monitors_delete
    from ._monitors_get import monitors_get as monitors_get
    from ._monitors_list import monitors_list as monitors_list
    from ._monitors_list_presets import monitors_list_presets as monitors_list_presets
    from ._monitors_update import monitors_update as monitors_update
    from ._notifiers_create import notifiers_create as notifiers_create
    from ._notifiers_delete import notifiers_delete as notifiers_delete
    from ._notifiers_get import notifiers_get as notifiers_get
    from ._notifiers_list import notifiers_list as notifiers_list
    from ._notifiers_update import notifiers_update as notifiers_update
    from ._pii_capabilities import pii_capabilities as pii_capabilities
    from ._pii_detect import pii_detect as pii_detect
    from ._pii_redact import pii_redact as pii_redact
    from ._pii_restore import pii_restore as pii_restore
    from ._policies_create import policies_create as policies_create
    from ._policies_delete import policies_delete as policies_delete
    from ._policies_list import policies_list as policies_list
    from ._policies_retrieve import policies_retrieve as policies_retrieve
    from ._policies_update import policies_update as policies_update
    from ._projects_create import projects_create as projects_create
    from ._projects_delete import projects_delete as projects_delete
    from ._projects_get import projects_get as projects_get
    from ._projects_list import projects_list as projects_list
    from ._projects_update import projects_update as projects_update
    from ._prompts_create import prompts_create as prompts_create
    from ._prompts_delete import prompts_delete as prompts_delete
    from ._prompts_get_version import prompts_get_version as prompts_get_version
    from ._prompts_list import prompts_list as prompts_list
    from ._prompts_list_versions import prompts_list_versions as prompts_list_versions
    from ._prompts_retrieve import prompts_retrieve as prompts_retrieve
    from ._prompts_update import prompts_update as prompts_update
    from ._remoteconfigs_retrieve import remoteconfigs_retrieve as remoteconfigs_retrieve
    from ._reporting_query import reporting_query as reporting_query
    from ._responses_compact import responses_compact as responses_compact
    from ._responses_create import responses_create as responses_create
    from ._responses_get import responses_get as responses_get
    from ._router_audio_speech_create import router_audio_speech_create as router_audio_speech_create
    from ._router_audio_transcriptions_create import (
        router_audio_transcriptions_create as router_audio_transcriptions_create,
    )
    from ._router_audio_translations_create import router_audio_translations_create as router_audio_translations_create
    from ._router_chat_completions_create import router_chat_completions_create as router_chat_completions_create
    from ._router_classify_create import router_classify_create as router_classify_create
    from ._router_completions_create import router_completions_create as router_completions_create
    from ._router_decisions_create import router_decisions_create as router_decisions_create
    from ._router_embeddings_create import router_embeddings_create as router_embeddings_create
    from ._router_images_edits_create import router_images_edits_create as router_images_edits_create
    from ._router_images_generations_create import router_images_generations_create as router_images_generations_create
    from ._router_images_variations_create import router_images_variations_create as router_images_variations_create
    from ._router_moderations_create import router_moderations_create as router_moderations_create
    from ._router_ocr import router_ocr as router_ocr
    from ._router_rerank_create import router_rerank_create as router_rerank_create
    from ._router_responses_create import router_responses_create as router_responses_create
    from ._routing_rules_create import routing_rules_create as routing_rules_create
    from ._routing_rules_delete import routing_rules_delete as routing_rules_delete
    from ._routing_rules_list import routing_rules_list as routing_rules_list
    from ._routing_rules_list_used_models import routing_rules_list_used_models as routing_rules_list_used_models
    from ._routing_rules_retrieve import routing_rules_retrieve as routing_rules_retrieve
    from ._routing_rules_update import routing_rules_update as routing_rules_update
    from ._schedules_create import schedules_create as schedules_create
    from ._schedules_delete import schedules_delete as schedules_delete
    from ._schedules_list import schedules_list as schedules_list
    from ._schedules_retrieve import schedules_retrieve as schedules_retrieve
    from ._schedules_trigger import schedules_trigger as schedules_trigger
    from ._schedules_update import schedules_update as schedules_update
    from ._sessions_create import sessions_create as sessions_create
    from ._sessions_delete import sessions_delete as sessions_delete
    from ._sessions_get import sessions_get as sessions_get
    from ._sessions_get_count import sessions_get_count as sessions_get_count
    from ._sessions_list import sessions_list as sessions_list
    from ._sessions_list_tags import sessions_list_tags as sessions_list_tags
    from ._sessions_update import sessions_update as sessions_update
    from ._skills_create import skills_create as skills_create
    from ._skills_delete import skills_delete as skills_delete
    from ._skills_get import skills_get as skills_get
    from ._skills_list import skills_list as skills_list
    from ._skills_update import skills_update as skills_update
    from ._smart_routers_create import smart_routers_create as smart_routers_create
    from ._smart_routers_delete import smart_routers_delete as smart_routers_delete
    from ._smart_routers_get import smart_routers_get as smart_routers_get
    from ._smart_routers_list import smart_routers_list as smart_routers_list
    from ._smart_routers_update import smart_routers_update as smart_routers_update
    from ._telemetry_list_capabilities import telemetry_list_capabilities as telemetry_list_capabilities
    from ._telemetry_list_facet_values import telemetry_list_facet_values as telemetry_list_facet_values
    from ._telemetry_query import telemetry_query as telemetry_query
    from ._tools_create import tools_create as tools_create
    from ._tools_delete import tools_delete as tools_delete
    from ._tools_get_version import tools_get_version as tools_get_version
    from ._tools_list import tools_list as tools_list
    from ._tools_list_versions import tools_list_versions as tools_list_versions
    from ._tools_retrieve import tools_retrieve as tools_retrieve
    from ._tools_update import tools_update as tools_update
    from ._traces_aggregate import traces_aggregate as traces_aggregate
    from ._traces_get import traces_get as traces_get
    from ._traces_get_conversation import traces_get_conversation as traces_get_conversation
    from ._traces_get_span import traces_get_span as traces_get_span
    from ._traces_list_facet_values import traces_list_facet_values as traces_list_facet_values
    from ._traces_list_facets import traces_list_facets as traces_list_facets
    from ._traces_list_fields import traces_list_fields as traces_list_fields
    from ._traces_list_filters import traces_list_filters as traces_list_filters
    from ._traces_list_spans import traces_list_spans as traces_list_spans
    from ._traces_query import traces_query as traces_query
    from ._traces_search import traces_search as traces_search
    from ._users_create import users_create as users_create
    from ._users_delete import users_delete as users_delete
    from ._users_get import users_get as users_get
    from ._users_list import users_list as users_list
    from ._users_update import users_update as users_update
    from ._views_create import views_create as views_create
    from ._views_delete import views_delete as views_delete
    from ._views_get import views_get as views_get
    from ._views_list import views_list as views_list
    from ._views_update import views_update as views_update
    from ._webhooks_count import webhooks_count as webhooks_count
    from ._webhooks_create import webhooks_create as webhooks_create
    from ._webhooks_delete import webhooks_delete as webhooks_delete
    from ._webhooks_generate_secret import webhooks_generate_secret as webhooks_generate_secret
    from ._webhooks_get import webhooks_get as webhooks_get
    from ._webhooks_list import webhooks_list as webhooks_list
    from ._webhooks_query import webhooks_query as webhooks_query
    from ._webhooks_update import webhooks_update as webhooks_update
    from ._websearch_search import websearch_search as websearch_search
    from ._wikis_create import wikis_create as wikis_create
    from ._wikis_delete import wikis_delete as wikis_delete
    from ._wikis_get import wikis_get as wikis_get
    from ._wikis_get_page import wikis_get_page as wikis_get_page
    from ._wikis_get_tree import wikis_get_tree as wikis_get_tree
    from ._wikis_inspect_repository import wikis_inspect_repository as wikis_inspect_repository
    from ._wikis_list import wikis_list as wikis_list
    from ._wikis_list_runs import wikis_list_runs as wikis_list_runs
    from ._wikis_refresh import wikis_refresh as wikis_refresh
    from ._wikis_search import wikis_search as wikis_search
    from ._wikis_update import wikis_update as wikis_update
    from ._wikis_update_page import wikis_update_page as wikis_update_page
    from ._workspace_security_add_ip_range import workspace_security_add_ip_range as workspace_security_add_ip_range
    from ._workspace_security_create_domain import workspace_security_create_domain as workspace_security_create_domain
    from ._workspace_security_delete_domain import workspace_security_delete_domain as workspace_security_delete_domain
    from ._workspace_security_delete_ip_range import (
        workspace_security_delete_ip_range as workspace_security_delete_ip_range,
    )
    from ._workspace_security_get_ip_allowlist import (
        workspace_security_get_ip_allowlist as workspace_security_get_ip_allowlist,
    )
    from ._workspace_security_list_domains import workspace_security_list_domains as workspace_security_list_domains
    from ._workspace_security_update_ip_allowlist import (
        workspace_security_update_ip_allowlist as workspace_security_update_ip_allowlist,
    )
    from ._workspace_security_verify_domain import workspace_security_verify_domain as workspace_security_verify_domain
    from ._workspace_settings_get import workspace_settings_get as workspace_settings_get
    from ._workspace_settings_update import workspace_settings_update as workspace_settings_update
    from ._workspaces_get import workspaces_get as workspaces_get
    from ._workspaces_list import workspaces_list as workspaces_list
    from ._workspaces_update import workspaces_update as workspaces_update
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "_agents_create": ("agents_create",),
            "_agents_delete": ("agents_delete",),
            "_agents_external_create": ("agents_external_create",),
            "_agents_external_delete": ("agents_external_delete",),
            "_agents_external_list": ("agents_external_list",),
            "_agents_external_refresh_card": ("agents_external_refresh_card",),
            "_agents_external_retrieve": ("agents_external_retrieve",),
            "_agents_external_test_connection": ("agents_external_test_connection",),
            "_agents_external_update": ("agents_external_update",),
            "_agents_invoke": ("agents_invoke",),
            "_agents_list": ("agents_list",),
            "_agents_responses_create": ("agents_responses_create",),
            "_agents_responses_get": ("agents_responses_get",),
            "_agents_retrieve": ("agents_retrieve",),
            "_agents_run": ("agents_run",),
            "_agents_stream": ("agents_stream",),
            "_agents_stream_run": ("agents_stream_run",),
            "_agents_update": ("agents_update",),
            "_alerts_create": ("alerts_create",),
            "_alerts_delete": ("alerts_delete",),
            "_alerts_get": ("alerts_get",),
            "_alerts_list": ("alerts_list",),
            "_alerts_list_trigger_events": ("alerts_list_trigger_events",),
            "_alerts_list_triggers": ("alerts_list_triggers",),
            "_alerts_update": ("alerts_update",),
            "_annotation_queues_add_items": ("annotation_queues_add_items",),
            "_annotation_queues_clear": ("annotation_queues_clear",),
            "_annotation_queues_create": ("annotation_queues_create",),
            "_annotation_queues_delete": ("annotation_queues_delete",),
            "_annotation_queues_list": ("annotation_queues_list",),
            "_annotation_queues_list_items": ("annotation_queues_list_items",),
            "_annotation_queues_remove_items": ("annotation_queues_remove_items",),
            "_annotation_queues_retrieve": ("annotation_queues_retrieve",),
            "_annotation_queues_retrieve_item": ("annotation_queues_retrieve_item",),
            "_annotation_queues_update": ("annotation_queues_update",),
            "_annotations_create": ("annotations_create",),
            "_annotations_delete": ("annotations_delete",),
            "_api_keys_create": ("api_keys_create",),
            "_api_keys_delete": ("api_keys_delete",),
            "_api_keys_get": ("api_keys_get",),
            "_api_keys_list": ("api_keys_list",),
            "_api_keys_list_capabilities": ("api_keys_list_capabilities",),
            "_api_keys_update": ("api_keys_update",),
            "_audit_log_destinations_create": ("audit_log_destinations_create",),
            "_audit_log_destinations_delete": ("audit_log_destinations_delete",),
            "_audit_log_destinations_get": ("audit_log_destinations_get",),
            "_audit_log_destinations_list": ("audit_log_destinations_list",),
            "_audit_log_destinations_list_deliveries": ("audit_log_destinations_list_deliveries",),
            "_audit_log_destinations_replay": ("audit_log_destinations_replay",),
            "_audit_log_destinations_rotate_secret": ("audit_log_destinations_rotate_secret",),
            "_audit_log_destinations_test": ("audit_log_destinations_test",),
            "_audit_log_destinations_update": ("audit_log_destinations_update",),
            "_budgets_create": ("budgets_create",),
            "_budgets_delete": ("budgets_delete",),
            "_budgets_get": ("budgets_get",),
            "_budgets_list": ("budgets_list",),
            "_budgets_reset_consumption": ("budgets_reset_consumption",),
            "_budgets_update": ("budgets_update",),
            "_chunking_parse": ("chunking_parse",),
            "_contacts_create": ("contacts_create",),
            "_conversations_create": ("conversations_create",),
            "_conversations_create_conversation_response": ("conversations_create_conversation_response",),
            "_conversations_delete": ("conversations_delete",),
            "_conversations_generate_name": ("conversations_generate_name",),
            "_conversations_list": ("conversations_list",),
            "_conversations_retrieve": ("conversations_retrieve",),
            "_conversations_update": ("conversations_update",),
            "_datasets_clear": ("datasets_clear",),
            "_datasets_create": ("datasets_create",),
            "_datasets_create_datapoint": ("datasets_create_datapoint",),
            "_datasets_create_datapoints": ("datasets_create_datapoints",),
            "_datasets_delete": ("datasets_delete",),
            "_datasets_delete_datapoint": ("datasets_delete_datapoint",),
            "_datasets_delete_datapoints": ("datasets_delete_datapoints",),
            "_datasets_list": ("datasets_list",),
            "_datasets_list_datapoints": ("datasets_list_datapoints",),
            "_datasets_retrieve": ("datasets_retrieve",),
            "_datasets_retrieve_datapoint": ("datasets_retrieve_datapoint",),
            "_datasets_update": ("datasets_update",),
            "_datasets_update_datapoint": ("datasets_update_datapoint",),
            "_deployments_get_config": ("deployments_get_config",),
            "_deployments_invoke": ("deployments_invoke",),
            "_deployments_list": ("deployments_list",),
            "_deployments_list_versions": ("deployments_list_versions",),
            "_deployments_metrics_create": ("deployments_metrics_create",),
            "_deployments_stream": ("deployments_stream",),
            "_environments_create": ("environments_create",),
            "_environments_delete": ("environments_delete",),
            "_environments_get": ("environments_get",),
            "_environments_list": ("environments_list",),
            "_environments_update": ("environments_update",),
            "_evals_all": ("evals_all",),
            "_evals_create": ("evals_create",),
            "_evals_delete": ("evals_delete",),
            "_evals_get": ("evals_get",),
            "_evals_get_version": ("evals_get_version",),
            "_evals_invoke": ("evals_invoke",),
            "_evals_list_versions": ("evals_list_versions",),
            "_evals_update": ("evals_update",),
            "_feedback_create": ("feedback_create",),
            "_feedback_create_evaluation": ("feedback_create_evaluation",),
            "_feedback_remove": ("feedback_remove",),
            "_feedback_remove_evaluation": ("feedback_remove_evaluation",),
            "_feedback_submit": ("feedback_submit",),
            "_file_systems_create": ("file_systems_create",),
            "_file_systems_create_folder": ("file_systems_create_folder",),
            "_file_systems_delete": ("file_systems_delete",),
            "_file_systems_delete_file": ("file_systems_delete_file",),
            "_file_systems_list": ("file_systems_list",),
            "_file_systems_list_files": ("file_systems_list_files",),
            "_file_systems_move_file": ("file_systems_move_file",),
            "_file_systems_retrieve": ("file_systems_retrieve",),
            "_file_systems_stat_file": ("file_systems_stat_file",),
            "_file_systems_update": ("file_systems_update",),
            "_files_create": ("files_create",),
            "_files_delete": ("files_delete",),
            "_files_get": ("files_get",),
            "_files_get_content": ("files_get_content",),
            "_files_list": ("files_list",),
            "_files_update": ("files_update",),
            "_guardrail_rules_create": ("guardrail_rules_create",),
            "_guardrail_rules_delete": ("guardrail_rules_delete",),
            "_guardrail_rules_list": ("guardrail_rules_list",),
            "_guardrail_rules_list_used_guardrails": ("guardrail_rules_list_used_guardrails",),
            "_guardrail_rules_retrieve": ("guardrail_rules_retrieve",),
            "_guardrail_rules_update": ("guardrail_rules_update",),
            "_hub_get": ("hub_get",),
            "_hub_search": ("hub_search",),
            "_human_review_sets_create": ("human_review_sets_create",),
            "_human_review_sets_delete": ("human_review_sets_delete",),
            "_human_review_sets_get": ("human_review_sets_get",),
            "_human_review_sets_list": ("human_review_sets_list",),
            "_human_review_sets_update": ("human_review_sets_update",),
            "_identities_create": ("identities_create",),
            "_identities_delete": ("identities_delete",),
            "_identities_list": ("identities_list",),
            "_identities_retrieve": ("identities_retrieve",),
            "_identities_update": ("identities_update",),
            "_knowledge_create": ("knowledge_create",),
            "_knowledge_create_chunks": ("knowledge_create_chunks",),
            "_knowledge_create_datasource": ("knowledge_create_datasource",),
            "_knowledge_delete": ("knowledge_delete",),
            "_knowledge_delete_chunk": ("knowledge_delete_chunk",),
            "_knowledge_delete_chunks": ("knowledge_delete_chunks",),
            "_knowledge_delete_datasource": ("knowledge_delete_datasource",),
            "_knowledge_get_chunks_count": ("knowledge_get_chunks_count",),
            "_knowledge_list": ("knowledge_list",),
            "_knowledge_list_chunks": ("knowledge_list_chunks",),
            "_knowledge_list_chunks_paginated": ("knowledge_list_chunks_paginated",),
            "_knowledge_list_datasources": ("knowledge_list_datasources",),
            "_knowledge_preview_chunks": ("knowledge_preview_chunks",),
            "_knowledge_retrieve": ("knowledge_retrieve",),
            "_knowledge_retrieve_chunk": ("knowledge_retrieve_chunk",),
            "_knowledge_retrieve_datasource": ("knowledge_retrieve_datasource",),
            "_knowledge_retrieve_file_url": ("knowledge_retrieve_file_url",),
            "_knowledge_retrieve_processing_status": ("knowledge_retrieve_processing_status",),
            "_knowledge_search": ("knowledge_search",),
            "_knowledge_toggle_chunk": ("knowledge_toggle_chunk",),
            "_knowledge_update": ("knowledge_update",),
            "_knowledge_update_chunk": ("knowledge_update_chunk",),
            "_knowledge_update_datasource": ("knowledge_update_datasource",),
            "_logs_aggregate": ("logs_aggregate",),
            "_logs_context": ("logs_context",),
            "_logs_find_patterns": ("logs_find_patterns",),
            "_logs_get": ("logs_get",),
            "_logs_list_facet_values": ("logs_list_facet_values",),
            "_logs_list_facets": ("logs_list_facets",),
            "_logs_list_fields": ("logs_list_fields",),
            "_logs_list_trace_logs": ("logs_list_trace_logs",),
            "_logs_query": ("logs_query",),
            "_logs_search": ("logs_search",),
            "_management_keys_create": ("management_keys_create",),
            "_management_keys_delete": ("management_keys_delete",),
            "_management_keys_get": ("management_keys_get",),
            "_management_keys_list": ("management_keys_list",),
            "_management_keys_list_capabilities": ("management_keys_list_capabilities",),
            "_management_keys_update": ("management_keys_update",),
            "_mcp_gateways_create": ("mcp_gateways_create",),
            "_mcp_gateways_delete": ("mcp_gateways_delete",),
            "_mcp_gateways_list": ("mcp_gateways_list",),
            "_mcp_gateways_list_tools": ("mcp_gateways_list_tools",),
            "_mcp_gateways_retrieve": ("mcp_gateways_retrieve",),
            "_mcp_gateways_update": ("mcp_gateways_update",),
            "_mcp_servers_create": ("mcp_servers_create",),
            "_mcp_servers_delete": ("mcp_servers_delete",),
            "_mcp_servers_list": ("mcp_servers_list",),
            "_mcp_servers_retrieve": ("mcp_servers_retrieve",),
            "_mcp_servers_sync": ("mcp_servers_sync",),
            "_mcp_servers_test_tool": ("mcp_servers_test_tool",),
            "_mcp_servers_update": ("mcp_servers_update",),
            "_memory_stores_create": ("memory_stores_create",),
            "_memory_stores_create_document": ("memory_stores_create_document",),
            "_memory_stores_create_memory": ("memory_stores_create_memory",),
            "_memory_stores_delete": ("memory_stores_delete",),
            "_memory_stores_delete_document": ("memory_stores_delete_document",),
            "_memory_stores_delete_memory": ("memory_stores_delete_memory",),
            "_memory_stores_list": ("memory_stores_list",),
            "_memory_stores_list_documents": ("memory_stores_list_documents",),
            "_memory_stores_list_memories": ("memory_stores_list_memories",),
            "_memory_stores_retrieve": ("memory_stores_retrieve",),
            "_memory_stores_retrieve_document": ("memory_stores_retrieve_document",),
            "_memory_stores_retrieve_memory": ("memory_stores_retrieve_memory",),
            "_memory_stores_update": ("memory_stores_update",),
            "_memory_stores_update_document": ("memory_stores_update_document",),
            "_memory_stores_update_memory": ("memory_stores_update_memory",),
            "_model_catalog_get": ("model_catalog_get",),
            "_model_catalog_list": ("model_catalog_list",),
            "_model_catalog_list_offerings": ("model_catalog_list_offerings",),
            "_model_fusions_create": ("model_fusions_create",),
            "_model_fusions_delete": ("model_fusions_delete",),
            "_model_fusions_get": ("model_fusions_get",),
            "_model_fusions_list": ("model_fusions_list",),
            "_model_fusions_set_enabled": ("model_fusions_set_enabled",),
            "_model_fusions_update": ("model_fusions_update",),
            "_models_azure_foundry_deployments": ("models_azure_foundry_deployments",),
            "_models_create": ("models_create",),
            "_models_create_aws_bedrock": ("models_create_aws_bedrock",),
            "_models_create_openai_like": ("models_create_openai_like",),
            "_models_create_vertex": ("models_create_vertex",),
            "_models_delete": ("models_delete",),
            "_models_disable": ("models_disable",),
            "_models_enable": ("models_enable",),
            "_models_import_litellm": ("models_import_litellm",),
            "_models_list": ("models_list",),
            "_models_list_litellm": ("models_list_litellm",),
            "_models_update": ("models_update",),
            "_models_update_aws_bedrock": ("models_update_aws_bedrock",),
            "_models_update_openai_like": ("models_update_openai_like",),
            "_models_validate": ("models_validate",),
            "_models_validate_aws_bedrock": ("models_validate_aws_bedrock",),
            "_monitors_create": ("monitors_create",),
            "_monitors_delete": ("monitors_delete",),
            "_monitors_get": ("monitors_get",),
            "_monitors_list": ("monitors_list",),
            "_monitors_list_presets": ("monitors_list_presets",),
            "_monitors_update": ("monitors_update",),
            "_notifiers_create": ("notifiers_create",),
            "_notifiers_delete": ("notifiers_delete",),
            "_notifiers_get": ("notifiers_get",),
            "_notifiers_list": ("notifiers_list",),
            "_notifiers_update": ("notifiers_update",),
            "_pii_capabilities": ("pii_capabilities",),
            "_pii_detect": ("pii_detect",),
            "_pii_redact": ("pii_redact",),
            "_pii_restore": ("pii_restore",),
            "_policies_create": ("policies_create",),
            "_policies_delete": ("policies_delete",),
            "_policies_list": ("policies_list",),
            "_policies_retrieve": ("policies_retrieve",),
            "_policies_update": ("policies_update",),
            "_projects_create": ("projects_create",),
            "_projects_delete": ("projects_delete",),
            "_projects_get": ("projects_get",),
            "_projects_list": ("projects_list",),
            "_projects_update": ("projects_update",),
            "_prompts_create": ("prompts_create",),
            "_prompts_delete": ("prompts_delete",),
            "_prompts_get_version": ("prompts_get_version",),
            "_prompts_list": ("prompts_list",),
            "_prompts_list_versions": ("prompts_list_versions",),
            "_prompts_retrieve": ("prompts_retrieve",),
            "_prompts_update": ("prompts_update",),
            "_remoteconfigs_retrieve": ("remoteconfigs_retrieve",),
            "_reporting_query": ("reporting_query",),
            "_responses_compact": ("responses_compact",),
            "_responses_create": ("responses_create",),
            "_responses_get": ("responses_get",),
            "_router_audio_speech_create": ("router_audio_speech_create",),
            "_router_audio_transcriptions_create": ("router_audio_transcriptions_create",),
            "_router_audio_translations_create": ("router_audio_translations_create",),
            "_router_chat_completions_create": ("router_chat_completions_create",),
            "_router_classify_create": ("router_classify_create",),
            "_router_completions_create": ("router_completions_create",),
            "_router_decisions_create": ("router_decisions_create",),
            "_router_embeddings_create": ("router_embeddings_create",),
            "_router_images_edits_create": ("router_images_edits_create",),
            "_router_images_generations_create": ("router_images_generations_create",),
            "_router_images_variations_create": ("router_images_variations_create",),
            "_router_moderations_create": ("router_moderations_create",),
            "_router_ocr": ("router_ocr",),
            "_router_rerank_create": ("router_rerank_create",),
            "_router_responses_create": ("router_responses_create",),
            "_routing_rules_create": ("routing_rules_create",),
            "_routing_rules_delete": ("routing_rules_delete",),
            "_routing_rules_list": ("routing_rules_list",),
            "_routing_rules_list_used_models": ("routing_rules_list_used_models",),
            "_routing_rules_retrieve": ("routing_rules_retrieve",),
            "_routing_rules_update": ("routing_rules_update",),
            "_schedules_create": ("schedules_create",),
            "_schedules_delete": ("schedules_delete",),
            "_schedules_list": ("schedules_list",),
            "_schedules_retrieve": ("schedules_retrieve",),
            "_schedules_trigger": ("schedules_trigger",),
            "_schedules_update": ("schedules_update",),
            "_sessions_create": ("sessions_create",),
            "_sessions_delete": ("sessions_delete",),
            "_sessions_get": ("sessions_get",),
            "_sessions_get_count": ("sessions_get_count",),
            "_sessions_list": ("sessions_list",),
            "_sessions_list_tags": ("sessions_list_tags",),
            "_sessions_update": ("sessions_update",),
            "_skills_create": ("skills_create",),
            "_skills_delete": ("skills_delete",),
            "_skills_get": ("skills_get",),
            "_skills_list": ("skills_list",),
            "_skills_update": ("skills_update",),
            "_smart_routers_create": ("smart_routers_create",),
            "_smart_routers_delete": ("smart_routers_delete",),
            "_smart_routers_get": ("smart_routers_get",),
            "_smart_routers_list": ("smart_routers_list",),
            "_smart_routers_update": ("smart_routers_update",),
            "_telemetry_list_capabilities": ("telemetry_list_capabilities",),
            "_telemetry_list_facet_values": ("telemetry_list_facet_values",),
            "_telemetry_query": ("telemetry_query",),
            "_tools_create": ("tools_create",),
            "_tools_delete": ("tools_delete",),
            "_tools_get_version": ("tools_get_version",),
            "_tools_list": ("tools_list",),
            "_tools_list_versions": ("tools_list_versions",),
            "_tools_retrieve": ("tools_retrieve",),
            "_tools_update": ("tools_update",),
            "_traces_aggregate": ("traces_aggregate",),
            "_traces_get": ("traces_get",),
            "_traces_get_conversation": ("traces_get_conversation",),
            "_traces_get_span": ("traces_get_span",),
            "_traces_list_facet_values": ("traces_list_facet_values",),
            "_traces_list_facets": ("traces_list_facets",),
            "_traces_list_fields": ("traces_list_fields",),
            "_traces_list_filters": ("traces_list_filters",),
            "_traces_list_spans": ("traces_list_spans",),
            "_traces_query": ("traces_query",),
            "_traces_search": ("traces_search",),
            "_users_create": ("users_create",),
            "_users_delete": ("users_delete",),
            "_users_get": ("users_get",),
            "_users_list": ("users_list",),
            "_users_update": ("users_update",),
            "_views_create": ("views_create",),
            "_views_delete": ("views_delete",),
            "_views_get": ("views_get",),
            "_views_list": ("views_list",),
            "_views_update": ("views_update",),
            "_webhooks_count": ("webhooks_count",),
            "_webhooks_create": ("webhooks_create",),
            "_webhooks_delete": ("webhooks_delete",),
            "_webhooks_generate_secret": ("webhooks_generate_secret",),
            "_webhooks_get": ("webhooks_get",),
            "_webhooks_list": ("webhooks_list",),
            "_webhooks_query": ("webhooks_query",),
            "_webhooks_update": ("webhooks_update",),
            "_websearch_search": ("websearch_search",),
            "_wikis_create": ("wikis_create",),
            "_wikis_delete": ("wikis_delete",),
            "_wikis_get": ("wikis_get",),
            "_wikis_get_page": ("wikis_get_page",),
            "_wikis_get_tree": ("wikis_get_tree",),
            "_wikis_inspect_repository": ("wikis_inspect_repository",),
            "_wikis_list": ("wikis_list",),
            "_wikis_list_runs": ("wikis_list_runs",),
            "_wikis_refresh": ("wikis_refresh",),
            "_wikis_search": ("wikis_search",),
            "_wikis_update": ("wikis_update",),
            "_wikis_update_page": ("wikis_update_page",),
            "_workspace_security_add_ip_range": ("workspace_security_add_ip_range",),
            "_workspace_security_create_domain": ("workspace_security_create_domain",),
            "_workspace_security_delete_domain": ("workspace_security_delete_domain",),
            "_workspace_security_delete_ip_range": ("workspace_security_delete_ip_range",),
            "_workspace_security_get_ip_allowlist": ("workspace_security_get_ip_allowlist",),
            "_workspace_security_list_domains": ("workspace_security_list_domains",),
            "_workspace_security_update_ip_allowlist": ("workspace_security_update_ip_allowlist",),
            "_workspace_security_verify_domain": ("workspace_security_verify_domain",),
            "_workspace_settings_get": ("workspace_settings_get",),
            "_workspace_settings_update": ("workspace_settings_update",),
            "_workspaces_get": ("workspaces_get",),
            "_workspaces_list": ("workspaces_list",),
            "_workspaces_update": ("workspaces_update",),
        },
    )
