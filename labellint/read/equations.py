"""Weights by least squares, for curves through places."""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul


def least_squares(rows: Sequence[tuple[list[float], float]], count: int, stiff: float) -> tuple[float, ...]:
    """The weights with which the columns of the rows come nearest to their values; ``stiff`` keeps them small where
    little speaks for them."""
    columns = list(zip(*(row for row, _ in rows), strict=True)) or [()] * count
    values = [value for _, value in rows]
    matrix = [[sum(map(mul, one, other)) for other in columns] for one in columns]
    right = [sum(map(mul, column, values)) for column in columns]
    ridge = stiff * sum(matrix[i][i] for i in range(count)) / count + 1e-9
    for i in range(count):
        matrix[i][i] += ridge
    for i in range(count):  # by elimination; the matrix is symmetric and positive
        for k in range(i + 1, count):
            factor = matrix[k][i] / matrix[i][i]
            matrix[k] = [a - factor * b for a, b in zip(matrix[k], matrix[i], strict=True)]
            right[k] -= factor * right[i]
    weights = [0.0] * count
    for i in reversed(range(count)):
        weights[i] = (right[i] - sum(matrix[i][j] * weights[j] for j in range(i + 1, count))) / matrix[i][i]
    return tuple(weights)
