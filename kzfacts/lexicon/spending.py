"""Russian words beside which a large number is a sum though no currency is said: «обошлись в 930 тысяч»."""

from __future__ import annotations

# Beginnings of the verbs and nouns right before the number or before «в».
CUES = (
    "обошл",
    "обойд",
    "обойтись",
    "прибыль",
    "прибыли",
    "прибылью",
    "убыт",
    "выручк",
    "штраф",
    "долг",
    "бюджет",
    "гонорар",
    "ущерб",
    "зарабатыва",
    "заработал",
    "потратил",
    "истратил",
    "выручил",
    "стоимостью",
)
