package org.cyclotron.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.laboratory.HeadlineCosts;
import org.cyclotron.report.drawing.LanesPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.UnitCostsPainter;
import org.cyclotron.report.overhead.OverheadEvidence;

/** The pictures of an overhead report, by the ids that the document gives them. */
final class OverheadPictures {
    private static final int WIDTH = 1180;

    private final Map<String, Sized> all = new LinkedHashMap<>();

    private record Sized(Painter painter, PictureSize size) {}

    OverheadPictures(OverheadEvidence evidence) {
        if (evidence.calibration() != null) {
            UnitCostsPainter costs =
                    new UnitCostsPainter(evidence.calibration(), HeadlineCosts.of(evidence.calibration()));
            all.put("unit-costs", new Sized(costs, PictureSize.of(WIDTH, (int) Math.ceil(costs.height(WIDTH)))));
        }
        int place = 1;
        for (Comparison comparison : evidence.comparisons()) {
            LanesPainter lanes = new LanesPainter(comparison, Summaries.of(comparison));
            all.put("lanes-" + place++, new Sized(lanes, PictureSize.of(WIDTH, (int) Math.ceil(lanes.height(WIDTH)))));
        }
    }

    Iterable<String> ids() {
        return all.keySet();
    }

    /** The bytes of a picture's file. */
    byte[] bytes(String id, PictureFormat format) throws IOException {
        Sized sized = all.get(id);
        if (sized == null) {
            throw new IllegalArgumentException("there is no picture " + id);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sized.painter(), sized.size(), Tokens.LIGHT, out);
        return out.toByteArray();
    }

    /** A picture whose format is text. */
    String text(String id, PictureFormat format) throws IOException {
        return new String(bytes(id, format), StandardCharsets.UTF_8);
    }
}
