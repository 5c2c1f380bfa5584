package org.cyclotron.cli;

import java.nio.file.Path;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.app.ExportNames;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A folder for pictures of every register, drawn without a window. */
final class ChartOptions {
    private final List<RegisterChart> charts = RegisterCharts.all(InterfaceThread.NONE);

    @Option(
            names = "--charts",
            paramLabel = "DIR",
            description = "Write pictures of every register to this folder: the length histogram where the cycle"
                    + " structure is known, the state diagram: each state up to 4,096, else a"
                    + " ring for each length.")
    private @Nullable Path folder;

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    boolean wanted() {
        return folder != null;
    }

    /** Makes the folder, so that a mistake shows before the work begins. */
    void prepare() {
        pictures.chosen();
        if (folder != null) {
            pictures.prepare(folder);
        }
    }

    /** Draws the charts of a register that there are. */
    void draw(AnalyzedRegister register, Cancellation cancellation) {
        if (folder == null) {
            return;
        }
        for (RegisterChart chart : charts) {
            if (chart.isAvailable(register.analysis())) {
                pictures.write(
                        folder,
                        ExportNames.stem(register.row()) + "-" + chart.id(),
                        chart.size(register.analysis()),
                        chart.painter(register.analysis(), cancellation));
            }
        }
    }
}
