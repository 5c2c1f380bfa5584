package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class ComparisonForecastTest {
    private static final List<PlannedRegister> SMALL =
            List.of(PlannedRegister.of(new Lfsr(FiniteFields.of(2), 1, 1, 0, 0)));

    private static ComparisonForecast of(int rounds, boolean preview, String... names) {
        List<StrategyName> strategies =
                List.of(names).stream().map(Strategies::parse).toList();
        return ComparisonForecast.of(SMALL, strategies, rounds, preview, Predictions.NOT_CALIBRATED);
    }

    /** Starting a JVM takes longer than a hundredth of a second anywhere. */
    @Test
    void startsOfWorkerProcessesCount() {
        double alone = of(10, false, "whole@caller").seconds();
        double spawn = of(10, false, "whole@caller", "blocks@spawn:2").seconds();
        double pool = of(10, false, "whole@caller", "blocks@pool:2").seconds();
        double threads = of(10, false, "whole@caller", "blocks@threads:2").seconds();
        assertThat(spawn - alone).isGreaterThan(10 * 0.1);
        assertThat(pool - alone).isGreaterThan(10 * 0.1);
        assertThat(of(10, true, "blocks@spawn:2").seconds()).isGreaterThan(10 * 0.1);
        assertThat(threads).isGreaterThan(alone);
    }

    @Test
    void roundsAddUpAndAPreviewPaysForOneHostOnly() {
        assertThat(of(20, false, "whole@caller").seconds())
                .isEqualTo(2 * of(10, false, "whole@caller").seconds(), Offset.offset(1e-9));
        assertThat(of(10, true, "whole@caller").seconds())
                .isLessThan(of(10, false, "whole@caller").seconds());
        assertThat(of(0, false, "whole@caller").seconds()).isZero();
    }

    @Test
    void forecastsAreSummedAndSaidInWords() {
        ComparisonForecast one = new ComparisonForecast(3, 30, List.of());
        ComparisonForecast three =
                ComparisonForecast.inSequence(List.of(one, one)).times(2);
        assertThat(three.seconds()).isEqualTo(120);
        assertThat(three.isLong()).isTrue();
        assertThat(three.text()).isEqualTo("about 2 min");
        assertThat(one.isLong()).isFalse();
        assertThat(one.text()).isEqualTo("about 30 s");
        assertThat(one.times(1000).text()).isEqualTo("about 8.33 h");
    }
}
