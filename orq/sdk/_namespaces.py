# @generated
"""The namespaces of a client; each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._namespace import cached_namespace

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, OrqCore
    from .agents import AgentsNamespace, AsyncAgentsNamespace
    from .alerts import AlertsNamespace, AsyncAlertsNamespace
    from .annotation_queues import AnnotationQueuesNamespace, AsyncAnnotationQueuesNamespace
    from .annotations import AnnotationsNamespace, AsyncAnnotationsNamespace
    from .api_keys import APIKeysNamespace, AsyncAPIKeysNamespace
    from .audit_log_destinations import AsyncAuditLogDestinationsNamespace, AuditLogDestinationsNamespace
    from .budgets import AsyncBudgetsNamespace, BudgetsNamespace
    from .chunking import AsyncChunkingNamespace, ChunkingNamespace
    from .contacts import AsyncContactsNamespace, ContactsNamespace
    from .conversations import AsyncConversationsNamespace, ConversationsNamespace
    from .datasets import AsyncDatasetsNamespace, DatasetsNamespace
    from .deployments import AsyncDeploymentsNamespace, DeploymentsNamespace
    from .environments import AsyncEnvironmentsNamespace, EnvironmentsNamespace
    from .evals import AsyncEvalsNamespace, EvalsNamespace
    from .feedback import AsyncFeedbackNamespace, FeedbackNamespace
    from .file_systems import AsyncFileSystemsNamespace, FileSystemsNamespace
    from .files import AsyncFilesNamespace, FilesNamespace
    from .guardrail_rules import AsyncGuardrailRulesNamespace, GuardrailRulesNamespace
    from .hub import AsyncHubNamespace, HubNamespace
    from .human_review_sets import AsyncHumanReviewSetsNamespace, HumanReviewSetsNamespace
    from .identities import AsyncIdentitiesNamespace, IdentitiesNamespace
    from .internal import AsyncInternalNamespace, InternalNamespace
    from .knowledge import AsyncKnowledgeNamespace, KnowledgeNamespace
    from .logs import AsyncLogsNamespace, LogsNamespace
    from .management_keys import AsyncManagementKeysNamespace, ManagementKeysNamespace
    from .mcp_gateways import AsyncMCPGatewaysNamespace, MCPGatewaysNamespace
    from .mcp_servers import AsyncMCPServersNamespace, MCPServersNamespace
    from .memory_stores import AsyncMemoryStoresNamespace, MemoryStoresNamespace
    from .model_catalog import AsyncModelCatalogNamespace, ModelCatalogNamespace
    from .model_fusions import AsyncModelFusionsNamespace, ModelFusionsNamespace
    from .models import AsyncModelsNamespace, ModelsNamespace
    from .monitors import AsyncMonitorsNamespace, MonitorsNamespace
    from .notifiers import AsyncNotifiersNamespace, NotifiersNamespace
    from .pii import AsyncPIINamespace, PIINamespace
    from .policies import AsyncPoliciesNamespace, PoliciesNamespace
    from .projects import AsyncProjectsNamespace, ProjectsNamespace
    from .prompts import AsyncPromptsNamespace, PromptsNamespace
    from .remoteconfigs import AsyncRemoteconfigsNamespace, RemoteconfigsNamespace
    from .reporting import AsyncReportingNamespace, ReportingNamespace
    from .responses import AsyncResponsesNamespace, ResponsesNamespace
    from .router import AsyncRouterNamespace, RouterNamespace
    from .routing_rules import AsyncRoutingRulesNamespace, RoutingRulesNamespace
    from .schedules import AsyncSchedulesNamespace, SchedulesNamespace
    from .sessions import AsyncSessionsNamespace, SessionsNamespace
    from .skills import AsyncSkillsNamespace, SkillsNamespace
    from .smart_routers import AsyncSmartRoutersNamespace, SmartRoutersNamespace
    from .telemetry import AsyncTelemetryNamespace, TelemetryNamespace
    from .tools import AsyncToolsNamespace, ToolsNamespace
    from .traces import AsyncTracesNamespace, TracesNamespace
    from .users import AsyncUsersNamespace, UsersNamespace
    from .views import AsyncViewsNamespace, ViewsNamespace
    from .webhooks import AsyncWebhooksNamespace, WebhooksNamespace
    from .websearch import AsyncWebsearchNamespace, WebsearchNamespace
    from .wikis import AsyncWikisNamespace, WikisNamespace
    from .workspace_security import AsyncWorkspaceSecurityNamespace, WorkspaceSecurityNamespace
    from .workspace_settings import AsyncWorkspaceSettingsNamespace, WorkspaceSettingsNamespace
    from .workspaces import AsyncWorkspacesNamespace, WorkspacesNamespace


class Namespaces:
    """The namespaces of `Orq`."""

    _core: OrqCore

    agents: AgentsNamespace
    """Agents: create, change and delete them, and have them work."""
    alerts: AlertsNamespace
    """Alerts on metrics, and the times that they were triggered."""
    annotation_queues: AnnotationQueuesNamespace
    """Queues of spans that wait to be reviewed by people."""
    annotations: AnnotationsNamespace
    """Annotations of spans: add, correct and remove them."""
    api_keys: APIKeysNamespace
    """API keys: create, restrict, revoke and delete them."""
    audit_log_destinations: AuditLogDestinationsNamespace
    """Webhooks that audit log events go to, and what was delivered to them."""
    budgets: BudgetsNamespace
    """Budgets on cost, tokens and request rate."""
    chunking: ChunkingNamespace
    """Split texts into chunks."""
    contacts: ContactsNamespace
    """Contacts, which stand for your users."""
    conversations: ConversationsNamespace
    """Conversations: start, list, rename and delete them, and stream replies."""
    datasets: DatasetsNamespace
    """Datasets and their datapoints."""
    deployments: DeploymentsNamespace
    """Deployments: list them, see what they resolve to, and call them."""
    environments: EnvironmentsNamespace
    """Environments: create, share, change and delete them."""
    evals: EvalsNamespace
    """Evaluators: create, change and delete them, and run them."""
    feedback: FeedbackNamespace
    """Feedback on traces, and on the service itself."""
    file_systems: FileSystemsNamespace
    """File systems for agents and MCP clients, and the files in them."""
    files: FilesNamespace
    """Files: upload, list, rename, download and delete them."""
    guardrail_rules: GuardrailRulesNamespace
    """Rules that say which guardrails check which calls."""
    hub: HubNamespace
    """Items of the hub: search and fetch them."""
    human_review_sets: HumanReviewSetsNamespace
    """Human reviews for spans, chosen by type or by name."""
    identities: IdentitiesNamespace
    """Identities, which stand for your users, and what they used."""
    internal: InternalNamespace
    """Operations that the service files under `internal` as well."""
    knowledge: KnowledgeNamespace
    """Knowledge bases, their datasources and chunks, and searches in them."""
    logs: LogsNamespace
    """Logs: search, query, count and browse them."""
    management_keys: ManagementKeysNamespace
    """Management keys: create, restrict, revoke and delete them."""
    mcp_gateways: MCPGatewaysNamespace
    """MCP gateways, which offer the tools of several servers under one address."""
    mcp_servers: MCPServersNamespace
    """MCP servers: connect, change, try, sync and delete them."""
    memory_stores: MemoryStoresNamespace
    """Memory stores: what agents remember of users and other entities, as documents."""
    model_catalog: ModelCatalogNamespace
    """The catalog of models that providers offer."""
    model_fusions: ModelFusionsNamespace
    """Model fusions, which combine the answers of several models."""
    models: ModelsNamespace
    """The models of the workspace: add, change, enable and delete them."""
    monitors: MonitorsNamespace
    """Monitors, which are dashboards of widgets."""
    notifiers: NotifiersNamespace
    """Notifiers by email, Slack or webhook."""
    pii: PIINamespace
    """Personal data in texts: find, redact and restore it."""
    policies: PoliciesNamespace
    """Router policies: models, evaluators, retries and limits."""
    projects: ProjectsNamespace
    """Projects: create, list, change and delete them."""
    prompts: PromptsNamespace
    """Prompts and their versions."""
    remoteconfigs: RemoteconfigsNamespace
    """Remote configs: fetch their values."""
    reporting: ReportingNamespace
    """Reports of usage, cost, latency and evaluation results."""
    responses: ResponsesNamespace
    """Responses of models and agents: ask for them, fetch them, shorten them."""
    router: RouterNamespace
    """The router: one address for the models of many providers."""
    routing_rules: RoutingRulesNamespace
    """Rules that say which models serve which calls."""
    schedules: SchedulesNamespace
    """Schedules on which agents run."""
    sessions: SessionsNamespace
    """Sessions, which group traces."""
    skills: SkillsNamespace
    """Skills, which are instructions that agents can reuse."""
    smart_routers: SmartRoutersNamespace
    """Smart routers, which choose one of several models for each call."""
    telemetry: TelemetryNamespace
    """Traces, metrics and logs, queried in one way."""
    tools: ToolsNamespace
    """Tools and their versions."""
    traces: TracesNamespace
    """Traces and spans: search, query, aggregate and browse them."""
    users: UsersNamespace
    """The users of the workspace."""
    views: ViewsNamespace
    """Saved views, each a filter and columns."""
    webhooks: WebhooksNamespace
    """Webhooks for events."""
    websearch: WebsearchNamespace
    """Searches of the web."""
    wikis: WikisNamespace
    """Wikis about repositories: create, refresh, read and search them."""
    workspace_security: WorkspaceSecurityNamespace
    """The email domains and the IP allowlist of the workspace."""
    workspace_settings: WorkspaceSettingsNamespace
    """The settings of the workspace."""
    workspaces: WorkspacesNamespace
    """The workspaces that you can reach."""

    if not TYPE_CHECKING:

        @cached_namespace
        def agents(self):
            """Agents: create, change and delete them, and have them work."""
            from .agents import AgentsNamespace

            return AgentsNamespace(self._core)

        @cached_namespace
        def alerts(self):
            """Alerts on metrics, and the times that they were triggered."""
            from .alerts import AlertsNamespace

            return AlertsNamespace(self._core)

        @cached_namespace
        def annotation_queues(self):
            """Queues of spans that wait to be reviewed by people."""
            from .annotation_queues import AnnotationQueuesNamespace

            return AnnotationQueuesNamespace(self._core)

        @cached_namespace
        def annotations(self):
            """Annotations of spans: add, correct and remove them."""
            from .annotations import AnnotationsNamespace

            return AnnotationsNamespace(self._core)

        @cached_namespace
        def api_keys(self):
            """API keys: create, restrict, revoke and delete them."""
            from .api_keys import APIKeysNamespace

            return APIKeysNamespace(self._core)

        @cached_namespace
        def audit_log_destinations(self):
            """Webhooks that audit log events go to, and what was delivered to them."""
            from .audit_log_destinations import AuditLogDestinationsNamespace

            return AuditLogDestinationsNamespace(self._core)

        @cached_namespace
        def budgets(self):
            """Budgets on cost, tokens and request rate."""
            from .budgets import BudgetsNamespace

            return BudgetsNamespace(self._core)

        @cached_namespace
        def chunking(self):
            """Split texts into chunks."""
            from .chunking import ChunkingNamespace

            return ChunkingNamespace(self._core)

        @cached_namespace
        def contacts(self):
            """Contacts, which stand for your users."""
            from .contacts import ContactsNamespace

            return ContactsNamespace(self._core)

        @cached_namespace
        def conversations(self):
            """Conversations: start, list, rename and delete them, and stream replies."""
            from .conversations import ConversationsNamespace

            return ConversationsNamespace(self._core)

        @cached_namespace
        def datasets(self):
            """Datasets and their datapoints."""
            from .datasets import DatasetsNamespace

            return DatasetsNamespace(self._core)

        @cached_namespace
        def deployments(self):
            """Deployments: list them, see what they resolve to, and call them."""
            from .deployments import DeploymentsNamespace

            return DeploymentsNamespace(self._core)

        @cached_namespace
        def environments(self):
            """Environments: create, share, change and delete them."""
            from .environments import EnvironmentsNamespace

            return EnvironmentsNamespace(self._core)

        @cached_namespace
        def evals(self):
            """Evaluators: create, change and delete them, and run them."""
            from .evals import EvalsNamespace

            return EvalsNamespace(self._core)

        @cached_namespace
        def feedback(self):
            """Feedback on traces, and on the service itself."""
            from .feedback import FeedbackNamespace

            return FeedbackNamespace(self._core)

        @cached_namespace
        def file_systems(self):
            """File systems for agents and MCP clients, and the files in them."""
            from .file_systems import FileSystemsNamespace

            return FileSystemsNamespace(self._core)

        @cached_namespace
        def files(self):
            """Files: upload, list, rename, download and delete them."""
            from .files import FilesNamespace

            return FilesNamespace(self._core)

        @cached_namespace
        def guardrail_rules(self):
            """Rules that say which guardrails check which calls."""
            from .guardrail_rules import GuardrailRulesNamespace

            return GuardrailRulesNamespace(self._core)

        @cached_namespace
        def hub(self):
            """Items of the hub: search and fetch them."""
            from .hub import HubNamespace

            return HubNamespace(self._core)

        @cached_namespace
        def human_review_sets(self):
            """Human reviews for spans, chosen by type or by name."""
            from .human_review_sets import HumanReviewSetsNamespace

            return HumanReviewSetsNamespace(self._core)

        @cached_namespace
        def identities(self):
            """Identities, which stand for your users, and what they used."""
            from .identities import IdentitiesNamespace

            return IdentitiesNamespace(self._core)

        @cached_namespace
        def internal(self):
            """Operations that the service files under `internal` as well."""
            from .internal import InternalNamespace

            return InternalNamespace(self._core)

        @cached_namespace
        def knowledge(self):
            """Knowledge bases, their datasources and chunks, and searches in them."""
            from .knowledge import KnowledgeNamespace

            return KnowledgeNamespace(self._core)

        @cached_namespace
        def logs(self):
            """Logs: search, query, count and browse them."""
            from .logs import LogsNamespace

            return LogsNamespace(self._core)

        @cached_namespace
        def management_keys(self):
            """Management keys: create, restrict, revoke and delete them."""
            from .management_keys import ManagementKeysNamespace

            return ManagementKeysNamespace(self._core)

        @cached_namespace
        def mcp_gateways(self):
            """MCP gateways, which offer the tools of several servers under one address."""
            from .mcp_gateways import MCPGatewaysNamespace

            return MCPGatewaysNamespace(self._core)

        @cached_namespace
        def mcp_servers(self):
            """MCP servers: connect, change, try, sync and delete them."""
            from .mcp_servers import MCPServersNamespace

            return MCPServersNamespace(self._core)

        @cached_namespace
        def memory_stores(self):
            """Memory stores: what agents remember of users and other entities, as documents."""
            from .memory_stores import MemoryStoresNamespace

            return MemoryStoresNamespace(self._core)

        @cached_namespace
        def model_catalog(self):
            """The catalog of models that providers offer."""
            from .model_catalog import ModelCatalogNamespace

            return ModelCatalogNamespace(self._core)

        @cached_namespace
        def model_fusions(self):
            """Model fusions, which combine the answers of several models."""
            from .model_fusions import ModelFusionsNamespace

            return ModelFusionsNamespace(self._core)

        @cached_namespace
        def models(self):
            """The models of the workspace: add, change, enable and delete them."""
            from .models import ModelsNamespace

            return ModelsNamespace(self._core)

        @cached_namespace
        def monitors(self):
            """Monitors, which are dashboards of widgets."""
            from .monitors import MonitorsNamespace

            return MonitorsNamespace(self._core)

        @cached_namespace
        def notifiers(self):
            """Notifiers by email, Slack or webhook."""
            from .notifiers import NotifiersNamespace

            return NotifiersNamespace(self._core)

        @cached_namespace
        def pii(self):
            """Personal data in texts: find, redact and restore it."""
            from .pii import PIINamespace

            return PIINamespace(self._core)

        @cached_namespace
        def policies(self):
            """Router policies: models, evaluators, retries and limits."""
            from .policies import PoliciesNamespace

            return PoliciesNamespace(self._core)

        @cached_namespace
        def projects(self):
            """Projects: create, list, change and delete them."""
            from .projects import ProjectsNamespace

            return ProjectsNamespace(self._core)

        @cached_namespace
        def prompts(self):
            """Prompts and their versions."""
            from .prompts import PromptsNamespace

            return PromptsNamespace(self._core)

        @cached_namespace
        def remoteconfigs(self):
            """Remote configs: fetch their values."""
            from .remoteconfigs import RemoteconfigsNamespace

            return RemoteconfigsNamespace(self._core)

        @cached_namespace
        def reporting(self):
            """Reports of usage, cost, latency and evaluation results."""
            from .reporting import ReportingNamespace

            return ReportingNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of models and agents: ask for them, fetch them, shorten them."""
            from .responses import ResponsesNamespace

            return ResponsesNamespace(self._core)

        @cached_namespace
        def router(self):
            """The router: one address for the models of many providers."""
            from .router import RouterNamespace

            return RouterNamespace(self._core)

        @cached_namespace
        def routing_rules(self):
            """Rules that say which models serve which calls."""
            from .routing_rules import RoutingRulesNamespace

            return RoutingRulesNamespace(self._core)

        @cached_namespace
        def schedules(self):
            """Schedules on which agents run."""
            from .schedules import SchedulesNamespace

            return SchedulesNamespace(self._core)

        @cached_namespace
        def sessions(self):
            """Sessions, which group traces."""
            from .sessions import SessionsNamespace

            return SessionsNamespace(self._core)

        @cached_namespace
        def skills(self):
            """Skills, which are instructions that agents can reuse."""
            from .skills import SkillsNamespace

            return SkillsNamespace(self._core)

        @cached_namespace
        def smart_routers(self):
            """Smart routers, which choose one of several models for each call."""
            from .smart_routers import SmartRoutersNamespace

            return SmartRoutersNamespace(self._core)

        @cached_namespace
        def telemetry(self):
            """Traces, metrics and logs, queried in one way."""
            from .telemetry import TelemetryNamespace

            return TelemetryNamespace(self._core)

        @cached_namespace
        def tools(self):
            """Tools and their versions."""
            from .tools import ToolsNamespace

            return ToolsNamespace(self._core)

        @cached_namespace
        def traces(self):
            """Traces and spans: search, query, aggregate and browse them."""
            from .traces import TracesNamespace

            return TracesNamespace(self._core)

        @cached_namespace
        def users(self):
            """The users of the workspace."""
            from .users import UsersNamespace

            return UsersNamespace(self._core)

        @cached_namespace
        def views(self):
            """Saved views, each a filter and columns."""
            from .views import ViewsNamespace

            return ViewsNamespace(self._core)

        @cached_namespace
        def webhooks(self):
            """Webhooks for events."""
            from .webhooks import WebhooksNamespace

            return WebhooksNamespace(self._core)

        @cached_namespace
        def websearch(self):
            """Searches of the web."""
            from .websearch import WebsearchNamespace

            return WebsearchNamespace(self._core)

        @cached_namespace
        def wikis(self):
            """Wikis about repositories: create, refresh, read and search them."""
            from .wikis import WikisNamespace

            return WikisNamespace(self._core)

        @cached_namespace
        def workspace_security(self):
            """The email domains and the IP allowlist of the workspace."""
            from .workspace_security import WorkspaceSecurityNamespace

            return WorkspaceSecurityNamespace(self._core)

        @cached_namespace
        def workspace_settings(self):
            """The settings of the workspace."""
            from .workspace_settings import WorkspaceSettingsNamespace

            return WorkspaceSettingsNamespace(self._core)

        @cached_namespace
        def workspaces(self):
            """The workspaces that you can reach."""
            from .workspaces import WorkspacesNamespace

            return WorkspacesNamespace(self._core)


