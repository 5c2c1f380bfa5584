package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.SampleCalibrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostProfilesTest {
    @TempDir
    private Path folder;

    private CostProfiles profiles() {
        return new CostProfiles(folder.resolve("profiles"), new Calibrations(folder.resolve("calibrations")));
    }

    @Test
    void aSavedProfileIsFoundByItsName() throws IOException {
        CostProfile mine =
                ProfileEdit.parse("create=1ms").applyTo(RoughProfile.profile()).named("mine", "changed");
        profiles().store(mine);
        assertThat(profiles().read("mine")).isEqualTo(mine);
        assertThat(profiles().names())
                .containsExactly("this-machine", "rough", "original-fork", "original-spawn", "mine");
    }

    @Test
    void builtInProfilesAreNeverReplaced() throws IOException {
        assertThat(profiles().read("original-spawn")).isSameAs(OriginalProfiles.SPAWN);
        assertThatThrownBy(() -> profiles().store(RoughProfile.profile()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another name");
        assertThatThrownBy(() -> profiles().store(RoughProfile.profile().named("../elsewhere", "no name")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotThereIsNamedBesideWhatIs() {
        assertThatThrownBy(() -> profiles().read("nobodys"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("original-spawn");
    }

    @Test
    void aMachineThatIsNotCalibratedHasRoughDefaultsAndPredictsNothing() throws IOException {
        assertThat(profiles().read("this-machine")).isEqualTo(RoughProfile.profile());
        Predictions predictions =
                profiles().predictions(SampleCalibrations.full().environment());
        assertThat(predictions.model()).isNull();
        assertThat(predictions.reason()).contains("not calibrated").contains("cyclotron lab");
    }

    @Test
    void aCalibrationPredictsForItsOwnEnvironmentAlone() throws IOException {
        Calibration calibration = SampleCalibrations.full();
        new Calibrations(folder.resolve("calibrations")).store(calibration);
        assertThat(profiles().predictions(calibration.environment()).model()).isNotNull();
        assertThat(profiles().ofThisMachine()).isEmpty();
    }

    @Test
    void anEditChangesOneCostOrAllOfAKind() {
        CostProfile rough = RoughProfile.profile();
        CostProfile one = ProfileEdit.parse("start.spawn=0.5s").applyTo(rough);
        assertThat(one.nanos(Cost.START, "spawn")).isEqualTo(5e8);
        assertThat(one.nanos(Cost.START, "standby")).isEqualTo(rough.nanos(Cost.START, "standby"));
        CostProfile all = ProfileEdit.parse("state=0.5us").applyTo(rough);
        assertThat(all.nanos(Cost.STATE, "bitmap", 1 << 20)).isEqualTo(500);
        assertThat(all.nanos(Cost.STATE, "segments", 1 << 20)).isEqualTo(500);
        assertThat(all.calibrated()).isFalse();
        assertThat(ProfileEdit.parse("create=3µs").nanos()).isEqualTo(3000);
    }

    @Test
    void anEditThatIsNoneIsExplained() {
        for (String text : new String[] {"create", "create=", "create=1", "create=-1ms", "haste=1ms"}) {
            assertThatThrownBy(() -> ProfileEdit.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .isNotBlank();
        }
    }
}
