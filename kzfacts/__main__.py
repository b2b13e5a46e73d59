"""``python -m kzfacts``, and what the command ``kzfacts`` runs."""


def main() -> None:
    """Run the command line; Ctrl-C while it is being imported ends it as quietly as later."""
    try:
        from kzfacts.cli import main as run
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    run()


if __name__ == "__main__":
    main()
