"""Private: the shell. It holds sockets, connection pools and HTTP clients, and does all waiting."""
