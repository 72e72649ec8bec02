"""Get answers from behind the local server: a model's server, the service, or a recording."""
