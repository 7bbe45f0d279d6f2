#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights and thresholds of kiosk/cards/confidence.cpp on the tuning set.

    foyer-cards draw --set tuning --count 320 --out cards
    foyer-card-fields look cards > lines.jsonl
    foyer-card-fields score lines.jsonl --rows rows.csv
    tests/card_bench/fit.py rows.csv

Logistic regression by Newton's steps, drawn towards a common model of all classes where a class
has few rows. The thresholds are chosen on designs that the weights were not fitted on: each tenth
of the designs is judged by a model of the other nine. Never run it on the measured set.
"""
import csv
import math
import sys

CLASSES = ["Code", "Digits", "Money", "Date", "Phone", "Address", "Name", "Words"]
NAMES = "one weaker surer agree differ named exact beside proven alike near doubts small short unsteady confirmed contradicted".split()
FOLDS = 10
SUREST = 0.6  # surestFrom of field_reading.cpp
RESTLESS = 2.5  # and restlessBelow, blindBelow, as features
BLIND = 0.155
LOWEST = 0.9
MARGIN = 0.3  # in log odds, above the surest of the wrong ones
# No certain value may be wrong in so many; see card_bench/README.md.
WRONG_AT_MOST = 0.001


class Row:
    def __init__(self, cells):
        self.kind, self.field, self.design = int(cells[0]), cells[1], cells[2]
        self.clean, self.right = cells[3] == "1", int(cells[4])
        self.doubts = set(cells[5].split())
        self.features = [float(x) for x in cells[6:]]
        self.judged = 0.0

    def may_be_certain(self):
        weaker, surer, unsteady = (self.features[i] for i in (1, 2, 14))
        restless = unsteady > RESTLESS and weaker < BLIND
        return self.clean and not restless and 1 - 10**-surer >= SUREST - 1e-6


def probability(weights, features):
    total = sum(w * f for w, f in zip(weights, features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def solved(matrix, vector):
    """Gauss with pivots; the matrix is small and positive definite."""
    n = len(vector)
    m = [row[:] + [v] for row, v in zip(matrix, vector)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[pivot] = m[pivot], m[i]
        for r in range(n):
            if r != i:
                factor = m[r][i] / m[i][i]
                if factor:
                    m[r] = [a - factor * b for a, b in zip(m[r], m[i])]
    return [m[i][n] / m[i][i] for i in range(n)]


def fit(rows, prior, strength):
    size = len(prior)
    weights = list(prior)
    for _ in range(12):
        slope = [strength * (w - p) for w, p in zip(weights, prior)]
        bend = [[strength if i == j else 0.0 for j in range(size)] for i in range(size)]
        for row in rows:
            p = probability(weights, row.features)
            used = [(i, f) for i, f in enumerate(row.features) if f]
            for i, f in used:
                slope[i] += (p - row.right) * f
                for j, g in used:
                    bend[i][j] += p * (1 - p) * f * g
        step = solved(bend, slope)
        weights = [w - s for w, s in zip(weights, step)]
        if max(abs(s) for s in step) < 1e-4:
            break
    return weights


def models(rows):
    common = fit(rows, [0.0] * len(NAMES), 1.0)
    return [fit([r for r in rows if r.kind == k], common, 6.0) for k in range(len(CLASSES))]


def threshold(rows):
    """The lowest probability from which on next to nothing is wrong, and a little more."""
    wrong = certain = 0
    for row in sorted(rows, key=lambda r: -r.judged):
        wrong += 1 - row.right
        certain += 1
        if wrong > WRONG_AT_MOST * certain:
            odds = row.judged / (1 - row.judged) * math.exp(MARGIN)
            return odds / (1 + odds)
    return 0.0


def main():
    with open(sys.argv[1], newline="") as file:
        rows = [Row(cells) for cells in csv.reader(file)]
    designs = sorted({row.design for row in rows})
    for fold in range(FOLDS):
        out = set(designs[fold::FOLDS])
        weights = models([r for r in rows if r.design not in out])
        for row in rows:
            if row.design in out:
                row.judged = probability(weights[row.kind], row.features)
    final = models(rows)
    print("    // " + " ".join(NAMES))
    for name, weights in zip(CLASSES, final):
        print("    {" + ", ".join(f"{w:.2f}" for w in weights) + "}, // " + name)
    chosen = []
    for k, name in enumerate(CLASSES):
        able = [r for r in rows if r.kind == k and r.may_be_certain()]
        limit = max(LOWEST, math.ceil(threshold(able) * 1000) / 1000)
        chosen.append(f"{limit:.3f}")
        certain = [r for r in able if r.judged >= limit]
        print(f"{name}: {sum(r.kind == k for r in rows)} readings, {len(able)} without a doubt, "
              f"{sum(1 - r.right for r in able)} of them wrong; from {limit:.3f} on "
              f"{len(certain)}, {sum(1 - r.right for r in certain)} wrong", file=sys.stderr)
    print("thresholds{" + ", ".join(chosen) + "};")


if __name__ == "__main__":
    main()
