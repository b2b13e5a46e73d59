"""The steps by which a text is normalised: what they change stays as long as it was, or is marked for deletion."""
