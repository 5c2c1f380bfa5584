package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * A census without a bitmap: every state is tried as a start, and a cycle is counted at its least state, its leader.
 *
 * <p>When c0 &ne; 0 the step is undone by {@link Lfsr#stepBack}, so every state lies on a cycle; a start is given up as
 * soon as its walk reaches a lesser state, after ln(q^d) steps or so on average, and only leaders are handed to the
 * cycle finding method. When c0 = 0 a walk from a tail need not return, so every start is handed to the method, which
 * takes up to q^(d&minus;e) steps a start: only small registers can be walked so.
 */
final class LeaderWalk {
    private final Lfsr lfsr;
    private final CycleFinder finder;
    private final StateStep step;
    private final long states;
    private final WalkMeter meter;
    private final CycleTally tally = new CycleTally();
    private final Map<Long, Long> tails = new TreeMap<>();

    LeaderWalk(Lfsr lfsr, CycleFinder finder, Progress progress, Cancellation cancellation) {
        this.lfsr = lfsr;
        this.finder = finder;
        step = StateStep.of(lfsr);
        states = lfsr.stateCount().longValueExact();
        meter = new WalkMeter(states, progress, cancellation);
    }

    /**
     * The prediction for a method.
     *
     * @param stepsPerState steps the method takes for each state of a cycle it is started on
     */
    static WalkPrediction predict(Lfsr lfsr, double stepsPerState, WalkLimits limits) {
        BigInteger states = lfsr.stateCount();
        double count = states.doubleValue();
        double steps = lfsr.isSingular()
                ? count * stepsPerState * Math.pow((double) lfsr.field().order(), lfsr.degree() - lfsr.preperiod())
                : count * (stepsPerState + Math.log(count));
        return limits.judge(states, 0, steps * StepCost.nanoseconds(lfsr) * 1e-9);
    }

    WalkedCensus walk() {
        for (long start = 0; start < states; start++) {
            if (lfsr.isSingular()) {
                classify(start);
            } else if (isLeader(start)) {
                count(finder.find(step, start, meter), start);
            }
        }
        meter.finish();
        return new WalkedCensus(tally.structure(lfsr), levels(), meter.covered(), meter.stepped());
    }

    private void classify(long start) {
        CycleFinder.Rho rho = finder.find(step, start, meter);
        if (rho.preperiod() > 0) {
            tails.merge(rho.preperiod(), 1L, Long::sum);
            meter.spend(0, 1);
        } else if (isLeader(start)) {
            count(rho, start);
        }
    }

    private void count(CycleFinder.Rho rho, long leader) {
        if (rho.preperiod() != 0) {
            throw new IllegalStateException("state " + leader + " was taken to lie on a cycle, but lies on a tail");
        }
        tally.add(rho.period(), leader);
        meter.spend(0, rho.period());
    }

    /** Whether a state on a cycle is the least one there. */
    private boolean isLeader(long start) {
        long state = step.next(start);
        long steps = 1;
        while (state > start) {
            state = step.next(state);
            if (++steps % WalkMeter.INTERVAL == 0) {
                meter.spend(WalkMeter.INTERVAL, 0);
            }
        }
        meter.spend(steps % WalkMeter.INTERVAL, 0);
        return state == start;
    }

    private List<TailLevel> levels() {
        List<TailLevel> levels = new ArrayList<>();
        tails.forEach((length, count) -> levels.add(new TailLevel(Math.toIntExact(length), BigInteger.valueOf(count))));
        return levels;
    }
}
