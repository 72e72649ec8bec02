"""Ask a model of the user's: any server with OpenAI's chat completions, such as Ollama or vLLM."""
