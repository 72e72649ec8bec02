"""What writes the answers of model-shaped operations: the question, the brain, and the brain in the box."""
