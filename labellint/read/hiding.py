"""Why the objects of one page are not printed: by the names of their layers, else by what the content says.

A whole form or picture may stand in a layer; what the form draws is hidden with it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from labellint.read.shapes import listed
from labellint.read.source import Source

if TYPE_CHECKING:
    from labellint.read.unprinted import Content


class Hiding:
    """Judges the objects of one page. ``page`` is a pypdfium2 page and must stay open as long as this is used."""

    def __init__(self, source: Source, index: int, page: Any) -> None:
        self._source = source
        self._index = index
        self._page = page
        self._found: dict[int, str] | None = None

    def reason(self, item: int) -> str | None:
        """Why an object is not printed; "" where that is not certain, None where it is printed."""
        layers = self._source.layers
        found = layers.reason(item)
        if found or (found is None and not layers.of_forms):
            return found
        return self.by_content().get(item, found)

    @cached_property
    def _content(self) -> Content:
        from labellint.read.unprinted import Content

        return Content(self._source.data, self._index, self._source.plates)

    @cached_property
    def _has_die(self) -> bool:
        return bool(self._source.plates) and self._content.fills_with_die()

    def by_colour(self, item: int) -> str | None:
        """Why a text in colour is not printed: it may be painted in that of a die."""
        return self.in_die().get(item)

    def in_die(self) -> dict[int, str]:
        """What ``by_content`` gives where anything is filled with the colour of a die; else nothing is asked."""
        return self.by_content() if self._has_die else {}

    def by_content(self) -> dict[int, str]:
        """The texts, forms and pictures that are not printed by what the content says; "" for forms and pictures
        where it does not fit the objects, so that they hide nothing."""
        if self._found is None:
            objects = listed(self._page)
            said = self._content.reasons()
            self._found = {}
            for kind, items in objects.items():
                told = said.get(kind, [])
                if len(told) == len(items):
                    self._found |= {item: reason for item, reason in zip(items, told, strict=True) if reason}
                elif kind != pdfium.FPDF_PAGEOBJ_TEXT:
                    self._found |= dict.fromkeys(items, "")
        return self._found
