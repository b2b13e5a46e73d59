"""From text to tokens: words, figures and signs with their class and value, numerals in words put together."""
