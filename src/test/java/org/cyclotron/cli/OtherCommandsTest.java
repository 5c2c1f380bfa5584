package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {
    @Test
    void aRegisterIsConvertedToOneNotation() {
        Session session = Session.run("convert", "--field", "2", "--from", "delay-taps", "--to", "row", "[4,3]");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.out()).isEqualToIgnoringNewLines("1,1,0,0");
    }

    @Test
    void aRegisterIsConvertedToEveryNotationWithItsConvention() {
        Session session = Session.run("convert", "--field", "2", "1,0,0,1", "--format", "json");
        JsonNode rows = JsonMapper.builder().build().readTree(session.out());
        assertThat(rows.size()).isEqualTo(Notations.all().size());
        rows.forEach(row -> assertThat(row.get("convention").asString()).isNotBlank());
    }

    @Test
    void theListOfNotationsHoldsEveryOne() {
        String list = Session.run("convert", "--list").out();
        for (Notation notation : Notations.all()) {
            assertThat(list).contains(notation.id()).contains(notation.convention());
        }
    }

    @Test
    void aRegisterThatCannotBeReadIsShownWithAMarkUnderTheFault() {
        Session session = Session.run("convert", "--field", "2", "1,0,3,1");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err().lines().toList()).anyMatch(line -> line.equals("        ^"));
    }

    @Test
    void aRegisterWithoutAFieldIsBadUsage() {
        Session session = Session.run("convert", "1,0,0,1");
        assertThat(session.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("--field 2");
    }

    @Test
    void theSequenceFollowsTheRecurrence() {
        Session session = Session.run("sequence", "--field", "2", "1,1,0,0", "--state", "1,0,0,0", "-n", "15");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        String s = session.out().strip();
        assertThat(s).hasSize(15).startsWith("1000");
        for (int t = 0; t + 4 < s.length(); t++) {
            assertThat(s.charAt(t + 4) - '0').isEqualTo((s.charAt(t) - '0') ^ (s.charAt(t + 1) - '0'));
        }
    }

    @Test
    void jumpingAheadByTheOrderChangesNothing() {
        String still = Session.run("sequence", "--field", "2", "1,0,0,1").out();
        String jumped = Session.run("sequence", "--field", "2", "1,0,0,1", "--jump", "15000000000000000000")
                .out();
        assertThat(jumped).isEqualTo(still);
        String back =
                Session.run("sequence", "--field", "2", "1,0,0,1", "--jump=-15").out();
        assertThat(back).isEqualTo(still);
    }

    @Test
    void steppingBackASingularRegisterIsRefusedWithTheReason() {
        Session session = Session.run("sequence", "--field", "2", "0,1,1", "--jump=-1");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("no unique predecessor");
    }

    @Test
    void theDoctorTestsItself() {
        Session session = Session.run("doctor");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.out()).contains("self-test").doesNotContain("FAILED");
    }

    @Test
    void helpIsNotAnError() {
        assertThat(Session.run("--help").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(Session.run("analyze", "--help").out()).contains("Examples:");
        assertThat(Session.run("--nonsense").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aRegisterThatBeginsWithAMinusSignIsExplained() {
        Session session = Session.run("convert", "--field", "3", "-1,2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("Put -- before");
        assertThat(Session.run("convert", "--field", "3", "--to", "row", "--", "-1,2")
                        .out()
                        .strip())
                .isEqualTo("2,2");
    }
}
