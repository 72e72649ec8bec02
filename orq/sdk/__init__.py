# @generated
"""The methods of `Orq` and `AsyncOrq`: a module per attribute, each method a call of one function."""

INNER: tuple[str, ...] = (
    "agents.external",
    "agents.responses",
    "deployments.metrics",
    "router.audio",
    "router.audio.speech",
    "router.audio.transcriptions",
    "router.audio.translations",
    "router.chat",
    "router.chat.completions",
    "router.classify",
    "router.completions",
    "router.decisions",
    "router.embeddings",
    "router.images",
    "router.images.edits",
    "router.images.generations",
    "router.images.variations",
    "router.moderations",
    "router.rerank",
    "router.responses",
)
"""The paths of the namespaces inside others."""
