"""What is being worked on, told on standard error while it takes longer than a second.

On a terminal it is one line that is drawn again and taken away at the end; elsewhere (a log) a line now and then.
"""

from __future__ import annotations

import shutil
import sys
import threading
import time
from types import TracebackType
from typing import TextIO

FIRST, TERMINAL, LOG = 1.0, 0.5, 15.0  #: seconds until the first line, and between lines on a terminal and in a log


class Progress:
    """Tells the label that was named last with ``on``; used as a context."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._terminal = bool(self._stream is not None and self._stream.isatty())
        self._now: tuple[str, int, int] | None = None
        self._ended = threading.Event()
        self._drawn = False
        self._began = time.monotonic()
        self._thread = threading.Thread(target=self._tell, daemon=True)

    def on(self, name: str, number: int, total: int) -> None:
        """Work on the label ``name`` begins: the ``number``-th of ``total``."""
        self._now = (name, number, total)

    def __enter__(self) -> Progress:
        if self._stream is not None:
            self._thread.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()
        if self._drawn and self._terminal:
            self._write("\r\x1b[K")

    def _tell(self) -> None:
        wait = FIRST if self._terminal else LOG
        while not self._ended.wait(wait):
            wait = TERMINAL if self._terminal else LOG
            if self._now is not None:
                self._drawn = True
                self._write(f"\r{self._line()}\x1b[K" if self._terminal else f"labellint: {self._line()}\n")

    def _line(self) -> str:
        from labellint.report.lines import safe

        name, number, total = self._now or ("", 0, 0)
        place = f"label {number} of {total}: " if total > 1 else ""
        took = f" ({time.monotonic() - self._began:.0f} s)"
        line = f"{place}{safe(name)}"
        most = shutil.get_terminal_size().columns - len(took) - 1
        return (line if len(line) <= most or not self._terminal else line[: most - 1] + "…") + took

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):  # closed: nobody wants to be told
            self._ended.set()
