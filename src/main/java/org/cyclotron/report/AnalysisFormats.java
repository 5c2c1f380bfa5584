package org.cyclotron.report;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of formats for whole analyses: one line each. */
public final class AnalysisFormats {
    private static final List<AnalysisFormat> ALL =
            List.of(new AnalysisText(), new AnalysisJson(), new AnalysisCsv(), new AnalysisXml(), new AnalysisLatex());

    private AnalysisFormats() {}

    public static List<AnalysisFormat> all() {
        return ALL;
    }

    /**
     * The format with this id.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static AnalysisFormat byId(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + id + "; there are "
                        + ALL.stream().map(AnalysisFormat::id).collect(Collectors.joining(", "))));
    }
}
