package org.cyclotron.gui.register;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.cyclotron.gui.export.ExportSource;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.RegisterSources;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.drawing.CircuitPainter.Form;

/** The export menus in the heads of the cards: each exports the last valid register, with its edits. */
final class RegisterExports {
    private final RegisterViewModel model;
    private final Exports exports;

    RegisterExports(RegisterViewModel model, Exports exports) {
        this.model = model;
        this.exports = exports;
    }

    Node notations() {
        return exports.tableMenu("notations", () -> source(RegisterSources::notations));
    }

    Node matrix() {
        return exports.tableMenu("state update matrix", () -> source(RegisterSources::matrix));
    }

    /** @param form asked when a format is chosen */
    Node circuit(Supplier<Form> form) {
        return exports.pictureMenu(
                "circuit", () -> source((name, lfsr) -> RegisterSources.circuit(name, lfsr, form.get())));
    }

    private <S extends ExportSource> S source(BiFunction<String, Lfsr, S> made) {
        RegisterForms forms =
                Objects.requireNonNull(model.formsProperty().get(), "Cards without a register are not shown");
        return made.apply(model.name(), forms.lfsr());
    }
}
