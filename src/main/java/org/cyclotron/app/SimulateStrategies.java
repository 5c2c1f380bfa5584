package org.cyclotron.app;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.experiment.Simulator;

/** Predicts strategies side by side from a profile; nothing is run. */
public final class SimulateStrategies {
    /** More workers than this are taken for a slip. */
    public static final int MOST_WORKERS = 1024;

    private static final Pattern POWER = Pattern.compile("([0-9]{1,4})\\^([0-9]{1,3})");
    private static final BigInteger MOST_STATES = BigInteger.TWO.pow(256);

    private SimulateStrategies() {}

    /** What a profile predicts; @param counts the workers of the curves, ascending */
    public static Simulation run(
            CostProfile profile,
            int cores,
            Simulator.Target target,
            List<StrategyName> strategies,
            List<Integer> counts) {
        return new Simulator(new CostModel(profile, cores)).run(target, strategies, counts);
    }

    /** The processors of the machine that a profile is of: those of the published example, otherwise those here. */
    public static int usualCores(CostProfile profile) {
        boolean published = List.of(OriginalProfiles.FORK.name(), OriginalProfiles.SPAWN.name())
                .contains(profile.name());
        return published ? OriginalProfiles.CORES : Runtime.getRuntime().availableProcessors();
    }

    /**
     * A register of so many states, as {@code 16384} or {@code 2^14}.
     *
     * @throws IllegalArgumentException when the text is no number of states
     */
    public static Simulator.Target size(String text) {
        Matcher power = POWER.matcher(text.strip());
        BigInteger states;
        if (power.matches()) {
            states = new BigInteger(power.group(1)).pow(Integer.parseInt(power.group(2)));
        } else if (text.strip().matches("[0-9]{1,80}")) {
            states = new BigInteger(text.strip());
        } else {
            throw new IllegalArgumentException("“" + text + "” is no number of states; write such as 16384 or 2^14");
        }
        if (states.compareTo(BigInteger.TWO) < 0 || states.compareTo(MOST_STATES) > 0) {
            throw new IllegalArgumentException("a register has 2 to 2^256 states here, not " + text);
        }
        return new Simulator.Target.Size(
                "a register of one giant cycle, " + text.strip() + " states", states.doubleValue());
    }

    /** The numbers of workers from one to another in powers of two, and the last. */
    public static List<Integer> counts(int from, int to) {
        return IntStream.concat(
                        IntStream.iterate(
                                from,
                                count -> count < to,
                                count -> Math.max(count + 1, Integer.highestOneBit(count) * 2)),
                        IntStream.of(to))
                .boxed()
                .toList();
    }
}
