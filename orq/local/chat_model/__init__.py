"""Answers of model operations: questions as data, the interface of a model, and the built-in model."""
