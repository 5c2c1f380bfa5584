package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Scope;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubjectsViewModelTest {
    private final RegistersViewModel registers = new RegistersViewModel();
    private final SubjectsViewModel model = new SubjectsViewModel(registers, SampleWorkspace::row);

    @BeforeEach
    void open() {
        registers.open("registers-2026.csv", SampleWorkspace.items(), List.of());
    }

    @Test
    void oneRegisterIsCalledByItsNameAndSeveralAreCounted() {
        registers.selectNumber(5);
        assertThat(model.words(Scope.REGISTER).get()).isEqualTo("original-14");
        registers.select(registers.items());
        assertThat(model.words(Scope.REGISTER).get()).isEqualTo("3 registers");
        registers.select(List.of());
        assertThat(model.words(Scope.REGISTER).get()).isEqualTo("No register");
        assertThat(model.words(Scope.FILE).get()).isEqualTo("Whole file, 3 registers");
    }

    @Test
    void selectedRegistersAreComparedInTheOrderOfTheFile() {
        registers.select(List.of(registers.items().get(2), registers.items().get(0)));
        assertThat(model.toCompare()).extracting(PendingSubject::name).containsExactly("tails-10", "original-14");
        assertThat(model.shown().orElseThrow().name()).isEqualTo("tails-10");
    }

    @Test
    void aFileIsOneSubject() {
        model.scopeProperty().set(Scope.FILE);
        assertThat(model.toCompare()).hasSize(1);
        assertThat(model.shown().orElseThrow().registers()).hasSize(3);
        assertThat(model.shown().orElseThrow().name()).isEqualTo("registers-2026.csv");
    }

    @Test
    void aRowThatIsGoneIsNoSubject() {
        SubjectsViewModel gone = new SubjectsViewModel(registers, item -> Optional.empty());
        assertThat(gone.toCompare()).isEmpty();
        assertThat(gone.shown()).isEmpty();
    }
}
