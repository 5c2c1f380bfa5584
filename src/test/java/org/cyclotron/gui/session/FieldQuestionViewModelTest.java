package org.cyclotron.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldQuestionViewModelTest {
    private final List<String> chosen = new ArrayList<>();
    private int skipped;
    private final FieldQuestionViewModel question =
            new FieldQuestionViewModel("rows.csv", "GF(2)", chosen::add, () -> skipped++);

    @Test
    void theSuggestionCanBeAcceptedAtOnce() {
        assertThat(question.textProperty().get()).isEqualTo("GF(2)");
        assertThat(question.problemProperty().get()).isEmpty();
        assertThat(question.accept()).isTrue();
        assertThat(chosen).containsExactly("GF(2)");
    }

    @Test
    void everyFieldOnOfferIsOne() {
        for (String field : FieldQuestionViewModel.OFFERED) {
            question.textProperty().set(field);
            assertThat(question.problemProperty().get()).as(field).isEmpty();
        }
    }

    @Test
    void textThatNamesNoFieldIsExplainedAndNotAccepted() {
        for (String text : new String[] {"6", "", "GF(", "2^60"}) {
            question.textProperty().set(text);
            assertThat(question.problemProperty().get()).as(text).isNotBlank();
            assertThat(question.accept()).as(text).isFalse();
        }
        assertThat(chosen).isEmpty();
    }

    @Test
    void typedTextLosesItsBlanks() {
        question.textProperty().set("  3^2 ");
        question.accept();
        assertThat(chosen).containsExactly("3^2");
    }

    @Test
    void skippingOpensNothingOverAField() {
        question.skip();
        assertThat(skipped).isEqualTo(1);
        assertThat(chosen).isEmpty();
        assertThat(question.file()).isEqualTo("rows.csv");
    }
}
