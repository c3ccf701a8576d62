"""Addresses and contents: every shape of a postal address is one, and lots, doses and dates are none."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from labellint import check, compiled
from labellint.facts import Facts, understand
from labellint.lexicon import Vocabulary
from labellint.read import read_bytes
from labellint.rulebook import Rulebook

ADDRESSES = [
    "Prod. by Sonnwald Kft., Fő utca 3, H-1011 Budapest",
    "Verdeeld door Plantagoed, Steenweg op Gent 412, 9300 Aalst",
    "Plantagoed BVBA, Ten Bos 7 bus 1, 8790 Waregem",
    "Zonneveld B.V., Postbus 12, 3500 AA Utrecht, NL",
    "Responsable : Maison Verte, ZA des Rives, 35000 Rennes",
    "Maison Verte - CS 20012 - 44300 Nantes cedex 3",
    "Maison Verte, 2, place du Marché, 1300 Wavre",
    "Maison Verte SA\n12, bd. de la Woluwe\nB 1200 Bruxelles",
    "Grünau GmbH & Co. KG\nWaldstr. 5\n88400 Biberach",
    "Grünau GmbH, 88400 Biberach",
    "Grünau, Unter den Linden 3, 10117 Berlin",
    "Millbrook Ltd, PO Box 55, Sligo, Ireland",
    "Millbrook Nutrition, The Old Mill, Church Street, Ennis, Co. Clare, V95 XY12",
    "Millbrook, 5 High St, Bath BA1 5AB, UK",
    "Berenbende Ltd, 12 Play St, Dublin",
    "Berenbende Ltd, 7 Old Mill Rd., Galway",
    "Vendelmark ApS, Strandvejen 10, DK-2900 Hellerup",
    "Arancia S.r.l., Via Roma 12, 20121 Milano",
    "Sol SL, Calle Mayor 3, 28013 Madrid",
    "Słońce Sp. z o.o., ul. Polna 4, 00-625 Warszawa",
    "KRUIDHOEVE NV, MOLENSTRAAT 14, 3000 LEUVEN",
    "Kruidhoeve (Kerkstraat 22, 9050 Gentbrugge)",
    "Siroopgoed NV, Perengaard 3, Hasselt",
    "Grünau GmbH, An der Alten Mühle 7, Husum",
]
NO_ADDRESSES = [
    "Voedingssupplement. Neem onderweg 1 tablet. Lot 4471 Ten minste houdbaar tot 12/2027. NUT 412/7",
    "Kruidhoeve NV 60 tabletten = 72 g www.kruidhoeve.example",
    "Complément alimentaire. Prendre 1 comprimé par jour. Lot 22031 EXP 10/2028. Laboratoires Verts. 60 comprimés",
    "Vitamin D 2000 IE pro Tablette. Verordnung (EU) Nr. 1169/2011. GmbH. L220431 Mindestens haltbar bis 31.08.2028",
    "Best before 12 2027 Lot H23 A7B1. Magnesium 1000 MG Tablets. Contains 60 tablets",
    "Made in Belgium. Millbrook Ltd. Take 2 tablets with food. Vitamin B12 2000 Micrograms",
    "Per dag 300 mg magnesium; EXP 10-2027 LOT 22113; tel. 09 123 45 67; info@kruid.example",
    "Kruidhoeve NV, Magnesium Forte 375, Vitamine B6 en taurine. Kruidhoeve BV, Partij 12, Ten minste houdbaar tot",
    "Magnesium 375 mg 100 % ADH 1 tablet, 2000 Mensen kozen dit. Batch 8371 Best before see base",
]
OUTSIDE = [
    "Fairmoor Ltd\n12 Harbour Road\nManchester M1 1AE",
    "Talgrund AG, Postfach 12, 3001 Bern, Schweiz",
    "Alpenkraft SA\nRoute de Berne 20\n1700 Fribourg\nSuisse",
    "Nordic Health Inc., 100 Main Street, Springfield, IL 62701",
    "Distribué par Rive SA, CH-1003 Lausanne",
    "Novalis Ltd, 88 Nanjing Road, Shanghai",
    "Novalis Co., Ltd., 12 Xinhua Road, Lakeside District",
    "Fairmoor Ltd\n12 King Street\nLondon\nNUT 12/345",
    "Fairmoor Pty Ltd, 5 Collins Street, Melbourne VIC 3000",
    "Nordic Health LLC, 4 Main Street, Lakeview",
]
INSIDE = [
    "Veldkers NV, Molenstraat 12, 9000 Gent. Made in China",
    "Veldkers NV, Molenstraat 12, 9000 Gent MADE IN CHINA",
    "Veldkers NV, Molenstraat 12, 9000 Gent. Origine : Suisse",
    "Rue de Genève 12, 1140 Bruxelles",
    "12 London Road, Dublin D02 X285",
    "Solgrund SE, Basel-Allee 5, 10115 Berlin",
    "Fairmoor Switzerland AG, Industrielaan 5, 1070 Anderlecht",
    "Hilltop Foods, 5 Main St, Newry BT34 1AB, UK",
    "Fairmoor Ltd, 12 Harbour Road, London EC1A 1BB, UK\n\nEU: Fairmoor BV, Keizersgracht 5, 1015 CJ Amsterdam",
    "UK office: 12 Harbour Road, London EC1A 1BB. IE office: 5 Main Street, Cork T12 X2AB, Ireland",
    "Nordkraft AS, Storgata 1, 0155 Oslo, Norge",
    "Novalis SRL, avenue Shanghai 12, 1000 Bruxelles",
    "Fairmoor Inc., Molenstraat 12, 9000 Gent",
    "Fairmoor Ltd, 4 Portland Street, Limerick",
    "Fairmoor Ltd, 4 Manchester Road, Ballina, Co. Mayo",
]
ALONE = ["54 g", "54g", "e 54 g", "54 g ℮", "150 g poeder", "1 kg", "0,25 l", "1,5 kg", "250 ml e"]
NOT_ALONE = ["375 mg", "1 g", "2 g poeder", "100 g bevat 12 g", "per 100 g", "5 ml"]


@cache
def _tools() -> tuple[Vocabulary, Rulebook]:
    book = compiled.rulebook(())
    return book.vocabulary(), book


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("Kruidhoeve NV, Kerkstraat 22", ["Kerkstraat 22"]),
        ("Kruidhoeve NV, Kerkstraat 22, Gent, België", ["Kerkstraat 22, Gent, België"]),
        ("Kruidhoeve BV, Lindelaan 14\nTen minste houdbaar tot einde 11-2027 Batch 26B18", ["Lindelaan 14"]),
        ("Maison Verte, 2, place du Marché. DDM : 11 2027 Lot 22", ["2, place du Marché"]),
        ("Grünau GmbH, Waldstr. 5, 88400", ["Waldstr. 5, 88400"]),
        ("Kruidhoeve NV, Kerkstraat 22 9050 Gentbrugge", []),
        ("Kruidhoeve NV, Kerkstraat 22 bus 4, 9050 Gentbrugge", []),
        ("Fairmoor Ltd, 12 Harbour Road, Dublin, Ireland", []),
        ("Holloway Ltd, Unit 6, Mill Road, Kilkenny, Ireland\nBatch HF2209", []),
        ("Distr.: Kruidhoeve NV, Kerkstraat 22. Maison Verte, 2, place du Marché, 1300 Wavre", []),
    ],
)
def test_a_street_without_postcode_and_place_is_part_of_an_address(text: str, partial: list[str]) -> None:
    assert [quote.text for quote in _facts(text).partial] == partial


def _facts(text: str) -> Facts:
    return understand(read_bytes(text.encode(), "label.txt"), *_tools(), "oral")


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address_is_known_by_its_shape(text: str) -> None:
    assert _facts(text).addresses


@pytest.mark.parametrize("text", NO_ADDRESSES)
def test_other_numbers_are_no_address(text: str) -> None:
    assert _facts(text).addresses == ()


@pytest.mark.parametrize("text", OUTSIDE)
def test_an_operator_outside_the_union_alone_answers_for_nothing(text: str) -> None:
    assert _facts(text).abroad


@pytest.mark.parametrize("text", INSIDE)
def test_an_address_in_the_union_is_not_taken_for_one_outside(text: str) -> None:
    assert _facts(text).abroad == ()
    assert _facts(text).unplaced == ()


def test_names_in_an_address_are_of_no_language() -> None:
    assert _facts("Food supplement\nIngredients: zinc.\nBerenbende Ltd, 12 Play St, Dublin").languages == ("en",)


def test_an_english_address_without_town_or_country_that_is_known_does_not_show_where_it_lies() -> None:
    facts = _facts("Fairmoor Ltd, 12 Harbour Road, Highmoor")
    assert [quote.text for quote in facts.unplaced] == ["12 Harbour Road"]
    assert facts.abroad == ()


@pytest.mark.parametrize("text", ALONE)
def test_a_weight_that_stands_alone_is_what_the_pack_holds(text: str) -> None:
    assert [quote.text for quote in _facts(f"Voedingssupplement\n\n{text}").contents] == [text]


@pytest.mark.parametrize("text", NOT_ALONE)
def test_a_portion_is_not_what_the_pack_holds(text: str) -> None:
    assert _facts(f"Voedingssupplement\n\n{text}").contents == ()


def test_the_name_of_a_business_abroad_is_quoted_whole(tmp_path: Path) -> None:
    path = tmp_path / "label.txt"
    path.write_text("Voedingssupplement.\n\nLindemark AG, Hafenstrasse 12, 8001 Zürich, Schweiz\n", encoding="utf-8")
    found = [f for v in check(path).labels[0].verdicts if v.rule == "eu/operator" for f in v.findings]
    assert [f.quote for f in found] == ["Lindemark AG, Hafenstrasse 12, 8001 Zürich, Schweiz"]
