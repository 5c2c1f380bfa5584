package org.cyclotron.gui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.StatisticRow;
import org.cyclotron.report.drawing.StateRing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StructureViewModelTest {
    private final ReadOnlyObjectWrapper<@Nullable RegisterListItem> current = new ReadOnlyObjectWrapper<>();
    /** Background work that waits until the test runs it, where it asks for that. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private boolean hold;
    private final TaskRunner tasks = new TaskRunner(
            work -> {
                if (hold) {
                    waiting.add(work);
                } else {
                    work.run();
                }
            },
            Runnable::run,
            System::nanoTime);
    private final StructureViewModel model = new StructureViewModel(current, InterfaceThread.NONE, tasks);

    @Test
    void withoutARegisterThereIsNothingToShow() {
        assertThat(model.contentProperty().get()).isInstanceOf(StructureContent.NoRegister.class);
        assertThat(model.diagram().contentProperty().get()).isInstanceOf(DiagramContent.Absent.class);
    }

    @Test
    void aRegisterThatWaitsAndOneThatRunsAreToldApart() {
        current.set(AnalysedRegisters.notAnalysed());
        assertThat(model.contentProperty().get()).isInstanceOf(StructureContent.NotAnalysed.class);
        current.set(AnalysedRegisters.notAnalysed().running());
        assertThat(model.contentProperty().get()).isInstanceOf(StructureContent.Analysing.class);
    }

    @Test
    void aSingularRegisterShowsItsTailsInTilesFactorsAndDiagram() {
        current.set(AnalysedRegisters.tails());
        StructureFacts facts = facts();
        assertThat(facts.figures())
                .extracting(FactFigure::value)
                .containsExactly("1,024", "256", "14", "30", "30", "2");
        assertThat(facts.figures())
                .extracting(FactFigure::context)
                .contains("25 %", "algebra 14 = walk 14", "C itself is singular", "768 states in tails");
        assertThat(facts.factors()).extracting(FactorRow::order).containsExactly("– (tails)", "3 → 6", "15, primitive");
        assertThat(facts.cycles())
                .extracting(CycleRow::length)
                .extracting(BigInteger::intValue)
                .containsExactly(30, 15, 6, 3, 1);
        assertThat(facts.structureText()).isEqualTo("1×1 + 3×1 + 6×2 + 15×4 + 30×6");
        assertThat(facts.headline().status()).isEqualTo(RegisterStatus.VERIFIED);
        assertThat(drawn().ringOfState()).hasSize(1024);
    }

    @Test
    void aPrimitiveRegisterHasTheZeroCycleAndOneOther() {
        current.set(AnalysedRegisters.primitive());
        StructureFacts facts = facts();
        assertThat(facts.headline().chips()).contains("primitive");
        assertThat(facts.figures().get(4).context()).isEqualTo("qᵈ − 1: primitive");
        assertThat(facts.figures().get(3).context()).isEqualTo("> 99.9 % of states");
        StatisticRow mean = facts.statistics().get(4);
        assertThat(mean.here()).as(mean.meaning()).isEqualTo(mean.primitive());
    }

    @Test
    void elementsOfAnExtensionFieldAreNamedOneByOne() {
        current.set(AnalysedRegisters.overGf9());
        assertThat(facts().headline().chips()).contains("GF(3^2)");
        assertThat(facts().figures().getFirst().value()).isEqualTo("729");
        assertThat(drawn().ringOfState()).hasSize(729);
        model.select(facts().cycles().getFirst().term());
        model.listStates();
        ListingContent.States listed =
                (ListingContent.States) model.listing().contentProperty().get();
        assertThat(listed.rows())
                .hasSize(40)
                .allSatisfy(row -> assertThat(row.state()).matches("[0-8](,[0-8]){2}"));
    }

    @Test
    void aBoundedOrderIsNeverShownAsAnOrder() {
        current.set(AnalysedRegisters.unknownOrder());
        StructureFacts facts = facts();
        assertThat(facts.structure()).isNull();
        assertThat(facts.missing()).contains("only bounded");
        assertThat(facts.cycles()).isEmpty();
        assertThat(facts.figures().get(4).value()).startsWith("| ");
        assertThat(facts.figures().get(4).full()).contains("not known exactly").contains("cofactor");
        assertThat(facts.factors().getFirst().order()).startsWith("divides ");
        assertThat(((DiagramContent.Absent) model.diagram().contentProperty().get()).reason())
                .contains("not known");
    }

    @Test
    void aFailedCheckShowsBothFiguresAndNoSuccess() {
        current.set(AnalysedRegisters.failed());
        StructureFacts facts = facts();
        FailedCheck failure = facts.failure();
        assertThat(failure).isNotNull();
        assertThat(failure.figures())
                .contains("14 cycles")
                .contains("13 cycles")
                .contains("15×4")
                .contains("15×2");
        assertThat(facts.headline().status()).isEqualTo(RegisterStatus.FAILED);
        assertThat(facts.figures().get(2).failed()).isTrue();
        assertThat(facts.figures().get(2).context()).isEqualTo("algebra 14 ≠ walk 13");
        assertThat(facts.cycles().stream().filter(CycleRow::differs))
                .extracting(row -> row.length().intValue())
                .containsExactly(30, 15);
    }

    @Test
    void aLargeRegisterHasAnOverviewWithOneRingForEachLength() {
        current.set(AnalysedRegisters.manyCycles());
        assertThat(drawn().overview()).isTrue();
        assertThat(drawn().sentence()).startsWith("overview, a ring for each length · ");
        assertThat(drawn().caption()).isEqualTo("overview, 50 of 2⁴⁰ states");
        assertThat(drawn().diagram().rings())
                .hasSameSizeAs(facts().cycles())
                .allMatch(ring -> ring.isStandIn() == ring.length().intValue() > 24);
        model.selectRing(drawn().ringOf(new CycleSelection(BigInteger.valueOf(40), null, null)), null);
        assertThat(selection().length()).isEqualTo(BigInteger.valueOf(40));
    }

    @Test
    void aHundredThousandLengthsOfLongFiguresAreAllInTheTableAndSampledInTheDiagram() {
        RegisterListItem item = withManyLengths(AnalysedRegisters.manyCycles(), 100_000);
        current.set(item);
        assertThat(facts().cycles()).hasSize(100_000);
        CycleRow longest = facts().cycles().getFirst();
        assertThat(longest.length()).isEqualTo(BigInteger.TEN.pow(120).add(BigInteger.valueOf(100_000)));
        assertThat(longest.share()).isBetween(0.9e-5, 1.1e-5);
        assertThat(drawn().sentence()).isEqualTo("sample, rings for 120 of 100,000 lengths");
        assertThat(drawn().caption()).isEqualTo("sample, 120 of 100,000 lengths");
        model.select(longest.term());
        assertThat(drawn().ringOf(selection())).isEqualTo(119);
        model.selectRing(0, null);
        assertThat(selection().length()).isEqualTo(BigInteger.TEN.pow(120).add(BigInteger.ONE));
        // The second length has no ring of its own.
        model.selectLength(BigInteger.TEN.pow(120).add(BigInteger.TWO));
        assertThat(drawn().ringOf(selection())).isEqualTo(-1);
    }

    /** The item with a structure of equally many cycles of lengths 10^120 + 1, 10^120 + 2, … */
    private static RegisterListItem withManyLengths(RegisterListItem item, int lengths) {
        RegisterAnalysis analysis = Objects.requireNonNull(item.analysis());
        AlgebraicAnalysis algebra = analysis.algebra();
        List<CycleTerm> terms = IntStream.rangeClosed(1, lengths)
                .mapToObj(i -> new CycleTerm(BigInteger.TEN.pow(120).add(BigInteger.valueOf(i)), BigInteger.TEN, null))
                .toList();
        AlgebraicAnalysis many = new AlgebraicAnalysis(
                algebra.lfsr(),
                algebra.factors(),
                algebra.order(),
                algebra.preperiod(),
                algebra.irreducible(),
                algebra.primitive(),
                algebra.selfReciprocal(),
                algebra.cyclicStates(),
                new CycleStructure(terms),
                null,
                algebra.tails());
        return item.with(new RegisterAnalysis(many, analysis.verification()));
    }

    @Test
    void theCyclesOfABillionAreListedSomeAtATime() {
        current.set(AnalysedRegisters.manyCycles());
        model.listCycles();
        ListingContent.Cycles first =
                (ListingContent.Cycles) model.listing().contentProperty().get();
        assertThat(first.rows()).hasSize(ListingViewModel.PAGE);
        assertThat(first.complete()).isFalse();
        model.listing().moreCycles();
        ListingContent.Cycles more =
                (ListingContent.Cycles) model.listing().contentProperty().get();
        assertThat(more.rows())
                .hasSize(2 * ListingViewModel.PAGE)
                .startsWith(first.rows().toArray(ListingContent.CycleEntry[]::new));
        assertThat(more.rows().getFirst().length()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void everyTermSelectsARingOfItsLengthThatHoldsTheRepresentative() {
        for (RegisterListItem item :
                List.of(AnalysedRegisters.tails(), AnalysedRegisters.manyLengths(), AnalysedRegisters.overGf9())) {
            current.set(item);
            for (CycleRow row : facts().cycles()) {
                model.select(row.term());
                StateRing ring = drawn().diagram().rings().get(drawn().ringOf(selection()));
                assertThat(ring.length()).as(item.name() + " " + row.term()).isEqualTo(row.length());
            }
        }
    }

    @Test
    void aClickOnATailSelectsTheCycleItRunsInto() {
        current.set(AnalysedRegisters.tails());
        Lfsr lfsr = SampleRegisters.tails();
        BigInteger number = BigInteger.valueOf(1);
        model.showState(number);
        assertThat(selection().state()).isEqualTo(number);
        long[] state = lfsr.state(number);
        lfsr.step(state);
        lfsr.step(state);
        Set<BigInteger> cycle = new HashSet<>();
        while (cycle.add(lfsr.stateNumber(state))) {
            lfsr.step(state);
        }
        assertThat(selection().length()).isEqualTo(BigInteger.valueOf(cycle.size()));
        assertThat(cycle).contains(lfsr.stateNumber(selection().representative()));
    }

    @Test
    void pagesOfACycleJoinToTheWholeCycle() {
        current.set(AnalysedRegisters.primitive());
        model.select(facts().cycles().getFirst().term());
        model.listStates();
        List<BigInteger> numbers = new ArrayList<>();
        Lfsr lfsr = AnalysedRegisters.primitive().lfsr();
        BigInteger before = BigInteger.valueOf(-1);
        while (listed().first().compareTo(before) > 0) {
            listed().rows().forEach(row -> numbers.add(lfsr.stateNumber(row.cells())));
            before = listed().first();
            model.listing().next();
        }
        long[] state = facts().cycles().getFirst().term().representative().clone();
        List<BigInteger> walked = new ArrayList<>();
        for (int i = 0; i < 4095; i++) {
            walked.add(lfsr.stateNumber(state));
            lfsr.step(state);
        }
        assertThat(numbers).isEqualTo(walked);
    }

    @Test
    void aStepBeyondTheEndMeansTheEndAndTextThatIsNoNumberChangesNothing() {
        current.set(AnalysedRegisters.primitive());
        model.select(facts().cycles().getFirst().term());
        model.listStates();
        model.listing().goTo("99,999");
        assertThat(listed().first()).isEqualTo(4094);
        model.listing().goTo("a few");
        assertThat(listed().first()).isEqualTo(4094);
        model.listing().goTo("1,000");
        assertThat(listed().first()).isEqualTo(1000);
        model.listing().previous();
        assertThat(listed().first()).isEqualTo(500);
    }

    @Test
    void statesOfAnEnormousCycleAreReachedAtOnce() {
        current.set(AnalysedRegisters.huge());
        model.select(facts().cycles().getFirst().term());
        model.listStates();
        BigInteger far = BigInteger.TWO.pow(500);
        model.listing().goTo(far);
        assertThat(listed().first()).isEqualTo(far);
        assertThat(listed().rows()).hasSize(ListingViewModel.PAGE);
    }

    @Test
    void theSameRegisterKeepsItsSelectionWhenItIsAnalysedAnewAndAnotherLosesIt() {
        current.set(AnalysedRegisters.tails());
        model.selectLength(BigInteger.valueOf(15));
        current.set(AnalysedRegisters.failed());
        assertThat(selection().length()).isEqualTo(BigInteger.valueOf(15));
        current.set(AnalysedRegisters.primitive());
        assertThat(model.selectionProperty().get()).isNull();
    }

    @Test
    void aDiagramThatComesTooLateIsDropped() {
        hold = true;
        current.set(AnalysedRegisters.tails());
        assertThat(model.diagram().contentProperty().get()).isInstanceOf(DiagramContent.Walking.class);
        current.set(AnalysedRegisters.primitive());
        waiting.removeFirst().run();
        assertThat(model.diagram().contentProperty().get()).isInstanceOf(DiagramContent.Walking.class);
        waiting.removeFirst().run();
        assertThat(drawn().ringOfState()).hasSize(4096);
    }

    @Test
    void theDiagramIsWalkedOnceForEachRegister() {
        current.set(AnalysedRegisters.tails());
        hold = true;
        current.set(AnalysedRegisters.failed());
        assertThat(waiting).isEmpty();
        assertThat(drawn().ringOfState()).hasSize(1024);
    }

    @Test
    void stoppedReadingKeepsWhatIsListed() {
        current.set(AnalysedRegisters.primitive());
        model.select(facts().cycles().getFirst().term());
        model.listStates();
        hold = true;
        model.listing().next();
        assertThat(model.listing().readingProperty().get()).isTrue();
        model.listing().stop();
        waiting.removeFirst().run();
        assertThat(model.listing().readingProperty().get()).isFalse();
        assertThat(listed().first()).isZero();
    }

    @Test
    void backgroundWorkThatFollowsTheSelectionIsNotAnnounced() {
        current.set(AnalysedRegisters.huge());
        current.set(AnalysedRegisters.tails());
        assertThat(tasks.tasks()).isEmpty();
    }

    @Test
    void aTermWithoutARepresentativeSaysWhyItsStatesAreNotListed() {
        current.set(AnalysedRegisters.tails());
        model.listing().listStates(SampleRegisters.tails(), new CycleSelection(BigInteger.TEN, null, null));
        assertThat(model.listing().contentProperty().get()).isInstanceOf(ListingContent.Refused.class);
        model.select(new CycleTerm(BigInteger.valueOf(30), BigInteger.ONE, null));
        assertThat(drawn().diagram().rings().get(drawn().ringOf(selection())).length())
                .isEqualTo(BigInteger.valueOf(30));
    }

    private StructureFacts facts() {
        return model.facts().orElseThrow();
    }

    private CycleSelection selection() {
        CycleSelection selection = model.selectionProperty().get();
        assertThat(selection).isNotNull();
        return selection;
    }

    private DiagramContent.Drawn drawn() {
        return (DiagramContent.Drawn) model.diagram().contentProperty().get();
    }

    private ListingContent.States listed() {
        return (ListingContent.States) model.listing().contentProperty().get();
    }
}