class AsyncNamespaces:
    """The namespaces of `AsyncOrq`."""

    _core: AsyncOrqCore

    agents: AsyncAgentsNamespace
    """Agents: create, change and delete them, and have them work."""
    alerts: AsyncAlertsNamespace
    """Alerts on metrics, and the times that they were triggered."""
    annotation_queues: AsyncAnnotationQueuesNamespace
    """Queues of spans that wait to be reviewed by people."""
    annotations: AsyncAnnotationsNamespace
    """Annotations of spans: add, correct and remove them."""
    api_keys: AsyncAPIKeysNamespace
    """API keys: create, restrict, revoke and delete them."""
    audit_log_destinations: AsyncAuditLogDestinationsNamespace
    """Webhooks that audit log events go to, and what was delivered to them."""
    budgets: AsyncBudgetsNamespace
    """Budgets on cost, tokens and request rate."""
    chunking: AsyncChunkingNamespace
    """Split texts into chunks."""
    contacts: AsyncContactsNamespace
    """Contacts, which stand for your users."""
    conversations: AsyncConversationsNamespace
    """Conversations: start, list, rename and delete them, and stream replies."""
    datasets: AsyncDatasetsNamespace
    """Datasets and their datapoints."""
    deployments: AsyncDeploymentsNamespace
    """Deployments: list them, see what they resolve to, and call them."""
    environments: AsyncEnvironmentsNamespace
    """Environments: create, share, change and delete them."""
    evals: AsyncEvalsNamespace
    """Evaluators: create, change and delete them, and run them."""
    feedback: AsyncFeedbackNamespace
    """Feedback on traces, and on the service itself."""
    file_systems: AsyncFileSystemsNamespace
    """File systems for agents and MCP clients, and the files in them."""
    files: AsyncFilesNamespace
    """Files: upload, list, rename, download and delete them."""
    guardrail_rules: AsyncGuardrailRulesNamespace
    """Rules that say which guardrails check which calls."""
    hub: AsyncHubNamespace
    """Items of the hub: search and fetch them."""
    human_review_sets: AsyncHumanReviewSetsNamespace
    """Human reviews for spans, chosen by type or by name."""
    identities: AsyncIdentitiesNamespace
    """Identities, which stand for your users, and what they used."""
    internal: AsyncInternalNamespace
    """Operations that the service files under `internal` as well."""
    knowledge: AsyncKnowledgeNamespace
    """Knowledge bases, their datasources and chunks, and searches in them."""
    logs: AsyncLogsNamespace
    """Logs: search, query, count and browse them."""
    management_keys: AsyncManagementKeysNamespace
    """Management keys: create, restrict, revoke and delete them."""
    mcp_gateways: AsyncMCPGatewaysNamespace
    """MCP gateways, which offer the tools of several servers under one address."""
    mcp_servers: AsyncMCPServersNamespace
    """MCP servers: connect, change, try, sync and delete them."""
    memory_stores: AsyncMemoryStoresNamespace
    """Memory stores: what agents remember of users and other entities, as documents."""
    model_catalog: AsyncModelCatalogNamespace
    """The catalog of models that providers offer."""
    model_fusions: AsyncModelFusionsNamespace
    """Model fusions, which combine the answers of several models."""
    models: AsyncModelsNamespace
    """The models of the workspace: add, change, enable and delete them."""
    monitors: AsyncMonitorsNamespace
    """Monitors, which are dashboards of widgets."""
    notifiers: AsyncNotifiersNamespace
    """Notifiers by email, Slack or webhook."""
    pii: AsyncPIINamespace
    """Personal data in texts: find, redact and restore it."""
    policies: AsyncPoliciesNamespace
    """Router policies: models, evaluators, retries and limits."""
    projects: AsyncProjectsNamespace
    """Projects: create, list, change and delete them."""
    prompts: AsyncPromptsNamespace
    """Prompts and their versions."""
    remoteconfigs: AsyncRemoteconfigsNamespace
    """Remote configs: fetch their values."""
    reporting: AsyncReportingNamespace
    """Reports of usage, cost, latency and evaluation results."""
    responses: AsyncResponsesNamespace
    """Responses of models and agents: ask for them, fetch them, shorten them."""
    router: AsyncRouterNamespace
    """The router: one address for the models of many providers."""
    routing_rules: AsyncRoutingRulesNamespace
    """Rules that say which models serve which calls."""
    schedules: AsyncSchedulesNamespace
    """Schedules on which agents run."""
    sessions: AsyncSessionsNamespace
    """Sessions, which group traces."""
    skills: AsyncSkillsNamespace
    """Skills, which are instructions that agents can reuse."""
    smart_routers: AsyncSmartRoutersNamespace
    """Smart routers, which choose one of several models for each call."""
    telemetry: AsyncTelemetryNamespace
    """Traces, metrics and logs, queried in one way."""
    tools: AsyncToolsNamespace
    """Tools and their versions."""
    traces: AsyncTracesNamespace
    """Traces and spans: search, query, aggregate and browse them."""
    users: AsyncUsersNamespace
    """The users of the workspace."""
    views: AsyncViewsNamespace
    """Saved views, each a filter and columns."""
    webhooks: AsyncWebhooksNamespace
    """Webhooks for events."""
    websearch: AsyncWebsearchNamespace
    """Searches of the web."""
    wikis: AsyncWikisNamespace
    """Wikis about repositories: create, refresh, read and search them."""
    workspace_security: AsyncWorkspaceSecurityNamespace
    """The email domains and the IP allowlist of the workspace."""
    workspace_settings: AsyncWorkspaceSettingsNamespace
    """The settings of the workspace."""
    workspaces: AsyncWorkspacesNamespace
    """The workspaces that you can reach."""

    if not TYPE_CHECKING:

        @cached_namespace
        def agents(self):
            """Agents: create, change and delete them, and have them work."""
            from .agents import AsyncAgentsNamespace

            return AsyncAgentsNamespace(self._core)

        @cached_namespace
        def alerts(self):
            """Alerts on metrics, and the times that they were triggered."""
            from .alerts import AsyncAlertsNamespace

            return AsyncAlertsNamespace(self._core)

        @cached_namespace
        def annotation_queues(self):
            """Queues of spans that wait to be reviewed by people."""
            from .annotation_queues import AsyncAnnotationQueuesNamespace

            return AsyncAnnotationQueuesNamespace(self._core)

        @cached_namespace
        def annotations(self):
            """Annotations of spans: add, correct and remove them."""
            from .annotations import AsyncAnnotationsNamespace

            return AsyncAnnotationsNamespace(self._core)

        @cached_namespace
        def api_keys(self):
            """API keys: create, restrict, revoke and delete them."""
            from .api_keys import AsyncAPIKeysNamespace

            return AsyncAPIKeysNamespace(self._core)

        @cached_namespace
        def audit_log_destinations(self):
            """Webhooks that audit log events go to, and what was delivered to them."""
            from .audit_log_destinations import AsyncAuditLogDestinationsNamespace

            return AsyncAuditLogDestinationsNamespace(self._core)

        @cached_namespace
        def budgets(self):
            """Budgets on cost, tokens and request rate."""
            from .budgets import AsyncBudgetsNamespace

            return AsyncBudgetsNamespace(self._core)

        @cached_namespace
        def chunking(self):
            """Split texts into chunks."""
            from .chunking import AsyncChunkingNamespace

            return AsyncChunkingNamespace(self._core)

        @cached_namespace
        def contacts(self):
            """Contacts, which stand for your users."""
            from .contacts import AsyncContactsNamespace

            return AsyncContactsNamespace(self._core)

        @cached_namespace
        def conversations(self):
            """Conversations: start, list, rename and delete them, and stream replies."""
            from .conversations import AsyncConversationsNamespace

            return AsyncConversationsNamespace(self._core)

        @cached_namespace
        def datasets(self):
            """Datasets and their datapoints."""
            from .datasets import AsyncDatasetsNamespace

            return AsyncDatasetsNamespace(self._core)

        @cached_namespace
        def deployments(self):
            """Deployments: list them, see what they resolve to, and call them."""
            from .deployments import AsyncDeploymentsNamespace

            return AsyncDeploymentsNamespace(self._core)

        @cached_namespace
        def environments(self):
            """Environments: create, share, change and delete them."""
            from .environments import AsyncEnvironmentsNamespace

            return AsyncEnvironmentsNamespace(self._core)

        @cached_namespace
        def evals(self):
            """Evaluators: create, change and delete them, and run them."""
            from .evals import AsyncEvalsNamespace

            return AsyncEvalsNamespace(self._core)

        @cached_namespace
        def feedback(self):
            """Feedback on traces, and on the service itself."""
            from .feedback import AsyncFeedbackNamespace

            return AsyncFeedbackNamespace(self._core)

        @cached_namespace
        def file_systems(self):
            """File systems for agents and MCP clients, and the files in them."""
            from .file_systems import AsyncFileSystemsNamespace

            return AsyncFileSystemsNamespace(self._core)

        @cached_namespace
        def files(self):
            """Files: upload, list, rename, download and delete them."""
            from .files import AsyncFilesNamespace

            return AsyncFilesNamespace(self._core)

        @cached_namespace
        def guardrail_rules(self):
            """Rules that say which guardrails check which calls."""
            from .guardrail_rules import AsyncGuardrailRulesNamespace

            return AsyncGuardrailRulesNamespace(self._core)

        @cached_namespace
        def hub(self):
            """Items of the hub: search and fetch them."""
            from .hub import AsyncHubNamespace

            return AsyncHubNamespace(self._core)

        @cached_namespace
        def human_review_sets(self):
            """Human reviews for spans, chosen by type or by name."""
            from .human_review_sets import AsyncHumanReviewSetsNamespace

            return AsyncHumanReviewSetsNamespace(self._core)

        @cached_namespace
        def identities(self):
            """Identities, which stand for your users, and what they used."""
            from .identities import AsyncIdentitiesNamespace

            return AsyncIdentitiesNamespace(self._core)

        @cached_namespace
        def internal(self):
            """Operations that the service files under `internal` as well."""
            from .internal import AsyncInternalNamespace

            return AsyncInternalNamespace(self._core)

        @cached_namespace
        def knowledge(self):
            """Knowledge bases, their datasources and chunks, and searches in them."""
            from .knowledge import AsyncKnowledgeNamespace

            return AsyncKnowledgeNamespace(self._core)

        @cached_namespace
        def logs(self):
            """Logs: search, query, count and browse them."""
            from .logs import AsyncLogsNamespace

            return AsyncLogsNamespace(self._core)

        @cached_namespace
        def management_keys(self):
            """Management keys: create, restrict, revoke and delete them."""
            from .management_keys import AsyncManagementKeysNamespace

            return AsyncManagementKeysNamespace(self._core)

        @cached_namespace
        def mcp_gateways(self):
            """MCP gateways, which offer the tools of several servers under one address."""
            from .mcp_gateways import AsyncMCPGatewaysNamespace

            return AsyncMCPGatewaysNamespace(self._core)

        @cached_namespace
        def mcp_servers(self):
            """MCP servers: connect, change, try, sync and delete them."""
            from .mcp_servers import AsyncMCPServersNamespace

            return AsyncMCPServersNamespace(self._core)

        @cached_namespace
        def memory_stores(self):
            """Memory stores: what agents remember of users and other entities, as documents."""
            from .memory_stores import AsyncMemoryStoresNamespace

            return AsyncMemoryStoresNamespace(self._core)

        @cached_namespace
        def model_catalog(self):
            """The catalog of models that providers offer."""
            from .model_catalog import AsyncModelCatalogNamespace

            return AsyncModelCatalogNamespace(self._core)

        @cached_namespace
        def model_fusions(self):
            """Model fusions, which combine the answers of several models."""
            from .model_fusions import AsyncModelFusionsNamespace

            return AsyncModelFusionsNamespace(self._core)

        @cached_namespace
        def models(self):
            """The models of the workspace: add, change, enable and delete them."""
            from .models import AsyncModelsNamespace

            return AsyncModelsNamespace(self._core)

        @cached_namespace
        def monitors(self):
            """Monitors, which are dashboards of widgets."""
            from .monitors import AsyncMonitorsNamespace

            return AsyncMonitorsNamespace(self._core)

        @cached_namespace
        def notifiers(self):
            """Notifiers by email, Slack or webhook."""
            from .notifiers import AsyncNotifiersNamespace

            return AsyncNotifiersNamespace(self._core)

        @cached_namespace
        def pii(self):
            """Personal data in texts: find, redact and restore it."""
            from .pii import AsyncPIINamespace

            return AsyncPIINamespace(self._core)

        @cached_namespace
        def policies(self):
            """Router policies: models, evaluators, retries and limits."""
            from .policies import AsyncPoliciesNamespace

            return AsyncPoliciesNamespace(self._core)

        @cached_namespace
        def projects(self):
            """Projects: create, list, change and delete them."""
            from .projects import AsyncProjectsNamespace

            return AsyncProjectsNamespace(self._core)

        @cached_namespace
        def prompts(self):
            """Prompts and their versions."""
            from .prompts import AsyncPromptsNamespace

            return AsyncPromptsNamespace(self._core)

        @cached_namespace
        def remoteconfigs(self):
            """Remote configs: fetch their values."""
            from .remoteconfigs import AsyncRemoteconfigsNamespace

            return AsyncRemoteconfigsNamespace(self._core)

        @cached_namespace
        def reporting(self):
            """Reports of usage, cost, latency and evaluation results."""
            from .reporting import AsyncReportingNamespace

            return AsyncReportingNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of models and agents: ask for them, fetch them, shorten them."""
            from .responses import AsyncResponsesNamespace

            return AsyncResponsesNamespace(self._core)

        @cached_namespace
        def router(self):
            """The router: one address for the models of many providers."""
            from .router import AsyncRouterNamespace

            return AsyncRouterNamespace(self._core)

        @cached_namespace
        def routing_rules(self):
            """Rules that say which models serve which calls."""
            from .routing_rules import AsyncRoutingRulesNamespace

            return AsyncRoutingRulesNamespace(self._core)

        @cached_namespace
        def schedules(self):
            """Schedules on which agents run."""
            from .schedules import AsyncSchedulesNamespace

            return AsyncSchedulesNamespace(self._core)

        @cached_namespace
        def sessions(self):
            """Sessions, which group traces."""
            from .sessions import AsyncSessionsNamespace

            return AsyncSessionsNamespace(self._core)

        @cached_namespace
        def skills(self):
            """Skills, which are instructions that agents can reuse."""
            from .skills import AsyncSkillsNamespace

            return AsyncSkillsNamespace(self._core)

        @cached_namespace
        def smart_routers(self):
            """Smart routers, which choose one of several models for each call."""
            from .smart_routers import AsyncSmartRoutersNamespace

            return AsyncSmartRoutersNamespace(self._core)

        @cached_namespace
        def telemetry(self):
            """Traces, metrics and logs, queried in one way."""
            from .telemetry import AsyncTelemetryNamespace

            return AsyncTelemetryNamespace(self._core)

        @cached_namespace
        def tools(self):
            """Tools and their versions."""
            from .tools import AsyncToolsNamespace

            return AsyncToolsNamespace(self._core)

        @cached_namespace
        def traces(self):
            """Traces and spans: search, query, aggregate and browse them."""
            from .traces import AsyncTracesNamespace

            return AsyncTracesNamespace(self._core)

        @cached_namespace
        def users(self):
            """The users of the workspace."""
            from .users import AsyncUsersNamespace

            return AsyncUsersNamespace(self._core)

        @cached_namespace
        def views(self):
            """Saved views, each a filter and columns."""
            from .views import AsyncViewsNamespace

            return AsyncViewsNamespace(self._core)

        @cached_namespace
        def webhooks(self):
            """Webhooks for events."""
            from .webhooks import AsyncWebhooksNamespace

            return AsyncWebhooksNamespace(self._core)

        @cached_namespace
        def websearch(self):
            """Searches of the web."""
            from .websearch import AsyncWebsearchNamespace

            return AsyncWebsearchNamespace(self._core)

        @cached_namespace
        def wikis(self):
            """Wikis about repositories: create, refresh, read and search them."""
            from .wikis import AsyncWikisNamespace

            return AsyncWikisNamespace(self._core)

        @cached_namespace
        def workspace_security(self):
            """The email domains and the IP allowlist of the workspace."""
            from .workspace_security import AsyncWorkspaceSecurityNamespace

            return AsyncWorkspaceSecurityNamespace(self._core)

        @cached_namespace
        def workspace_settings(self):
            """The settings of the workspace."""
            from .workspace_settings import AsyncWorkspaceSettingsNamespace

            return AsyncWorkspaceSettingsNamespace(self._core)

        @cached_namespace
        def workspaces(self):
            """The workspaces that you can reach."""
            from .workspaces import AsyncWorkspacesNamespace

            return AsyncWorkspacesNamespace(self._core)
