#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of kiosk/cards/confidence.cpp on the tuning set and prints its table.

    foyer-cards draw --set tuning --count 200 --out cards
    foyer-card-fields look cards > lines.jsonl
    foyer-card-fields score lines.jsonl --rows rows.csv
    tests/card_bench/fit.py rows.csv

Plain logistic regression by gradient steps, drawn towards a common model of all classes where a
class has few rows. Never run it on the measured set.
"""
import csv
import math
import sys

CLASSES = ["Code", "Digits", "Money", "Date", "Phone", "Name", "Words"]
NAMES = "one first second agree differ named exact beside proven alike near doubts small short".split()


def probability(weights, features):
    total = sum(w * f for w, f in zip(weights, features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(rows, prior, strength, steps=1500, rate=0.6):
    weights = list(prior)
    count = max(1, len(rows))
    for _ in range(steps):
        slope = [strength * (w - p) / count for w, p in zip(weights, prior)]
        for features, right in rows:
            error = (probability(weights, features) - right) / count
            for i, f in enumerate(features):
                slope[i] += error * f
        weights = [w - rate * s for w, s in zip(weights, slope)]
    return weights


def main():
    rows = {k: [] for k in range(len(CLASSES))}
    with open(sys.argv[1], newline="") as file:
        for row in csv.reader(file):
            rows[int(row[0])].append(([float(x) for x in row[5:]], int(row[4])))
    everything = [row for of in rows.values() for row in of]
    common = fit(everything, [0.0] * len(NAMES), 1.0)
    print("    // " + " ".join(NAMES))
    for k, name in enumerate(CLASSES):
        weights = fit(rows[k], common, 6.0) if rows[k] else common
        print("    {" + ", ".join(f"{w:.2f}" for w in weights) + "}, // " + name)
    for k, name in enumerate(CLASSES):
        right = sum(r for _, r in rows[k])
        print(f"{name}: {len(rows[k])} readings, {right} right", file=sys.stderr)


if __name__ == "__main__":
    main()
