package org.cyclotron.costmodel;

/**
 * The steps of segments between marks, and of the rounds that look for cycles without a mark.
 *
 * <p>Marks are taken to lie as if at random, one in m states: a cycle of length L has none with probability exp(&minus;L/m),
 * and what has a mark is walked once. Where states are expected to be missing, all words up to a length are tried, about
 * q/(q &minus; 1) steps each; where longer cycles are missing, a sweep in which the least state of a cycle leads goes up to
 * the highest leader, x of all states.
 *
 * <p>From a start with a share u of the states below it, the sweep walks to a mark, to a lesser state or once around. The
 * cells are shifted, so the next state is lesser where the new cell is 0, one time in q; else a lesser state or a mark comes
 * with v = 1/m + u (1 &minus; 1/q) at each step. That is x/q + &int; (1 &minus; (1 &minus; v)^L) / v dv steps a state of a
 * cycle of length L, v from 1/m to 1/m + x (1 &minus; 1/q), and x/q + ln(1 + m x (1 &minus; 1/q)) where L is long.
 */
final class SegmentWork {
    /** There are at most so many states for each word. */
    private static final double STATES_A_WORD = 32;
    /** Fewer states than this are not expected to be missing. */
    private static final double MISSING = 0.5;
    /** A cycle of so many times the spacing of marks is never walked around by the sweep. */
    private static final double LONG = 8;
    /** Of Simpson's rule; even. */
    private static final int INTERVALS = 16;

    private SegmentWork() {}

    static Distribution of(ModelledRegister register, WorkShape.Segments shape, int workers, boolean common) {
        double states = register.states();
        double marks = Math.max(1, states / shape.spacing());
        double marked = states;
        double steps = 0;
        double tried = 0;
        double tasks = Math.ceil(marks / shape.chunk());
        double unmarked = missing(register, shape.spacing(), 1);
        if (unmarked >= MISSING) {
            marked -= unmarked;
            Words words = words(register);
            steps += words.steps();
            tasks += Math.ceil(words.steps() / (shape.chunk() * shape.spacing()));
            double left = missing(register, shape.spacing(), words.longest());
            if (left >= MISSING) {
                double swept = highestLeader(register, shape.spacing(), words.longest());
                steps += sweep(register, shape.spacing(), swept);
                tried = states * swept;
                tasks += Math.ceil(states * swept / (shape.chunk() * shape.spacing()));
            }
            steps = Math.max(steps, unmarked);
        }
        double segments =
                common ? (workers > 1 ? Math.min(marks, workers * Math.log(marks + 1) / Math.log(2)) : 0) : marks;
        double claims = common && workers > 1 ? marks : 0;
        return new Distribution(
                new double[workers],
                marked,
                steps,
                tried,
                tasks,
                segments,
                Distribution.cycles(register),
                segments,
                claims,
                0);
    }

    /** The steps of a sweep over this share of the states. */
    private static double sweep(ModelledRegister register, double spacing, double swept) {
        double from = 1 / spacing;
        double to = Math.min(1, from + swept * mixing(register));
        double steps = register.states() * swept / register.order();
        for (CycleClass each : register.cycles()) {
            steps += each.states()
                    * (each.length() >= LONG * spacing ? Math.log(to / from) : shortWalks(each.length(), from, to));
        }
        return steps;
    }

    /** The share of the steps that do not only shift a 0 in. */
    private static double mixing(ModelledRegister register) {
        return 1 - 1 / register.order();
    }

    /** &int; (1 &minus; (1 &minus; v)^length) / v dv, over the logarithm of v by Simpson's rule. */
    private static double shortWalks(double length, double from, double to) {
        double low = Math.log(from);
        double width = (Math.log(to) - low) / INTERVALS;
        double sum = 0;
        for (int i = 0; i <= INTERVALS; i++) {
            double weight = i == 0 || i == INTERVALS ? 1 : i % 2 == 1 ? 4 : 2;
            double v = Math.exp(low + i * width);
            sum += weight * (v >= 1 ? 1 : -Math.expm1(length * Math.log1p(-v)));
        }
        return sum * width / 3;
    }

    /** The states expected on cycles longer than this without a mark. The cycle of zero always has one. */
    private static double missing(ModelledRegister register, double spacing, double longer) {
        double sum = 0;
        for (CycleClass each : register.cycles()) {
            double cycles =
                    each.length() > longer ? each.count() : each.length() == 1 && longer == 1 ? each.count() - 1 : 0;
            sum += cycles * each.length() * Math.exp(-each.length() / spacing);
        }
        return sum;
    }

    /** The words that are tried. */
    private record Words(double longest, double steps) {}

    private static Words words(ModelledRegister register) {
        double words = 1;
        double sum = 0;
        double longest = 0;
        double degree = Math.log(register.states()) / Math.log(register.order());
        while (longest + 1 < degree - 1e-9 && sum + words * register.order() <= register.states() / STATES_A_WORD) {
            words *= register.order();
            sum += words;
            longest++;
        }
        return new Words(longest, sum * register.order() / (register.order() - 1));
    }

    /**
     * Where, of all states, the highest least state of the missing cycles is expected: with a share u of the states below, one
     * step in 1/(u (1 &minus; 1/q)) of those that do not only shift a 0 in comes below. The first cell of a least state is the
     * greatest element only where all are.
     */
    private static double highestLeader(ModelledRegister register, double spacing, double longer) {
        double shifted = mixing(register);
        double highest = 0;
        for (CycleClass each : register.cycles()) {
            double count = each.length() > longer ? each.count() * Math.exp(-each.length() / spacing) : 0;
            if (count * each.length() >= MISSING) {
                double above = Math.min(1, MISSING / Math.max(count, MISSING));
                highest = Math.max(highest, (1 - Math.pow(above, 1 / each.length())) / shifted);
                highest = Math.max(highest, 1 / (each.length() + 1) / shifted);
            }
        }
        return Math.min(shifted, highest);
    }
}
