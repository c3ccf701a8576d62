"""The objects of a one-page PDF round a content stream: boxes, fonts, layers, spot colours, pictures."""

from __future__ import annotations

from .pdf import Content, Picture, compressed, embedded_font, number
from .sheet import Sheet


class Objects:
    """Numbered PDF objects, written in order with a cross-reference table."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def add(self, body: str | bytes) -> int:
        self.bodies.append(body.encode("latin-1") if isinstance(body, str) else body)
        return len(self.bodies)

    def written(self, root: int) -> bytes:
        out, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
        for index, body in enumerate(self.bodies, 1):
            places.append(len(out))
            out += f"{index} 0 obj\n".encode() + body + b"\nendobj\n"
        table = "".join(f"{place:010d} 00000 n \n" for place in places)
        size = len(places) + 1
        tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root {root} 0 R >>\n"
        return out + f"{tail}startxref\n{len(out)}\n%%EOF\n".encode()


def document(content: Content) -> bytes:
    """The finished file. Same content, same bytes."""
    sheet, objects = content.sheet, Objects()
    fonts = " ".join(
        f"/{key} {_font(objects, key, used, sheet.ligatures)} 0 R" for key, used in sorted(content.used.items())
    )
    pictures = " ".join(f"/P{i} {_picture(objects, p)} 0 R" for i, p in enumerate(content.pictures))
    spots = " ".join(f"/CS{i} {_spot(content, name)}" for i, name in enumerate(content.spots))
    groups = [objects.add(f"<< /Type /OCG /Name ({name}) >>") for name in content.layers]
    properties = " ".join(f"/L{i} {group} 0 R" for i, group in enumerate(groups))
    width, height = sheet.width + 2 * content.origin, sheet.height + 2 * content.origin
    matrix = {
        0: "1 0 0 1 0 0",
        90: f"0 1 -1 0 {number(height)} 0",
        180: f"-1 0 0 -1 {number(width)} {number(height)}",
        270: f"0 -1 1 0 0 {number(width)}",
    }[sheet.rotate]
    stream = objects.add(compressed(f"{matrix} cm\n".encode() + "\n".join(content.parts).encode("latin-1")))
    pages = len(objects.bodies) + 2
    page = objects.add(
        f"<< /Type /Page /Parent {pages} 0 R /Contents {stream} 0 R /Rotate {sheet.rotate} "
        f"{_boxes(sheet, content.origin)}\n"
        f"/Resources << /Font << {fonts} >> /XObject << {pictures} >> /ColorSpace << {spots} >> "
        f"/Properties << {properties} >> >> >>"
    )
    objects.add(f"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>")
    return objects.written(objects.add(f"<< /Type /Catalog /Pages {pages} 0 R {_layers(content, groups)} >>"))


def _boxes(sheet: Sheet, origin: float) -> str:
    width, height = sheet.width, sheet.height
    if sheet.rotate in (90, 270):
        width, height = height, width

    def box(margin: float) -> str:
        edges = (origin - margin, origin - margin, origin + width + margin, origin + height + margin)
        return "[" + " ".join(map(number, edges)) + "]"

    found = f"/MediaBox {box(origin)}"
    if sheet.boxes == "trim" and origin:
        found += f" /BleedBox {box(min(sheet.bleed, origin))} /TrimBox {box(0)}"
    if sheet.boxes == "crop" and origin:
        found += f" /CropBox {box(0)}"
    return found


def _layers(content: Content, groups: list[int]) -> str:
    if not groups:
        return ""
    off = [
        f"{g} 0 R" for g, name in zip(groups, content.layers, strict=True) if not content.sheet.layers.get(name, True)
    ]
    every = " ".join(f"{g} 0 R" for g in groups)
    return f"/OCProperties << /OCGs [{every}] /D << /Order [{every}] /OFF [{' '.join(off)}] >> >>"


def _spot(content: Content, name: str) -> str:
    tint = " ".join(map(number, content.spots[name].cmyk))
    shade = f"<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [{tint}] /N 1 >>"
    return f"[/Separation /{name.replace(' ', '#20')} /DeviceCMYK {shade}]"


def _font(objects: Objects, key: str, used: set[str], ligatures: str) -> int:
    shape, data, widths, cmap = embedded_font(key, used, ligatures)
    name = f"LABELS+{shape.name}"
    box, ascent, descent = shape.descriptor()
    weight = "/StemV 140 /Flags 262148" if "Bold" in shape.name else "/StemV 80 /Flags 4"
    file = objects.add(compressed(data, f"/Length1 {len(data)} "))
    described = objects.add(
        f"<< /Type /FontDescriptor /FontName /{name} {weight} "
        f"/FontBBox [{' '.join(map(str, box))}] /ItalicAngle 0 "
        f"/Ascent {ascent} /Descent {descent} /CapHeight 700 /FontFile2 {file} 0 R >>"
    )
    descendant = objects.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /DW 500 "
        f"/W [{widths}] "
        f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor {described} 0 R >>"
    )
    unicode_map = objects.add(compressed(cmap.encode()))
    return objects.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant} 0 R] /ToUnicode {unicode_map} 0 R >>"
    )


def _picture(objects: Objects, picture: Picture) -> int:
    space = "/DeviceGray" if picture.grey else "/DeviceRGB"
    head = (
        f"<< /Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} "
        "/BitsPerComponent 8 "
        f"/ColorSpace {space} /Filter /DCTDecode /Length {len(picture.data)} >>\nstream\n"
    )
    return objects.add(head.encode() + picture.data + b"\nendstream")
