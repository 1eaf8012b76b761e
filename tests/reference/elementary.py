"""Writes elementary.json: what exp, log, sigmoid and normalQuantile of src/numerics should give.

    python3 tests/reference/elementary.py        (needs mpmath; takes about a second)

Each point is "x y rest": x and y are the 16 hexadecimal digits of a double, y is the true value
correctly rounded, and rest is the true value minus y in units in the last place of y. With it the
test can tell an error of 0.51 units from one of 0.99. Also in the file: the table of
src/numerics/exponential-table.ts, each power as its double and the double nearest to the rest.
"""

import json
import math
import random
import struct
from pathlib import Path
from statistics import NormalDist

import mpmath
from mpmath import mp, mpf

mp.dps = 60
chance = random.Random(1969)


def digits(x):
    return struct.pack(">d", x).hex()


def double(word):
    return struct.unpack(">d", struct.pack(">Q", word))[0]


def nearest(value):
    """The double nearest to an mpf; mpmath itself is wrong below the normal numbers."""
    if value == 0:
        return 0.0
    if value >= mpf(2) ** 1024 - mpf(2) ** 970:
        return math.inf
    exponent = max(int(mpmath.floor(mpmath.log(abs(value), 2))) - 52, -1074)
    whole = int(mpmath.nint(mpmath.ldexp(value, -exponent)))
    return math.ldexp(whole, exponent)


def point(function, x):
    true = function(mpf(x))
    y = nearest(true)
    rest = 0 if math.isinf(y) else (true - mpf(y)) / mpf(math.ulp(y))
    return f"{digits(x)} {digits(y)} {float(rest):.4f}"


def normal_quantile(p):
    """Newton's method on the exact distribution function, in the tail that keeps its digits."""
    if p > mpf(1) / 2:
        return -normal_quantile(1 - p)
    if p == mpf(1) / 2:
        return mpf(0)
    z = mpf(NormalDist().inv_cdf(float(p)))
    for _ in range(8):
        z -= (mpmath.erfc(-z / mpmath.sqrt(2)) / 2 - p) / mpmath.npdf(z)
    return z


def between(low, high, count):
    return [chance.uniform(low, high) for _ in range(count)]


def either_side(values):
    return [y for x in values
            for y in (x, math.nextafter(x, -math.inf), math.nextafter(x, math.inf))]


small = [sign * 2.0**-k for k in (*range(1, 60, 2), 100, 300, 1022, 1074) for sign in (1, -1)]
small += [sign * chance.uniform(1, 2) * 2.0**-k for k in range(1, 56) for sign in (1, -1)]
ends = [-745.1332191019412, -708.3964185322641, -708.0, 709.0, 709.782712893384]
seams = [(k + 0.5) * math.log(2) / 64 for k in chance.sample(range(-68000, 65500), 60)]
with_log = [double(chance.randrange(1, 0x7FF0000000000000)) for _ in range(200)]
with_log += between(0.5, 2, 200) + [1 + x for x in small if 1 + x > 0]
with_log += [double(chance.randrange(1, 1 << 52)) for _ in range(60)]
with_log += either_side([1.0, 2.0, 0.5, math.sqrt(0.5), math.sqrt(2), 2.2250738585072014e-308])
with_log += [5e-324, 1.7976931348623157e308]
probabilities = [(word + 0.5) / 2**32 for word in (0, 1, 2, 2**31, 2**32 - 2, 2**32 - 1)]
probabilities += [(chance.randrange(2**32) + 0.5) / 2**32 for _ in range(300)]
probabilities += [2.0**-k for k in range(1, 1075, 8)] + [1 - 2.0**-k for k in range(2, 53, 2)]
probabilities += either_side([0.15, 0.85, 0.025, 0.975, 0.25, 0.75, NormalDist().cdf(-1)])
probabilities += [0.5 + x for x in small if 2**-40 < abs(x) < 0.5]
# Where the error was largest among 50 million points.
probabilities += [0.15988547557930854, 0.84133102186376874, 0.13496740825077358]

functions = {
    "exp": (mpmath.exp, between(-745, 709.7, 250) + between(-1, 1, 150) + between(-745.1, -708, 60)
            + small + either_side(ends) + either_side(seams) + [0.0, 710.0, -746.0, 1e300, -1e300]),
    "log": (mpmath.log, with_log),
    "sigmoid": (lambda x: 1 / (1 + mpmath.exp(-x)), between(-745, 40, 200) + between(-6, 6, 300)
                + between(-745.1, -708, 40) + small
                + [0.0, 36.7, 37.5, 745.0, -746.0, 1e300, -1e300]),
    "normalQuantile": (normal_quantile, probabilities + between(0.1, 0.2, 150)
                       + between(0.8, 0.9, 150)
                       + [math.exp(-x) for x in between(0, 22.8, 150) + between(22.8, 744, 100)]),
}


def power(j):
    exact = mpf(2) ** (mpf(j) / 64)
    first = nearest(exact)
    return f"{digits(first)} {digits(nearest(exact - first))}"


if __name__ == "__main__":
    file = {
        "madeBy": f"tests/reference/elementary.py with mpmath {mpmath.__version__}",
        "sixtyFourths": [power(j) for j in range(64)],
    }
    for name, (function, inputs) in functions.items():
        file[name] = [point(function, x) for x in inputs]
    Path(__file__).with_suffix(".json").write_text(json.dumps(file, indent=1) + "\n")
