"""What a label says, without any law: the records that understanding yields and judging consumes. All are immutable."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from labellint.label import Box, Kind, Language, Quote
from labellint.quantity import Quantity

Per = Literal["day", "unit", "portion", "100g", "100ml"]
Counts = Literal["element", "compound", "additive"]
Strength = Literal["register", "gentle", "strong", "medicinal", "none"]
Normal = Literal["normal", "good", "lost", "improved", "none"]


class Product(Struct, frozen=True, kw_only=True):
    """The kind of product and why: it was given, or words decided it (each with the kind that it speaks for; of two
    kinds, ``both``), or there are none."""

    kind: Kind
    why: Literal["given", "words", "both", "none"]
    words: tuple[tuple[str, Kind], ...] = ()
    quote: Quote | None = None
    name: Quote | None = None


class Again(Struct, frozen=True):
    """An amount that is printed once more in another unit, and the words for both."""

    quantity: Quantity
    quote: Quote


class Amount(Struct, frozen=True, kw_only=True):
    """A declared quantity of a substance. ``form`` is a compound's id in ``rules/data/compounds.csv``, or None."""

    substance: str  #: register slug, as "magnesium" or "vitamin-b6"
    value: Decimal
    unit: str  #: "g", "mg", "µg", "IU"
    per: Per | None
    counts: Counts
    quote: Quote
    units: Decimal = Decimal(1)  #: how many units the column or sentence speaks of ("per 2 tablets")
    form: str | None = None
    percent: Decimal | None = None  #: declared % of the reference intake beside it
    percent_units: Decimal | None = None  #: how many units it is the share of, where not as many as the amount is per
    percent_quote: Quote | None = None
    share: Decimal | None = None  #: the part of the element in a compound, as printed: "of which 11 % magnesium"
    doubt: str | None = None  #: why the reading is not certain
    named: tuple[str, ...] = ()  #: substances that its brackets say it is, or holds: "Vitamin A (as beta-carotene)"
    either: bool = False  #: of the compound, or else of its element: "Magnesium 1000 mg magnesium citrate"
    basis_unit: str | None = None  #: what the units are: "tablet", "g", "ml" ...; None where the label does not say
    part: bool = False  #: named as a part of another amount of the same substance, which counts instead
    whole: Quote | None = None  #: the amount together with what it is per, where one sentence says both
    titled: bool = False  #: nothing stands beside it, as in the name of the product: "Magnesium 400 mg"
    place: int = 0  #: equal for amounts of one table, list or panel
    again: Again | None = None  #: the same in or out of international units, as printed behind it: "25 µg (1000 IU)"
    of: str | None = None  #: the compound that this is the element of ("citraat 1000 mg, waarvan 160 mg magnesium"),
    #: or the substance itself where a material is named after it ("marine magnesium 500 mg, of which magnesium 280 mg")


class Named(Struct, frozen=True, kw_only=True):
    """A substance in a heading or short text; ``sold`` where it stands right behind the sales name, ``titled`` where a
    few words at the top of the label are its title: "Zinc Complex"."""

    substance: str
    quote: Quote
    sold: bool
    titled: bool = False


class Intake(Struct, frozen=True, kw_only=True):
    """How much a day the label recommends: ``units_high`` x ``times_high`` units at most."""

    units_low: Decimal
    units_high: Decimal
    times_low: Decimal
    times_high: Decimal
    unit: str | None  #: "tablet", "capsule", "sachet", "ml", "drop", ...
    quote: Quote
    audience: str | None = None  #: "adults", "children 4-10", ...; None for everybody
    low_years: int | None = None
    high_years: int | None = None
    audience_quote: Quote | None = None
    most: bool = False  #: said to be the most of a day, whatever else is said
    whole: bool = False  #: said of the whole day, and not of a time of it
    plain: bool = False  #: one number of units a day, for everybody and always
    untimed: bool = False  #: nothing says that it is that of a day: "1 capsule with a glass of water"
    rare: Literal["days", "weeks"] | None = None  #: taken on some days only: "every other day", "once a week"
    beside: bool = False  #: of one of several products that are all taken: "1 sachet and 2 capsules a day"
    doubt: str | None = None  #: "portion" where more is said about the portion than was understood


class Portion(Struct, frozen=True, kw_only=True):
    """The portion of a day that amounts are declared for: "per daily dose (2 tablets)"."""

    units: Decimal
    unit: str
    quote: Quote


