package org.cyclotron.report;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of formats for calibrations: one line each. */
public final class CalibrationFormats {
    public static final CalibrationFormat JSON = new CalibrationJson();

    private static final List<CalibrationFormat> ALL = List.of(new CalibrationListing(), JSON, new CalibrationCsv());

    private CalibrationFormats() {}

    public static List<CalibrationFormat> all() {
        return ALL;
    }

    /**
     * The format with this id.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static CalibrationFormat byId(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + id + "; there are "
                        + ALL.stream().map(CalibrationFormat::id).collect(Collectors.joining(", "))));
    }
}
