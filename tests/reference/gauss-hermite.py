"""Reference values for src/numerics/gauss-hermite.ts: numpy's probabilists' Gauss-Hermite rule.

    python3 tests/reference/gauss-hermite.py > tests/reference/gauss-hermite.json
"""
import json

import numpy

rules = {}
for n in (1, 2, 5, 15, 40):
    places, weights = numpy.polynomial.hermite_e.hermegauss(n)
    weights = weights / weights.sum()
    rules[n] = [{"at": float(a), "weight": float(w)} for a, w in zip(places, weights)]
print(json.dumps({"numpy": numpy.__version__, "rules": rules}, indent=1))
