package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cyclotron.experiment.SampleTimelines;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.junit.jupiter.api.Test;

class PhaseBarPainterTest {
    private static final Map<Phase, Long> NONE = new EnumMap<>(Phase.class);
    private static final PhaseBreakdown HALVES =
            new PhaseBreakdown(1000, Map.of(Phase.COMPUTE, 500L, Phase.WAIT, 400L, Phase.UNACCOUNTED, 100L), NONE);

    @Test
    void fieldsAreTheSharesAndSumToTheWholeBar() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            Map<Phase, Long> phases = new EnumMap<>(Phase.class);
            long wall = 0;
            for (Phase phase : Phase.values()) {
                long nanos = random.nextBoolean() ? 0 : random.nextLong(1_000_000_000_000L);
                phases.put(phase, nanos);
                wall += nanos;
            }
            PhaseBreakdown breakdown = new PhaseBreakdown(wall, phases, NONE);
            List<PhaseBarPainter.Field> fields = new PhaseBarPainter(breakdown).fields(317);
            double at = 0;
            for (PhaseBarPainter.Field field : fields) {
                assertThat(field.x()).as("seed %d", seed).isCloseTo(at, offset(1e-9));
                assertThat(field.width()).isCloseTo(317 * breakdown.share(field.phase()), offset(1e-6));
                at += field.width();
            }
            assertThat(at).as("seed %d", seed).isCloseTo(wall == 0 ? 0 : 317, offset(1e-6));
        }
    }

    @Test
    void fieldsStandInTheOrderOfBars() {
        PhaseBreakdown breakdown = SampleTimelines.of(1_000_000, 2, SampleTimelines.QUEUED, new Random(5))
                .breakdown();
        assertThat(new PhaseBarPainter(breakdown).fields(200).stream().map(PhaseBarPainter.Field::phase))
                .isSortedAccordingTo((a, b) -> Integer.compare(PhaseFill.ORDER.indexOf(a), PhaseFill.ORDER.indexOf(b)));
    }

    @Test
    void aPointIsInThePhaseThatIsPaintedThere() {
        PhaseBarPainter bar = new PhaseBarPainter(HALVES);
        Pixels pixels = Pixels.of(bar, 200, 20, Tokens.LIGHT);
        assertThat(bar.phaseAt(50, 200)).isEqualTo(Phase.COMPUTE);
        assertThat(pixels.at(50, 10)).isEqualTo(PhaseFill.colour(Phase.COMPUTE, Tokens.LIGHT));
        assertThat(bar.phaseAt(150, 200)).isEqualTo(Phase.WAIT);
        assertThat(bar.phaseAt(190, 200)).isEqualTo(Phase.UNACCOUNTED);
        assertThat(pixels.at(190, 10)).isEqualTo(Tokens.LIGHT.surfaces().card());
        assertThat(bar.phaseAt(200, 200)).isNull();
        assertThat(bar.phaseAt(-1, 200)).isNull();
    }

    @Test
    void theBarIsSixteenHighInTheMiddleWhateverTheHeight() {
        Pixels pixels = Pixels.of(new PhaseBarPainter(HALVES), 200, 40, Tokens.DARK);
        assertThat(pixels.at(50, 11)).isEqualTo(Tokens.DARK.surfaces().card());
        assertThat(pixels.at(50, 13)).isEqualTo(PhaseFill.colour(Phase.COMPUTE, Tokens.DARK));
        assertThat(pixels.at(50, 26)).isEqualTo(PhaseFill.colour(Phase.COMPUTE, Tokens.DARK));
        assertThat(pixels.at(50, 28)).isEqualTo(Tokens.DARK.surfaces().card());
    }

    @Test
    void aRunOfNoLengthIsDrawnAsNothing() {
        PhaseBarPainter bar = new PhaseBarPainter(new PhaseBreakdown(0, NONE, NONE));
        assertThat(bar.fields(200)).isEmpty();
        Pixels.of(bar, 200, 20, Tokens.LIGHT);
    }

    @Test
    void itSaysItsFiguresGreatestFirst() {
        assertThat(new PhaseBarPainter(HALVES).description())
                .isEqualTo("wall 1 µs: compute 50 %, wait 40 %, unaccounted 10 %");
    }
}
