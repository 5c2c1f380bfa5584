package org.cyclotron.execution.decomposition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** A register whose cycles are walked in pieces of known length, each piece checked against the next. */
final class LeapDivision extends RegisterDivision {
    /** Short pieces are handed out together, until they hold this many steps or number this many. */
    static final long STEPS_A_TASK = 1 << 16;

    private static final int PIECES_A_TASK = 1024;

    private final LeapCycles leaps;
    private final List<Task> tasks;
    private final AtomicInteger taken = new AtomicInteger();
    private final TaskOutcome.@Nullable PieceEnd[] ends;

    LeapDivision(PeriodicPart part, TaskKernel kernel, int workers, RunControl control, long bytes, LeapCycles leaps) {
        super(part, kernel, workers, control, bytes);
        this.leaps = leaps;
        this.tasks = tasks(leaps.pieces());
        this.ends = new TaskOutcome.PieceEnd[leaps.pieces().size()];
    }

    private static List<Task> tasks(List<Task.Piece> pieces) {
        List<Task> tasks = new ArrayList<>();
        int first = 0;
        long steps = 0;
        for (int i = 0; i < pieces.size(); i++) {
            steps += pieces.get(i).steps();
            int end = i + 1;
            if (steps >= STEPS_A_TASK
                    || end - first == PIECES_A_TASK
                    || end == pieces.size()
                    || pieces.get(end).steps() >= LeapCycles.LEAST_PIECE) {
                tasks.add(new Task.PieceRange(first, pieces.subList(first, end)));
                first = end;
                steps = 0;
            }
        }
        return tasks;
    }

    @Override
    boolean isAssisted() {
        return true;
    }

    @Override
    @Nullable
    Task nextPeriodic(int worker) {
        int index = taken.getAndIncrement();
        return index < tasks.size() ? tasks.get(index) : null;
    }

    @Override
    List<Task> periodicRoots() {
        return tasks;
    }

    @Override
    StateWorker stateWorker() {
        return new StateWorker(part, kernel, control);
    }

    @Override
    void acceptPeriodic(TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Ends found) {
            for (int i = 0; i < found.ends().size(); i++) {
                ends[found.first() + i] = found.ends().get(i);
            }
        }
    }

    @Override
    @Nullable
    String join(boolean cancelled) {
        Set<Long> leasts = new HashSet<>();
        for (int cycle = 0; cycle < leaps.size(); cycle++) {
            String contradiction = join(cycle, leasts);
            if (contradiction != null && !cancelled) {
                return contradiction;
            }
        }
        return null;
    }

    /** Checks one cycle and counts it; what is wrong with it, or null. */
    private @Nullable String join(int cycle, Set<Long> leasts) {
        int first = leaps.firsts().get(cycle);
        int end = leaps.end(cycle);
        long start = leaps.pieces().get(first).start();
        long length = 0;
        long least = Long.MAX_VALUE;
        for (int i = first; i < end; i++) {
            TaskOutcome.PieceEnd piece = ends[i];
            if (piece == null) {
                return "a piece of the cycle of state %d was not walked".formatted(start);
            }
            long next = leaps.pieces().get(i + 1 < end ? i + 1 : first).start();
            if (piece.end() != next) {
                return "a piece of the cycle of state %d ends at state %d and not at %d, where the next begins"
                        .formatted(start, piece.end(), next);
            }
            length += leaps.pieces().get(i).steps();
            least = Math.min(least, piece.least());
        }
        if (closesEarly(first, end, start, length)) {
            return "the cycle of state %d closes before its %d states".formatted(start, length);
        }
        if (!leasts.add(least)) {
            return "two listed cycles are one: both hold the least state %d".formatted(least);
        }
        cycles.add(length, start);
        return null;
    }

    private boolean closesEarly(int first, int end, long start, long length) {
        TaskOutcome.PieceEnd only = ends[first];
        if (end - first == 1 && only != null) {
            return only.returns() != 1;
        }
        // Few cycles are cut, and a jump takes microseconds: after a cancellation what was finished is still judged.
        Lfsr lfsr = part.requirePeriodic();
        long[] state = lfsr.state(BigInteger.valueOf(start));
        return primeDivisors(length).stream()
                .map(prime -> JumpAhead.jump(lfsr, state, BigInteger.valueOf(length / prime), Cancellation.NONE))
                .anyMatch(jumped -> Arrays.equals(jumped, state));
    }

    /** By trial division: lengths are below 2^35. */
    private static List<Long> primeDivisors(long number) {
        List<Long> primes = new ArrayList<>();
        long rest = number;
        for (long r = 2; r * r <= rest; r++) {
            if (rest % r == 0) {
                primes.add(r);
                while (rest % r == 0) {
                    rest /= r;
                }
            }
        }
        if (rest > 1) {
            primes.add(rest);
        }
        return primes;
    }
}
