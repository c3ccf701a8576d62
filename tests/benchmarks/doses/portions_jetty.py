"""What packs of the half `jetty` have besides those of `wharf`: numbers of their own. The keys of `texts_jetty.yaml`
are those of the halves before it.
"""

from __future__ import annotations

from .portions_wharf import Wharf

PER_UNIT = (
    "48", "50", "52.5", "56.25", "57", "60", "63", "66", "70", "72", "75", "80", "83", "85", "90", "94", "100", "107",
    "112.5", "116", "120", "125", "128", "132", "135", "140", "150", "158", "160", "165", "175", "180", "187.5", "190",
    "200", "210", "225", "235", "240", "250", "270", "300", "320", "350", "375", "400",
)  # fmt: skip
SALTS = (
    ("bisglycinate", "650", "91"), ("bisglycinate", "800", "112"), ("bisglycinate", "1100", "154"),
    ("bisglycinate", "500", "70"), ("citrate", "450", "72"), ("citrate", "650", "104"), ("citrate", "1000", "160"),
    ("citrate", "850", "136"), ("malate", "550", "85"), ("malate", "850", "132"), ("oxide", "220", "132"),
    ("oxide", "165", "99"), ("taurate", "700", "62"), ("taurate", "1100", "98"), ("hydroxide", "280", "116"),
    ("citrate_nonahydrate", "760", "90"), ("gluconate", "860", "50"),
)  # fmt: skip


class Jetty(Wharf):
    half = "jetty"
    per_unit: tuple[str, ...] = PER_UNIT
    salts: tuple[tuple[str, str, str], ...] = SALTS
