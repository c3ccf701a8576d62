"""What a language that the market does not ask for leaves out, although it says all the rest."""

from __future__ import annotations

from labellint.facts import Facts
from labellint.label import Language
from labellint.register import MarketLanguages
from labellint.rulebook import StatementRule

PROBLEM = "beside"
_FULL = 5  #: statements of a language that speaks for the whole label, and not only in its name or its slogans


def beyond(
    rule: StatementRule, facts: Facts, languages: MarketLanguages, present: set[Language]
) -> list[tuple[Language | None, str]]:
    """The further languages of the label that lack, or fail, what one of the market's own languages says."""
    if PROBLEM not in rule.messages or not present & set(languages.accepted):
        return []
    further = [each for each in facts.languages if each not in languages.accepted and each not in present]
    tried = {quote.language for quote in facts.mentions.get(f"{rule.id}#attempts", ())}
    return [(each, PROBLEM) for each in further if each in tried or speaks(facts, each)]


def speaks(facts: Facts, language: Language) -> bool:
    """Whether a language gives so many of the statements that rules ask for that it stands for the whole label."""
    told = (
        key.endswith("#phrases") and any(quote.language == language for quote in quotes)
        for key, quotes in facts.mentions.items()
    )
    return sum(told) >= _FULL
