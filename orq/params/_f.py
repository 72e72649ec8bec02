# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from ..models.feedback import FeedbackEvaluationSource, FeedbackValue
    from ..models.file_systems import FileSystemExternalAccess
    from ..models.files import FilePurpose
    from ..models.sharing import Sharing
    from ..models.values import Product
    from ..types import Base64, DateTimeInput, SequenceNotStr
    from ._e_to_m_unions import FeedbackEvaluationParam
    from ._s import SharingParam


class BooleanFeedbackEvaluationParam(TypedDict):
    type: Literal["boolean"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    value: bool
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


class StringFeedbackEvaluationParam(TypedDict):
    type: Literal["string"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    value: str
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


class NumberFeedbackEvaluationParam(TypedDict):
    type: Literal["number"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    value: float
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


class StringArrayFeedbackEvaluationParam(TypedDict):
    type: Literal["string_array"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    values: SequenceNotStr[str]
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


class CreateFeedbackEvaluationRequestParam(TypedDict):
    body: NotRequired[FeedbackEvaluationParam | None]


class FeedbackParam(TypedDict):
    property: str
    value: FeedbackValue
    trace_id: str
    id: NotRequired[str | None]
    product: NotRequired[Product | None]


class FeedbackRemovalParam(TypedDict):
    id: str
    trace_id: str
    product: Product


class RemoveFeedbackEvaluationRequestParam(TypedDict):
    id: str
    trace_id: str


class SubmitFeedbackRequestParam(TypedDict):
    message: str
    category: str
    request_id: NotRequired[str | None]
    url: NotRequired[str | None]


class CreateFileSystemFolderRequestParam(TypedDict):
    file_system_key: str
    path: str


class DeleteFileSystemFileRequestParam(TypedDict):
    file_system_key: str
    path: NotRequired[str | None]
    recursive: NotRequired[bool | None]


class ListFileSystemFilesRequestParam(TypedDict):
    file_system_key: str
    path: NotRequired[str | None]
    depth: NotRequired[int | None]
    max_entries: NotRequired[int | None]


_MoveFileSystemFileRequestKeywords = TypedDict("_MoveFileSystemFileRequestKeywords", {"from": "str"})


class MoveFileSystemFileRequestParam(_MoveFileSystemFileRequestKeywords):
    file_system_key: str
    to: str


class StatFileSystemFileRequestParam(TypedDict):
    file_system_key: str
    path: NotRequired[str | None]


class CreateFileSystemRequestParam(TypedDict):
    key: str
    path: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    external_access: NotRequired[FileSystemExternalAccess | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class DeleteFileSystemRequestParam(TypedDict):
    file_system_key: str


class ListFileSystemsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrieveFileSystemRequestParam(TypedDict):
    file_system_key: str


class UpdateFileSystemRequestParam(TypedDict):
    file_system_key: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    path: NotRequired[str | None]
    external_access: NotRequired[FileSystemExternalAccess | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class CreateFileRequestParam(TypedDict):
    filename: str
    content: Base64
    purpose: NotRequired[FilePurpose | None]
    content_type: NotRequired[str | None]
    project_id: NotRequired[str | None]


class DeleteFileRequestParam(TypedDict):
    file_id: str


class GetFileContentRequestParam(TypedDict):
    file_id_or_path: str


class GetFileRequestParam(TypedDict):
    file_id: str


class ListFilesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    purpose: NotRequired[str | None]


class UpdateFileRequestParam(TypedDict):
    file_id: str
    file_name: str


lazy_annotations(__name__)
