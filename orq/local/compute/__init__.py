"""Answers that are computed without a model: pure functions, the same for the same input on every machine."""
