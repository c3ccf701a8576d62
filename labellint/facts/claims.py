"""Promises understood: every sentence's promises with their subjects found, also in headings and sentences before."""

from __future__ import annotations

from labellint.facts.answers import TELLING, answered, answering, answers_no, denied, served
from labellint.facts.between import Around, Between
from labellint.facts.called import above, brand_words, company_names, headed, said_of, spelt, title
from labellint.facts.clauses import Promise
from labellint.facts.echoes import Echoes, last_said
from labellint.facts.footnotes import footnotes, noted
from labellint.facts.grammar import Grammar, grammar_of
from labellint.facts.leading import Found, once_said
from labellint.facts.parts import APART, Link, Subject
from labellint.facts.reading import Reading
from labellint.facts.records import Claim, Product
from labellint.label import Quote
from labellint.lexicon import Hit
from labellint.relationships import lessens
from labellint.text import Passage, Sentence

DOUBTFUL = 0.6  #: words read with less confidence than this make a claim's class doubtful
_HEADS = 2  #: lines at the top in which a product says what it is called
_UNNAMED = frozenset({"product", "general"})
_ECHOED = 2  #: sentences at most between a promise and its echo ("And copper? The same.")
_PARTS = frozenset({"substance", "subject", "link", "effect", "effect-topic", "guard"})
_GROUPS = (
    "substance",
    "subject",
    "link",
    "effect",
    "effect-topic",
    "normal",
    "guard",
    "wording",
    "reader",
    "echo",
    "scene",
)


def find_claims(reading: Reading, product: Product) -> tuple[Claim, ...]:
    """Every promise of the label, in reading order."""
    grammar = grammar_of(reading.rulebook)
    found: list[Found] = []
    parsed: dict[int, tuple[list[Subject], list[Link]]] = {}
    last: dict[int, tuple[Subject, ...]] = {}
    titles: dict[int, list[Subject]] = {}
    groups = reading.grouped(*_GROUPS)
    echoes = Echoes(grammar)
    notes = footnotes(groups, grammar.parts)
    brand = brand_words(groups[:_HEADS])
    companies = company_names(groups)
    for place, (passage, hits) in enumerate(groups):
        parsed[passage.index] = grammar.parts.outline(hits)
        titles.setdefault(passage.panel, title(passage, parsed[passage.index][0]))
        if not any(hit.group in TELLING for hit in hits):  # most of a label promises nothing
            _name(last, passage, parsed[passage.index][0])
            continue
        below = headed(passage, parsed)
        staged = grammar.scenes.staged(passage, hits)
        if place and answers_no(grammar.guards, groups[place - 1][0], passage, hits):
            staged = [told or "scene" for told in staged]
        until = served(grammar.guards, passage, hits)
        before: list[Subject] = []
        earlier: set[str] = set()
        disowned = False
        for number, sentence in enumerate(passage.sentences):
            within = [hit for hit in hits if sentence.start <= hit.start < min(sentence.end, until)]
            telling = any(hit.group in TELLING for hit in within)
            inside = grammar.told(passage, within, product) if telling else within
            told = [hit for hit in within if hit.group == "guard"]
            goes_on = disowned and any(grammar.guards.kind(h) == "none" and h.start == sentence.start for h in told)
            disowned = goes_on or any(grammar.guards.kind(h) == "denial" for h in told)
            if goes_on:  # "We promise no miracles. No flat tummy, no eternal youth."
                continue
            if answered(grammar.guards, grammar.cautions, passage, number, sentence, hits):
                continue
            if number + 1 == len(passage.sentences) and denied(grammar.guards, passage, groups[place + 1 : place + 2]):
                continue
            implied = before or titles[passage.panel] or (answering(grammar, passage, number, hits) if telling else [])
            asked = passage.tokens[sentence.end - 1].text[0] == "?"
            if companies and spelt(passage.tokens) in companies:  # "Ostland Vital", as the company is called
                continue
            marked = noted(notes, passage, sentence.start, sentence.end)
            promises = _once(
                grammar, grammar.promises(passage, sentence, inside, below or marked is not None, staged[number])
            )
            if promises:
                around = Around(Between(passage, grammar.rulebook), sentence, _places(grammar, inside))
                for promise in promises:
                    note = noted(notes, passage, promise.effect.start, sentence.end) if marked else None
                    several = promise.link is None and bool(earlier - {s.id for s in before})
                    meant = note.subjects if note else titles[passage.panel] if several else implied
                    alone = len(promises) == 1
                    claims = _claims(
                        grammar, passage, sentence, around, promise, alone, parsed, last, meant, brand, product
                    )
                    leads = promise.link is None and grammar.parts.kind(promise.effect.id) in _LEADING
                    found.append(Found(passage, number, asked, leads, promise, claims, note.passage if note else None))
            found += _echoed(grammar, echoes, passage, number, inside, before, found)
            whole = parsed[passage.index][0] if len(inside) == len(hits) else grammar.parts.outline(inside)[0]
            named = tuple(s for s in whole if s.id not in _UNNAMED)
            if named and not any(token.text[0].isdigit() for token in passage.tokens[sentence.start : sentence.end]):
                last[passage.panel] = named
            if named:  # behind "Zinc for your skin. Magnesium for your muscles." a slogan is said of the product
                earlier |= {s.id for s in before}
                before = list(named)
    return tuple(claim for each in once_said(found) for claim in each.claims)


