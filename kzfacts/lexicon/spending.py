"""Russian words beside which a large number is a sum though no currency is said, and words for sums below nothing."""

from __future__ import annotations

# Beginnings of the verbs and nouns right before the number or before «в»; a blank is a word's end.
CUES = (
    "обош", "обойд", "обойтись", "прибыль", "прибыли", "прибылью", "убыт", "выручк", "штраф в ", "штрафом в ",
    "штрафа в ", "штрафу в ", "долг в ", "долгом в ", "долги в ", "бюджет в ", "бюджетом в ", "гонорар", "ущерб",
    "зарабатыва", "заработал", "потратил", "истратил", "выручил", "стоимостью",
)  # fmt: skip

# Beginnings of words for sums that may be negative, Russian and Kazakh; others are positive whatever dash is used.
BELOW_ZERO = (
    "дефицит", "сальдо", "убыт", "остат", "баланс", "минус", "отрицательн", "профицит", "прибыл", "результат",
    "разниц", "отток", "снижени", "изменени", "поток", "итог", "динамик", "прирост",
    "отклонени", "тапшылы", "ауытқу", "шығын", "залал", "қалды", "теріс", "айырма", "пайда", "нәтиже", "өзгері",
)  # fmt: skip
# No punctuation stands behind these: «составил -5 млн тенге», «подешевел на -5 тенге».
BEFORE_SIGN = frozenset(["составил", "составила", "составило", "составили", "составляет", "составит", "на", "до", "с"])
