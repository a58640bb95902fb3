"""`python -m namecards` is the same as `namecards`."""

from namecards.cli import main

if __name__ == "__main__":
    main()
