"""Turn facts into text, one file a format."""
