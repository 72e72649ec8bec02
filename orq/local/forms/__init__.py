"""The wire forms of model-shaped operations: one module a form, whole and streamed answers from the same parts."""
