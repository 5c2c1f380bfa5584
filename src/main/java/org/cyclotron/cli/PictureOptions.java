package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclotron.app.ExportPicture;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The format of pictures, and the way they are written into a folder without a window. */
final class PictureOptions {
    private final ExportPicture export = new ExportPicture(InterfaceThread.NONE);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--chart-format",
            paramLabel = "FORMAT",
            defaultValue = "svg",
            description = "svg, png or pdf; default: ${DEFAULT-VALUE}.")
    private String format = "svg";

    /** The format that is asked for. */
    PictureFormat chosen() {
        try {
            return PictureFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--chart-format: " + e.getMessage());
        }
    }

    /** Makes the folder, so that a mistake shows before the work begins. */
    void prepare(Path folder) {
        PictureFormat chosen = chosen();
        // Drawings need AWT for shapes and fonts only; without this it would connect to the display.
        System.setProperty("java.awt.headless", "true");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException("cannot make the folder " + folder + " for " + chosen.label() + "s: "
                    + e.getMessage() + "; choose another with --charts");
        }
    }

    /** Writes a picture. @param stem its file name without the extension */
    void write(Path folder, String stem, PictureSize size, Painter painter) {
        PictureFormat chosen = chosen();
        Path file = folder.resolve(stem + "." + chosen.id());
        try {
            export.write(painter, size, Tokens.LIGHT, chosen, file);
        } catch (IOException e) {
            throw new BadInputException("cannot write " + file + ": " + e.getMessage() + "; nothing was changed there");
        }
    }
}
