package org.cyclotron.execution.strategy;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Threads for small registers and standby processes for large ones: up to 10,000 states threads, above standby. The
 * published remedy says threads below 1,000 and processes above 10,000, and nothing of what is between; there threads are
 * kept, which cost less. It names its thresholds without measuring them.
 */
final class HybridBackend implements Backend {
    private static final BigInteger MOST_STATES_ON_THREADS = BigInteger.valueOf(10_000);

    private final Backend small;
    private final Backend large;

    HybridBackend(Backend small, Backend large) {
        this.small = small;
        this.large = large;
    }

    @Override
    public String id() {
        return "hybrid";
    }

    @Override
    public String label() {
        return "Hybrid by size";
    }

    @Override
    public String explanation() {
        return "Threads for registers of up to 10,000 states, standby processes for larger ones.";
    }

    @Override
    public boolean isInProcess() {
        return false;
    }

    @Override
    public boolean isInProcess(List<Lfsr> registers) {
        return registers.stream().noneMatch(HybridBackend::isLarge);
    }

    @Override
    public WorkerKind kind(double states) {
        return (states > MOST_STATES_ON_THREADS.doubleValue() ? large : small).kind(states);
    }

    @Override
    public BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
        List<Lfsr> all = plan.registers().stream().map(PlannedRegister::lfsr).toList();
        BackendSession threads =
                all.stream().allMatch(HybridBackend::isLarge) ? null : small.open(plan, decomposition, cancellation);
        try {
            BackendSession processes = all.stream().anyMatch(HybridBackend::isLarge)
                    ? large.open(plan, decomposition, cancellation)
                    : null;
            return new Session(threads, processes);
        } catch (Throwable e) {
            if (threads != null) {
                threads.close();
            }
            throw e;
        }
    }

    private static boolean isLarge(Lfsr lfsr) {
        return lfsr.stateCount().compareTo(MOST_STATES_ON_THREADS) > 0;
    }

    @Override
    public void settle() {
        small.settle();
        large.settle();
    }

    @Override
    public void release() {
        small.release();
        large.release();
    }

    /** At least one of the two is there. */
    private record Session(
            @Nullable BackendSession small, @Nullable BackendSession large) implements BackendSession {
        /** Divisions are made before it is known where they run, so they count on nothing. */
        @Override
        public CommonMemory memory() {
            return large == null ? CommonMemory.OF_THIS_PROCESS : CommonMemory.NONE;
        }

        @Override
        public void run(Division division, RunControl control) {
            boolean isLarge = division.lfsrs().stream().anyMatch(HybridBackend::isLarge);
            BackendSession chosen = large != null && (isLarge || small == null) ? large : small;
            Objects.requireNonNull(chosen).run(division, control);
        }

        @Override
        public long setupNanos() {
            return all().mapToLong(BackendSession::setupNanos).sum();
        }

        @Override
        public int retries() {
            return all().mapToInt(BackendSession::retries).sum();
        }

        @Override
        public @Nullable String fallback() {
            return large == null ? null : large.fallback();
        }

        @Override
        public long clockUncertaintyNanos() {
            return large == null ? 0 : large.clockUncertaintyNanos();
        }

        @Override
        public void close() {
            all().forEach(BackendSession::close);
        }

        private Stream<BackendSession> all() {
            return Stream.of(Optional.ofNullable(small), Optional.ofNullable(large))
                    .flatMap(Optional::stream);
        }
    }
}
