package org.cyclotron.costmodel;

import java.util.List;

/**
 * A cost that depends on a size, known at some sizes; a constant where it is known at one.
 *
 * @param points by ascending size, at least one
 */
public record CostCurve(List<Point> points) {
    /**
     * A known value.
     *
     * @param size positive: states of the register, or states walked
     * @param nanos at least 0
     */
    public record Point(double size, double nanos) {
        public Point {
            if (!(size > 0) || !Double.isFinite(size) || !(nanos >= 0) || !Double.isFinite(nanos)) {
                throw new IllegalArgumentException(
                        "a cost of %s ns at a size of %s; sizes are positive, costs at least 0".formatted(nanos, size));
            }
        }
    }

    public CostCurve {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a cost without a value");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).size() <= points.get(i - 1).size()) {
                throw new IllegalArgumentException("the sizes of a cost must ascend, but "
                        + points.get(i).size() + " follows " + points.get(i - 1).size());
            }
        }
    }

    /** The same cost at every size. */
    public static CostCurve constant(double nanos) {
        return new CostCurve(List.of(new Point(1, nanos)));
    }

    public boolean isConstant() {
        return points.size() == 1;
    }

    /** The cost of each at a size: between known sizes straight over the logarithm of the size, beyond them as at the last. */
    public double at(double size) {
        Point before = points.getFirst();
        if (points.size() == 1 || size <= before.size()) {
            return before.nanos();
        }
        for (Point point : points) {
            if (size <= point.size()) {
                double share = Math.log(size / before.size()) / Math.log(point.size() / before.size());
                return point == before ? point.nanos() : before.nanos() + share * (point.nanos() - before.nanos());
            }
            before = point;
        }
        return before.nanos();
    }

    /** The sum up to a size: from 0 at 0 in straight lines through the known sums, beyond them as at the last. */
    public double total(double size) {
        double lastSize = 0;
        double lastSum = 0;
        for (Point point : points) {
            if (size < point.size()) {
                return lastSum + (point.nanos() - lastSum) * (size - lastSize) / (point.size() - lastSize);
            }
            lastSize = point.size();
            lastSum = point.nanos();
        }
        return lastSum;
    }

    /** The same multiplied. */
    public CostCurve times(double factor) {
        return new CostCurve(points.stream()
                .map(point -> new Point(point.size(), factor * point.nanos()))
                .toList());
    }
}
