package org.cyclotron.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyNameTest {
    @ParameterizedTest
    @CsvSource({
        "whole@caller, whole, caller, 1, plain, whole@caller",
        "segments@threads:2, segments, threads, 2, plain, segments@threads:2",
        "blocks-eager@threads:4/floyd, blocks-eager, threads, 4, floyd, blocks-eager@threads:4/floyd",
        "whole@caller/paced:500us, whole, caller, 1, paced:500us, whole@caller/paced:500us",
        "segments@pool:1/plain, segments, pool, 1, plain, segments@pool",
        "' segments@threads:4096 ', segments, threads, 4096, plain, segments@threads:4096",
    })
    void aNameIsReadAndWrittenInItsShortestForm(
            String text, String decomposition, String backend, int workers, String kernel, String written) {
        StrategyName name = StrategyName.parse(text);
        assertThat(name).isEqualTo(new StrategyName(decomposition, backend, workers, kernel));
        assertThat(name).hasToString(written);
        assertThat(StrategyName.parse(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "whole", "@caller", "whole@", "whole@caller:", "whole@caller/", "Whole@caller", "a@b:-1"})
    void whatHasNotTheFormIsRefusedWithTheForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyName.parse(text))
                .withMessageContainingAll("“" + text + "”", "decomposition@backend:workers/kernel");
    }

    @Test
    void workersAreOneAtLeastAndFourThousandAtMost() {
        StrategyName name = StrategyName.parse("segments@threads/word");
        assertThat(name.withWorkers(4096)).hasToString("segments@threads:4096/word");
        for (int workers : new int[] {-1, 0, 4097}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> name.withWorkers(workers))
                    .withMessage("A strategy has 1 to 4096 workers, not " + workers);
        }
    }
}
