package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.costmodel.UnitCost;
import org.cyclotron.costmodel.Walk;
import org.junit.jupiter.api.Test;

class ProfileEditorViewModelTest {
    private final ProfileEditorViewModel model = new ProfileEditorViewModel(RoughProfile.profile());

    private ProfileEntry entry(String key) {
        return model.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCostIsALineWithItsOrigin() {
        assertThat(model.entries()).hasSameSizeAs(RoughProfile.profile().costs().values());
        assertThat(entry("create.spawn").textProperty().get()).isEqualTo("2 ms");
        assertThat(entry("create.spawn").cost().origin()).startsWith("Rough default");
    }

    @Test
    void aChangedCostIsSetByHandAndTheOthersStayExactly() {
        entry("create.spawn").textProperty().set("1.5 ms");
        CostProfile result = model.result();
        UnitCost changed = Objects.requireNonNull(result.find(Cost.CREATE, "spawn"));
        assertThat(changed.curve().at(1)).isEqualTo(1_500_000);
        assertThat(changed.origin()).isEqualTo("Set by hand: 1.5 ms.");
        assertThat(result.find(Cost.START, "spawn"))
                .isEqualTo(RoughProfile.profile().find(Cost.START, "spawn"));
        assertThat(result.description()).endsWith("1 cost set by hand");
        assertThat(result.calibrated()).isFalse();
    }

    @Test
    void aCostBySizeShowsItsRangeAndAValueReplacesAllOfIt() {
        ProfileEntry bitmap = entry("state.bitmap");
        assertThat(bitmap.textProperty().get()).isEqualTo("2.3 ns – 17 ns");
        assertThat(bitmap.values()).contains("1,024: 2.3 ns").contains("268,435,456: 17 ns");
        assertThat(model.result().find(Cost.STATE, Walk.BITMAP.id()))
                .isEqualTo(RoughProfile.profile().find(Cost.STATE, Walk.BITMAP.id()));
        bitmap.textProperty().set("0.5us");
        assertThat(model.result().nanos(Cost.STATE, Walk.BITMAP.id(), 1e8)).isEqualTo(500);
    }

    @Test
    void whatIsNoTimeIsSaidAndCannotBeSaved() {
        assertThat(model.savable().get()).isTrue();
        entry("start.spawn").textProperty().set("soon");
        assertThat(entry("start.spawn").problemProperty().get()).contains("1.5 ms");
        assertThat(model.savable().get()).isFalse();
        entry("start.spawn").textProperty().set("90ms");
        assertThat(model.savable().get()).isTrue();
    }

    @Test
    void aNameMustBeFreeAndPlain() {
        assertThat(model.nameProperty().get()).isEqualTo("my-rough");
        model.nameProperty().set("original-spawn");
        assertThat(model.nameProblem().get()).contains("taken");
        model.nameProperty().set("Büro 2");
        assertThat(model.nameProblem().get()).contains("Small letters");
        assertThat(model.savable().get()).isFalse();
        model.nameProperty().set("office-2");
        assertThat(model.savable().get()).isTrue();
        assertThat(model.result().name()).isEqualTo("office-2");
    }

    @Test
    void aSavedProfileIsOfferedAndPutInForce() {
        SampleLaboratory sample = new SampleLaboratory();
        sample.model().show();
        ProfilesViewModel profiles = sample.model().profiles();
        ProfileEditorViewModel editor = profiles.edit();
        editor.nameProperty().set("office");
        profiles.save(editor.result());
        assertThat(sample.laboratory.profiles).extracting(CostProfile::name).containsExactly("office");
        assertThat(profiles.chosenProperty().get().label()).isEqualTo("office");
        assertThat(profiles.choices()).extracting(ProfileChoice::label).contains("office");
        profiles.save(editor.result());
        assertThat(profiles.choices()).extracting(ProfileChoice::label).containsOnlyOnce("office");
    }

    @Test
    void aProfileThatCannotBeSavedIsSaidAndTheOldOneStaysInForce() {
        SampleLaboratory sample = new SampleLaboratory();
        sample.model().show();
        sample.laboratory.unwritable = new IOException("read-only file system");
        ProfilesViewModel profiles = sample.model().profiles();
        profiles.save(profiles.edit().result());
        assertThat(profiles.failureProperty().get()).isNotNull();
        assertThat(profiles.chosenProperty().get()).isEqualTo(ProfileChoice.ROUGH);
    }
}
