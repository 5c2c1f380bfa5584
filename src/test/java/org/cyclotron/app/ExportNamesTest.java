package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "original-12 | original-12",
                "x^2 (x+1) | x-2-x-1",
                "../../etc/passwd | etc-passwd",
                ".hidden | hidden",
                "C:\\con<>?* | C-con",
                "??? | cyclotron",
                "a234567890b234567890c234567890d234567890e | a234567890b234567890c234567890d234567890"
            })
    void aNameIsFitForAFileOnEveryPlatform(String name, String stem) {
        assertThat(ExportNames.stem(name)).isEqualTo(stem);
    }

    @Test
    void lettersOfEveryAlphabetStayWhereTheSystemHasThemInNamesOfFiles() {
        boolean has = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("Приклад");
        assertThat(ExportNames.stem("Приклад 3")).isEqualTo(has ? "Приклад-3" : "3");
        assertThat(ExportNames.stem("Приклад")).isEqualTo(has ? "Приклад" : "cyclotron");
    }
}
