package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.code.CodeLanguage;
import org.cyclotron.lfsr.code.CodeLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertAsTest {
    static Iterable<CodeLanguage> languages() {
        return CodeLanguages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aRegisterIsWrittenInEveryLanguageFromTheImpulseState(CodeLanguage language) {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 1, 0, 0);
        Session session =
                Session.run("convert", "--field", "2", "--from", "delay-taps", "--as", language.id(), "[4,3]");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.out()).isEqualTo(language.write(lfsr, new long[] {0, 0, 0, 1}));
    }

    @Test
    void theHelpNamesEveryLanguage() {
        String help = Session.run("convert", "--help").out();
        assertThat(CodeLanguages.all()).allSatisfy(language -> assertThat(help).contains(language.id()));
    }

    @Test
    void anUnknownLanguageATwofoldTargetAndARegisterThatCannotBeWrittenAreExplained() {
        Session unknown = Session.run("convert", "--field", "2", "--as", "cobol", "1,0,0,1");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("--as").contains("c, java, python");
        Session twofold = Session.run("convert", "--field", "2", "--as", "c", "--to", "row", "1,0,0,1");
        assertThat(twofold.exitCode()).isEqualTo(ExitCode.USAGE);
        Session singular = Session.run("convert", "--field", "2", "--as", "galois", "0,1,1");
        assertThat(singular.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(singular.err()).contains("c0 = 0").contains("choose Python");
    }
}
