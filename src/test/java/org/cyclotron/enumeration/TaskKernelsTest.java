package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskKernelsTest {
    private static final Lfsr LFSR = BinaryRegisters.of(10, 0, 3);

    static List<TaskKernel> all() {
        return TaskKernels.all();
    }

    static List<TaskKernel> thoseThatWalkCycles() {
        return all().stream().filter(TaskKernel::walksCycles).toList();
    }

    @Test
    void theUsualChoiceComesFirstAndNoTwoHaveOneNameOrOneExplanation() {
        assertThat(all().getFirst()).isSameAs(TaskKernels.PLAIN);
        assertThat(all()).extracting(TaskKernel::id).containsExactly("plain", "word", "floyd", "brent", "paced:500us");
        Set<String> texts = new HashSet<>();
        for (TaskKernel kernel : all()) {
            assertThat(kernel.label()).isNotBlank();
            assertThat(kernel.explanation()).endsWith(".").contains(" ");
            assertThat(texts.add(kernel.label()) && texts.add(kernel.explanation()))
                    .as(kernel.id())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aKernelIsFoundByItsId(TaskKernel kernel) {
        assertThat(TaskKernels.byId(kernel.id())).isSameAs(kernel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plane",
                "Plain",
                "paced",
                "paced:",
                "paced:0us",
                "paced:05us",
                "paced:-1us",
                "paced:1s",
                "paced:us",
                "paced:1001ms",
                "paced:1000001us",
                "paced:1000000001ns",
                "paced:9999999999ms",
                "paced:99999999999999999999ns",
                "paced:1us "
            })
    void anUnknownKernelIsRefusedWithTheNamesOfAll(String id) {
        assertThatThrownBy(() -> TaskKernels.byId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“" + id + "”")
                .hasMessageContaining("plain, word, floyd, brent, paced:500us");
    }

    @ParameterizedTest
    @CsvSource({
        "paced:1ns, 1",
        "paced:1000000000ns, 1e9",
        "paced:7us, 7000",
        "paced:1000000us, 1e9",
        "paced:2ms, 2e6",
        "paced:1000ms, 1e9"
    })
    void aPaceIsTakenInItsUnit(String id, double nanoseconds) {
        TaskKernel kernel = TaskKernels.byId(id);
        assertThat(kernel.id()).isEqualTo(id);
        assertThat(kernel.nanosecondsPerStep(LFSR)).isEqualTo(Math.max(nanoseconds, StepCost.nanoseconds(LFSR)));
        assertThat(kernel.step(LFSR)).isEqualTo(new PacedStep(StateStep.of(LFSR), (long) nanoseconds));
    }

    /** Some polls each second however slow, and no more of them than others make. */
    @Test
    void aPacedKernelPollsAfterSomeMilliseconds() {
        assertThat(TaskKernels.byId("paced:1ns").pollInterval()).isEqualTo(TaskKernels.PLAIN.pollInterval());
        assertThat(TaskKernels.byId("paced:1000ms").pollInterval()).isEqualTo(1);
        for (String id : List.of("paced:500us", "paced:3us", "paced:8ms")) {
            TaskKernel kernel = TaskKernels.byId(id);
            assertThat(kernel.nanosecondsPerStep(LFSR) * kernel.pollInterval()).isBetween(1e6, 1e8);
        }
    }

    @Test
    void onlyThePacedKernelIsSyntheticAndItSaysSo() {
        for (TaskKernel kernel : all()) {
            boolean paced = kernel.id().startsWith("paced:");
            assertThat(kernel.isSynthetic()).as(kernel.id()).isEqualTo(paced);
            assertThat(kernel.explanation().startsWith("Synthetic"))
                    .as(kernel.id())
                    .isEqualTo(paced);
            assertThat(kernel.label().contains("synthetic")).as(kernel.id()).isEqualTo(paced);
        }
    }

    /** What is found by whole cycles has no use for a piece, and the word-parallel walk no way to begin or end within one. */
    @Test
    void whatAKernelCanWalkIsSaidOfEach() {
        assertThat(all().stream().filter(TaskKernel::walksPieces).map(TaskKernel::id))
                .containsExactly("plain", "paced:500us");
        assertThat(all().stream().filter(TaskKernel::walksSegments).map(TaskKernel::id))
                .containsExactly("plain", "word", "paced:500us");
        assertThat(thoseThatWalkCycles())
                .extracting(TaskKernel::id)
                .containsExactly("plain", "floyd", "brent", "paced:500us");
    }

    /** How many Brent's method takes depends on how far the length is from a power of two; none takes more than is said. */
    @ParameterizedTest
    @MethodSource("thoseThatWalkCycles")
    void theStepsForEachStateAreAboutThoseThatTheWalkOfALongCycleTakes(TaskKernel kernel) {
        Lfsr lfsr = kernel.isSynthetic() ? BinaryRegisters.of(5, 0, 2) : BinaryRegisters.of(17, 0, 3);
        long states = lfsr.stateCount().longValueExact();
        CycleList found = new CycleList();
        WalkedSteps work = new RangeWalk(kernel, lfsr, Progress.NONE, Cancellation.NONE).walk(1, states, found);
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.length(0)).isEqualTo(states - 1);
        assertThat((double) work.steps() / (double) work.states())
                .isBetween(0.79 * kernel.stepsPerState(), kernel.stepsPerState());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aStepLeadsWhereTheRegisterGoes(TaskKernel kernel) {
        for (Lfsr lfsr : List.of(BinaryRegisters.of(5, 0, 2), new Lfsr(FiniteFields.of(3), 2, 0, 1))) {
            PlainMap map = PlainMap.of(lfsr);
            StateStep step = kernel.step(lfsr);
            for (int state = 0; state < map.states(); state++) {
                assertThat(step.next(state)).isEqualTo(map.next(state));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void costsAreTimesThatMayBeAddedUp(TaskKernel kernel) {
        for (long q : new long[] {2, 3, 9, 67}) {
            Lfsr lfsr = new Lfsr(FiniteFields.of(q), 1, 1, 0, 1);
            assertThat(kernel.nanosecondsPerStep(lfsr)).isPositive();
            assertThat(kernel.nanosecondsInSegment(lfsr))
                    .isPositive()
                    .isLessThanOrEqualTo(kernel.nanosecondsPerStep(lfsr));
            assertThat(kernel.nanosecondsAtMark(lfsr)).isPositive();
            assertThat(kernel.nanosecondsToStart(lfsr)).isPositive();
            assertThat(kernel.markSpacing(lfsr)).isGreaterThanOrEqualTo(2);
            assertThat(kernel.mostStates(lfsr)).isGreaterThanOrEqualTo(WalkLimits.MOST_STATES);
        }
    }
}
