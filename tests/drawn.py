"""Small PDFs drawn for one test each, and what is read from them."""

from __future__ import annotations

import io
from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from labellint.label import Label, Panel
from labellint.read import read_bytes

HEIGHT = 400.0
Draw = Callable[[Canvas], object]


def pdf(*pages: Draw, size: tuple[float, float] = (400.0, HEIGHT), **options: object) -> bytes:
    """A PDF with one page for each drawing."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=True, **options)
    for draw in pages:
        canvas.setFont("Helvetica", 8)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def put(canvas: Canvas, x: float, top: float, *lines: str, font: str = "Helvetica", size: float = 8) -> None:
    """Lines of text with their first base line at ``top`` points from the upper edge."""
    canvas.setFont(font, size)
    for number, line in enumerate(lines):
        canvas.drawString(x, HEIGHT - top - number * size * 1.25, line)


def read(*pages: Draw, **options: object) -> Label:
    """The label of a drawn PDF."""
    return read_bytes(pdf(*pages, **options), "drawn.pdf")


def texts(label: Label) -> list[str]:
    """The words in reading order."""
    return [word.text for word in label.words]


def lines(panel: Panel) -> list[str]:
    """The paragraphs of a panel, each as one line."""
    found: list[str] = []
    for line in panel.lines:
        text = " ".join(word.text for word in line.words)
        if line.starts or not found:
            found.append(text)
        else:
            found[-1] += " " + text
    return found


def raw_pdf(content: str, resources: str = "", catalog: str = "", objects: tuple[str, ...] = ()) -> bytes:
    """A PDF written by hand, for what no library draws: one page of 200 x 100 points, Helvetica as /F1.

    ``objects`` become the objects 6, 7, ...
    """
    bodies = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R "
        f"/Resources << /Font << /F1 5 0 R >> {resources} >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *objects,
    ]
    out, places = "%PDF-1.5\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}"
    out += f"trailer << /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")
