package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.cyclotron.enumeration.SharedLongs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedCommonsTest {
    private SharedCommons commons;

    @BeforeEach
    void create() throws IOException {
        commons = new SharedCommons(5000);
    }

    @AfterEach
    void unlink() {
        commons.file().unlink();
    }

    @Test
    void oneRunAtATimeHasIt() {
        assertThat(commons.take()).as("whoever made it has it").isFalse();
        commons.giveBack();
        assertThat(commons.take()).isTrue();
        assertThat(commons.take()).isFalse();
    }

    @Test
    void itHoldsAsManyLongsAsItWasMadeForEightBytesEach() throws IOException {
        assertThat(commons.holds(5000)).isTrue();
        assertThat(commons.holds(5001)).isFalse();
        assertThat(commons.bytes()).isEqualTo(40_000);
        assertThat(Files.size(commons.file().path())).isEqualTo(40_000);
        assertThat(commons.cleared().size()).isEqualTo(5000);
    }

    @Test
    void aLittleMoreThanNothingIsTheLeast() throws IOException {
        SharedCommons least = new SharedCommons(1);
        least.file().unlink();
        assertThat(least.holds(1024)).isTrue();
        assertThat(least.holds(1025)).isFalse();
    }

    @Test
    void theNextRunFindsZeros() {
        SharedLongs longs = commons.cleared();
        longs.set(17, 0b101);
        assertThat(longs.get(17)).isEqualTo(0b101);
        assertThat(commons.cleared().get(17)).isZero();
    }
}
