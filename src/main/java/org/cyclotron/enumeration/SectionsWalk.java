package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * Walks the base of a split and then the fibres over its cycles, on several threads: see {@link SectionsKernel}.
 *
 * <p>Checkpoints: the cycles of the base are kept when they are all found, and before that where the base is walked in segments. Of the fibres it is
 * kept over which parts of that list they are counted, and what was counted, each time a part is done and a checkpoint is due. Used once, by one thread.
 */
final class SectionsWalk {
    private static final int MOST_CYCLES_A_PART = 256;
    /** So that parts take a tenth of a second at most, where a fibre does. */
    private static final int MOST_POINTS_A_PART = 1 << 24;

    private static final int BASE_ROWS = 2;
    private static final int FIBRE_ROWS = 3;

    private final SectionSplit split;
    private final Lfsr base;
    private final Crew crew;
    private final @Nullable Checkpoints checkpoints;
    private final SectionsProgress progress;
    private final String name;
    private final CycleTally counted = new CycleTally();
    private BitSet done = new BitSet();
    private long cyclesDone;
    private BigInteger steps = BigInteger.ZERO;

    SectionsWalk(SectionSplit split, Crew crew, @Nullable Checkpoints checkpoints, SectionsProgress progress) {
        this.split = split;
        this.base = Lfsr.ofCharacteristic(split.base());
        this.crew = crew;
        this.checkpoints = checkpoints;
        this.progress = progress;
        this.name = "sections of %s over %s".formatted(split.base().multiply(split.fibre()), split.base());
    }

    /**
     * Adds all cycles to a tally.
     *
     * @param segments walks the base; null where a bitmap is better
     * @throws java.util.concurrent.CancellationException when cancelled; the last checkpoint stays
     */
    void walk(@Nullable SegmentsKernel segments, CycleTally cycles) {
        KeptWalk keptBase = new KeptWalk(checkpoints, name + ", base");
        List<long[]> rows = keptBase.read(BASE_ROWS);
        BaseCycles all = rows == null ? walkBase(segments) : BaseCycles.ofRows(rows);
        if (split.fibre().degree() == 0) {
            for (int i = 0; i < all.size(); i++) {
                cycles.add(all.lengths()[i], all.states()[i]);
            }
            return;
        }
        if (rows == null) {
            keptBase.write(all.toRows());
        }
        // Its parts are parts of this list, in this order.
        KeptWalk kept = new KeptWalk(checkpoints, "%s, fibres over %x".formatted(name, all.checksum()));
        walkFibres(all, kept);
        cycles.addAll(counted);
        kept.remove();
        keptBase.remove();
    }

    private BaseCycles walkBase(@Nullable SegmentsKernel segments) {
        steps = steps.add(base.stateCount());
        CycleList found = segments == null ? bitmapped() : segmented(segments);
        return BaseCycles.of(found, base.stateCount(), crew.cancellation());
    }

    private CycleList segmented(SegmentsKernel segments) {
        CycleTally listed = CycleTally.listing();
        segments.walk(base, crew, new SharedProgress(base.stateCount(), 1, progress.base()), listed);
        return listed.list();
    }

    private CycleList bitmapped() {
        CycleList cycles = new CycleList();
        RangeWalk walk = new RangeWalk(TaskKernels.PLAIN, base, progress.base(), crew.cancellation());
        walk.walk(0, base.stateCount().longValueExact(), cycles);
        return cycles;
    }

    private void walkFibres(BaseCycles all, KeptWalk kept) {
        int part = resume(all, kept);
        BitSet before = (BitSet) done.clone();
        AtomicInteger cursor = new AtomicInteger();
        int parts = Math.ceilDiv(all.size(), part);
        crew.run(worker -> {
            SectionFibres fibres = SectionFibres.of(split, crew.cancellation());
            for (int i = cursor.getAndIncrement(); i < parts; i = cursor.getAndIncrement()) {
                if (!before.get(i)) {
                    int from = i * part;
                    int to = Math.min(all.size(), from + part);
                    CycleTally found = new CycleTally();
                    long stepped = walkPart(all, from, to, fibres, found);
                    accept(i, found, stepped, kept, part);
                    report((long) to - from, all.size());
                }
            }
        });
    }

    private long walkPart(BaseCycles all, int from, int to, SectionFibres fibres, CycleTally found) {
        long stepped = fibres.steps();
        for (int i = from; i < to; i++) {
            crew.cancellation().check();
            fibres.walk(all.lengths()[i], all.states()[i], found);
        }
        return fibres.steps() - stepped;
    }

    /** Takes up what an earlier run counted. Returns the cycles of the base in a part. */
    private int resume(BaseCycles all, KeptWalk kept) {
        List<long[]> rows = kept.read(FIBRE_ROWS);
        if (rows == null) {
            long most = Math.clamp(MOST_POINTS_A_PART / points(), 1, MOST_CYCLES_A_PART);
            return (int) Math.clamp(all.size() / (32L * crew.workers()), 1, most);
        }
        int part = (int) rows.getFirst()[0];
        done = BitSet.valueOf(rows.get(1));
        counted.addRows(rows.getLast(), new long[0]);
        report((long) done.cardinality() * part, all.size());
        return part;
    }

    private long points() {
        return BigInteger.valueOf(base.field().order())
                .pow(split.fibre().degree())
                .longValueExact();
    }

    private synchronized void accept(int index, CycleTally found, long stepped, KeptWalk kept, int part) {
        done.set(index);
        counted.addAll(found);
        steps = steps.add(BigInteger.valueOf(stepped));
        if (kept.isDue()) {
            kept.write(List.of(
                    new long[] {part}, done.toLongArray(), counted.toRows().getFirst()));
            kept.setDue();
        }
    }

    private synchronized void report(long cycles, int all) {
        cyclesDone += cycles;
        progress.fibres(Math.min(cyclesDone, all), all);
    }

    /** The steps taken now, without those of earlier runs. */
    BigInteger steps() {
        return steps;
    }
}
