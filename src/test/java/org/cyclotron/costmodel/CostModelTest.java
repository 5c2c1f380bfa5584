package org.cyclotron.costmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cyclotron.timing.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostModelTest {
    private static final long SEED = 20261126L;
    private static final CostProfile ROUGH = RoughProfile.profile();
    private static final WorkerKind CALLER = new WorkerKind("caller", WorkerKind.Life.CALLER);
    private static final WorkerKind THREADS = new WorkerKind("threads", WorkerKind.Life.KEPT_THREADS);
    private static final WorkerKind POOL = new WorkerKind("pool", WorkerKind.Life.KEPT_PROCESSES);
    private static final WorkerKind STANDBY = new WorkerKind("standby", WorkerKind.Life.REPLACED_PROCESSES);
    private static final WorkShape BLOCKS = new WorkShape.Blocks("blocks", false);

    static WorkShape segments(double states) {
        double spacing = Math.clamp(states / 256, 8, 1024);
        return new WorkShape.Segments("segments", spacing, Math.clamp(states / spacing / 128, 1, 1024));
    }

    /** Every shape on every kind, small and large, with few and many workers. */
    static Stream<List<Object>> workloads() {
        Random random = new Random(SEED);
        List<WorkerKind> kinds = new ArrayList<>(List.of(THREADS, POOL, STANDBY));
        kinds.add(new WorkerKind("stealing", WorkerKind.Life.FRESH_THREADS));
        kinds.add(new WorkerKind("spawn", WorkerKind.Life.FRESH_PROCESSES));
        kinds.add(new WorkerKind("shared", WorkerKind.Life.KEPT_PROCESSES_WITH_COMMON_MEMORY));
        List<List<Object>> all = new ArrayList<>();
        for (WorkerKind kind : kinds) {
            for (ModelledRegister register : registers(random)) {
                for (WorkShape shape : shapes(register.states())) {
                    all.add(List.of(new Workload(register, shape, kind), 1 + random.nextInt(9)));
                }
            }
        }
        return all.stream();
    }

    private static List<WorkShape> shapes(double states) {
        return List.of(
                BLOCKS,
                new WorkShape.Blocks("blocks-eager", true),
                new WorkShape.Queue("queue", 200),
                segments(states),
                new WorkShape.Leap("leap", 1024, 1 << 16));
    }

    private static List<ModelledRegister> registers(Random random) {
        return List.of(
                ModelledRegister.primitive(16),
                ModelledRegister.primitive(Math.pow(2, 14)),
                ModelledRegister.primitive(Math.pow(2, 40)),
                ModelledRegister.uniform(Math.pow(2, 12), Math.pow(2, random.nextInt(12))),
                ModelledRegister.uniform(Math.pow(2, 20), Math.pow(2, random.nextInt(12))));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void phasesSumExactlyToTheWallTime(List<Object> each) {
        int workers = (Integer) each.get(1);
        Prediction prediction = new CostModel(ROUGH, 3).predict((Workload) each.getFirst(), workers);
        long wall = prediction.wallNanos();
        assertThat(wall).isPositive();
        assertThat(sum(prediction.breakdown().phases())).isEqualTo(wall);
        assertThat(sum(prediction.breakdown().workerPhases())).isEqualTo(wall * workers);
        assertThat(prediction.breakdown().phases().values()).allMatch(nanos -> nanos >= 0);
        assertThat(prediction.breakdown().workerPhases().values()).allMatch(nanos -> nanos >= 0);
        assertThat(prediction.redundancy()).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void whatIsComparedForAChoiceIsWhatIsPredicted(List<Object> each) {
        int workers = (Integer) each.get(1);
        Workload work = (Workload) each.getFirst();
        CostModel model = new CostModel(ROUGH, 3);
        Prediction prediction = model.predict(work, workers);
        double setup = work.kind().isProcess() ? prediction.setupNanos() : 0;
        assertThat(model.costs(work.register()).nanos(work.shape(), work.kind(), workers))
                .as("%s, %d workers", work, workers)
                .isEqualTo(prediction.wallNanos() + setup, Offset.offset(10.0));
    }

    /** A bound above a prediction would make the best be passed over. */
    @ParameterizedTest
    @MethodSource("workloads")
    void nothingTakesLessThanTheBoundByWhichItIsPassedOver(List<Object> each) {
        int workers = (Integer) each.get(1);
        Workload work = (Workload) each.getFirst();
        for (CostProfile profile : List.of(ROUGH, helping())) {
            RegisterCosts costs = new CostModel(profile, 3).costs(work.register());
            double predicted = costs.nanos(work.shape(), work.kind(), workers);
            assertThat(costs.leastNanos(work.shape(), work.kind(), workers))
                    .as("%s, %d workers", work, workers)
                    .isLessThanOrEqualTo(predicted * (1 + 1e-9));
        }
    }

    /** Two threads that do more together than twice what one does, and three that do less than two. */
    private static CostProfile helping() {
        return CostProfile.of(
                "helping",
                "assumed",
                false,
                new Scaling(List.of(1.0, 2.3, 1.8), "assumed"),
                ROUGH.costs().values());
    }

    private static long sum(Map<Phase, Long> phases) {
        return phases.values().stream().mapToLong(Long::longValue).sum();
    }

    /** From the size on at which every worker has a task; below, a larger register may be shared among more. */
    @ParameterizedTest
    @MethodSource("workloads")
    void moreStatesNeverTakeLess(List<Object> each) {
        int workers = (Integer) each.get(1);
        Workload work = (Workload) each.getFirst();
        CostModel model = new CostModel(ROUGH, 3);
        long before = 0;
        for (int k = 16; k <= 30; k++) {
            ModelledRegister register = ModelledRegister.primitive(Math.pow(2, k));
            WorkShape shape = shapes(register.states()).stream()
                    .filter(other -> other.id().equals(work.shape().id()))
                    .findFirst()
                    .orElseThrow();
            long wall = model.predict(new Workload(register, shape, work.kind()), workers)
                    .wallNanos();
            assertThat(wall).as("2^%d states, %s", k, shape).isGreaterThanOrEqualTo(before);
            before = wall;
        }
    }

    @Test
    void withoutOverheadSegmentsScaleWithTheProcessors() {
        CostProfile free = CostProfile.of(
                "free",
                "walking alone costs",
                false,
                Scaling.perfect("assumed"),
                List.of(UnitCost.of(Cost.STATE, UnitCost.ANY, 2, "assumed")));
        ModelledRegister register = ModelledRegister.primitive(Math.pow(2, 24));
        Workload work = new Workload(register, segments(register.states()), THREADS);
        long one = new CostModel(free, 8).predict(work, 1).wallNanos();
        for (int workers = 2; workers <= 8; workers *= 2) {
            long several = new CostModel(free, 8).predict(work, workers).wallNanos();
            assertThat((double) one / several).isEqualTo(workers, Offset.offset(1e-3));
        }
        assertThat((double) one / new CostModel(free, 8).predict(work, 64).wallNanos())
                .isEqualTo(8, Offset.offset(1e-3));
    }

    @Test
    void processorsThatGetIntoEachOthersWayDoAsMuchAsWasProbed() {
        CostProfile profile = CostProfile.of(
                "probed",
                "two threads do 1.5 times the work of one",
                false,
                new Scaling(List.of(1.0, 1.5), "assumed"),
                List.of(UnitCost.of(Cost.STATE, UnitCost.ANY, 2, "assumed")));
        ModelledRegister register = ModelledRegister.primitive(Math.pow(2, 20));
        Workload work = new Workload(register, segments(register.states()), THREADS);
        double one = new CostModel(profile, 4).predict(work, 1).wallNanos();
        assertThat(one / new CostModel(profile, 4).predict(work, 2).wallNanos()).isEqualTo(1.5, Offset.offset(1e-3));
        Prediction four = new CostModel(profile, 4).predict(work, 4);
        assertThat(one / four.wallNanos()).isEqualTo(3, Offset.offset(1e-3));
        assertThat(four.notes()).anyMatch(note -> note.contains("2 threads probed"));
    }

    @Test
    void aFileOnAPoolPaysInitialisingOnceAndOnStandbyEachTime() {
        ModelledRegister register = ModelledRegister.primitive(4096);
        CostModel model = new CostModel(ROUGH, 2);
        long pool = extra(model, new Workload(register, BLOCKS, POOL));
        long standby = extra(model, new Workload(register, BLOCKS, STANDBY));
        assertThat(pool).isLessThan((long) (10e6));
        assertThat(standby).isGreaterThan((long) (100e6));
    }

    /** What a second register adds to the first. */
    private static long extra(CostModel model, Workload work) {
        return model.predict(List.of(work, work), 2).wallNanos()
                - model.predict(work, 2).wallNanos();
    }

    @Test
    void registersAreSharedOutTheLargestFirst() {
        CostProfile free = CostProfile.of(
                "free",
                "walking alone costs",
                false,
                Scaling.perfect("assumed"),
                List.of(UnitCost.of(Cost.STATE, UnitCost.ANY, 1, "assumed")));
        List<Workload> file = Stream.of(3.0, 3.0, 2.0, 2.0, 2.0)
                .map(size -> new Workload(ModelledRegister.primitive(size * 1e6), new WorkShape.Registers(), THREADS))
                .toList();
        Prediction prediction = new CostModel(free, 2).predict(file, 2);
        // Largest first: 3 + 2 + 2 on one, 3 + 2 on the other.
        assertThat((double) prediction.wallNanos()).isEqualTo(7e6, Offset.offset(10.0));
        assertThat(prediction.imbalance()).isEqualTo(7.0 / 6 - 1, Offset.offset(1e-6));
        assertThat(prediction.bound()).isEqualTo(2);
    }

    @Test
    void oneWorkerOnTheCallingThreadHasNoOverheadButItsOwn() {
        ModelledRegister register = ModelledRegister.primitive(Math.pow(2, 20));
        Prediction whole = new CostModel(ROUGH, 2).predict(new Workload(register, new WorkShape.Whole(), CALLER), 1);
        assertThat(whole.imbalance()).isNull();
        assertThat(whole.bound()).isNull();
        assertThat(whole.setupNanos()).isZero();
        assertThat(whole.nanos(Phase.CREATE)).isZero();
        assertThat(whole.redundancy()).isEqualTo(1);
        assertThat(CostModel.overhead(whole)).isLessThan(0.05);
    }

    /** Threads are made one after the other, the calling one is there; processes start at the same time, on two processors. */
    @Test
    void gettingWorkersReadyIsSetUpAndNoWallTime() {
        ModelledRegister register = ModelledRegister.primitive(4096);
        CostModel model = new CostModel(ROUGH, 2);
        double thread = ROUGH.nanos(Cost.SETUP, "threads");
        double process = ROUGH.nanos(Cost.SETUP, "pool");
        assertThat((double) model.predict(new Workload(register, BLOCKS, THREADS), 4)
                        .setupNanos())
                .isEqualTo(3 * thread);
        assertThat((double)
                        model.predict(new Workload(register, BLOCKS, POOL), 4).setupNanos())
                .isEqualTo(4 * process / 2);
        Workload pool = new Workload(register, BLOCKS, POOL);
        assertThat(model.predict(List.of(pool, pool, pool), 4).setupNanos())
                .isEqualTo(model.predict(pool, 4).setupNanos());
    }

    @Test
    void senselessQuestionsAreRefused() {
        Workload work = new Workload(ModelledRegister.primitive(16), new WorkShape.Whole(), CALLER);
        assertThatThrownBy(() -> new CostModel(ROUGH, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CostModel(ROUGH, 1).predict(work, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModelledRegister.primitive(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
