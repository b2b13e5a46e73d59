"""Officials in Russian text: what stands before the head of the post and after it, which name belongs to it."""
