package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.progress.Cancellation;

/** A measure whose values are known and whose trials say what happens to them. Each repetition takes a second of the clock, unless told otherwise. */
final class MadeUpMeasure implements Measure {
    static final long SECOND = 1_000_000_000;

    final List<String> events = new ArrayList<>();
    long now;
    long compiling;
    boolean warmed;
    /** What a repetition takes. */
    long eachNanos = SECOND;

    /** After so many repetitions of the case {@code b} the trial fails. */
    int failsAfter = Integer.MAX_VALUE;

    Runnable eachTime = () -> {};

    @Override
    public String id() {
        return "made-up";
    }

    @Override
    public String label() {
        return "Made up";
    }

    @Override
    public String per() {
        return "thing";
    }

    @Override
    public String explanation() {
        return "Nothing is timed.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Stream.of("a", "b", "c")
                .map(name -> MeasureCase.of("case", name, cancellation -> trial(name)))
                .toList();
    }

    private Trial trial(String name) {
        events.add("open " + name);
        return new Trial() {
            private int repetitions;

            @Override
            public double repeat(Cancellation cancellation) throws MeasureFailedException {
                eachTime.run();
                cancellation.check();
                now += eachNanos;
                if (name.equals("b") && repetitions == failsAfter) {
                    throw new MeasureFailedException("it broke");
                }
                return ++repetitions;
            }

            @Override
            public boolean isWarmedUp() {
                return warmed;
            }

            @Override
            public void close() {
                events.add("close " + name);
            }
        };
    }
}
