package org.cyclotron.app;

import java.math.BigInteger;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Counts the entries of a list as they are written. Used by one thread. */
final class ListProgress {
    /** A report for every entry would cost more than some entries do. */
    private static final int BETWEEN_REPORTS = 256;

    private final long total;
    private final Progress progress;
    private long done;

    ListProgress(BigInteger total, Progress progress) {
        // Nobody waits for the end of a longer list.
        this.total = total.bitLength() < Long.SIZE ? total.longValueExact() : -1;
        this.progress = progress;
    }

    /** For the cycles of a register, or for their states. @param structure null where it is not known */
    static ListProgress of(@Nullable CycleStructure structure, boolean states, Progress progress) {
        BigInteger unknown = BigInteger.ONE.shiftLeft(Long.SIZE);
        return new ListProgress(
                structure == null ? unknown : states ? structure.states() : structure.cycles(), progress);
    }

    void step() {
        done++;
        if (done % BETWEEN_REPORTS == 0 || done == total) {
            progress.report(done, total);
        }
    }
}
