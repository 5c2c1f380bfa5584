package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;

/** Timelines as runs leave them, made up from how their time divides. */
public final class SampleTimelines {
    /**
     * How the time of a run divides, as shares of the wall time; what is left is waiting.
     *
     * @param exchange sending and receiving, of the coordinator and of each worker
     * @param pieces into how many tasks the work of a worker is cut
     */
    public record Profile(
            double create,
            double initialise,
            double partition,
            double exchange,
            double compute,
            double merge,
            int pieces) {}

    /** Nearly all of it work, as threads that share one giant cycle. */
    public static final Profile EVEN = new Profile(0.004, 0.008, 0.02, 0.008, 0.9, 0.03, 4);
    /** Many small tasks through one queue. */
    public static final Profile QUEUED = new Profile(0.01, 0.02, 0.1, 0.16, 0.42, 0.05, 40);
    /** Workers that make everything they need before they begin. */
    public static final Profile PREPARED = new Profile(0.03, 0.58, 0.02, 0.06, 0.14, 0.01, 1);
    /** Nearly all of it bringing workers into being. */
    public static final Profile CREATED = new Profile(0.88, 0.05, 0.005, 0.01, 0.015, 0.002, 1);

    private SampleTimelines() {}

    /** A run in the calling thread. */
    public static RunTimeline alone(long wall) {
        long begin = wall / 200;
        long end = wall - wall / 400;
        return new RunTimeline(
                wall,
                0,
                List.of(new Span(0, Phase.INITIALISE, 0, begin, 1), new Span(0, Phase.COMPUTE, begin, end, 1)),
                80);
    }

    /** A run of a strategy whose only worker is the calling thread, which is the coordinator too. */
    static RunTimeline onCaller(long wall) {
        long begin = wall / 200;
        long end = wall - wall / 400;
        return new RunTimeline(
                wall,
                1,
                List.of(
                        new Span(0, Phase.PARTITION, 0, begin / 4, 1),
                        new Span(0, Phase.WAIT, begin / 4, end, 1),
                        new Span(0, Phase.MERGE, end, wall, 1),
                        new Span(1, Phase.WAIT, 0, begin / 4, 1),
                        new Span(1, Phase.INITIALISE, begin / 4, begin, 1),
                        new Span(1, Phase.COMPUTE, begin, end, 1),
                        new Span(1, Phase.WAIT, end, wall, 1)),
                80);
    }

    /** A run of several workers. */
    public static RunTimeline of(long wall, int workers, Profile profile, Random random) {
        List<Span> spans = new ArrayList<>();
        Pen main = new Pen(0, spans);
        main.draw(Phase.PARTITION, share(wall, profile.partition()));
        main.draw(Phase.SEND, share(wall, profile.exchange() / 2));
        long begin = main.at;
        long end = wall - share(wall, profile.exchange() / 2 + profile.merge() + 0.004);
        main.draw(Phase.WAIT, end - begin);
        main.draw(Phase.RECEIVE, share(wall, profile.exchange() / 2));
        main.draw(Phase.MERGE, share(wall, profile.merge()));
        for (int worker = 1; worker <= workers; worker++) {
            work(new Pen(worker, spans), wall, begin / 2, end, profile, random);
        }
        return new RunTimeline(wall, workers, spans, 40L * spans.size());
    }

    /** A run whose worker lanes hold as many spans as a lane can: compute and the two exchanges in turn. */
    public static RunTimeline crowded(int workers, int spansOfALane, long seed) {
        Random random = new Random(seed);
        long wall = 50_000_000;
        List<Span> spans = new ArrayList<>();
        new Pen(0, spans).draw(Phase.WAIT, wall);
        Phase[] turn = {Phase.RECEIVE, Phase.COMPUTE, Phase.SEND};
        for (int worker = 1; worker <= workers; worker++) {
            Pen pen = new Pen(worker, spans);
            long mean = wall / spansOfALane;
            for (int i = 0; i < spansOfALane && pen.at < wall; i++) {
                Phase phase = turn[i % turn.length];
                double length = mean * (phase == Phase.COMPUTE ? 2.2 : 0.3) * (0.5 + random.nextDouble());
                pen.draw(phase, Math.min(wall - pen.at, Math.max(1, (long) length)));
            }
        }
        return new RunTimeline(wall, workers, spans, 1000);
    }

    private static void work(Pen pen, long wall, long begin, long end, Profile profile, Random random) {
        pen.draw(Phase.WAIT, begin);
        pen.drawUntil(end, Phase.CREATE, share(wall, profile.create() * around(random, 0.03)));
        pen.drawUntil(end, Phase.INITIALISE, share(wall, profile.initialise() * around(random, 0.05)));
        double compute = profile.compute() * around(random, 0.08) / profile.pieces();
        for (int piece = 0; piece < profile.pieces(); piece++) {
            pen.drawUntil(end, Phase.RECEIVE, share(wall, profile.exchange() / 2 / profile.pieces()));
            pen.drawUntil(end, Phase.COMPUTE, share(wall, compute * around(random, 0.1)));
            pen.drawUntil(end, Phase.SEND, share(wall, profile.exchange() / 2 / profile.pieces()));
        }
        pen.draw(Phase.WAIT, wall - pen.at);
    }

    private static long share(long wall, double share) {
        return Math.round(wall * share);
    }

    private static double around(Random random, double spread) {
        return 1 + spread * (2 * random.nextDouble() - 1);
    }

    /** Lays spans end to end. */
    private static final class Pen {
        private final int lane;
        private final List<Span> spans;
        private long at;

        Pen(int lane, List<Span> spans) {
            this.lane = lane;
            this.spans = spans;
        }

        void draw(Phase phase, long nanos) {
            if (nanos > 0) {
                spans.add(new Span(lane, phase, at, at + nanos, 1));
                at += nanos;
            }
        }

        void drawUntil(long end, Phase phase, long nanos) {
            draw(phase, Math.min(nanos, end - at));
        }
    }
}
