"""``python -m labellint`` is ``labellint``."""

from __future__ import annotations

from labellint.cli import main

if __name__ == "__main__":
    main()
