# @generated
"""Which operation does what in which collection."""

from collections.abc import Mapping
from typing import Any

COLLECTIONS: Mapping[str, Mapping[str, Any]] = {
    "agent_responses": {
        "key": "task_id",
        "parent": "agents",
        "rows": {"agents_responses_create": {"role": "run"}, "agents_responses_get": {"role": "retrieve"}},
    },
    "agents": {
        "key": "key",
        "unique": ["key"],
        "rows": {
            "agents_list": {"role": "list", "object": "data", "filters": {"type": "type"}},
            "agents_create": {"role": "create"},
            "agents_retrieve": {"role": "retrieve"},
            "agents_update": {"role": "update"},
            "agents_delete": {"role": "delete"},
        },
    },
    "alert_trigger_events": {
        "id": "event_id",
        "parent": "alert_triggers",
        "rows": {"alerts_list_trigger_events": {"role": "list", "object": "data"}},
    },
    "alert_triggers": {
        "id": "trigger_id",
        "parent": "alerts",
        "rows": {"alerts_list_triggers": {"role": "list", "object": "data"}},
    },
    "alerts": {
        "id": "alert_id",
        "rows": {
            "alerts_list": {
                "role": "list",
                "object": "data",
                "filters": {"project_id": "project_id", "scope": "scope"},
            },
            "alerts_create": {"role": "create", "object": "alert"},
            "alerts_get": {"role": "retrieve", "object": "alert"},
            "alerts_update": {"role": "update", "object": "alert", "merged": ["display"]},
            "alerts_delete": {"role": "delete"},
        },
    },
    "annotation_queue_items": {
        "parent": "annotation_queues",
        "counted": "metadata.items_count",
        "rows": {
            "annotation_queues_clear": {"role": "clear"},
            "annotation_queues_list_items": {"role": "list", "object": "data"},
            "annotation_queues_add_items": {"role": "batch-create", "items": "items"},
            "annotation_queues_remove_items": {"role": "batch-delete", "items": "span_ids", "by": "span_id"},
            "annotation_queues_retrieve_item": {"role": "retrieve"},
        },
    },
    "annotation_queues": {
        "searched": ["display_name"],
        "rows": {
            "annotation_queues_list": {
                "role": "list",
                "object": "data",
                "filters": {"updated_by": "updated_by_id"},
                "search": ["search"],
                "commas": ["updated_by"],
            },
            "annotation_queues_create": {"role": "create"},
            "annotation_queues_retrieve": {"role": "retrieve"},
            "annotation_queues_update": {"role": "update"},
            "annotation_queues_delete": {"role": "delete"},
        },
    },
    "annotations": {
        "id": "key",
        "parent": "spans",
        "rows": {
            "annotations_create": {"role": "batch-create", "items": "annotations"},
            "annotations_delete": {"role": "batch-delete", "items": "keys", "by": "key"},
        },
    },
    "api_keys": {
        "id": "id",
        "secret": ["token"],
        "rows": {
            "api_keys_list": {"role": "list", "filters": {"project_id": "projects[]", "source": "source"}},
            "api_keys_create": {"role": "create"},
            "api_keys_get": {"role": "retrieve"},
            "api_keys_update": {"role": "update"},
            "api_keys_delete": {"role": "delete"},
        },
    },
    "audit_log_deliveries": {
        "id": "id",
        "parent": "audit_log_destinations",
        "refs": {"destination_id": "audit_log_destinations"},
        "rows": {
            "audit_log_destinations_list_deliveries": {
                "role": "list",
                "object": "data",
                "filters": {"status": "status"},
            },
            "audit_log_destinations_test": {"role": "create", "object": "delivery"},
        },
    },
    "audit_log_destinations": {
        "id": "id",
        "rows": {
            "audit_log_destinations_list": {"role": "list", "object": "data"},
            "audit_log_destinations_create": {"role": "create", "object": "destination"},
            "audit_log_destinations_get": {"role": "retrieve", "object": "destination"},
            "audit_log_destinations_update": {"role": "update", "object": "destination"},
            "audit_log_destinations_delete": {"role": "delete"},
            "audit_log_destinations_rotate_secret": {"role": "update", "object": "destination"},
        },
    },
    "budgets": {
        "id": "budgetId",
        "searched": ["budgetId", "scope"],
        "rows": {
            "budgets_list": {
                "role": "list",
                "object": "data",
                "filters": {
                    "scope_kind": "",
                    "scope_target_id": "",
                    "is_active": "isActive",
                    "period": "limits.period",
                },
                "search": ["query"],
                "sort": "sort_by",
            },
            "budgets_create": {
                "role": "create",
                "object": "budget",
                "names": {"rate_limit": "rateLimit", "is_active": "isActive", "expires_at": "expiresAt"},
            },
            "budgets_get": {"role": "retrieve", "object": "budget"},
            "budgets_update": {
                "role": "update",
                "object": "budget",
                "names": {"rate_limit": "rateLimit", "is_active": "isActive", "expires_at": "expiresAt"},
            },
            "budgets_delete": {"role": "delete"},
            "budgets_reset_consumption": {"role": "update", "object": "budget"},
        },
    },
    "conversation_messages": {
        "form": "msg",
        "parent": "conversations",
        "embedded": "messages",
        "rows": {"conversations_create_conversation_response": {"role": "run"}},
    },
    "conversations": {
        "form": "conv",
        "rows": {
            "conversations_create": {"role": "create"},
            "conversations_list": {"role": "list", "object": "data", "filters": {"entityId": "metadata.entityId"}},
            "conversations_retrieve": {"role": "retrieve"},
            "conversations_update": {"role": "update", "merged": ["metadata"]},
            "conversations_delete": {"role": "delete"},
        },
    },
    "datapoints": {
        "parent": "datasets",
        "counted": "metadata.datapoints_count",
        "rows": {
            "datasets_clear": {"role": "clear"},
            "datasets_list_datapoints": {"role": "list", "object": "data"},
            "datasets_create_datapoint": {"role": "batch-create"},
            "datasets_delete_datapoints": {"role": "batch-delete", "items": "item_ids"},
            "datasets_create_datapoints": {"role": "batch-create", "items": "items"},
            "datasets_retrieve_datapoint": {"role": "retrieve"},
            "datasets_update_datapoint": {"role": "update"},
            "datasets_delete_datapoint": {"role": "delete"},
        },
    },
    "datasets": {
        "searched": ["display_name"],
        "rows": {
            "datasets_list": {
                "role": "list",
                "object": "data",
                "filters": {"updated_by": "updated_by_id", "project_id": "project_id"},
                "search": ["search"],
                "commas": ["updated_by"],
            },
            "datasets_create": {"role": "create"},
            "datasets_retrieve": {"role": "retrieve"},
            "datasets_update": {"role": "update"},
            "datasets_delete": {"role": "delete"},
        },
    },
    "datasources": {
        "parent": "knowledge",
        "searched": ["display_name"],
        "rows": {
            "knowledge_list_datasources": {
                "role": "list",
                "object": "data",
                "filters": {"status": "status"},
                "search": ["q"],
            },
            "knowledge_create_datasource": {"role": "create", "names": {"id": "_id"}},
            "knowledge_retrieve_datasource": {"role": "retrieve"},
            "knowledge_update_datasource": {"role": "update"},
            "knowledge_delete_datasource": {"role": "delete"},
        },
    },
    "deployment_metrics": {"parent": "deployments", "rows": {"deployments_metrics_create": {"role": "create"}}},
    "deployments": {
        "id": "id",
        "key": "key",
        "form": "uuid",
        "rows": {
            "deployments_list": {"role": "list", "object": "data"},
            "deployments_list_versions": {
                "role": "list-versions",
                "object": "data",
                "filters": {"variant_id": "variant_id"},
            },
        },
    },
    "domains": {
        "id": "id",
        "parent": "workspaces",
        "rows": {
            "workspace_security_list_domains": {"role": "list", "object": "domains"},
            "workspace_security_create_domain": {"role": "create", "object": "domain"},
            "workspace_security_delete_domain": {"role": "delete"},
            "workspace_security_verify_domain": {"role": "update", "object": "domain"},
        },
    },
    "environments": {
        "id": "id",
        "rows": {
            "environments_list": {
                "role": "list",
                "object": "data",
                "filters": {"project_id": "project_id"},
                "search": ["search"],
            },
            "environments_create": {"role": "create", "object": "environment"},
            "environments_get": {"role": "retrieve", "object": "environment"},
            "environments_update": {"role": "update", "object": "environment"},
            "environments_delete": {"role": "delete"},
        },
    },
    "evals": {
        "key": "key",
        "rows": {
            "evals_all": {
                "role": "list",
                "object": "data",
                "filters": {"project_id": "project_id"},
                "search": ["search"],
                "order": "sort",
            },
            "evals_create": {"role": "create"},
            "evals_get": {"role": "retrieve"},
            "evals_update": {"role": "update"},
            "evals_delete": {"role": "delete"},
            "evals_list_versions": {"role": "list-versions", "object": "data"},
            "evals_get_version": {"role": "retrieve-version"},
        },
    },
    "external_agents": {
        "id": "agent_id",
        "key": "key",
        "rows": {
            "agents_external_list": {"role": "list", "object": "data"},
            "agents_external_create": {"role": "create", "object": "agent"},
            "agents_external_retrieve": {"role": "retrieve", "object": "agent"},
            "agents_external_update": {"role": "update", "object": "agent"},
            "agents_external_delete": {"role": "delete"},
            "agents_external_refresh_card": {"role": "update", "object": "agent"},
        },
    },
    "feedback": {
        "id": "id",
        "rows": {"feedback_create": {"role": "create"}, "feedback_remove": {"role": "delete", "id": "id"}},
    },
    "feedback_evaluations": {
        "id": "id",
        "rows": {
            "feedback_create_evaluation": {"role": "create"},
            "feedback_remove_evaluation": {"role": "delete", "id": "id"},
        },
    },
    "file_systems": {
        "key": "key",
        "unique": ["key"],
        "rows": {
            "file_systems_list": {
                "role": "list",
                "object": "data",
                "filters": {"project_id": "project_id"},
                "search": ["search"],
            },
            "file_systems_create": {"role": "create"},
            "file_systems_retrieve": {"role": "retrieve"},
            "file_systems_update": {"role": "update"},
            "file_systems_delete": {"role": "delete"},
        },
    },
    "files": {
        "id": "file_id",
        "form": "file",
        "rows": {
            "files_list": {
                "role": "list",
                "object": "data",
                "filters": {"project_id": "project_id", "purpose": "purpose"},
            },
            "files_create": {"role": "create", "object": "file", "names": {"filename": "file_name"}},
            "files_get": {"role": "retrieve", "object": "file"},
            "files_update": {"role": "update", "object": "file"},
            "files_delete": {"role": "delete"},
        },
    },
    "guardrail_rules": {
        "id": "id",
        "form": "grl",
        "rows": {
            "guardrail_rules_list": {
                "role": "list",
                "object": "data",
                "filters": {"guardrail_id": "guardrails[].id", "project_id": "project_id", "enabled": "enabled"},
                "search": ["search"],
                "sort": "sort_by",
            },
            "guardrail_rules_create": {"role": "create", "object": "guardrail_rule"},
            "guardrail_rules_retrieve": {"role": "retrieve", "object": "guardrail_rule"},
            "guardrail_rules_update": {"role": "update", "object": "guardrail_rule"},
            "guardrail_rules_delete": {"role": "delete"},
        },
    },
    "hub_items": {"id": "id", "rows": {"hub_get": {"role": "retrieve", "object": "hub_item"}}},
    "human_review_sets": {
        "rows": {
            "human_review_sets_list": {"role": "list", "filters": {"project_id": "project_id"}},
            "human_review_sets_create": {"role": "create"},
            "human_review_sets_get": {"role": "retrieve"},
            "human_review_sets_update": {"role": "update"},
            "human_review_sets_delete": {"role": "delete"},
        }
    },
    "identities": {
        "key": "external_id",
        "rows": {
            "contacts_create": {"role": "upsert"},
            "identities_list": {
                "role": "list",
                "object": "data",
                "filters": {"filter_by.tags": "tags[]"},
                "search": ["search"],
                "sort": "sort_by",
                "shape": ["include_metrics", "include_budget"],
            },
            "identities_create": {"role": "create", "object": "identity"},
            "identities_retrieve": {"role": "retrieve", "object": "identity"},
            "identities_update": {"role": "update", "object": "identity"},
            "identities_delete": {"role": "delete"},
        },
    },
    "ip_allowlists": {
        "parent": "workspaces",
        "singleton": True,
        "rows": {
            "workspace_security_get_ip_allowlist": {"role": "retrieve", "object": "ip_allowlist"},
            "workspace_security_update_ip_allowlist": {"role": "update", "object": "ip_allowlist"},
        },
    },
    "ip_ranges": {
        "id": "id",
        "parent": "ip_allowlists",
        "embedded": "ranges",
        "rows": {
            "workspace_security_add_ip_range": {"role": "create", "object": "range"},
            "workspace_security_delete_ip_range": {"role": "delete"},
        },
    },
    "knowledge": {
        "key": "key",
        "searched": ["key"],
        "rows": {
            "knowledge_list": {
                "role": "list",
                "object": "data",
                "filters": {"updated_by": "updated_by_id", "project_id": "domain_id", "type": "type"},
                "search": ["search"],
                "commas": ["updated_by"],
            },
            "knowledge_create": {"role": "create"},
            "knowledge_retrieve": {"role": "retrieve"},
            "knowledge_update": {"role": "update"},
            "knowledge_delete": {"role": "delete"},
        },
    },
    "knowledge_chunks": {
        "parent": "datasources",
        "counted": "chunks_count",
        "searched": ["text"],
        "rows": {
            "knowledge_list_chunks": {
                "role": "list",
                "object": "data",
                "filters": {"status": "status"},
                "search": ["q"],
            },
            "knowledge_create_chunks": {"role": "batch-upsert"},
            "knowledge_delete_chunks": {"role": "batch-delete", "object": "deleted_count", "items": "chunk_ids"},
            "knowledge_get_chunks_count": {
                "role": "count",
                "object": "count",
                "filters": {"enabled": "enabled", "status": "status"},
                "search": ["q"],
            },
            "knowledge_list_chunks_paginated": {
                "role": "list",
                "object": "data",
                "filters": {"enabled": "enabled", "status": "status"},
                "search": ["q"],
            },
            "knowledge_retrieve_chunk": {"role": "retrieve"},
            "knowledge_update_chunk": {"role": "update"},
            "knowledge_delete_chunk": {"role": "delete"},
            "knowledge_toggle_chunk": {"role": "update"},
        },
    },
    "logs": {
        "id": "id",
        "rows": {
            "logs_get": {"role": "retrieve", "object": "log"},
            "logs_list_trace_logs": {
                "role": "list",
                "object": "data",
                "filters": {"trace_id": "trace_id"},
                "beside": ["trace_id"],
            },
        },
    },
    "management_keys": {
        "id": "management_key_id",
        "rows": {
            "management_keys_list": {
                "role": "list",
                "object": "data",
                "filters": {"status": "status", "permission_mode": "permission_mode"},
                "search": ["search"],
            },
            "management_keys_create": {"role": "create", "object": "management_key"},
            "management_keys_get": {"role": "retrieve", "object": "management_key"},
            "management_keys_update": {"role": "update", "object": "management_key"},
            "management_keys_delete": {"role": "delete"},
        },
    },
    "mcp_gateways": {
        "id": "id",
        "rows": {
            "mcp_gateways_list": {"role": "list", "object": "data", "search": ["search"]},
            "mcp_gateways_create": {"role": "create", "object": "mcp_gateway"},
            "mcp_gateways_retrieve": {"role": "retrieve", "object": "mcp_gateway"},
            "mcp_gateways_update": {"role": "update", "object": "mcp_gateway"},
            "mcp_gateways_delete": {"role": "delete"},
        },
    },
    "mcp_servers": {
        "id": "id",
        "rows": {
            "mcp_servers_list": {"role": "list", "object": "data", "search": ["search"]},
            "mcp_servers_create": {"role": "create", "object": "mcp_server"},
            "mcp_servers_retrieve": {"role": "retrieve", "object": "mcp_server"},
            "mcp_servers_update": {"role": "update", "object": "mcp_server"},
            "mcp_servers_delete": {"role": "delete"},
            "mcp_servers_sync": {"role": "update", "object": "mcp_server"},
        },
    },
    "memories": {
        "key": "entity_id",
        "parent": "memory_stores",
        "refs": {"store_id": "memory_stores"},
        "searched": ["entity_id"],
        "rows": {
            "memory_stores_list_memories": {"role": "list", "object": "data", "search": ["q"]},
            "memory_stores_create_memory": {"role": "create"},
            "memory_stores_retrieve_memory": {"role": "retrieve"},
            "memory_stores_update_memory": {"role": "update"},
            "memory_stores_delete_memory": {"role": "delete"},
        },
    },
    "memory_documents": {
        "parent": "memories",
        "counted": "documents_count",
        "refs": {"store_id": "memory_stores", "memory_id": "memories"},
        "rows": {
            "memory_stores_list_documents": {
                "role": "list",
                "object": "data",
                "filters": {"updated_after": ">updated", "updated_before": "<updated"},
            },
            "memory_stores_create_document": {"role": "create"},
            "memory_stores_retrieve_document": {"role": "retrieve"},
            "memory_stores_update_document": {"role": "update"},
            "memory_stores_delete_document": {"role": "delete"},
        },
    },
    "memory_stores": {
        "key": "key",
        "searched": ["key"],
        "rows": {
            "memory_stores_list": {
                "role": "list",
                "object": "data",
                "filters": {"updated_by": "updated_by_id", "project_id": ""},
                "search": ["search"],
                "commas": ["updated_by"],
            },
            "memory_stores_create": {"role": "create"},
            "memory_stores_retrieve": {"role": "retrieve"},
            "memory_stores_update": {"role": "update"},
            "memory_stores_delete": {"role": "delete"},
        },
    },
    "model_catalog": {
        "id": "id",
        "rows": {
            "model_catalog_list": {
                "role": "list",
                "object": "data",
                "filters": {
                    "provider": "provider.id",
                    "endpoint": "endpoints[]",
                    "input_modality": "modalities.input[]",
                    "output_modality": "modalities.output[]",
                    "location": "location[]",
                    "feature": "features[]",
                    "supported_parameter": "supported_parameters[]",
                    "tier": "supported_tiers[]",
                    "offering_of": "offering_of",
                },
                "search": ["search"],
                "sort": "sort_by",
                "order": "order",
            },
            "model_catalog_get": {"role": "retrieve", "object": "model"},
            "model_catalog_list_offerings": {
                "role": "list",
                "object": "data",
                "filters": {
                    "provider": "provider.id",
                    "endpoint": "endpoints[]",
                    "input_modality": "modalities.input[]",
                    "output_modality": "modalities.output[]",
                    "location": "location[]",
                    "feature": "features[]",
                    "supported_parameter": "supported_parameters[]",
                    "tier": "supported_tiers[]",
                    "model": "offering_of",
                },
                "search": ["search"],
                "sort": "sort_by",
                "order": "order",
                "beside": ["model"],
            },
        },
    },
    "model_fusions": {
        "id": "model_fusion_id",
        "rows": {
            "model_fusions_list": {
                "role": "list",
                "object": "data",
                "filters": {"preset": "preset", "enabled": "enabled"},
                "search": ["search"],
            },
            "model_fusions_create": {"role": "create", "object": "model_fusion"},
            "model_fusions_get": {"role": "retrieve", "object": "model_fusion"},
            "model_fusions_update": {"role": "replace", "object": "model_fusion"},
            "model_fusions_delete": {"role": "delete"},
            "model_fusions_set_enabled": {"role": "update", "object": "model_fusion"},
        },
    },
    "models": {
        "id": "id",
        "rows": {
            "models_create": {"role": "create"},
            "models_create_aws_bedrock": {"role": "create"},
            "models_update_aws_bedrock": {"role": "update", "merged": ["configuration", "metadata"]},
            "models_import_litellm": {"role": "batch-create"},
            "models_create_openai_like": {"role": "create"},
            "models_update_openai_like": {"role": "update", "merged": ["configuration", "metadata"]},
            "models_create_vertex": {"role": "create"},
            "models_update": {"role": "update"},
            "models_delete": {"role": "delete"},
            "models_enable": {"role": "update", "id": "model_id", "sets": {"enabled": True}},
            "models_disable": {"role": "update", "sets": {"enabled": False}},
        },
    },
    "monitors": {
        "id": "monitor_id",
        "rows": {
            "monitors_list": {
                "role": "list",
                "object": "data",
                "filters": {"project_id": "project_id"},
                "search": ["search"],
                "shape": ["workspace_wide"],
            },
            "monitors_create": {"role": "create", "object": "monitor"},
            "monitors_get": {"role": "retrieve", "object": "monitor"},
            "monitors_update": {"role": "update", "object": "monitor"},
            "monitors_delete": {"role": "delete"},
        },
    },
    "notifiers": {
        "form": "notifier",
        "rows": {
            "notifiers_list": {
                "role": "list",
                "object": "data",
                "filters": {"project_id": "project_id", "type": "type"},
                "search": ["search"],
            },
            "notifiers_create": {"role": "create", "object": "notifier"},
            "notifiers_get": {"role": "retrieve", "object": "notifier"},
            "notifiers_update": {"role": "update", "object": "notifier"},
            "notifiers_delete": {"role": "delete"},
        },
    },
    "policies": {
        "unique": ["slug"],
        "rows": {
            "policies_list": {"role": "list", "object": "data", "filters": {"project_id": "project_id"}},
            "policies_create": {"role": "create"},
            "policies_retrieve": {"role": "retrieve"},
            "policies_update": {"role": "update"},
            "policies_delete": {"role": "delete"},
        },
    },
    "projects": {
        "id": "project_id",
        "form": "proj",
        "rows": {
            "projects_list": {"role": "list", "object": "data"},
            "projects_create": {"role": "create", "object": "project"},
            "projects_get": {"role": "retrieve", "object": "project"},
            "projects_update": {"role": "update", "object": "project"},
            "projects_delete": {"role": "delete"},
        },
    },
    "prompts": {
        "rows": {
            "prompts_list": {"role": "list", "object": "data"},
            "prompts_create": {"role": "create"},
            "prompts_retrieve": {"role": "retrieve"},
            "prompts_update": {"role": "update"},
            "prompts_delete": {"role": "delete"},
            "prompts_list_versions": {"role": "list-versions", "object": "data"},
            "prompts_get_version": {"role": "retrieve-version"},
        }
    },
    "remoteconfigs": {"id": "key", "rows": {"remoteconfigs_retrieve": {"role": "retrieve", "id": "key"}}},
    "responses": {
        "id": "id",
        "form": "resp",
        "rows": {
            "router_responses_create": {"role": "run"},
            "responses_create": {"role": "run"},
            "responses_get": {"role": "retrieve"},
        },
    },
    "routing_rules": {
        "form": "rrl",
        "rows": {
            "routing_rules_list": {
                "role": "list",
                "object": "data",
                "filters": {"model": "models_config.models[].model", "project_id": "project_id", "enabled": "enabled"},
                "search": ["search"],
            },
            "routing_rules_create": {"role": "create"},
            "routing_rules_retrieve": {"role": "retrieve"},
            "routing_rules_update": {"role": "update"},
            "routing_rules_delete": {"role": "delete"},
        },
    },
    "schedules": {
        "parent": "agents",
        "rows": {
            "schedules_list": {"role": "list", "object": "schedules"},
            "schedules_create": {"role": "create"},
            "schedules_retrieve": {"role": "retrieve"},
            "schedules_update": {"role": "update"},
            "schedules_delete": {"role": "delete"},
        },
    },
    "sessions": {
        "rows": {
            "sessions_create": {"role": "create"},
            "sessions_get_count": {"role": "count", "object": "count", "filters": {"filters": ""}},
            "sessions_list": {"role": "list", "object": "data", "filters": {"filters": ""}},
            "sessions_get": {"role": "retrieve"},
            "sessions_update": {"role": "update"},
            "sessions_delete": {"role": "delete"},
        }
    },
    "skills": {
        "id": "skill_id",
        "key": "display_name",
        "form": "skill",
        "rows": {
            "skills_list": {"role": "list", "object": "data"},
            "skills_create": {"role": "create", "object": "skill"},
            "skills_get": {"role": "retrieve", "object": "skill"},
            "skills_update": {"role": "update", "object": "skill"},
            "skills_delete": {"role": "delete"},
        },
    },
    "smart_routers": {
        "id": "smart_router_id",
        "rows": {
            "smart_routers_list": {
                "role": "list",
                "object": "data",
                "filters": {"profile": "profile", "enabled": "enabled"},
                "search": ["search"],
            },
            "smart_routers_create": {"role": "create", "object": "smart_router"},
            "smart_routers_get": {"role": "retrieve", "object": "smart_router"},
            "smart_routers_update": {"role": "update", "object": "smart_router"},
            "smart_routers_delete": {"role": "delete"},
        },
    },
    "spans": {
        "id": "span_id",
        "parent": "traces",
        "rows": {
            "traces_list_spans": {"role": "list", "object": "data"},
            "traces_get_span": {"role": "retrieve", "object": "span.summary"},
        },
    },
    "submitted_feedback": {"id": "feedback_id", "rows": {"feedback_submit": {"role": "create"}}},
    "tools": {
        "key": "key",
        "form": "tool",
        "rows": {
            "tools_list": {"role": "list", "object": "data"},
            "tools_create": {"role": "create"},
            "tools_retrieve": {"role": "retrieve"},
            "tools_update": {"role": "update"},
            "tools_delete": {"role": "delete"},
            "tools_list_versions": {"role": "list-versions", "object": "data", "snapshot": "data"},
            "tools_get_version": {"role": "retrieve-version", "snapshot": "data"},
        },
    },
    "traces": {"id": "trace_id", "rows": {"traces_get": {"role": "retrieve", "object": "trace"}}},
    "users": {
        "id": "id",
        "rows": {
            "users_list": {"role": "list", "object": "users"},
            "users_get": {"role": "retrieve", "object": "user"},
            "users_create": {
                "role": "batch-create",
                "object": "users",
                "items": "emails",
                "by": "email",
                "beside": ["id"],
            },
            "users_update": {"role": "update", "object": "user"},
            "users_delete": {"role": "delete"},
        },
    },
    "views": {
        "id": "id",
        "rows": {
            "views_list": {"role": "list", "object": "data", "filters": {"page": "page"}},
            "views_create": {"role": "create", "object": "view"},
            "views_get": {"role": "retrieve", "object": "view"},
            "views_update": {"role": "update", "object": "view"},
            "views_delete": {"role": "delete"},
        },
    },
    "webhooks": {
        "form": "webhook",
        "searched": ["display_name", "content_type", "url"],
        "rows": {
            "webhooks_list": {
                "role": "list",
                "object": "items",
                "filters": {"event": "events[]", "content_type": "content_type", "enabled": "enabled"},
                "search": ["search"],
                "sort": "sort",
                "order": "direction",
                "commas": ["content_type"],
            },
            "webhooks_create": {"role": "create"},
            "webhooks_count": {"role": "count", "object": "total"},
            "webhooks_query": {
                "role": "list",
                "object": "items",
                "filters": {"query": "", "filters": ""},
                "shape": ["includedFields", "pagination", "sortingProps"],
            },
            "webhooks_get": {"role": "retrieve"},
            "webhooks_update": {"role": "update", "applied": True},
            "webhooks_delete": {"role": "delete"},
        },
    },
    "wiki_pages": {
        "id": "path",
        "parent": "wikis",
        "rows": {
            "wikis_get_page": {"role": "retrieve", "object": "page", "filters": {"run_id": "run_id"}, "id": "path"},
            "wikis_update_page": {"role": "update", "object": "page", "id": "path"},
            "wikis_get_tree": {"role": "list", "object": "pages"},
        },
    },
    "wiki_runs": {
        "id": "run_id",
        "parent": "wikis",
        "rows": {
            "wikis_refresh": {"role": "create", "object": "run"},
            "wikis_list_runs": {"role": "list", "object": "data"},
        },
    },
    "wikis": {
        "id": "wiki_id",
        "rows": {
            "wikis_list": {
                "role": "list",
                "object": "data",
                "filters": {"repository_key": "repository_key", "branch": "branch", "factory_id": "factory_id"},
            },
            "wikis_create": {"role": "create", "object": "wiki"},
            "wikis_get": {"role": "retrieve", "object": "wiki"},
            "wikis_update": {"role": "update", "object": "wiki"},
            "wikis_delete": {"role": "delete"},
        },
    },
    "workspace_settings": {
        "singleton": True,
        "rows": {
            "workspace_settings_get": {"role": "retrieve", "object": "settings"},
            "workspace_settings_update": {"role": "update", "object": "settings"},
        },
    },
    "workspaces": {
        "id": "id",
        "key": "key",
        "rows": {
            "workspaces_list": {"role": "list", "object": "data"},
            "workspaces_get": {"role": "retrieve", "object": "workspace"},
            "workspaces_update": {"role": "update", "object": "workspace"},
        },
    },
}
"""By the name of each collection what `Collection` holds; its operations in `rows`."""
