package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.costmodel.RoughProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CostProfileJsonTest {
    static Stream<CostProfile> profiles() {
        return Stream.of(RoughProfile.profile(), OriginalProfiles.FORK, OriginalProfiles.SPAWN);
    }

    private static String written(CostProfile profile) {
        StringWriter out = new StringWriter();
        CostProfileJson.write(out, profile);
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileIsReadBackAsItWasWritten(CostProfile profile) throws IOException {
        assertThat(CostProfileJson.read("test", written(profile))).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"cost\":\"create\"', '\"cost\":\"haste\"', haste",
        "'\"nanos\":2000000.0', '\"nanos\":-1', at least 0",
        "'\"of\":\"spawn\"', '\"of\":\"\"', what it is of",
        "cyclotron/profile/1, cyclotron/profile/9, newer version",
        "'\"throughput\" : [ 1.0 ]', '\"throughput\" : [ 2.0 ]', begins with one thread"
    })
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String reason) {
        String text = written(RoughProfile.profile());
        assertThat(text).contains(right);
        String damaged = text.replaceFirst(Pattern.quote(right), wrong);
        assertThatThrownBy(() -> CostProfileJson.read("mine.json", damaged))
                .isInstanceOf(DamagedDocumentException.class)
                .hasMessageContaining("mine.json:")
                .hasMessageContaining(reason);
    }
}
