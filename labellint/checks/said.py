"""What each language says of a sort, and what another that says anything of the sort does not."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from labellint.label import LANGUAGES, Language, Quote
from labellint.nutrients import name_of
from labellint.register import Register
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault, Texts

Said = dict[Language, dict[Hashable, Quote]]  #: what each language says, and where


def compared(rule: AgreementRule, said: Said, register: Register, lists: Sequence[Quote] = ()) -> list[Fault] | None:
    """What one language says and another, that says anything of the sort or has one of ``lists``, does not."""
    if len(said) < 2:
        return None
    faults: list[Fault] = []
    for what in _once(key for told in said.values() for key in told):
        having = [language for language in LANGUAGES if what in said.get(language, {})]
        for language in LANGUAGES:
            if language in said and language not in having:
                faults.append(
                    Fault(
                        problem="found",
                        category=rule.category,
                        quote=said[having[0]][what],
                        language=language,
                        values={"what": name_of(str(what)), **in_language(register, language)},
                        against=tuple(
                            dict.fromkeys([*said[language].values(), *(q for q in lists if q.language == language)])
                        ),
                    )
                )
    return faults


def in_language(register: Register, language: Language) -> dict[str, str | Texts]:
    return {"in_language": register.in_language[language]}


def _once(keys: Iterable[Hashable]) -> list[Hashable]:
    return list(dict.fromkeys(keys))
