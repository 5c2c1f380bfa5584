package org.cyclotron.costmodel;

/**
 * The steps of segments between marks, and of the rounds that look for cycles without a mark.
 *
 * <p>Marks are taken to lie as if at random, one in m states: a cycle of length L has none with probability exp(&minus;L/m).
 * Where states are expected to be missing, all words up to a length are tried, about q/(q &minus; 1) steps each; where
 * longer cycles are missing, a sweep in which the least state of a cycle leads goes up to the highest leader, x of all
 * states, and takes ln(1 + m x) steps a state: &int; 1/(1/m + u) du from 0 to x.
 */
final class SegmentWork {
    /** There are at most so many states for each word. */
    private static final double STATES_A_WORD = 32;
    /** Fewer states than this are not expected to be missing. */
    private static final double MISSING = 0.5;

    private SegmentWork() {}

    static Distribution of(ModelledRegister register, WorkShape.Segments shape, int workers, boolean common) {
        double states = register.states();
        double marks = Math.max(1, states / shape.spacing());
        double steps = 0;
        double tasks = Math.ceil(marks / shape.chunk());
        if (missing(register, shape.spacing(), 1) >= MISSING) {
            Words words = words(register);
            steps += words.steps();
            tasks += Math.ceil(words.steps() / (shape.chunk() * shape.spacing()));
            double left = missing(register, shape.spacing(), words.longest());
            if (left >= MISSING) {
                double swept = highestLeader(register, shape.spacing(), words.longest());
                steps += states * Math.log1p(shape.spacing() * swept);
                tasks += Math.ceil(states * swept / (shape.chunk() * shape.spacing()));
            }
        }
        double segments =
                common ? (workers > 1 ? Math.min(marks, workers * Math.log(marks + 1) / Math.log(2)) : 0) : marks;
        double claims = common && workers > 1 ? marks : 0;
        return new Distribution(
                new double[workers],
                states,
                steps,
                tasks,
                segments,
                Distribution.cycles(register),
                segments,
                claims,
                0);
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

    /** Where, of all states, the highest least state of the missing cycles is expected. */
    private static double highestLeader(ModelledRegister register, double spacing, double longer) {
        double highest = 0;
        for (CycleClass each : register.cycles()) {
            double count = each.length() > longer ? each.count() * Math.exp(-each.length() / spacing) : 0;
            if (count * each.length() >= MISSING) {
                double above = Math.min(1, MISSING / Math.max(count, MISSING));
                highest = Math.max(highest, 1 - Math.pow(above, 1 / each.length()));
                highest = Math.max(highest, Math.min(1, 1 / (each.length() + 1)));
            }
        }
        return Math.min(1, highest);
    }
}
