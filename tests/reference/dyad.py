"""Writes dyad.json: checksums of benchmarks/dyad/DECLARATION.md, from an implementation of its own.

    python3 tests/reference/dyad.py         (takes half a minute)

Nothing but the declaration and the description of Threefry4x32 in Salmon et al. (2011) went into it.
"""

import json
from pathlib import Path

WORD = 2**32
ROTATIONS = [(10, 26), (11, 21), (13, 27), (23, 5), (6, 20), (17, 11), (25, 10), (18, 20)]


def fnv1a(text):
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 % WORD
    return value


def threefry4x32(key, counter):
    parity = 0x1BD11BDA
    for word in key:
        parity ^= word
    keys = [*key, parity]
    a, b, c, d = ((x + k) % WORD for x, k in zip(counter, keys))
    for number in range(20):
        left, right = ROTATIONS[number % 8]
        a = (a + b) % WORD
        b = ((b << left | b >> 32 - left) % WORD) ^ a
        c = (c + d) % WORD
        d = ((d << right | d >> 32 - right) % WORD) ^ c
        b, d = d, b
        if number % 4 == 3:
            turn = number // 4 + 1
            a, b, c, d = ((x + keys[(turn + at) % 5]) % WORD for at, x in enumerate((a, b, c, d)))
            d = (d + turn) % WORD
    return a, b, c, d


def curve(x):
    return 0.5 + 0.5 * (x / (1 + abs(x)))


def live(pair, pairs, steps, purpose):
    arousal, expectation, bid, bids = 0.0, 0.5, 0, 0
    probability, answer, answers = 0.1 + 0.8 * ((pair + 0.5) / pairs), 0, 0
    for step in range(steps):
        u = [(w + 0.5) * 2.0**-32 for w in threefry4x32((1, 0, pair, purpose), (step, 0, 0, 0))]
        if answer:
            arousal *= 1 - 0.5
        if bid:
            expectation += 0.05 * (answer - expectation)
        arousal *= 1 - 0.05
        if u[0] < 0.1:
            arousal += u[1]
        bid = int(arousal > 0.3 and u[2] < curve(4 * (arousal - 0.3) + 2 * (expectation - 0.5)))
        bids += bid
        answer = int(bid == 1 and u[3] < probability)
        answers += answer
    return bids, answers, arousal + expectation


def checksum(pairs, steps):
    bids, answers, total = 0, 0, 0.0
    for pair in range(pairs):
        more_bids, more_answers, more = live(pair, pairs, steps, fnv1a("dyad"))
        bids, answers, total = bids + more_bids, answers + more_answers, total + more
    return {"pairs": pairs, "steps": steps, "bids": bids, "answers": answers, "sum": total}


if __name__ == "__main__":
    # Test vectors of Random123 for Threefry4x32 with 20 rounds.
    assert threefry4x32((0,) * 4, (0,) * 4) == (0x9C6CA96A, 0xE17EAE66, 0xFC10ECD4, 0x5256A7D8)
    assert threefry4x32((WORD - 1,) * 4, (WORD - 1,) * 4) == (
        0x2A881696, 0x57012287, 0xF6C7446E, 0xA16A6732)
    file = {
        "madeBy": "tests/reference/dyad.py",
        "purpose": hex(fnv1a("dyad")),
        "checksums": [checksum(*size) for size in ((1, 10), (20, 100), (1000, 1000))],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file) + "\n")
