# @generated
"""Dict twins of the types that requests hold, for annotations; by name."""

from typing import TYPE_CHECKING

from .._lazy import attach, listed

if TYPE_CHECKING:
    from .agent_calls import (
        AgentInvokeConfigurationParam as AgentInvokeConfigurationParam,
        AgentResponseRequestParam as AgentResponseRequestParam,
        ConversationRefParam as ConversationRefParam,
        InvokeAgentRequestParam as InvokeAgentRequestParam,
        StreamAgentRequestParam as StreamAgentRequestParam,
    )
    from .agent_changes import (
        CreateAgentRequestParam as CreateAgentRequestParam,
        CreateAgentSettingsParam as CreateAgentSettingsParam,
        UpdateAgentRequestParam as UpdateAgentRequestParam,
        UpdateAgentSettingsParam as UpdateAgentSettingsParam,
    )
    from .agent_messages import A2AMessageParam as A2AMessageParam
    from .agent_requests import (
        DeleteAgentRequestParam as DeleteAgentRequestParam,
        ListAgentsRequestParam as ListAgentsRequestParam,
        RetrieveAgentRequestParam as RetrieveAgentRequestParam,
    )
    from .agent_responses import GetAgentResponseRequestParam as GetAgentResponseRequestParam
    from .agent_run_tools import (
        AgentToolInputRunParam as AgentToolInputRunParam,
        CodeToolRunParam as CodeToolRunParam,
        FunctionToolRunParam as FunctionToolRunParam,
        HTTPToolRunParam as HTTPToolRunParam,
        JSONSchemaToolRunParam as JSONSchemaToolRunParam,
        MCPServerToolParam as MCPServerToolParam,
        MCPServerToolSchemaParam as MCPServerToolSchemaParam,
        MCPToolDefinitionParam as MCPToolDefinitionParam,
        MCPToolRunParam as MCPToolRunParam,
    )
    from .agent_runs import (
        RunAgentRequestParam as RunAgentRequestParam,
        RunAgentSettingsParam as RunAgentSettingsParam,
        StreamRunAgentRequestParam as StreamRunAgentRequestParam,
    )
    from .agent_settings import (
        AgentEvaluatorParam as AgentEvaluatorParam,
        AgentModelConfigParam as AgentModelConfigParam,
        AgentModelInputParam as AgentModelInputParam,
        AgentPluginRefParam as AgentPluginRefParam,
        KnowledgeBaseRefParam as KnowledgeBaseRefParam,
        ModelParametersParam as ModelParametersParam,
        TeamMemberParam as TeamMemberParam,
    )
    from .agent_tools import (
        AdvisorToolInputParam as AdvisorToolInputParam,
        AgentToolInputCRUDParam as AgentToolInputCRUDParam,
        CallSubAgentToolInputParam as CallSubAgentToolInputParam,
        CodeInterpreterToolInputParam as CodeInterpreterToolInputParam,
        CodeToolInputParam as CodeToolInputParam,
        CurrentDateToolInputParam as CurrentDateToolInputParam,
        DeleteMemoryDocumentToolInputParam as DeleteMemoryDocumentToolInputParam,
        FileSystemToolConfigurationParam as FileSystemToolConfigurationParam,
        FileSystemToolInputParam as FileSystemToolInputParam,
        FunctionToolInputParam as FunctionToolInputParam,
        GoogleSearchToolInputParam as GoogleSearchToolInputParam,
        HTTPToolInputParam as HTTPToolInputParam,
        JSONSchemaToolInputParam as JSONSchemaToolInputParam,
        MCPToolInputParam as MCPToolInputParam,
        QueryKnowledgeBaseToolInputParam as QueryKnowledgeBaseToolInputParam,
        QueryMemoryStoreToolInputParam as QueryMemoryStoreToolInputParam,
        RetrieveAgentsToolInputParam as RetrieveAgentsToolInputParam,
        RetrieveKnowledgeBasesToolInputParam as RetrieveKnowledgeBasesToolInputParam,
        RetrieveMemoryStoresToolInputParam as RetrieveMemoryStoresToolInputParam,
        SidekickToolInputParam as SidekickToolInputParam,
        WebScraperToolInputParam as WebScraperToolInputParam,
        WriteMemoryStoreToolInputParam as WriteMemoryStoreToolInputParam,
    )
    from .alert_queries import AlertQueryParam as AlertQueryParam
    from .alert_triggers import (
        ListAlertTriggerEventsRequestParam as ListAlertTriggerEventsRequestParam,
        ListAlertTriggersRequestParam as ListAlertTriggersRequestParam,
    )
    from .alerts import (
        AlertConditionParam as AlertConditionParam,
        AlertDisplayParam as AlertDisplayParam,
        CreateAlertRequestParam as CreateAlertRequestParam,
        DeleteAlertRequestParam as DeleteAlertRequestParam,
        GetAlertRequestParam as GetAlertRequestParam,
        ListAlertsRequestParam as ListAlertsRequestParam,
        UpdateAlertRequestParam as UpdateAlertRequestParam,
    )
    from .annotation_queue_items import (
        AddAnnotationQueueItemsRequestParam as AddAnnotationQueueItemsRequestParam,
        ListAnnotationQueueItemsRequestParam as ListAnnotationQueueItemsRequestParam,
        RemoveAnnotationQueueItemsRequestParam as RemoveAnnotationQueueItemsRequestParam,
        RetrieveAnnotationQueueItemRequestParam as RetrieveAnnotationQueueItemRequestParam,
    )
    from .annotation_queues import (
        ClearAnnotationQueueRequestParam as ClearAnnotationQueueRequestParam,
        CreateAnnotationQueueRequestParam as CreateAnnotationQueueRequestParam,
        DeleteAnnotationQueueRequestParam as DeleteAnnotationQueueRequestParam,
        ListAnnotationQueuesRequestParam as ListAnnotationQueuesRequestParam,
        RetrieveAnnotationQueueRequestParam as RetrieveAnnotationQueueRequestParam,
        UpdateAnnotationQueueRequestParam as UpdateAnnotationQueueRequestParam,
    )
    from .annotations import (
        AnnotationCorrectionParam as AnnotationCorrectionParam,
        AnnotationInputParam as AnnotationInputParam,
        AnnotationMetadataParam as AnnotationMetadataParam,
        AnnotationParam as AnnotationParam,
        CreateAnnotationRequestParam as CreateAnnotationRequestParam,
        DeleteAnnotationRequestParam as DeleteAnnotationRequestParam,
    )
    from .api_keys import (
        ConstraintsParam as ConstraintsParam,
        CreateAPIKeyRequestParam as CreateAPIKeyRequestParam,
        DeleteAPIKeyRequestParam as DeleteAPIKeyRequestParam,
        GetAPIKeyRequestParam as GetAPIKeyRequestParam,
        ListAPIKeyCapabilitiesRequestParam as ListAPIKeyCapabilitiesRequestParam,
        ListAPIKeysRequestParam as ListAPIKeysRequestParam,
        OwnerParam as OwnerParam,
        RequestProjectScopeParam as RequestProjectScopeParam,
        SingleProjectScopeParam as SingleProjectScopeParam,
        UpdateAPIKeyRequestParam as UpdateAPIKeyRequestParam,
    )
    from .audit_log_deliveries import (
        ListAuditLogDeliveriesRequestParam as ListAuditLogDeliveriesRequestParam,
        ReplayAuditLogDeliveriesRequestParam as ReplayAuditLogDeliveriesRequestParam,
        TestAuditLogDestinationRequestParam as TestAuditLogDestinationRequestParam,
    )
    from .audit_log_destinations import (
        CreateAuditLogDestinationRequestParam as CreateAuditLogDestinationRequestParam,
        DeleteAuditLogDestinationRequestParam as DeleteAuditLogDestinationRequestParam,
        GetAuditLogDestinationRequestParam as GetAuditLogDestinationRequestParam,
        ListAuditLogDestinationsRequestParam as ListAuditLogDestinationsRequestParam,
        RotateAuditLogDestinationSecretRequestParam as RotateAuditLogDestinationSecretRequestParam,
        UpdateAuditLogDestinationRequestParam as UpdateAuditLogDestinationRequestParam,
    )
    from .auto_routing import (
        AutoRouterConfigParam as AutoRouterConfigParam,
        AutoRouterV2ConfigParam as AutoRouterV2ConfigParam,
        AutoRouterV2CreatorConfigParam as AutoRouterV2CreatorConfigParam,
        AutoRouterV2EffortConfigParam as AutoRouterV2EffortConfigParam,
        SessionAffinityConfigParam as SessionAffinityConfigParam,
    )
    from .budget_changes import (
        CreateBudgetRequestParam as CreateBudgetRequestParam,
        UpdateBudgetRequestParam as UpdateBudgetRequestParam,
    )
    from .budget_limits import (
        APIKeyBudgetScopeParam as APIKeyBudgetScopeParam,
        BudgetAlertParam as BudgetAlertParam,
        BudgetLimitsParam as BudgetLimitsParam,
        BudgetMatchParam as BudgetMatchParam,
        BudgetScopeParam as BudgetScopeParam,
        IdentityBudgetScopeParam as IdentityBudgetScopeParam,
        ProjectBudgetScopeParam as ProjectBudgetScopeParam,
        ProviderBudgetScopeParam as ProviderBudgetScopeParam,
        RateLimitParam as RateLimitParam,
    )
    from .budget_requests import (
        DeleteBudgetRequestParam as DeleteBudgetRequestParam,
        GetBudgetRequestParam as GetBudgetRequestParam,
        ListBudgetsRequestParam as ListBudgetsRequestParam,
        ResetBudgetConsumptionRequestParam as ResetBudgetConsumptionRequestParam,
    )
    from .cache_control import (
        CacheControlParam as CacheControlParam,
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from .call_context import (
        IdentityInputParam as IdentityInputParam,
        MemoryEntityInputParam as MemoryEntityInputParam,
        PromptRefParam as PromptRefParam,
        ThreadInputParam as ThreadInputParam,
    )
    from .call_options import (
        EmbeddingCacheConfigParam as EmbeddingCacheConfigParam,
        EvaluatorRefParam as EvaluatorRefParam,
        LoadBalancerModelConfigParam as LoadBalancerModelConfigParam,
        ModelRetryConfigParam as ModelRetryConfigParam,
        ResponseIdentityParam as ResponseIdentityParam,
        ResponseThreadParam as ResponseThreadParam,
        TimeoutConfigParam as TimeoutConfigParam,
    )
    from .chat_completions import (
        ChatCompletionToolParam as ChatCompletionToolParam,
        ChatCustomToolDefinitionParam as ChatCustomToolDefinitionParam,
        ChatCustomToolParam as ChatCustomToolParam,
        ChatToolParam as ChatToolParam,
        CreateChatCompletionRequestParam as CreateChatCompletionRequestParam,
        FunctionDefinitionParam as FunctionDefinitionParam,
    )
    from .chat_content import (
        AssistantContentParam as AssistantContentParam,
        AssistantContentPartParam as AssistantContentPartParam,
        AudioContentPartParam as AudioContentPartParam,
        ChatAnnotationParam as ChatAnnotationParam,
        ChatImageSourceParam as ChatImageSourceParam,
        ChatSoundSourceParam as ChatSoundSourceParam,
        ChatURLCitationParam as ChatURLCitationParam,
        FileContentParam as FileContentParam,
        FileContentPartParam as FileContentPartParam,
        ImageContentPartParam as ImageContentPartParam,
        ImageURLParam as ImageURLParam,
        InputAudioParam as InputAudioParam,
        ReasoningContentPartParam as ReasoningContentPartParam,
        RedactedReasoningContentPartParam as RedactedReasoningContentPartParam,
        RefusalContentPartParam as RefusalContentPartParam,
        TextContentParam as TextContentParam,
        TextContentPartParam as TextContentPartParam,
        UserContentParam as UserContentParam,
        UserContentPartParam as UserContentPartParam,
    )
    from .chat_messages import (
        AssistantMessageParam as AssistantMessageParam,
        ChatMessageParam as ChatMessageParam,
        DeveloperMessageParam as DeveloperMessageParam,
        PromptMessageParam as PromptMessageParam,
        SystemMessageParam as SystemMessageParam,
        ToolMessageParam as ToolMessageParam,
        UserMessageParam as UserMessageParam,
    )
    from .chat_options import (
        ChatAudioParam as ChatAudioParam,
        ChatStreamOptionsParam as ChatStreamOptionsParam,
        ChatVoiceParam as ChatVoiceParam,
    )
    from .chunking import (
        AgenticChunkerStrategyParam as AgenticChunkerStrategyParam,
        FastChunkerStrategyParam as FastChunkerStrategyParam,
        LateChunkerStrategyParam as LateChunkerStrategyParam,
        ParseChunkingRequestBodyParam as ParseChunkingRequestBodyParam,
        ParseChunkingRequestParam as ParseChunkingRequestParam,
        RecursiveChunkerStrategyParam as RecursiveChunkerStrategyParam,
        SemanticChunkerStrategyParam as SemanticChunkerStrategyParam,
        SentenceChunkerStrategyParam as SentenceChunkerStrategyParam,
        TokenChunkerStrategyParam as TokenChunkerStrategyParam,
    )
    from .classify import (
        BoxQuestionParam as BoxQuestionParam,
        ChoiceQuestionParam as ChoiceQuestionParam,
        ClassifyAssetParam as ClassifyAssetParam,
        ClassifyQuestionParam as ClassifyQuestionParam,
        ClassifyRequestParam as ClassifyRequestParam,
        ClassifyRetryConfigParam as ClassifyRetryConfigParam,
        NoulCriteriaParam as NoulCriteriaParam,
        NoulQuestionParam as NoulQuestionParam,
        ScoreQuestionParam as ScoreQuestionParam,
    )
    from .compaction import CompactResponseRequestParam as CompactResponseRequestParam
    from .completions import CreateCompletionRequestParam as CreateCompletionRequestParam
    from .contacts import CreateContactRequestParam as CreateContactRequestParam
    from .conversation_responses import (
        ConversationUserMessageParam as ConversationUserMessageParam,
        CreateConversationResponseRequestParam as CreateConversationResponseRequestParam,
    )
    from .conversations import (
        ConversationMetadataParam as ConversationMetadataParam,
        CreateConversationRequestParam as CreateConversationRequestParam,
        DeleteConversationRequestParam as DeleteConversationRequestParam,
        GenerateConversationNameRequestParam as GenerateConversationNameRequestParam,
        ListConversationsRequestParam as ListConversationsRequestParam,
        RetrieveConversationRequestParam as RetrieveConversationRequestParam,
        UpdateConversationMetadataParam as UpdateConversationMetadataParam,
        UpdateConversationRequestParam as UpdateConversationRequestParam,
    )
    from .datapoints import (
        BulkCreateDatapointsRequestParam as BulkCreateDatapointsRequestParam,
        CreateDatapointRequestParam as CreateDatapointRequestParam,
        DatapointInputParam as DatapointInputParam,
        DeleteDatapointRequestParam as DeleteDatapointRequestParam,
        DeleteDatapointsRequestParam as DeleteDatapointsRequestParam,
        ListDatapointsRequestParam as ListDatapointsRequestParam,
        RetrieveDatapointRequestParam as RetrieveDatapointRequestParam,
        UpdateDatapointRequestParam as UpdateDatapointRequestParam,
    )
    from .datasets import (
        ClearDatasetRequestParam as ClearDatasetRequestParam,
        CreateDatasetRequestParam as CreateDatasetRequestParam,
        DeleteDatasetRequestParam as DeleteDatasetRequestParam,
        ListDatasetsRequestParam as ListDatasetsRequestParam,
        RetrieveDatasetRequestParam as RetrieveDatasetRequestParam,
        UpdateDatasetRequestParam as UpdateDatasetRequestParam,
    )
    from .datasource_chunking import (
        AdvancedChunkingConfigParam as AdvancedChunkingConfigParam,
        AgenticChunkingConfigParam as AgenticChunkingConfigParam,
        ChunkingCleanupOptionsParam as ChunkingCleanupOptionsParam,
        ChunkingConfigurationParam as ChunkingConfigurationParam,
        CreateDatasourceRequestParam as CreateDatasourceRequestParam,
        DatasourceChunkingOptionsParam as DatasourceChunkingOptionsParam,
        DefaultChunkingConfigParam as DefaultChunkingConfigParam,
        FastChunkingConfigParam as FastChunkingConfigParam,
        LateChunkingConfigParam as LateChunkingConfigParam,
        PreviewChunksRequestParam as PreviewChunksRequestParam,
        RecursiveChunkingConfigParam as RecursiveChunkingConfigParam,
        SemanticChunkingConfigParam as SemanticChunkingConfigParam,
        SentenceChunkingConfigParam as SentenceChunkingConfigParam,
        TokenChunkingConfigParam as TokenChunkingConfigParam,
    )
    from .datasources import (
        DatasourceAttachmentParam as DatasourceAttachmentParam,
        DeleteDatasourceRequestParam as DeleteDatasourceRequestParam,
        ListDatasourcesRequestParam as ListDatasourcesRequestParam,
        RetrieveDatasourceRequestParam as RetrieveDatasourceRequestParam,
        RetrieveProcessingStatusRequestParam as RetrieveProcessingStatusRequestParam,
        UpdateDatasourceRequestParam as UpdateDatasourceRequestParam,
    )
    from .deployment_calls import (
        DeploymentDocumentMetadataParam as DeploymentDocumentMetadataParam,
        DeploymentDocumentParam as DeploymentDocumentParam,
        DeploymentRequestParam as DeploymentRequestParam,
        InvokeDeploymentRequestParam as InvokeDeploymentRequestParam,
        InvokeOptionsParam as InvokeOptionsParam,
    )
    from .deployment_metrics import (
        CreateDeploymentMetricRequestParam as CreateDeploymentMetricRequestParam,
        MetricAssistantMessageParam as MetricAssistantMessageParam,
        MetricFeedbackParam as MetricFeedbackParam,
        MetricMessageParam as MetricMessageParam,
        MetricPerformanceParam as MetricPerformanceParam,
        MetricToolCallParam as MetricToolCallParam,
        MetricUsageParam as MetricUsageParam,
    )
    from .deployment_versions import (
        ListDeploymentVersionsRequestParam as ListDeploymentVersionsRequestParam,
    )
    from .deployments import ListDeploymentsRequestParam as ListDeploymentsRequestParam
    from .embeddings import (
        CreateEmbeddingRequestParam as CreateEmbeddingRequestParam,
        EmbeddingLoadBalancerConfigParam as EmbeddingLoadBalancerConfigParam,
        EmbeddingOrqOptionsParam as EmbeddingOrqOptionsParam,
    )
    from .environments import (
        CreateEnvironmentRequestParam as CreateEnvironmentRequestParam,
        DeleteEnvironmentRequestParam as DeleteEnvironmentRequestParam,
        GetEnvironmentRequestParam as GetEnvironmentRequestParam,
        ListEnvironmentsRequestParam as ListEnvironmentsRequestParam,
        UpdateEnvironmentRequestParam as UpdateEnvironmentRequestParam,
    )
    from .eval_changes import (
        CreateEvalRequestBodyParam as CreateEvalRequestBodyParam,
        CreateEvalRequestParam as CreateEvalRequestParam,
        CreateLLMEvalParam as CreateLLMEvalParam,
        CreateLLMJuryEvalParam as CreateLLMJuryEvalParam,
        CreatePythonEvalParam as CreatePythonEvalParam,
        UpdateEvalRequestParam as UpdateEvalRequestParam,
    )
    from .eval_options import (
        CategoricalLabelParam as CategoricalLabelParam,
        JuryJudgeParam as JuryJudgeParam,
        JuryParam as JuryParam,
        JuryRetryParam as JuryRetryParam,
    )
    from .eval_requests import (
        DeleteEvalRequestParam as DeleteEvalRequestParam,
        GetEvalRequestParam as GetEvalRequestParam,
        GetEvalVersionRequestParam as GetEvalVersionRequestParam,
        ListEvalsRequestParam as ListEvalsRequestParam,
        ListEvalVersionsRequestParam as ListEvalVersionsRequestParam,
    )
    from .eval_runs import (
        EvaluationContextParam as EvaluationContextParam,
        EvaluatorCallTimeoutParam as EvaluatorCallTimeoutParam,
        EvaluatorRetryConfigParam as EvaluatorRetryConfigParam,
        InvokeEvaluatorRequestParam as InvokeEvaluatorRequestParam,
        StructuredInputParam as StructuredInputParam,
        StructuredOutputParam as StructuredOutputParam,
        StructuredToolCallParam as StructuredToolCallParam,
    )
    from .external_agents import (
        CreateExternalAgentRequestParam as CreateExternalAgentRequestParam,
        DeleteExternalAgentRequestParam as DeleteExternalAgentRequestParam,
        ExternalAgentHeaderParam as ExternalAgentHeaderParam,
        ListExternalAgentsRequestParam as ListExternalAgentsRequestParam,
        RefreshExternalAgentCardRequestParam as RefreshExternalAgentCardRequestParam,
        RetrieveExternalAgentRequestParam as RetrieveExternalAgentRequestParam,
        TestExternalAgentConnectionRequestParam as TestExternalAgentConnectionRequestParam,
        UpdateExternalAgentRequestParam as UpdateExternalAgentRequestParam,
    )
    from .feedback import (
        BooleanFeedbackEvaluationParam as BooleanFeedbackEvaluationParam,
        CreateFeedbackEvaluationRequestParam as CreateFeedbackEvaluationRequestParam,
        FeedbackEvaluationParam as FeedbackEvaluationParam,
        FeedbackParam as FeedbackParam,
        FeedbackRemovalParam as FeedbackRemovalParam,
        NumberFeedbackEvaluationParam as NumberFeedbackEvaluationParam,
        RemoveFeedbackEvaluationRequestParam as RemoveFeedbackEvaluationRequestParam,
        StringArrayFeedbackEvaluationParam as StringArrayFeedbackEvaluationParam,
        StringFeedbackEvaluationParam as StringFeedbackEvaluationParam,
        SubmitFeedbackRequestParam as SubmitFeedbackRequestParam,
    )
    from .file_system_files import (
        CreateFileSystemFolderRequestParam as CreateFileSystemFolderRequestParam,
        DeleteFileSystemFileRequestParam as DeleteFileSystemFileRequestParam,
        ListFileSystemFilesRequestParam as ListFileSystemFilesRequestParam,
        MoveFileSystemFileRequestParam as MoveFileSystemFileRequestParam,
        StatFileSystemFileRequestParam as StatFileSystemFileRequestParam,
    )
    from .file_systems import (
        CreateFileSystemRequestParam as CreateFileSystemRequestParam,
        DeleteFileSystemRequestParam as DeleteFileSystemRequestParam,
        ListFileSystemsRequestParam as ListFileSystemsRequestParam,
        RetrieveFileSystemRequestParam as RetrieveFileSystemRequestParam,
        UpdateFileSystemRequestParam as UpdateFileSystemRequestParam,
    )
    from .files import (
        CreateFileRequestParam as CreateFileRequestParam,
        DeleteFileRequestParam as DeleteFileRequestParam,
        GetFileContentRequestParam as GetFileContentRequestParam,
        GetFileRequestParam as GetFileRequestParam,
        ListFilesRequestParam as ListFilesRequestParam,
        UpdateFileRequestParam as UpdateFileRequestParam,
    )
    from .guardrail_rules import (
        CreateGuardrailRuleRequestParam as CreateGuardrailRuleRequestParam,
        DeleteGuardrailRuleRequestParam as DeleteGuardrailRuleRequestParam,
        GuardrailRuleGuardrailParam as GuardrailRuleGuardrailParam,
        GuardrailRulePluginParam as GuardrailRulePluginParam,
        ListGuardrailRulesRequestParam as ListGuardrailRulesRequestParam,
        ListUsedGuardrailsRequestParam as ListUsedGuardrailsRequestParam,
        RetrieveGuardrailRuleRequestParam as RetrieveGuardrailRuleRequestParam,
        UpdateGuardrailRuleRequestParam as UpdateGuardrailRuleRequestParam,
    )
    from .guardrails import GuardrailConfigParam as GuardrailConfigParam
    from .hub import (
        GetHubItemRequestParam as GetHubItemRequestParam,
        SearchHubRequestParam as SearchHubRequestParam,
    )
    from .human_review_sets import (
        CreateHumanReviewSetRequestParam as CreateHumanReviewSetRequestParam,
        DeleteHumanReviewSetRequestParam as DeleteHumanReviewSetRequestParam,
        GetHumanReviewSetRequestParam as GetHumanReviewSetRequestParam,
        HumanReviewSetInputParam as HumanReviewSetInputParam,
        ListHumanReviewSetsRequestParam as ListHumanReviewSetsRequestParam,
        NameReviewSetInputParam as NameReviewSetInputParam,
        SpanTypeReviewSetInputParam as SpanTypeReviewSetInputParam,
        UpdateHumanReviewSetRequestParam as UpdateHumanReviewSetRequestParam,
    )
    from .identities import (
        CreateIdentityRequestParam as CreateIdentityRequestParam,
        UpdateIdentityRequestParam as UpdateIdentityRequestParam,
    )
    from .identity_requests import (
        DeleteIdentityRequestParam as DeleteIdentityRequestParam,
        ListIdentitiesRequestParam as ListIdentitiesRequestParam,
        RetrieveIdentityRequestParam as RetrieveIdentityRequestParam,
    )
    from .image_edits import (
        CreateImageEditRequestParam as CreateImageEditRequestParam,
        CreateImageVariationRequestParam as CreateImageVariationRequestParam,
    )
    from .images import CreateImageRequestParam as CreateImageRequestParam
    from .ip_allowlists import (
        AddIPRangeRequestParam as AddIPRangeRequestParam,
        DeleteIPRangeRequestParam as DeleteIPRangeRequestParam,
        GetIPAllowlistRequestParam as GetIPAllowlistRequestParam,
        UpdateIPAllowlistRequestParam as UpdateIPAllowlistRequestParam,
    )
    from .knowledge_changes import (
        CreateExternalKnowledgeConfigParam as CreateExternalKnowledgeConfigParam,
        CreateExternalKnowledgeParam as CreateExternalKnowledgeParam,
        CreateInternalKnowledgeParam as CreateInternalKnowledgeParam,
        CreateKnowledgeRequestBodyParam as CreateKnowledgeRequestBodyParam,
        CreateKnowledgeRequestParam as CreateKnowledgeRequestParam,
        KnowledgeUpdateSettingsParam as KnowledgeUpdateSettingsParam,
        UpdateExternalKnowledgeConfigParam as UpdateExternalKnowledgeConfigParam,
        UpdateExternalKnowledgeParam as UpdateExternalKnowledgeParam,
        UpdateInternalKnowledgeParam as UpdateInternalKnowledgeParam,
        UpdateKnowledgeRequestBodyParam as UpdateKnowledgeRequestBodyParam,
        UpdateKnowledgeRequestParam as UpdateKnowledgeRequestParam,
    )
    from .knowledge_chunks import (
        CountChunksRequestParam as CountChunksRequestParam,
        CreateChunksRequestParam as CreateChunksRequestParam,
        DeleteChunksRequestParam as DeleteChunksRequestParam,
        ListChunksPaginatedRequestParam as ListChunksPaginatedRequestParam,
        ListChunksRequestParam as ListChunksRequestParam,
        RetrieveChunkRequestParam as RetrieveChunkRequestParam,
        ToggleChunkRequestParam as ToggleChunkRequestParam,
        UpdateChunkRequestParam as UpdateChunkRequestParam,
        UpsertChunkParam as UpsertChunkParam,
    )
    from .knowledge_requests import (
        DeleteChunkRequestParam as DeleteChunkRequestParam,
        DeleteKnowledgeRequestParam as DeleteKnowledgeRequestParam,
        ListKnowledgeRequestParam as ListKnowledgeRequestParam,
        RetrieveFileURLRequestParam as RetrieveFileURLRequestParam,
        RetrieveKnowledgeRequestParam as RetrieveKnowledgeRequestParam,
    )
    from .knowledge_search import (
        ExistsFilterParam as ExistsFilterParam,
        SearchAgenticRAGConfigByIdParam as SearchAgenticRAGConfigByIdParam,
        SearchAgenticRAGConfigByModelParam as SearchAgenticRAGConfigByModelParam,
        SearchAgenticRAGConfigParam as SearchAgenticRAGConfigParam,
        SearchFilterAndParam as SearchFilterAndParam,
        SearchFilterConditionParam as SearchFilterConditionParam,
        SearchFilterOrParam as SearchFilterOrParam,
        SearchFilterParam as SearchFilterParam,
        SearchKnowledgeRequestParam as SearchKnowledgeRequestParam,
        SearchRetrievalConfigParam as SearchRetrievalConfigParam,
        SearchRetrievalConfigRerankConfigParam as SearchRetrievalConfigRerankConfigParam,
    )
    from .knowledge_settings import (
        EmbeddingsConfigParam as EmbeddingsConfigParam,
        EmbeddingsModelParametersParam as EmbeddingsModelParametersParam,
        ExternalRetrievalSettingsParam as ExternalRetrievalSettingsParam,
        InternalRetrievalSettingsParam as InternalRetrievalSettingsParam,
        KnowledgeRerankConfigParam as KnowledgeRerankConfigParam,
        RerankModelParametersParam as RerankModelParametersParam,
    )
    from .log_analysis import (
        AggregateLogsRequestParam as AggregateLogsRequestParam,
        FindLogPatternsRequestParam as FindLogPatternsRequestParam,
        ListLogFacetsRequestParam as ListLogFacetsRequestParam,
    )
    from .log_fields import (
        ListLogFacetValuesRequestParam as ListLogFacetValuesRequestParam,
        ListLogFieldsRequestParam as ListLogFieldsRequestParam,
    )
    from .logs import (
        GetLogContextRequestParam as GetLogContextRequestParam,
        GetLogRequestParam as GetLogRequestParam,
        ListTraceLogsRequestParam as ListTraceLogsRequestParam,
        SearchLogsRequestParam as SearchLogsRequestParam,
    )
    from .management_keys import (
        CreateManagementKeyRequestParam as CreateManagementKeyRequestParam,
        DeleteManagementKeyRequestParam as DeleteManagementKeyRequestParam,
        GetManagementKeyRequestParam as GetManagementKeyRequestParam,
        ListManagementCapabilitiesRequestParam as ListManagementCapabilitiesRequestParam,
        ListManagementKeysRequestParam as ListManagementKeysRequestParam,
        UpdateManagementKeyRequestParam as UpdateManagementKeyRequestParam,
    )
    from .mcp_gateway_tools import ListMCPGatewayToolsRequestParam as ListMCPGatewayToolsRequestParam
    from .mcp_gateways import (
        CreateMCPGatewayRequestParam as CreateMCPGatewayRequestParam,
        DeleteMCPGatewayRequestParam as DeleteMCPGatewayRequestParam,
        ListMCPGatewaysRequestParam as ListMCPGatewaysRequestParam,
        MCPGatewayPluginParam as MCPGatewayPluginParam,
        MCPGatewayServerLinkParam as MCPGatewayServerLinkParam,
        MCPSkillExposureParam as MCPSkillExposureParam,
        RetrieveMCPGatewayRequestParam as RetrieveMCPGatewayRequestParam,
        UpdateMCPGatewayRequestParam as UpdateMCPGatewayRequestParam,
    )
    from .mcp_server_changes import (
        CreateMCPServerRequestParam as CreateMCPServerRequestParam,
        MCPAuthConfigParam as MCPAuthConfigParam,
        MCPEnterpriseAuthConfigParam as MCPEnterpriseAuthConfigParam,
        MCPHeaderSecretParam as MCPHeaderSecretParam,
        MCPOAuthConfigParam as MCPOAuthConfigParam,
        UpdateMCPServerRequestParam as UpdateMCPServerRequestParam,
    )
    from .mcp_server_requests import (
        DeleteMCPServerRequestParam as DeleteMCPServerRequestParam,
        ListMCPServersRequestParam as ListMCPServersRequestParam,
        RetrieveMCPServerRequestParam as RetrieveMCPServerRequestParam,
        SyncMCPServerRequestParam as SyncMCPServerRequestParam,
        TestMCPServerToolRequestParam as TestMCPServerToolRequestParam,
    )
    from .mcp_servers import MCPConnectionParam as MCPConnectionParam
    from .mcp_tools import MCPToolExposureParam as MCPToolExposureParam
    from .memories import (
        CreateMemoryRequestParam as CreateMemoryRequestParam,
        DeleteMemoryRequestParam as DeleteMemoryRequestParam,
        ListMemoriesRequestParam as ListMemoriesRequestParam,
        RetrieveMemoryRequestParam as RetrieveMemoryRequestParam,
        UpdateMemoryRequestParam as UpdateMemoryRequestParam,
    )
    from .memory_documents import (
        CreateMemoryDocumentRequestParam as CreateMemoryDocumentRequestParam,
        DeleteMemoryDocumentRequestParam as DeleteMemoryDocumentRequestParam,
        ListMemoryDocumentsRequestParam as ListMemoryDocumentsRequestParam,
        RetrieveMemoryDocumentRequestParam as RetrieveMemoryDocumentRequestParam,
        UpdateMemoryDocumentRequestParam as UpdateMemoryDocumentRequestParam,
    )
    from .memory_stores import (
        CreateMemoryStoreRequestParam as CreateMemoryStoreRequestParam,
        DeleteMemoryStoreRequestParam as DeleteMemoryStoreRequestParam,
        ListMemoryStoresRequestParam as ListMemoryStoresRequestParam,
        RetrieveMemoryStoreRequestParam as RetrieveMemoryStoreRequestParam,
        UpdateMemoryStoreRequestParam as UpdateMemoryStoreRequestParam,
    )
    from .model_catalog import (
        GetModelCatalogModelRequestParam as GetModelCatalogModelRequestParam,
        ListModelCatalogRequestParam as ListModelCatalogRequestParam,
        ListModelOfferingsRequestParam as ListModelOfferingsRequestParam,
    )
    from .model_changes import (
        CreateAWSBedrockModelRequestParam as CreateAWSBedrockModelRequestParam,
        CreateModelParameterParam as CreateModelParameterParam,
        CreateModelRequestParam as CreateModelRequestParam,
        CreateOpenAILikeModelRequestParam as CreateOpenAILikeModelRequestParam,
        UpdateAWSBedrockModelRequestParam as UpdateAWSBedrockModelRequestParam,
        UpdateModelParameterParam as UpdateModelParameterParam,
        UpdateModelRequestParam as UpdateModelRequestParam,
        UpdateOpenAILikeModelRequestParam as UpdateOpenAILikeModelRequestParam,
    )
    from .model_fusions import (
        CreateModelFusionRequestParam as CreateModelFusionRequestParam,
        DeleteModelFusionRequestParam as DeleteModelFusionRequestParam,
        GetModelFusionRequestParam as GetModelFusionRequestParam,
        ListModelFusionsRequestParam as ListModelFusionsRequestParam,
        SetModelFusionEnabledRequestParam as SetModelFusionEnabledRequestParam,
        UpdateModelFusionRequestParam as UpdateModelFusionRequestParam,
    )
    from .model_imports import (
        CreateVertexModelRequestParam as CreateVertexModelRequestParam,
        ImportLiteLLMModelsRequestParam as ImportLiteLLMModelsRequestParam,
        LiteLLMModelInfoParam as LiteLLMModelInfoParam,
        LiteLLMModelParam as LiteLLMModelParam,
        LiteLLMSettingsParam as LiteLLMSettingsParam,
        VertexCapabilitiesParam as VertexCapabilitiesParam,
        VertexConfigurationParam as VertexConfigurationParam,
        VertexIntegerRangeParam as VertexIntegerRangeParam,
        VertexModelConfigurationParam as VertexModelConfigurationParam,
        VertexNumberRangeParam as VertexNumberRangeParam,
        VertexParametersParam as VertexParametersParam,
    )
    from .model_requests import (
        DeleteModelRequestParam as DeleteModelRequestParam,
        DisableModelRequestParam as DisableModelRequestParam,
        ListAzureFoundryDeploymentsRequestParam as ListAzureFoundryDeploymentsRequestParam,
        ListLiteLLMModelsRequestParam as ListLiteLLMModelsRequestParam,
        ListModelsRequestParam as ListModelsRequestParam,
        ValidateAWSBedrockModelRequestParam as ValidateAWSBedrockModelRequestParam,
        ValidateModelRequestParam as ValidateModelRequestParam,
    )
    from .models import (
        EmbeddingDimensionSupportParam as EmbeddingDimensionSupportParam,
        ModelFusionConfigParam as ModelFusionConfigParam,
        ModelMetadataParam as ModelMetadataParam,
        PriceParam as PriceParam,
        PricingParam as PricingParam,
        PricingVariantParam as PricingVariantParam,
    )
    from .moderations import (
        CreateModerationRequestParam as CreateModerationRequestParam,
        ModerationImageURLParam as ModerationImageURLParam,
        ModerationInputItemParam as ModerationInputItemParam,
        ModerationInputParam as ModerationInputParam,
        ModerationInputPartParam as ModerationInputPartParam,
    )
    from .monitor_filters import MonitorFilterParam as MonitorFilterParam
    from .monitor_presets import ListMonitorPresetsRequestParam as ListMonitorPresetsRequestParam
    from .monitors import (
        CreateMonitorRequestParam as CreateMonitorRequestParam,
        DeleteMonitorRequestParam as DeleteMonitorRequestParam,
        GetMonitorRequestParam as GetMonitorRequestParam,
        ListMonitorsRequestParam as ListMonitorsRequestParam,
        MonitorWidgetComputeParam as MonitorWidgetComputeParam,
        MonitorWidgetDisplayParam as MonitorWidgetDisplayParam,
        MonitorWidgetLayoutParam as MonitorWidgetLayoutParam,
        MonitorWidgetParam as MonitorWidgetParam,
        MonitorWidgetQueryParam as MonitorWidgetQueryParam,
        UpdateMonitorRequestParam as UpdateMonitorRequestParam,
    )
    from .notifiers import (
        CreateEmailNotifierRequestParam as CreateEmailNotifierRequestParam,
        CreateNotifierRequestBodyParam as CreateNotifierRequestBodyParam,
        CreateNotifierRequestParam as CreateNotifierRequestParam,
        CreateSlackNotifierRequestParam as CreateSlackNotifierRequestParam,
        CreateWebhookNotifierRequestParam as CreateWebhookNotifierRequestParam,
        DeleteNotifierRequestParam as DeleteNotifierRequestParam,
        GetNotifierRequestParam as GetNotifierRequestParam,
        ListNotifiersRequestParam as ListNotifiersRequestParam,
        UpdateNotifierRequestParam as UpdateNotifierRequestParam,
    )
    from .ocr import (
        OCRDocumentParam as OCRDocumentParam,
        OCRImageDocumentParam as OCRImageDocumentParam,
        OCRImageSourceParam as OCRImageSourceParam,
        OCRImageURLParam as OCRImageURLParam,
        OCRRequestParam as OCRRequestParam,
        OCRSettingsParam as OCRSettingsParam,
        OCRURLDocumentParam as OCRURLDocumentParam,
    )
    from .orq_params import (
        OrqKnowledgeBaseParam as OrqKnowledgeBaseParam,
        OrqOptionsParam as OrqOptionsParam,
        PromptInputsParam as PromptInputsParam,
        PromptInputVariableParam as PromptInputVariableParam,
    )
    from .parts import (
        A2AMessagePartParam as A2AMessagePartParam,
        ErrorPartParam as ErrorPartParam,
        FilePartFileParam as FilePartFileParam,
        FilePartParam as FilePartParam,
        FileWithBytesParam as FileWithBytesParam,
        FileWithURIParam as FileWithURIParam,
        TextPartParam as TextPartParam,
        ToolResultPartParam as ToolResultPartParam,
    )
    from .pii import (
        DetectRequestParam as DetectRequestParam,
        GetPIICapabilitiesRequestParam as GetPIICapabilitiesRequestParam,
        RedactedTextParam as RedactedTextParam,
        RedactRequestParam as RedactRequestParam,
    )
    from .plugins import (
        PIIRedactionPluginParam as PIIRedactionPluginParam,
        PluginParam as PluginParam,
        ResponseHealingPluginParam as ResponseHealingPluginParam,
        TraceScrubbingPluginParam as TraceScrubbingPluginParam,
    )
    from .policies import (
        BudgetLimitParam as BudgetLimitParam,
        CreatePolicyRequestParam as CreatePolicyRequestParam,
        LimitsParam as LimitsParam,
        ModelRefParam as ModelRefParam,
        ModelsConfigParam as ModelsConfigParam,
        UpdatePolicyRequestParam as UpdatePolicyRequestParam,
        UsageLimitParam as UsageLimitParam,
    )
    from .policy_requests import (
        DeletePolicyRequestParam as DeletePolicyRequestParam,
        ListPoliciesRequestParam as ListPoliciesRequestParam,
        RetrievePolicyRequestParam as RetrievePolicyRequestParam,
    )
    from .processing import CountMetadataParam as CountMetadataParam
    from .projects import (
        CreateProjectRequestParam as CreateProjectRequestParam,
        DeleteProjectRequestParam as DeleteProjectRequestParam,
        GetProjectRequestParam as GetProjectRequestParam,
        ListProjectsRequestParam as ListProjectsRequestParam,
        UpdateProjectRequestParam as UpdateProjectRequestParam,
    )
    from .prompt_requests import (
        DeletePromptRequestParam as DeletePromptRequestParam,
        GetPromptVersionRequestParam as GetPromptVersionRequestParam,
        ListPromptsRequestParam as ListPromptsRequestParam,
        ListPromptVersionsRequestParam as ListPromptVersionsRequestParam,
        RetrievePromptRequestParam as RetrievePromptRequestParam,
    )
    from .prompts import (
        CreatePromptRequestParam as CreatePromptRequestParam,
        PromptInputParam as PromptInputParam,
        PromptMetadataParam as PromptMetadataParam,
        UpdatePromptInputParam as UpdatePromptInputParam,
        UpdatePromptRequestParam as UpdatePromptRequestParam,
    )
    from .refs import (
        IdRefParam as IdRefParam,
        ModelIdRefParam as ModelIdRefParam,
        NamedModelParam as NamedModelParam,
    )
    from .remoteconfigs import GetRemoteConfigRequestParam as GetRemoteConfigRequestParam
    from .reporting import (
        QueryReportRequestParam as QueryReportRequestParam,
        ReportFilterParam as ReportFilterParam,
    )
    from .rerank import CreateRerankRequestParam as CreateRerankRequestParam
    from .response_content import (
        InputAudioPartParam as InputAudioPartParam,
        InputFilePartParam as InputFilePartParam,
        InputImagePartParam as InputImagePartParam,
        InputTextPartParam as InputTextPartParam,
        OutputRefusalPartParam as OutputRefusalPartParam,
        OutputTextPartParam as OutputTextPartParam,
        ReasoningTextPartParam as ReasoningTextPartParam,
        ResponseAnnotationParam as ResponseAnnotationParam,
        ResponseContainerFileCitationParam as ResponseContainerFileCitationParam,
        ResponseFileCitationParam as ResponseFileCitationParam,
        ResponseFilePathParam as ResponseFilePathParam,
        ResponseInputContentParam as ResponseInputContentParam,
        ResponseInputContentPartParam as ResponseInputContentPartParam,
        ResponseTokenLogprobParam as ResponseTokenLogprobParam,
        ResponseTopLogprobParam as ResponseTopLogprobParam,
        ResponseURLCitationParam as ResponseURLCitationParam,
        SummaryTextPartParam as SummaryTextPartParam,
    )
    from .response_formats import (
        JSONObjectResponseFormatParam as JSONObjectResponseFormatParam,
        JSONSchemaResponseFormatParam as JSONSchemaResponseFormatParam,
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam,
        ResponseFormatParam as ResponseFormatParam,
        TextResponseFormatParam as TextResponseFormatParam,
    )
    from .response_inputs import (
        ResponseCompactionTriggerParam as ResponseCompactionTriggerParam,
        ResponseConfigurationUpdateParam as ResponseConfigurationUpdateParam,
        ResponseInputItemParam as ResponseInputItemParam,
        ResponseInputMessageParam as ResponseInputMessageParam,
        ResponseInputParam as ResponseInputParam,
        ResponseInputReasoningParam as ResponseInputReasoningParam,
        ResponseItemReferenceParam as ResponseItemReferenceParam,
    )
    from .response_items import (
        ResponseAdditionalToolsParam as ResponseAdditionalToolsParam,
        ResponseApplyPatchCallOutputParam as ResponseApplyPatchCallOutputParam,
        ResponseApplyPatchCallParam as ResponseApplyPatchCallParam,
        ResponseCodeInterpreterCallParam as ResponseCodeInterpreterCallParam,
        ResponseCodeOutputParam as ResponseCodeOutputParam,
        ResponseCompactionItemParam as ResponseCompactionItemParam,
        ResponseComputerCallOutputParam as ResponseComputerCallOutputParam,
        ResponseComputerCallParam as ResponseComputerCallParam,
        ResponseComputerScreenshotParam as ResponseComputerScreenshotParam,
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
        ResponseFileSearchCallParam as ResponseFileSearchCallParam,
        ResponseFileSearchResultParam as ResponseFileSearchResultParam,
        ResponseFunctionCallOutputParam as ResponseFunctionCallOutputParam,
        ResponseFunctionCallParam as ResponseFunctionCallParam,
        ResponseImageGenerationCallParam as ResponseImageGenerationCallParam,
        ResponseLocalShellActionParam as ResponseLocalShellActionParam,
        ResponseLocalShellCallOutputParam as ResponseLocalShellCallOutputParam,
        ResponseLocalShellCallParam as ResponseLocalShellCallParam,
        ResponseMCPApprovalRequestParam as ResponseMCPApprovalRequestParam,
        ResponseMCPApprovalResponseParam as ResponseMCPApprovalResponseParam,
        ResponseMCPCallParam as ResponseMCPCallParam,
        ResponseMCPListedToolParam as ResponseMCPListedToolParam,
        ResponseMCPListToolsParam as ResponseMCPListToolsParam,
        ResponsePatchOperationParam as ResponsePatchOperationParam,
        ResponseProgramOutputParam as ResponseProgramOutputParam,
        ResponseProgramParam as ResponseProgramParam,
        ResponseReasoningItemParam as ResponseReasoningItemParam,
        ResponseSafetyCheckParam as ResponseSafetyCheckParam,
        ResponseShellActionParam as ResponseShellActionParam,
        ResponseShellCallOutputParam as ResponseShellCallOutputParam,
        ResponseShellCallParam as ResponseShellCallParam,
        ResponseShellOutputParam as ResponseShellOutputParam,
        ResponseToolSearchCallParam as ResponseToolSearchCallParam,
        ResponseToolSearchOutputParam as ResponseToolSearchOutputParam,
        ResponseWebSearchActionParam as ResponseWebSearchActionParam,
        ResponseWebSearchCallParam as ResponseWebSearchCallParam,
    )
    from .response_requests import (
        CacheConfigParam as CacheConfigParam,
        CreateResponseRequestParam as CreateResponseRequestParam,
        LoadBalancerConfigParam as LoadBalancerConfigParam,
        OpenAIContextManagementParam as OpenAIContextManagementParam,
        ResponseConversationParam as ResponseConversationParam,
        ResponseExecutionLimitsParam as ResponseExecutionLimitsParam,
        ResponsePluginParam as ResponsePluginParam,
        SecurityConfigParam as SecurityConfigParam,
        StreamOptionsParam as StreamOptionsParam,
        ThinkingInputParam as ThinkingInputParam,
    )
    from .response_settings import (
        HostedToolChoiceParam as HostedToolChoiceParam,
        MCPToolChoiceParam as MCPToolChoiceParam,
        OpenAIPromptCacheOptionsParam as OpenAIPromptCacheOptionsParam,
        ReasoningParam as ReasoningParam,
        ResponseAllowedToolsParam as ResponseAllowedToolsParam,
        ResponseCustomToolChoiceParam as ResponseCustomToolChoiceParam,
        ResponsePromptParam as ResponsePromptParam,
        ResponseTextConfigParam as ResponseTextConfigParam,
        ResponseTextFormatParam as ResponseTextFormatParam,
        ResponseTextJSONSchemaParam as ResponseTextJSONSchemaParam,
        ResponseToolChoiceParam as ResponseToolChoiceParam,
    )
    from .response_tools import (
        CustomToolParam as CustomToolParam,
        MCPAllowedToolsParam as MCPAllowedToolsParam,
        OrqAdvisorToolParam as OrqAdvisorToolParam,
        OrqAIToolFileParam as OrqAIToolFileParam,
        OrqAIToolNetworkParam as OrqAIToolNetworkParam,
        OrqAIToolParam as OrqAIToolParam,
        OrqSidekickToolParam as OrqSidekickToolParam,
        ResponseApplyPatchToolParam as ResponseApplyPatchToolParam,
        ResponseCodeInterpreterToolParam as ResponseCodeInterpreterToolParam,
        ResponseComputerToolParam as ResponseComputerToolParam,
        ResponseFileSearchToolParam as ResponseFileSearchToolParam,
        ResponseFunctionToolParam as ResponseFunctionToolParam,
        ResponseImageGenerationToolParam as ResponseImageGenerationToolParam,
        ResponseLocalShellToolParam as ResponseLocalShellToolParam,
        ResponseMCPAllowedToolsParam as ResponseMCPAllowedToolsParam,
        ResponseMCPToolParam as ResponseMCPToolParam,
        ResponseNamespacedToolParam as ResponseNamespacedToolParam,
        ResponseNamespaceToolParam as ResponseNamespaceToolParam,
        ResponseProgrammaticToolCallingParam as ResponseProgrammaticToolCallingParam,
        ResponseRankingOptionsParam as ResponseRankingOptionsParam,
        ResponseShellToolParam as ResponseShellToolParam,
        ResponseToolParam as ResponseToolParam,
        ResponseToolSearchToolParam as ResponseToolSearchToolParam,
        ResponseUserLocationParam as ResponseUserLocationParam,
        ResponseWebSearchToolParam as ResponseWebSearchToolParam,
    )
    from .responses import GetResponseRequestParam as GetResponseRequestParam
    from .retrieval import (
        EqFilterParam as EqFilterParam,
        GteFilterParam as GteFilterParam,
        GtFilterParam as GtFilterParam,
        InFilterParam as InFilterParam,
        KnowledgeFilterAndParam as KnowledgeFilterAndParam,
        KnowledgeFilterConditionParam as KnowledgeFilterConditionParam,
        KnowledgeFilterOrParam as KnowledgeFilterOrParam,
        KnowledgeFilterParam as KnowledgeFilterParam,
        LteFilterParam as LteFilterParam,
        LtFilterParam as LtFilterParam,
        NeFilterParam as NeFilterParam,
        NinFilterParam as NinFilterParam,
        SearchOptionsParam as SearchOptionsParam,
        SearchRerankConfigParam as SearchRerankConfigParam,
    )
    from .router_options import (
        RouterCacheConfigParam as RouterCacheConfigParam,
        RouterLoadBalancerModelParam as RouterLoadBalancerModelParam,
        RouterLoadBalancerParam as RouterLoadBalancerParam,
        RouterRetryConfigParam as RouterRetryConfigParam,
        RouterTimeoutConfigParam as RouterTimeoutConfigParam,
    )
    from .router_params import (
        ImageEditOrqOptionsParam as ImageEditOrqOptionsParam,
        ImageOrqOptionsParam as ImageOrqOptionsParam,
        SpeechOrqOptionsParam as SpeechOrqOptionsParam,
        TranscriptionOrqOptionsParam as TranscriptionOrqOptionsParam,
    )
    from .router_response_requests import CreateRouterResponseRequestParam as CreateRouterResponseRequestParam
    from .routing_rules import (
        CreateRoutingRuleRequestParam as CreateRoutingRuleRequestParam,
        DeleteRoutingRuleRequestParam as DeleteRoutingRuleRequestParam,
        ListRoutingRulesRequestParam as ListRoutingRulesRequestParam,
        ListUsedModelsRequestParam as ListUsedModelsRequestParam,
        RetrieveRoutingRuleRequestParam as RetrieveRoutingRuleRequestParam,
        RoutingRuleCacheConfigParam as RoutingRuleCacheConfigParam,
        RoutingRuleModelParam as RoutingRuleModelParam,
        RoutingRuleModelsConfigParam as RoutingRuleModelsConfigParam,
        RoutingRulePluginParam as RoutingRulePluginParam,
        SignalsCheckParam as SignalsCheckParam,
        UpdateRoutingRuleRequestParam as UpdateRoutingRuleRequestParam,
    )
    from .rules import RuleExpressionParam as RuleExpressionParam
    from .schedules import (
        CreateScheduleRequestParam as CreateScheduleRequestParam,
        DeleteScheduleRequestParam as DeleteScheduleRequestParam,
        ListSchedulesRequestParam as ListSchedulesRequestParam,
        RetrieveScheduleRequestParam as RetrieveScheduleRequestParam,
        SchedulePayloadParam as SchedulePayloadParam,
        TriggerScheduleRequestParam as TriggerScheduleRequestParam,
        UpdateScheduleRequestParam as UpdateScheduleRequestParam,
    )
    from .sessions import (
        CreateThreadRequestParam as CreateThreadRequestParam,
        DeleteSessionRequestParam as DeleteSessionRequestParam,
        GetSessionRequestParam as GetSessionRequestParam,
        ListSessionTagsRequestParam as ListSessionTagsRequestParam,
        ThreadBillingParam as ThreadBillingParam,
        ThreadFiltersParam as ThreadFiltersParam,
        ThreadsQueryParam as ThreadsQueryParam,
        ThreadUsageParam as ThreadUsageParam,
        UpdateThreadRequestParam as UpdateThreadRequestParam,
    )
    from .shared import FunctionCallParam as FunctionCallParam, SpanRefParam as SpanRefParam
    from .sharing import (
        SharingParam as SharingParam,
        SharingSelectedProjectsParam as SharingSelectedProjectsParam,
    )
    from .skills import (
        CreateSkillByPathParam as CreateSkillByPathParam,
        CreateSkillByProjectParam as CreateSkillByProjectParam,
        CreateSkillRequestBodyParam as CreateSkillRequestBodyParam,
        CreateSkillRequestParam as CreateSkillRequestParam,
        DeleteSkillRequestParam as DeleteSkillRequestParam,
        GetSkillRequestParam as GetSkillRequestParam,
        ListSkillsRequestParam as ListSkillsRequestParam,
        UpdateSkillRequestParam as UpdateSkillRequestParam,
    )
    from .smart_routers import (
        CreateSmartRouterRequestParam as CreateSmartRouterRequestParam,
        DeleteSmartRouterRequestParam as DeleteSmartRouterRequestParam,
        GetSmartRouterRequestParam as GetSmartRouterRequestParam,
        ListSmartRoutersRequestParam as ListSmartRoutersRequestParam,
        UpdateSmartRouterRequestParam as UpdateSmartRouterRequestParam,
    )
    from .spans import (
        GetTraceConversationRequestParam as GetTraceConversationRequestParam,
        GetTraceSpanRequestParam as GetTraceSpanRequestParam,
        ListTraceSpansRequestParam as ListTraceSpansRequestParam,
    )
    from .speech import CreateSpeechRequestParam as CreateSpeechRequestParam
    from .telemetry import (
        ListTelemetryFacetValuesRequestParam as ListTelemetryFacetValuesRequestParam,
        QueryTelemetryRequestParam as QueryTelemetryRequestParam,
    )
    from .telemetry_capabilities import (
        ListTelemetryCapabilitiesRequestParam as ListTelemetryCapabilitiesRequestParam,
    )
    from .thinking import (
        ThinkingAdaptiveParam as ThinkingAdaptiveParam,
        ThinkingConfigParam as ThinkingConfigParam,
        ThinkingDefaultParam as ThinkingDefaultParam,
        ThinkingDisabledParam as ThinkingDisabledParam,
        ThinkingEnabledParam as ThinkingEnabledParam,
    )
    from .tool_calls import (
        ChatCustomCallParam as ChatCustomCallParam,
        ExtraContentGoogleParam as ExtraContentGoogleParam,
        ExtraContentParam as ExtraContentParam,
        MessageToolCallParam as MessageToolCallParam,
    )
    from .tool_changes import (
        CreateCodeToolParam as CreateCodeToolParam,
        CreateFunctionToolParam as CreateFunctionToolParam,
        CreateHTTPToolParam as CreateHTTPToolParam,
        CreateJSONSchemaToolParam as CreateJSONSchemaToolParam,
        CreateToolRequestBodyParam as CreateToolRequestBodyParam,
        CreateToolRequestParam as CreateToolRequestParam,
        UpdateCodeToolParam as UpdateCodeToolParam,
        UpdateFunctionToolParam as UpdateFunctionToolParam,
        UpdateHTTPToolParam as UpdateHTTPToolParam,
        UpdateJSONSchemaToolParam as UpdateJSONSchemaToolParam,
        UpdateToolRequestBodyParam as UpdateToolRequestBodyParam,
        UpdateToolRequestParam as UpdateToolRequestParam,
    )
    from .tool_choices import (
        AllowedToolsChoiceParam as AllowedToolsChoiceParam,
        AllowedToolsParam as AllowedToolsParam,
        CustomToolChoiceParam as CustomToolChoiceParam,
        FunctionNameParam as FunctionNameParam,
        FunctionToolChoiceParam as FunctionToolChoiceParam,
        NamedToolChoiceParam as NamedToolChoiceParam,
        ToolChoiceParam as ToolChoiceParam,
    )
    from .tool_definitions import (
        CodeToolDefinitionParam as CodeToolDefinitionParam,
        FunctionToolDefinitionParam as FunctionToolDefinitionParam,
        HTTPBlueprintHeaderParam as HTTPBlueprintHeaderParam,
        HTTPBlueprintParam as HTTPBlueprintParam,
        HTTPHeaderValueParam as HTTPHeaderValueParam,
        HTTPToolArgumentParam as HTTPToolArgumentParam,
        HTTPToolDefinitionParam as HTTPToolDefinitionParam,
        JSONSchemaToolDefinitionParam as JSONSchemaToolDefinitionParam,
    )
    from .tool_requests import (
        DeleteToolRequestParam as DeleteToolRequestParam,
        GetToolVersionRequestParam as GetToolVersionRequestParam,
        ListToolsRequestParam as ListToolsRequestParam,
        ListToolVersionsRequestParam as ListToolVersionsRequestParam,
        RetrieveToolRequestParam as RetrieveToolRequestParam,
    )
    from .trace_fields import (
        ListTraceFacetsRequestParam as ListTraceFacetsRequestParam,
        ListTraceFacetValuesRequestParam as ListTraceFacetValuesRequestParam,
        ListTraceFieldsRequestParam as ListTraceFieldsRequestParam,
        ListTraceFiltersRequestParam as ListTraceFiltersRequestParam,
    )
    from .trace_queries import (
        OQLQueryRequestParam as OQLQueryRequestParam,
        TraceComputeParam as TraceComputeParam,
        TraceFilterParam as TraceFilterParam,
        TraceSortParam as TraceSortParam,
    )
    from .traces import (
        AggregateTracesRequestParam as AggregateTracesRequestParam,
        GetTraceRequestParam as GetTraceRequestParam,
        SearchTracesRequestParam as SearchTracesRequestParam,
    )
    from .transcriptions import (
        CreateTranscriptionRequestParam as CreateTranscriptionRequestParam,
        CreateTranslationRequestParam as CreateTranslationRequestParam,
    )
    from .users import (
        CreateUsersRequestParam as CreateUsersRequestParam,
        DeleteUserRequestParam as DeleteUserRequestParam,
        GetUserRequestParam as GetUserRequestParam,
        ListUsersRequestParam as ListUsersRequestParam,
        UpdateUserRequestParam as UpdateUserRequestParam,
    )
    from .views import (
        CreateViewRequestParam as CreateViewRequestParam,
        DeleteViewRequestParam as DeleteViewRequestParam,
        GetViewRequestParam as GetViewRequestParam,
        ListViewsRequestParam as ListViewsRequestParam,
        UpdateViewRequestParam as UpdateViewRequestParam,
    )
    from .webhook_queries import (
        QueryPaginationParam as QueryPaginationParam,
        QuerySortParam as QuerySortParam,
        QueryWebhooksRequestParam as QueryWebhooksRequestParam,
    )
    from .webhooks import (
        CountWebhooksRequestParam as CountWebhooksRequestParam,
        CreateWebhookRequestParam as CreateWebhookRequestParam,
        DeleteWebhookRequestParam as DeleteWebhookRequestParam,
        GenerateWebhookSecretRequestParam as GenerateWebhookSecretRequestParam,
        GetWebhookRequestParam as GetWebhookRequestParam,
        ListWebhooksRequestParam as ListWebhooksRequestParam,
        UpdateWebhookRequestParam as UpdateWebhookRequestParam,
    )
    from .websearch import (
        WebSearchPluginParam as WebSearchPluginParam,
        WebSearchRequestParam as WebSearchRequestParam,
    )
    from .wiki_pages import (
        GetWikiPageRequestParam as GetWikiPageRequestParam,
        GetWikiTreeRequestParam as GetWikiTreeRequestParam,
        SearchWikiRequestParam as SearchWikiRequestParam,
        UpdateWikiPageRequestParam as UpdateWikiPageRequestParam,
    )
    from .wiki_runs import (
        InspectRepositoryWikiRequestParam as InspectRepositoryWikiRequestParam,
        ListWikiRunsRequestParam as ListWikiRunsRequestParam,
        RefreshWikiRequestParam as RefreshWikiRequestParam,
    )
    from .wikis import (
        CreateWikiRequestParam as CreateWikiRequestParam,
        DeleteWikiRequestParam as DeleteWikiRequestParam,
        GetWikiRequestParam as GetWikiRequestParam,
        ListWikisRequestParam as ListWikisRequestParam,
        UpdateWikiRequestParam as UpdateWikiRequestParam,
        WikiRepositoryParam as WikiRepositoryParam,
        WikiSettingsParam as WikiSettingsParam,
    )
    from .workspace_domains import (
        CreateDomainRequestParam as CreateDomainRequestParam,
        DeleteDomainRequestParam as DeleteDomainRequestParam,
        ListDomainsRequestParam as ListDomainsRequestParam,
        VerifyDomainRequestParam as VerifyDomainRequestParam,
    )
    from .workspace_settings import (
        GetWorkspaceSettingsRequestParam as GetWorkspaceSettingsRequestParam,
        PIIRedactionConfigParam as PIIRedactionConfigParam,
        PIIRedactionParam as PIIRedactionParam,
        UpdateWorkspaceSettingsRequestParam as UpdateWorkspaceSettingsRequestParam,
    )
    from .workspaces import (
        ChatKitResourceParam as ChatKitResourceParam,
        ChatKitResourcesParam as ChatKitResourcesParam,
        GetWorkspaceRequestParam as GetWorkspaceRequestParam,
        ListWorkspacesRequestParam as ListWorkspacesRequestParam,
        UpdateWorkspaceRequestParam as UpdateWorkspaceRequestParam,
        WorkspaceSettingsFieldsParam as WorkspaceSettingsFieldsParam,
    )
else:
    __getattr__, __dir__, __all__ = attach(__name__, listed())
