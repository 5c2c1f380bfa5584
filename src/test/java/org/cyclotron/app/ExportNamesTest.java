package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;

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
                "Приклад 3 | Приклад-3",
                "??? | cyclotron",
                "a234567890b234567890c234567890d234567890e | a234567890b234567890c234567890d234567890"
            })
    void aNameIsFitForAFileOnEveryPlatform(String name, String stem) {
        assertThat(ExportNames.stem(name)).isEqualTo(stem);
    }
}
