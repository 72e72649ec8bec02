"""Test the list of operations that only examples answer, with the reasons."""

from __future__ import annotations

from orq.funcs._index import ROUTES
from orq.local.handlers import handlers

REASONS = {
    "it asks a server elsewhere": """
        agents_external_test_connection mcp_servers_test_tool models_azure_foundry_deployments models_list_litellm
        models_validate models_validate_aws_bedrock wikis_inspect_repository
    """,
    "the facts do not tell what the service lists": """
        api_keys_list_capabilities management_keys_list_capabilities monitors_list_presets
    """,
    "it leads to the service's own storage of files": "knowledge_retrieve_file_url",
}


def test_few_operations_have_neither_state_nor_a_computed_answer() -> None:
    reasons = {name: reason for reason, names in REASONS.items() for name in names.split()}
    left = sorted(ROUTES.keys() - handlers().keys())
    print(len(left), "of", len(ROUTES), "answer an example:")
    for name in left:
        print(" ", name, "-", reasons.get(name))
    assert left == sorted(reasons)
