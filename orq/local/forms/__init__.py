"""The operations with a wire form of their own, a module each: `HANDLERS` maps their names to what answers them."""
