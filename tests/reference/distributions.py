"""Writes distributions.json: quantiles of the distributions a study can draw from.

    python3 tests/reference/distributions.py    (needs scipy)

Each case is a distribution as it stands in a study, with pairs [z, x]: x has the same rank in it as
z has among standard normal deviates. Ranks above the middle go through the upper tail, so that no
digits are lost there. "sometimes" is a share of another distribution, and 0 for the others below.
"""

import json
from pathlib import Path

import scipy
from scipy.stats import expon, lognorm, norm, uniform

DEVIATES = [-8, -4, -2.5, -1.6448536269514722, -1, -0.3, 0, 0.2, 0.7, 1, 1.5, 2, 3.2, 5, 8]


def quantile(distribution, z):
    """Of a frozen distribution of scipy."""
    return distribution.ppf(norm.cdf(z)) if z < 0 else distribution.isf(norm.sf(z))


def sometimes(share, distribution):
    def at(z):
        above = norm.sf(z)
        return 0.0 if above >= share else distribution.isf(above / share)
    return at


cases = [
    ({"normal": {"mean": 1.5, "sd": 2}}, lambda z: quantile(norm(1.5, 2), z)),
    ({"lognormal": {"median": 0.6, "spread": 0.5}},
     lambda z: quantile(lognorm(s=0.5, scale=0.6), z)),
    ({"uniform": {"from": -1, "to": 3}}, lambda z: quantile(uniform(-1, 4), z)),
    ({"exponential": {"mean": 0.2}}, lambda z: quantile(expon(scale=0.2), z)),
    ({"sometimes": {"share": 0.2, "of": {"exponential": {"mean": 0.2}}}},
     sometimes(0.2, expon(scale=0.2))),
    ({"sometimes": {"share": 0.9, "of": {"uniform": {"from": 2, "to": 5}}}},
     sometimes(0.9, uniform(2, 3))),
]

if __name__ == "__main__":
    file = {
        "madeBy": f"tests/reference/distributions.py with scipy {scipy.__version__}",
        "cases": [
            {"distribution": distribution, "pairs": [[z, float(at(z))] for z in DEVIATES]}
            for distribution, at in cases
        ],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file, indent=1) + "\n")
