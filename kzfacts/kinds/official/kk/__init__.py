"""Officials in Kazakh text: where the post begins, what its words end in, which name belongs to it."""
