package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateNode;
import org.cyclotron.report.drawing.StateRing;
import org.cyclotron.report.drawing.WalkedDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDiagramsTest {
    private static final FiniteField GF2 = FiniteFields.of(2);
    private static final StateDiagrams DIAGRAMS = new StateDiagrams(InterfaceThread.NONE);

    @ParameterizedTest
    @CsvSource({"2, 6", "2, 10", "3, 5", "4, 4", "5, 3", "9, 3", "4093, 1"})
    void everyStateStandsOnceBeforeTheStateItStepsToAndLengthsAgreeWithTheAlgebra(long q, int degree) {
        long seed = 1000 * q + degree;
        Random random = new Random(seed);
        FiniteField field = FiniteFields.of(q);
        for (int i = 0; i < 6; i++) {
            long[] row = random.longs(degree, 0, q).toArray();
            row[0] = i % 2 == 0 ? 0 : row[0];
            Lfsr lfsr = new Lfsr(field, row);
            StateDiagram diagram = DIAGRAMS.walk(lfsr, Cancellation.NONE);
            AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
            assertThat(WalkedDiagram.structure(diagram).sameAs(structure(algebra)))
                    .as("%s, seed %d", lfsr, seed)
                    .isTrue();
            assertThat(statesSteppingAsDrawn(lfsr, diagram))
                    .as("%s, seed %d", lfsr, seed)
                    .doesNotHaveDuplicates()
                    .hasSize(lfsr.stateCount().intValueExact());
        }
    }

    @Test
    void ringsAscendByLengthAndLeastStateAndBeginWithIt() {
        // x^2 (x^2+x+1)^2 (x^4+x+1)
        StateDiagram diagram = DIAGRAMS.walk(new Lfsr(GF2, 0, 0, 1, 1, 1, 1, 0, 1, 1, 0), Cancellation.NONE);
        assertThat(diagram.rings().stream().map(StateRing::length).map(BigInteger::intValue))
                .containsExactly(1, 3, 6, 6, 15, 15, 15, 15, 30, 30, 30, 30, 30, 30);
        BigInteger before = BigInteger.ONE.negate();
        for (StateRing ring : diagram.rings().subList(8, 14)) {
            BigInteger first = ring.states().getFirst().number();
            assertThat(first).isGreaterThan(before);
            assertThat(ring.states()).allMatch(s -> s.number().compareTo(first) >= 0);
            before = first;
        }
    }

    @Test
    void aRegisterOfMoreStatesIsRefused() {
        Lfsr large = new Lfsr(GF2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(StateDiagrams.fits(large)).isFalse();
        assertThatThrownBy(() -> DIAGRAMS.walk(large, Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8192");
    }

    @Test
    void aSampleHasARingForEachLengthAndDrawsShortCyclesWithTailsThatStepAsDrawn() {
        // x^3 (x^2+x+1)^2 (x^9+x^4+1): cycles of 1, 3, 6 and longer, tails of up to three steps.
        Polynomial x = Polynomial.x(GF2);
        Polynomial quadratic = polynomial(2, 1).power(2);
        Lfsr lfsr = Lfsr.ofCharacteristic(x.power(3).multiply(quadratic).multiply(polynomial(9, 4)));
        CycleStructure structure =
                structure(AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE));
        StateDiagrams.Captioned overview = DIAGRAMS.overview(lfsr, structure, Cancellation.NONE);
        List<StateRing> rings = overview.diagram().rings();
        assertThat(rings).hasSameSizeAs(structure.terms());
        int drawn = 0;
        int tails = 0;
        for (int i = 0; i < rings.size(); i++) {
            StateRing ring = rings.get(i);
            assertThat(ring.length()).isEqualTo(structure.terms().get(i).length());
            assertThat(ring.count()).isEqualTo(structure.terms().get(i).count());
            assertThat(ring.isStandIn()).isEqualTo(ring.length().intValue() > 24);
            List<BigInteger> states = statesSteppingAsDrawn(lfsr, new StateDiagram(List.of(ring)));
            assertThat(states).doesNotHaveDuplicates();
            drawn += states.size();
            tails += states.size() - ring.states().size();
        }
        assertThat(tails).isGreaterThan(6);
        assertThat(overview.caption()).isEqualTo("overview, a ring for each length · " + drawn + " of 65,536 states");
    }

    @Test
    void aSampleOfManyLengthsIsSpreadFromTheShortestToTheLongestAndSaysSo() {
        List<CycleTerm> terms = new ArrayList<>();
        for (int i = 1; i <= 100_000; i++) {
            terms.add(CycleTerm.of(100L + i, 7));
        }
        Lfsr large = new Lfsr(GF2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        StateDiagrams.Captioned overview = DIAGRAMS.overview(large, new CycleStructure(terms), Cancellation.NONE);
        assertThat(overview.caption()).isEqualTo("sample, rings for 120 of 100,000 lengths");
        List<BigInteger> lengths =
                overview.diagram().rings().stream().map(StateRing::length).toList();
        assertThat(lengths).isSorted().doesNotHaveDuplicates().hasSize(StateDiagrams.MOST_LENGTHS);
        assertThat(lengths.getFirst()).isEqualTo(BigInteger.valueOf(101));
        assertThat(lengths.getLast()).isEqualTo(BigInteger.valueOf(100_100));
    }

    private static Polynomial polynomial(int degree, int middle) {
        return Polynomial.monomial(GF2, 1, degree)
                .add(Polynomial.monomial(GF2, 1, middle))
                .add(Polynomial.one(GF2));
    }

    @Test
    void walkingRefusesTheInterfaceThreadAndStopsWhenCancelled() {
        Lfsr small = new Lfsr(GF2, 1, 1);
        assertThatThrownBy(() -> new StateDiagrams(new InterfaceThread(() -> true)).walk(small, Cancellation.NONE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> DIAGRAMS.walk(small, () -> true)).isInstanceOf(CancellationException.class);
    }

    private static CycleStructure structure(AlgebraicAnalysis algebra) {
        CycleStructure structure = algebra.structure();
        assertThat(structure).isNotNull();
        return Objects.requireNonNull(structure);
    }

    /** Every state of the diagram, each checked to step to the state it is drawn before. */
    private static List<BigInteger> statesSteppingAsDrawn(Lfsr lfsr, StateDiagram diagram) {
        List<BigInteger> all = new ArrayList<>();
        for (StateRing ring : diagram.rings()) {
            for (int i = 0; i < ring.states().size(); i++) {
                StateNode node = ring.states().get(i);
                StateNode next = ring.states().get((i + 1) % ring.states().size());
                assertThat(successor(lfsr, node)).isEqualTo(next.number());
                collect(lfsr, node, all::add);
            }
        }
        return all;
    }

    private static void collect(Lfsr lfsr, StateNode node, Consumer<BigInteger> all) {
        all.accept(node.number());
        for (StateNode predecessor : node.predecessors()) {
            assertThat(successor(lfsr, predecessor)).isEqualTo(node.number());
            collect(lfsr, predecessor, all);
        }
    }

    private static BigInteger successor(Lfsr lfsr, StateNode node) {
        long[] state = lfsr.state(node.number());
        lfsr.step(state);
        return lfsr.stateNumber(state);
    }
}