def _name(last: dict[int, tuple[Subject, ...]], passage: Passage, subjects: list[Subject]) -> None:
    """Note the substances that the last sentence of a passage without promises names, where it gives no amounts."""
    for sentence in reversed(passage.sentences if subjects else ()):
        named = tuple(s for s in subjects if s.id not in _UNNAMED and sentence.start <= s.start < sentence.end)
        if named and not any(token.text[0].isdigit() for token in passage.tokens[sentence.start : sentence.end]):
            last[passage.panel] = named
            return


def _echoed(
    grammar: Grammar,
    echoes: Echoes,
    passage: Passage,
    number: int,
    hits: list[Hit],
    before: list[Subject],
    found: list[Found],
) -> list[Found]:
    """What a sentence says again of other substances, in the clauses behind what was promised last."""
    sentence = passage.sentences[number]
    told: list[Found] = []
    for clause in echoes.clauses(passage, sentence, hits, before):
        near = [f for f in found if f.passage is passage and number - _ECHOED <= f.sentence <= number and f.claims]
        near = [f for f in near if f.sentence < number or f.promise.effect.start < clause.start]
        near = [f for f in near if f.sentence == near[-1].sentence]
        said = last_said([f.claims for f in near])
        claims = echoes.claims(passage, sentence, clause, said)
        told += [Found(passage, number, False, False, near[-1].promise, [claim]) for claim in claims]
    return told


def _places(grammar: Grammar, hits: list[Hit]) -> list[tuple[int, int]]:
    """Where parts of promises stand; prepositions hold none apart."""
    return [(h.start, h.end) for h in hits if h.group in _PARTS and h.id not in grammar.parts.near]


_LEADING = frozenset({"register", "general", "cosmetic", "unlisted"})
_MERGED = frozenset({"cosmetic", "deficiency", "general", "transdermal", "unlisted"})


def _once(grammar: Grammar, promises: list[Promise]) -> list[Promise]:
    """What a sentence says of one effect and the same subjects in several places is one promise."""
    merged: list[Promise] = []
    for promise in promises:
        same = next((i for i, p in enumerate(merged) if p.effect.id == promise.effect.id), None)
        if (
            same is not None
            and grammar.parts.kind(promise.effect.id) in _MERGED
            and promise.subjects in ((), merged[same].subjects)
        ):
            one = merged[same]
            merged[same] = one._replace(
                effect=one.effect._replace(end=promise.effect.end, topic=one.effect.topic and promise.effect.topic),
                link=one.link or promise.link,
                end=promise.end,
            )
        else:
            merged.append(promise)
    return merged


