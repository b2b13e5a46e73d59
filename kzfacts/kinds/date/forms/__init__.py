"""From tokens to what is said: forms over the classes of tokens, and the dates, amounts and ages that they make."""
