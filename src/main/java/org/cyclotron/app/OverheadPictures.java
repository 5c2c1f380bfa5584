package org.cyclotron.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.laboratory.HeadlineCosts;
import org.cyclotron.report.drawing.LanesPainter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.UnitCostsPainter;
import org.cyclotron.report.overhead.OverheadEvidence;

/** The pictures of an overhead report, by the ids that the document gives them. */
final class OverheadPictures {
    private static final int WIDTH = 1180;

    private OverheadPictures() {}

    static Map<String, Illustration> of(OverheadEvidence evidence) {
        Map<String, Illustration> all = new LinkedHashMap<>();
        if (evidence.calibration() != null) {
            UnitCostsPainter costs =
                    new UnitCostsPainter(evidence.calibration(), HeadlineCosts.of(evidence.calibration()));
            all.put("unit-costs", new Illustration(size(costs.height(WIDTH)), () -> costs));
        }
        int place = 1;
        for (Comparison comparison : evidence.comparisons()) {
            LanesPainter lanes = new LanesPainter(comparison, Summaries.of(comparison));
            all.put("lanes-" + place++, new Illustration(size(lanes.height(WIDTH)), () -> lanes));
        }
        return all;
    }

    private static PictureSize size(double height) {
        return PictureSize.of(WIDTH, (int) Math.ceil(height));
    }
}
