"""The likeliest projective tree (Eisner 1996) with one word on the root."""

import numpy as np

NEVER = -1e18
LEFT, RIGHT = 0, 1


def best_tree(scores):
    """Heads of all nodes, 0 being the root, from scores[child, head]. Cubic in the length, its inner loop in numpy."""
    heads = eisner(scores)
    roots = [i for i in range(1, len(heads)) if heads[i] == 0]
    if len(roots) < 2:
        return heads
    # The word stays on the root that loses most by hanging elsewhere.
    chosen = max(roots, key=lambda i: scores[i, 0] - np.partition(scores[i], -2)[-2])
    single = scores.copy()
    single[1:, 0] = -1e7
    single[chosen, 0] = 1e7
    return eisner(single)


def eisner(scores):
    n = len(scores)
    arcs = scores.T
    whole = np.full((n, n, 2), NEVER)
    half = np.full((n, n, 2), NEVER)
    whole_from = np.zeros((n, n, 2), int)
    half_from = np.zeros((n, n), int)
    for i in range(n):
        whole[i, i] = 0
    for width in range(1, n):
        for i in range(n - width):
            j = i + width
            joined = whole[i, i:j, RIGHT] + whole[i + 1 : j + 1, j, LEFT]
            at = int(joined.argmax())
            half_from[i, j] = i + at
            half[i, j, LEFT] = joined[at] + arcs[j, i] if i > 0 else NEVER
            half[i, j, RIGHT] = joined[at] + arcs[i, j]
            left = whole[i, i:j, LEFT] + half[i:j, j, LEFT]
            at = int(left.argmax())
            whole[i, j, LEFT], whole_from[i, j, LEFT] = left[at], i + at
            right = half[i, i + 1 : j + 1, RIGHT] + whole[i + 1 : j + 1, j, RIGHT]
            at = int(right.argmax())
            whole[i, j, RIGHT], whole_from[i, j, RIGHT] = right[at], i + 1 + at
    heads = np.zeros(n, int)
    waiting = [(0, n - 1, RIGHT, True)]
    while waiting:
        i, j, side, complete = waiting.pop()
        if i == j:
            continue
        if complete:
            at = whole_from[i, j, side]
            waiting += [(i, at, side, side == LEFT), (at, j, side, side == RIGHT)]
            continue
        heads[i if side == LEFT else j] = j if side == LEFT else i
        at = half_from[i, j]
        waiting += [(i, at, RIGHT, True), (at + 1, j, LEFT, True)]
    return heads
