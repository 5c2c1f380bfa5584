package org.cyclotron.cli;

import java.nio.file.Path;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.HeadlineCosts;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.UnitCostsPainter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A folder for a picture of the unit costs, drawn without a window. */
final class CostChartOptions {
    private static final int WIDTH = 1180;

    @Option(
            names = "--charts",
            paramLabel = "DIR",
            description = "Write pictures to this folder: the main unit costs, and all of them, on one scale beside the"
                    + " original's.")
    private @Nullable Path folder;

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    /** Makes the folder, so that a mistake shows before the work begins. */
    void prepare() {
        pictures.chosen();
        if (folder != null) {
            pictures.prepare(folder);
        }
    }

    /** Draws the main costs, and all of them. */
    void draw(Calibration calibration) {
        if (folder != null) {
            draw(folder, "unit-costs", new UnitCostsPainter(calibration, HeadlineCosts.of(calibration)));
            draw(folder, "unit-costs-all", new UnitCostsPainter(calibration));
        }
    }

    private void draw(Path into, String name, UnitCostsPainter painter) {
        pictures.write(into, name, PictureSize.of(WIDTH, (int) Math.ceil(painter.height(WIDTH))), painter);
    }
}
