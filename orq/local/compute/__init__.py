"""Compute answers without a model, in pure functions with the same result on every machine."""
