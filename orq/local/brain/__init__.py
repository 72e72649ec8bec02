"""Write the answers of model operations: the question as data, the `Brain` interface, the built-in brain."""