def _claims(
    grammar: Grammar,
    passage: Passage,
    sentence: Sentence,
    around: Around,
    promise: Promise,
    alone: bool,
    parsed: dict[int, tuple[list[Subject], list[Link]]],
    last: dict[int, tuple[Subject, ...]],
    implied: list[Subject],
    brand: frozenset[str],
    product: Product,
) -> list[Claim]:
    """One claim for each subject of a promise; a heading can be its subject or its link.

    ``implied``: the substances of the sentence before in its passage, or of the panel's title. ``brand``: words of the
    product's name, which makes the product the subject where it stands before the verb. ``alone``: whether the
    sentence promises nothing else.
    """
    over = above(passage, parsed)
    link = promise.link
    here = [s for s in promise.subjects if s.id != "general"]
    if any(s.id != "product" for s in here):  # "this product contains iodine, which contributes ..." is said of iodine
        here = [s for s in here if s.id != "product"]
    if promise.wording is not None:
        return [_printed(grammar, passage, sentence, promise, promise.wording)]
    subjects = [subject.id for subject in here]
    if not subjects and promise.subjects:
        before = _before(promise.subjects[0], sentence, parsed[passage.index][0])
        subjects = [s.id for s in before or last.get(passage.panel, ())] or ["general"]
    if not subjects and said_of(passage, sentence, link, brand):
        subjects = ["product"]
    if not subjects:
        subjects = [s.id for s in over[0] or implied]
    subjects = grammar.together(subjects, promise.effect.id)
    if (link is None or link.near) and over[1] and not over[1][-1].near:
        link = over[1][-1]._replace(start=-1, end=-1)
    effect = promise.effect
    kind = grammar.parts.kind(effect.id)
    if kind == "cosmetic" and link is None and not subjects and effect.topic:
        return []
    entry = grammar.parts.effects.get(effect.id)
    if entry is not None and entry.value == "uptake" and product.kind == "topical":
        kind = "transdermal"
    if entry is not None and entry.value == "plant":
        subjects = [s for s in subjects if s in grammar.substances and grammar.substances[s].kind == "plant"]
        if not subjects:
            return []
    if link is None and effect.topic and lessens(grammar.relationships(effect.id)):
        link = Link("strong", -1, -1, False)  # "B12 zaps fatigue": an unknown verb does more than reduce
    places = [(s.start, s.end) for s in promise.subjects] + [(effect.start, promise.end)]
    if link is not None and link.start >= 0:
        places.append((link.start, link.end))
    start, end = min(p[0] for p in places), max(p[1] for p in places)
    if kind not in APART:
        start, end = around.grown(start, end, any(s.start == start for s in promise.subjects))
        start, end = around.whole(start, end) if alone else (start, end)
    start, end = Between(passage, grammar.rulebook).rounded(sentence, start, end)
    if kind == "prohibited-c":  # whose word it is and what is said stand anywhere in the sentence
        start, end = sentence.start, sentence.end
    quote = passage.quote(start, end, sentence.language)
    words = (
        link is not None and link.strength == "register" and promise.normal == "normal"
    )  # another's, of the register
    meant = {subject: effect.id if words else _organ(grammar, subject, promise) for subject in subjects}
    return [
        Claim(
            subject=subject,
            subject_kind=grammar.substances[subject].kind if subject in grammar.substances else None,
            link=link.strength if link else "none",
            effect=meant.get(subject, effect.id),
            kind=kind if meant.get(subject, effect.id) == effect.id else "register",
            normal=promise.normal,
            quote=quote,
            subject_quote=_quote(passage, next((s for s in here if s.id == subject), None)),
            link_quote=_quote(passage, link if link and link.start >= 0 else None),
            effect_quote=passage.quote(effect.start, effect.end, sentence.language),
            relationships=grammar.relationships(meant.get(subject, effect.id)),
            cosmetic=kind == "cosmetic" or (entry is not None and entry.value == "cosmetic"),
            doubt="reading" if quote.confidence < DOUBTFUL else None,
        )
        for subject in dict.fromkeys(subjects or ["product"])
    ]


def _before(pronoun: Subject, sentence: Sentence, subjects: list[Subject]) -> list[Subject]:
    """The substance that a sentence names before its pronoun: "folic acid belongs to it: it contributes to ..."."""
    named = [s for s in subjects if s.id not in _UNNAMED]
    return [s for s in named if sentence.start <= s.start and s.end <= pronoun.start][-1:]


def _organ(grammar: Grammar, subject: str, promise: Promise) -> str:
    """The effect that is promised of a substance: that of the organ inside its words where the register has only that.

    "Choline gives your liver a lift" is said of the liver; of a substance without such a claim it stays a lift.
    """
    effect = promise.effect.id
    if grammar.claimed(subject, effect):
        return effect
    return next((organ for organ in promise.organs if grammar.claimed(subject, organ)), effect)


def _printed(grammar: Grammar, passage: Passage, sentence: Sentence, promise: Promise, wording: str) -> Claim:
    """A claim in the register's own words: whose, and of what, the register says."""
    row = grammar.register[wording]
    start, end = Between(passage, grammar.rulebook).rounded(sentence, promise.effect.start, promise.end)
    quote = passage.quote(start, end, sentence.language)
    return Claim(
        subject=row.substance,
        subject_kind=grammar.substances[row.substance].kind if row.substance in grammar.substances else "other",
        link="register",
        effect=grammar.effect_of(row.relationship),
        kind="register",
        normal="normal",
        quote=quote,
        effect_quote=quote,
        wording=wording,
        cosmetic=grammar.parts.value(grammar.effect_of(row.relationship)) == "cosmetic",
        relationships=(row.relationship,),
        doubt="reading" if quote.confidence < DOUBTFUL else None,
    )


def _quote(passage: Passage, place: Subject | Link | None) -> Quote | None:
    return passage.quote(place.start, place.end) if place is not None else None
