"""The model interface, questions as data, and the built-in model."""
