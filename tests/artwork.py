"""Small PDFs for tests of what happens to files; brands and texts are invented."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

A6 = (298.0, 420.0)


def pdf(*pages: str, size: tuple[float, float] = A6, password: str | None = None) -> bytes:
    """A PDF with one page per text; each line of the text is a line on the page."""
    content = BytesIO()
    encrypt = StandardEncryption(password, ownerPassword="owner") if password else None
    canvas = Canvas(content, pagesize=size, invariant=1, encrypt=encrypt)
    for text in pages:
        canvas.setFont("Helvetica", 8)
        for number, line in enumerate(text.splitlines()):
            canvas.drawString(20, size[1] - 20 - 12 * number, line)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


def ink() -> bytes:
    """A page with ink and no text: curled shapes, as large as letters, that no engine can read as words."""
    content = BytesIO()
    canvas = Canvas(content, pagesize=A6, invariant=1)
    for row in range(12):
        for column in range(14):
            x, y = 24 + 18 * column, 40 + 28 * row
            shape = canvas.beginPath()
            shape.moveTo(x, y)
            shape.curveTo(x + 14, y + row, x - 6, y + 18, x + 9, y + 12)
            shape.curveTo(x + column, y + 4, x + 2, y + 2, x, y)
            canvas.drawPath(shape, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return content.getvalue()
