package org.entente.press.reading;

import java.util.List;
import java.util.Set;

/**
 * Logistic regression by Newton's method: the weights under which what happened is likeliest, held near nothing (ridge).
 * Each case shows some of the signs; the first sign is shown by all and is not held back.
 */
final class LogisticFit {

    private static final int STEPS = 25;
    private static final double RIDGE = 1;

    private final List<Set<Integer>> shown;
    private final List<Boolean> happened;
    private final List<Double> counts;
    private final double[] weights;

    LogisticFit(List<Set<Integer>> shown, List<Boolean> happened, List<Double> counts, int signs) {
        this.shown = shown;
        this.happened = happened;
        this.counts = counts;
        weights = new double[signs];
    }

    double[] weights() {
        for (var step = 0; step < STEPS; step++) {
            var change = solved(equations());
            for (var i = 0; i < weights.length; i++) {
                weights[i] -= change[i];
            }
        }
        return weights;
    }

    /** The second derivatives, and in the last column the first. */
    private double[][] equations() {
        var size = weights.length;
        var rows = new double[size][size + 1];
        for (var i = 1; i < size; i++) {
            rows[i][i] = RIDGE;
            rows[i][size] = RIDGE * weights[i];
        }
        for (var one = 0; one < shown.size(); one++) {
            var signs = shown.get(one);
            var chance = 1
                    / (1
                            + Math.exp(-signs.stream()
                                    .mapToDouble(sign -> weights[sign])
                                    .sum()));
            for (var i : signs) {
                rows[i][size] += counts.get(one) * (chance - (happened.get(one) ? 1 : 0));
                for (var j : signs) {
                    rows[i][j] += counts.get(one) * chance * (1 - chance);
                }
            }
        }
        return rows;
    }

    /** By elimination; the matrix is positive definite, so that no pivot is nothing. */
    private static double[] solved(double[][] rows) {
        var size = rows.length;
        for (var pivot = 0; pivot < size; pivot++) {
            for (var row = 0; row < size; row++) {
                var factor = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
                for (var column = pivot; column <= size && factor != 0; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        var result = new double[size];
        for (var i = 0; i < size; i++) {
            result[i] = rows[i][size] / rows[i][i];
        }
        return result;
    }
}
