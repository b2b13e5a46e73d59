"""What is read: which files, in which encoding and form, as documents, rows or parts of a long text."""