class Dispute(Struct, frozen=True, kw_only=True):
    """A declared portion or the lesser direction for use, and the direction that makes another number a day."""

    portion: Portion
    intake: Intake
    units: Decimal  #: a day, at most, by the direction
    directed: bool = False  #: the portion is that of another direction for use


class Daily(Struct, frozen=True, kw_only=True):
    """Amount of a substance a day. ``low`` and ``high`` differ only where the chemical form is not known."""

    substance: str
    value: Decimal | None
    unit: str
    low: Decimal | None
    high: Decimal | None
    workings: str
    quotes: tuple[Quote, ...]
    doubt: str | None = None  #: a stable word: "portion", "form", "number", ...; None where the sum is certain


class Claim(Struct, frozen=True, kw_only=True):
    """One promise: one subject does one thing to one effect, in a sentence of the label."""

    subject: str  #: a substance's slug, "product" or "general"
    link: Strength
    effect: str  #: id in rules/lexicon/effects*.yaml, or of a relationship of the register
    subject_kind: str | None = None  #: of a substance: nutrient, plant, other
    kind: str  #: of the effect: register, unlisted, complaint, transdermal, deficiency, cosmetic, general, hype ...
    normal: Normal  #: what became of the register's "normal"
    quote: Quote  #: the whole sentence part that makes the promise
    subject_quote: Quote | None = None
    link_quote: Quote | None = None
    effect_quote: Quote | None = None
    wording: str | None = None  #: the register's claim whose wording is printed as it is
    relationships: tuple[str, ...] = ()  #: what the Union register calls the effect
    cosmetic: bool = False  #: an effect on the skin itself, which a skin product may promise
    compared: bool = False  #: said beside what it is compared with: "30 % less sugar than ..."
    doubt: str | None = None  #: words read with low confidence on which the class may hang


class Needed(Struct, frozen=True, kw_only=True):
    """An amount in a sentence, or a range of it, and the substances (by slug) that it is of; maybe of none."""

    low: Decimal
    high: Decimal
    unit: str
    of: frozenset[str] = frozenset()


class Stated(Struct, frozen=True, kw_only=True):
    """A sentence about how an effect is obtained. ``parts``: what it names of when and how the product is taken, by the
    ids of the lexicon of conditions; ``says``: the kinds of these and other words of that lexicon that it has."""

    quote: Quote
    language: Language | None
    passage: int
    sentence: int
    says: frozenset[str]
    parts: frozenset[str]
    amounts: tuple[Needed, ...] = ()


class Number(Struct, frozen=True, kw_only=True):
    """A notification number, or an attempt at one (``problem`` says what is wrong with its form)."""

    quote: Quote
    categories: tuple[str, ...]
    company: int | None
    product: int | None
    problem: str | None = None
    readings: tuple[str, ...] = ()  #: other readings, where letters and digits look alike


class Form(Struct, frozen=True, kw_only=True):
    """A chemical form that an ingredient list or an amount names: its id in ``rules/data/compounds.csv``."""

    id: str
    quote: Quote


class Listed(Struct, frozen=True, kw_only=True):
    """One ingredient of a list. ``keys``: what it is known as in any language (substances, forms, additives, E
    numbers); none where no lexicon knows it."""

    quote: Quote
    keys: frozenset[str] = frozenset()


class IngredientList(Struct, frozen=True, kw_only=True):
    """One ingredient list without its heading, and the substances that it lists as such."""

    quote: Quote
    substances: tuple[str, ...]
    open: bool = False  #: it ends in a comma and goes on elsewhere
    items: tuple[Listed, ...] = ()  #: its ingredients, additives too; none where amounts stand in it, which are no list

    @property
    def count(self) -> int:
        return len(self.items)


class Ingredient(Struct, frozen=True, kw_only=True):
    """An allergen or an additive in an ingredient list. ``marked``: whether it stands out; None where that cannot show.

    For an additive ``marked`` says whether the name of its class stands with it, and ``use`` is the class that it is
    most often of, where its name tells that.
    """

    id: str
    quote: Quote
    marked: bool | None = None
    use: str | None = None


class Print(Struct, frozen=True, kw_only=True):
    """How words that a rule looks for are printed: the height of x in mm and the contrast with the ground (1 to 21)."""

    rule: str
    quote: Quote
    height_mm: float | None = None
    contrast: float | None = None
    capitals: bool = False  #: no small letters were measured; the height is that of the font
    pictured: bool = False  #: measured in a picture, to a tenth


