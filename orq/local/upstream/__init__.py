"""A brain that asks a model of the user's own: any server that speaks OpenAI's chat completions."""
