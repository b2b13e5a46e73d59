"""Russian words beside which a large number is a sum though no currency is said: «обошлись в 930 тысяч»."""

from __future__ import annotations

# Beginnings of the verbs and nouns right before the number or before «в».
CUES = (
    "обош",
    "обойд",
    "обойтись",
    "прибыль",
    "прибыли",
    "прибылью",
    "убыт",
    "выручк",
    "штраф в",
    "штрафом в",
    "штрафа в",
    "штрафу в",
    "долг в",
    "долгом в",
    "долги в",
    "бюджет в",
    "бюджетом в",
    "гонорар",
    "ущерб",
    "зарабатыва",
    "заработал",
    "потратил",
    "истратил",
    "выручил",
    "стоимостью",
)
