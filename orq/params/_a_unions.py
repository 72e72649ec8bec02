# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.agent_changes import AgentToolInputCRUD
from ..models.agent_runs import AgentToolInputRun
from ..models.agents import AgentModelInput
from ..models.annotations import AnnotationInput
from ._a import (
    AdvisorToolInputParam,
    AgentModelConfigParam,
    AnnotationCorrectionParam,
    AnnotationParam,
    CallSubAgentToolInputParam,
    CodeInterpreterToolInputParam,
    CodeToolInputParam,
    CodeToolRunParam,
    CurrentDateToolInputParam,
    DeleteMemoryDocumentToolInputParam,
    FileSystemToolInputParam,
    FunctionToolInputParam,
    FunctionToolRunParam,
    GoogleSearchToolInputParam,
    HTTPToolInputParam,
    HTTPToolRunParam,
    JSONSchemaToolInputParam,
    JSONSchemaToolRunParam,
    MCPToolInputParam,
    MCPToolRunParam,
    QueryKnowledgeBaseToolInputParam,
    QueryMemoryStoreToolInputParam,
    RetrieveAgentsToolInputParam,
    RetrieveKnowledgeBasesToolInputParam,
    RetrieveMemoryStoresToolInputParam,
    SidekickToolInputParam,
    WebScraperToolInputParam,
    WriteMemoryStoreToolInputParam,
)

AgentToolInputCRUDParam: TypeAlias = (
    GoogleSearchToolInputParam
    | WebScraperToolInputParam
    | CallSubAgentToolInputParam
    | RetrieveAgentsToolInputParam
    | QueryMemoryStoreToolInputParam
    | WriteMemoryStoreToolInputParam
    | RetrieveMemoryStoresToolInputParam
    | DeleteMemoryDocumentToolInputParam
    | RetrieveKnowledgeBasesToolInputParam
    | QueryKnowledgeBaseToolInputParam
    | CurrentDateToolInputParam
    | AdvisorToolInputParam
    | SidekickToolInputParam
    | CodeInterpreterToolInputParam
    | FileSystemToolInputParam
    | HTTPToolInputParam
    | CodeToolInputParam
    | FunctionToolInputParam
    | JSONSchemaToolInputParam
    | MCPToolInputParam
    | AgentToolInputCRUD
)


AgentModelInputParam: TypeAlias = AgentModelConfigParam | str | AgentModelInput


AgentToolInputRunParam: TypeAlias = (
    GoogleSearchToolInputParam
    | WebScraperToolInputParam
    | CallSubAgentToolInputParam
    | RetrieveAgentsToolInputParam
    | QueryMemoryStoreToolInputParam
    | WriteMemoryStoreToolInputParam
    | RetrieveMemoryStoresToolInputParam
    | DeleteMemoryDocumentToolInputParam
    | RetrieveKnowledgeBasesToolInputParam
    | QueryKnowledgeBaseToolInputParam
    | CurrentDateToolInputParam
    | AdvisorToolInputParam
    | SidekickToolInputParam
    | CodeInterpreterToolInputParam
    | FileSystemToolInputParam
    | HTTPToolRunParam
    | CodeToolRunParam
    | FunctionToolRunParam
    | JSONSchemaToolRunParam
    | MCPToolRunParam
    | AgentToolInputRun
)


AnnotationInputParam: TypeAlias = AnnotationParam | AnnotationCorrectionParam | AnnotationInput
