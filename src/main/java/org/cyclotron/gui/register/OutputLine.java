package org.cyclotron.gui.register;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.Figures;

/** The output of the running register: the newest symbols at the right, all that are kept by copying. */
final class OutputLine {
    private static final int SHOWN = 200;
    private static final int ON_HOVER = 1200;

    private final RunViewModel run;
    private final Label name = Texts.whole(Texts.label("Output", "t12", "muted"));
    private final Label symbols = Texts.label("", "code", "may-be-cut");
    private final CopyButton copy;

    OutputLine(RunViewModel run) {
        this.run = run;
        symbols.setId("run-output");
        symbols.setMinWidth(0);
        symbols.setMaxWidth(Double.MAX_VALUE);
        symbols.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setLabelFor(symbols);
        HBox.setHgrow(symbols, Priority.ALWAYS);
        copy = new CopyButton("output", () -> text(Integer.MAX_VALUE));
        copy.setId("run-copy-output");
        copy.getStyleClass().add("small-icon");
        run.momentProperty().subscribe(this::show);
    }

    Node[] nodes() {
        return new Node[] {name, symbols, copy};
    }

    private void show() {
        Moment now = run.momentProperty().get();
        OutputTape tape = run.tape();
        copy.setDisable(tape.size() == 0);
        if (now == null) {
            name.setText("Output");
            symbols.setText("stepped up to " + Figures.count(RunViewModel.MOST_CELLS) + " cells");
        } else {
            name.setText("Output s(" + Figures.count(tape.from()) + ")…");
            symbols.setText(tape.size() == 0 ? "none yet" : text(SHOWN));
            symbols.setTooltip(tape.size() == 0 ? null : new Tooltip(wrapped(text(ON_HOVER))));
        }
    }

    private String text(int most) {
        Moment now = run.momentProperty().get();
        boolean digits = now == null || now.lfsr().field().order() <= 10;
        return run.tape().tail(most, digits ? "" : ",");
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{100})", "$1\n");
    }
}
