"""Reading: files into a ``Label``. The kind of a file is decided by its content, not by its name.

    label = read_label("front.pdf")                    # one file
    label = read_label(["front.pdf", "back.jpg"])      # several files, one label
    label = read_bytes(data, "standard input")

Every failure is a ``ReadError`` with one clear sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from labellint.errors import ReadError, absent
from labellint.label import Box, Label, Method, Page, Panel, Table, Word
from labellint.read.names import settled
from labellint.read.pose import put_back
from labellint.read.sheet import READING_FLOOR, Recognised, Sheet

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["page_pictures", "read_bytes", "read_label"]

MAX_BYTES = 500_000_000  #: a bigger file is no label
_PDF_HEADER = 1024  #: bytes in which the header of a PDF must begin
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF8", b"BM", b"\x00\x00\x00\x0cjP")

_AVIF = (b"avif", b"avis")  #: brands of that kind of picture in a box "ftyp"
_HEIF = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")  #: of what phones keep photos as

FilePath = str | Path


def read_label(paths: FilePath | Sequence[FilePath], name: str | None = None, dpi: float | None = None) -> Label:
    """The label in one file or several; ``dpi`` are the dots per inch of pictures, where they are known better than the
    files say. Raises ReadError."""
    chosen = [paths] if isinstance(paths, str | Path) else list(paths)
    if not chosen:
        raise ReadError("missing", "No file was given; name at least one PDF, picture or text file.")
    found: list[Sheet] = []
    for path in chosen:
        found += _sheets(_content(Path(path)), str(path), dpi)
    return _label(name or str(chosen[0]), tuple(str(path) for path in chosen), found)


def page_pictures(
    paths: FilePath | Sequence[FilePath], dots: Sequence[float], data: bytes | None = None, dpi: float | None = None
) -> Iterator[Image | None]:
    """The pages of a label in their colours, in the order of ``Label.pages``; None for a page of a text file.

    ``dots`` are the dots per inch in which each page is drawn; ``data`` is the content of the only file where it is not
    on the disk; ``dpi`` is what the label was read with. Raises ReadError.
    """
    chosen = [paths] if isinstance(paths, str | Path) else list(paths)
    page = 0
    for path in chosen:
        for sheet in _sheets(_content(Path(path)) if data is None else data, str(path), dpi):
            yield sheet.show(dots[page]) if sheet.show is not None else None
            page += 1


def read_bytes(data: bytes, name: str, dpi: float | None = None) -> Label:
    """The label in the content of one file. Raises ReadError."""
    return _label(name, (name,), _sheets(data, name, dpi))


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ReadError("unsupported", "{file}: this is a folder; name the files in it.", file=path)
        if path.stat().st_size > MAX_BYTES:
            told = "{file}: the file has more than {most} MB; export a smaller one."
            raise ReadError("too_large", told, file=path, most=MAX_BYTES // 1_000_000)
        return path.read_bytes()
    except FileNotFoundError:
        raise absent(path) from None
    except PermissionError:
        raise ReadError("missing", "{file}: the file may not be read; check its permissions.", file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError("missing", "{file}: the file cannot be read ({why}).", file=path, why=reason) from None


def _sheets(data: bytes, name: str, dpi: float | None = None) -> list[Sheet]:
    if not data.strip(b"\x00 \t\r\n\x0c"):
        raise ReadError("empty", "{file}: the file is empty; save the label again.", file=name)
    if b"%PDF-" in data[:_PDF_HEADER]:
        from labellint.read import pdf

        return pdf.sheets(data, name)
    brand = data[8:12] if data[4:8] == b"ftyp" else b""
    if data.startswith(_PICTURES) or data[8:12] == b"WEBP" or brand in _AVIF:
        return _picture(data, name, dpi)
    if brand in _HEIF:
        raise ReadError("unsupported", "{file}: photos in HEIC cannot be read; save this one as JPEG.", file=name)
    from labellint.read import plain

    return plain.sheets(data, name)


def _picture(data: bytes, name: str, dpi: float | None) -> list[Sheet]:
    from labellint.read import picture

    return picture.sheets(data, name, dpi)


def _label(name: str, files: tuple[str, ...], found: list[Sheet]) -> Label:
    from labellint.read.panels import build

    pages: list[Page] = []
    panels: list[Panel] = []
    tables: list[Table] = []
    for number, sheet in enumerate(found, 1):
        seen = _recognise(sheet, alone=not any(other.words for other in found))
        words = _numbered((*sheet.words, *seen.words), number, sheet.page)
        new_panels, new_tables = build(words, sheet.frames, (*sheet.edges, *seen.edges))
        for group in seen.slanted:
            new_panels += build(_numbered(group, number, sheet.page))[0]
        if seen.places:
            new_panels, new_tables = put_back(new_panels, new_tables, seen.places, seen.turn)
        tables += [structs.replace(table, panel=table.panel + len(panels)) for table in new_tables]
        panels += new_panels
        pages.append(_page(sheet, seen, number))
    settled_panels, settled_tables = settled(panels, tables)
    return Label(name=name, files=files, pages=tuple(pages), panels=settled_panels, tables=settled_tables)


def _recognise(sheet: Sheet, alone: bool) -> Recognised:
    """The words in a sheet's pictures and outlined text; a failure counts as unread ink, unless it is ``alone``."""
    if not sheet.regions:
        return Recognised()
    from labellint.read.regions import read_regions

    try:
        seen = read_regions(sheet)
    except ReadError as error:
        if alone:
            raise
        return Recognised(
            unread=sheet.regions, unread_lines=sheet.regions, unread_share=1.0, clarity=0.0, problem=str(error)
        )
    if not sheet.words:
        return seen
    from labellint.read.wordless import without_twice

    slanted = (without_twice(group, sheet.words) for group in seen.slanted)
    return structs.replace(
        seen, words=without_twice(seen.words, sheet.words), slanted=tuple(group for group in slanted if group)
    )


def _page(sheet: Sheet, seen: Recognised, number: int) -> Page:
    blank = sheet.blank or (not sheet.words and seen.blank and seen.problem is None)
    method: Method
    if sheet.words or blank:
        method = "mixed" if seen.words or seen.slanted else "text"
    else:
        method = "ocr" if seen.words and seen.clarity >= READING_FLOOR else "unreadable"
    return Page(
        page=number,
        width=sheet.width,
        height=sheet.height,
        method=method,
        blank=blank,
        to_scale=sheet.to_scale,
        unread=tuple(structs.replace(box, page=number) for box in seen.unread),
        unread_lines=tuple(structs.replace(box, page=number) for box in seen.unread_lines),
        unread_share=seen.unread_share,
        left_out=tuple(structs.replace(out, box=structs.replace(out.box, page=number)) for out in sheet.left_out),
        problem=seen.problem,
    )


def _numbered(words: tuple[Word, ...], number: int, page: int) -> tuple[Word, ...]:
    """Words with the page number they have in the label, where several files make one."""
    if number == page:
        return words
    return tuple(structs.replace(word, box=_on(word.box, number)) for word in words)


def _on(box: Box, page: int) -> Box:
    return structs.replace(box, page=page)
