package org.cyclotron.gui.export;

import org.cyclotron.app.ExportNames;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.RegisterTables;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.cyclotron.report.drawing.CircuitPicture;

/** What of a register can leave the window whether it has been analysed or not. */
public final class RegisterSources {
    private RegisterSources() {}

    /** The register in every notation, as {@code cyclotron convert} writes it. @param name of the register */
    public static OfTable notations(String name, Lfsr lfsr) {
        return ExportSource.table(name, "notations", () -> RegisterTables.notations(lfsr));
    }

    /** Its state update matrix. */
    public static OfTable matrix(String name, Lfsr lfsr) {
        return ExportSource.table(name, "matrix", () -> RegisterTables.matrix(lfsr));
    }

    /** Its circuit, with the coefficients as data. */
    public static OfPicture circuit(String name, Lfsr lfsr, Form form) {
        return new OfPicture(
                ExportNames.stem(name) + "-circuit",
                () -> CircuitPicture.painter(lfsr, form),
                CircuitPicture.size(lfsr),
                () -> RegisterTables.coefficients(lfsr));
    }
}
