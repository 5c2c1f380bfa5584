package org.cyclotron.gui.comparison;

import java.util.List;

/** How often every lane is run. @param preview whether the rounds share a host, quick and without a verdict */
record RoundsChoice(int rounds, boolean preview) {
    static final List<RoundsChoice> OFFERED = List.of(
            new RoundsChoice(ChoicesViewModel.PREVIEW_ROUNDS, true),
            new RoundsChoice(6, false),
            new RoundsChoice(10, false),
            new RoundsChoice(20, false),
            new RoundsChoice(40, false));

    static RoundsChoice of(ChoicesViewModel choices) {
        return choices.previewProperty().get()
                ? OFFERED.getFirst()
                : new RoundsChoice(choices.roundsProperty().get(), false);
    }

    void apply(ChoicesViewModel choices) {
        choices.previewProperty().set(preview);
        if (!preview) {
            choices.roundsProperty().set(rounds);
        }
    }

    String words() {
        return preview ? "Preview" : rounds == 1 ? "1 round" : rounds + " rounds";
    }
}