class Marked(Struct, frozen=True, kw_only=True):
    """A date ("2028-06", "2028-06-30") or lot number as ``code``, with the words for it."""

    quote: Quote
    code: str
    possible: bool = True  #: whether the calendar has such a date


class Counted(Struct, frozen=True, kw_only=True):
    """A number of units that a pack holds; ``translated``: right behind the stroke after another ("60 tabletten /")."""

    quote: Quote
    count: int
    packs: tuple[int, ...] = ()  #: numbers right before, which may be of packs of so many: "2 tubes de 10 comprimés"
    translated: bool = False


class Sized(Struct, frozen=True, kw_only=True):
    """A number of units and the size of each: "30 x 5 g"."""

    quote: Quote
    count: Decimal
    size: Quantity


class Facts(Struct, frozen=True, kw_only=True):
    """Everything understood from one label."""

    product: Product
    languages: tuple[Language, ...]
    amounts: tuple[Amount, ...] = ()
    fronts: tuple[Amount, ...] = ()  #: of these, what short paragraphs tell without what it is per
    nutrition: tuple[Amount, ...] = ()  #: energy ("kcal"), fat, sugars, protein ..., where a nutrition claim is made
    intakes: tuple[Intake, ...] = ()
    dispute: Dispute | None = None
    daily: tuple[Daily, ...] = ()
    claims: tuple[Claim, ...] = ()
    stated: tuple[Stated, ...] = ()  #: what is said about how an effect is obtained
    numbers: tuple[Number, ...] = ()
    foreign: tuple[Quote, ...] = ()  #: numbers of other countries that look like one
    substances: tuple[str, ...] = ()  #: slugs of what is an ingredient or declared, not merely claimed
    kinds: dict[str, str] = {}  #: of each of these: "nutrient", "plant" or "other"
    forms: tuple[Form, ...] = ()  #: chemical forms that lists or amounts name
    prints: tuple[Print, ...] = ()  #: of the words that statement rules found
    allergens: tuple[Ingredient, ...] = ()
    warned: dict[str, frozenset[Language | None]] = {}  #: the languages that name an allergen, in their lists or not
    additives: tuple[Ingredient, ...] = ()
    lists: tuple[IngredientList, ...] = ()
    unnamed: tuple[str, ...] = ()  #: ingredients that no lexicon knows
    lots: tuple[Quote, ...] = ()  #: what marks a lot without the word for it
    named: tuple[Named, ...] = ()  #: where the label names its substances outside lists, tables and promises
    bare: tuple[Named, ...] = ()  #: rows of a table that give a percentage and no amount
    addresses: tuple[Quote, ...] = ()  #: postal addresses
    abroad: tuple[Quote, ...] = ()  #: all of them, with their countries, where every one lies outside the Union
    unplaced: tuple[Quote, ...] = ()  #: those that do not show where they lie, where no other lies in the Union
    partial: tuple[Quote, ...] = ()  #: streets and boxes, where no address has postcode and place
    nameless: tuple[Quote, ...] = ()  #: the addresses, where nothing before any of them may be the name of a business
    dates: tuple[Marked, ...] = ()  #: of durability, with the words for them
    codes: tuple[Marked, ...] = ()  #: lot numbers, with the words for them
    counts: tuple[Counted, ...] = ()  #: how many units the pack holds
    sizes: tuple[Sized, ...] = ()  #: how many units it holds, and how large each is
    contents: tuple[Quote, ...] = ()  #: paragraphs that are nothing but what the pack holds
    mentions: dict[str, tuple[Quote, ...]] = {}  #: phrases of rules that were found: "<rule id>#<field>" -> where
    contexts: dict[Quote, Quote] = {}  #: the sentences around the phrases of statements, as far as they are near
    words: frozenset[str] = frozenset()  #: every word of the label, folded
    unread: tuple[Box, ...] = ()  #: ink that was not read
    unread_lines: bool = False  #: some of it is like lines of words
    unreadable: tuple[int, ...] = ()  #: pages that were not read at all


class Excuse(Struct, frozen=True):
    """Words beside an effect that make it no promise, or a weaker one: an entry of the lexicon of guards."""

    id: str
    kind: str
    note: str | None
    quote: Quote
