package org.cyclotron.gui.export;

import java.util.Optional;
import java.util.function.Supplier;
import org.cyclotron.gui.export.ExportSource.OfReport;

/**
 * A report that a workspace has at times.
 *
 * @param id stable
 * @param label such as {@code Report of the comparison}
 * @param source asked on the JavaFX thread; empty while there is nothing to report
 */
record ReportOffer(String id, String label, Supplier<Optional<OfReport>> source) {}
