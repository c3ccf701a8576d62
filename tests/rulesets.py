"""Small rules of our own, so that tests of the tool do not depend on what the law asks."""

from __future__ import annotations

from pathlib import Path

RULE = """\
- id: {id}
  check: phrase
  category: claim.hype
  title: {{en: No {word}, nl: Geen {word}, fr: Pas de {word}, de: Kein {word}}}
  severity: {severity}
  applies: {{kind: {kind}}}
  messages:
    found:
      en: '"{{quote}}" must not stand on a label.'
      nl: '"{{quote}}" mag niet op een etiket staan.'
      fr: '"{{quote}}" ne peut pas figurer sur une étiquette.'
      de: '"{{quote}}" darf nicht auf einem Etikett stehen.'
  fix: {{found: {{en: Leave it out., nl: Laat het weg., fr: À supprimer., de: Weglassen.}}}}
  why: {{en: A test., nl: Een test., fr: Un essai., de: Ein Test.}}
  law: [{{cite: Law of Nowhere, article: art. 1, confidence: {confidence}}}]
  phrases: {{en: [{word}*], nl: [{word}*], fr: [{word}*], de: [{word}*]}}
  examples: {{bad: ["A [[{word}]] here."], good: ["Nothing here."]}}
"""


def rule(
    word: str, severity: str = "error", *, kind: str = "any", rule_id: str | None = None, confidence: str = "verified"
) -> str:
    """A phrase rule against one word, as YAML."""
    return RULE.format(id=rule_id or f"own/{word}", word=word, severity=severity, kind=kind, confidence=confidence)


def folder(at: Path, *rules: str) -> Path:
    """A folder of rules with one file."""
    at.mkdir(parents=True, exist_ok=True)
    (at / "own.yaml").write_text("".join(rules), encoding="utf-8")
    return at
