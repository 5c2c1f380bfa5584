package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.app.ExportNames;
import org.cyclotron.app.ExportPicture;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A folder for pictures of every register, drawn without a window. */
final class ChartOptions {
    private final List<RegisterChart> charts = RegisterCharts.all(InterfaceThread.NONE);
    private final ExportPicture export = new ExportPicture(InterfaceThread.NONE);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--charts",
            paramLabel = "DIR",
            description = "Write pictures of every register to this folder: the length histogram where the cycle"
                    + " structure is known, the state diagram: each state up to 4,096, else a"
                    + " ring for each length.")
    private @Nullable Path folder;

    @Option(
            names = "--chart-format",
            paramLabel = "FORMAT",
            defaultValue = "svg",
            description = "svg, png or pdf; default: ${DEFAULT-VALUE}.")
    private String format = "svg";

    boolean wanted() {
        return folder != null;
    }

    /** Makes the folder, so that a mistake shows before the work begins. */
    void prepare() {
        PictureFormat chosen = chosen();
        if (folder == null) {
            return;
        }
        // Drawings need AWT for shapes and fonts only; without this it would connect to the display.
        System.setProperty("java.awt.headless", "true");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException("cannot make the folder " + folder + " for " + chosen.label() + "s: "
                    + e.getMessage() + "; choose another with --charts");
        }
    }

    /** Draws the charts of a register that there are. */
    void draw(AnalyzedRegister register, Cancellation cancellation) {
        if (folder == null) {
            return;
        }
        PictureFormat chosen = chosen();
        for (RegisterChart chart : charts) {
            if (chart.isAvailable(register.analysis())) {
                String name = ExportNames.stem(register.row()) + "-" + chart.id() + "." + chosen.id();
                write(chart, register, chosen, folder.resolve(name), cancellation);
            }
        }
    }

    private void write(
            RegisterChart chart,
            AnalyzedRegister register,
            PictureFormat chosen,
            Path file,
            Cancellation cancellation) {
        try {
            export.write(
                    chart.painter(register.analysis(), cancellation),
                    chart.size(register.analysis()),
                    Tokens.LIGHT,
                    chosen,
                    file);
        } catch (IOException e) {
            throw new BadInputException("cannot write " + file + ": " + e.getMessage() + "; nothing was changed there");
        }
    }

    private PictureFormat chosen() {
        try {
            return PictureFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--chart-format: " + e.getMessage());
        }
    }
}
