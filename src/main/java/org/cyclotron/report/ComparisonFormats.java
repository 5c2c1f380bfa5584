package org.cyclotron.report;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of formats for comparisons: one line each. */
public final class ComparisonFormats {
    private static final List<ComparisonFormat> ALL =
            List.of(new ComparisonListing(), new ComparisonJson(), new ComparisonCsv());

    private ComparisonFormats() {}

    public static List<ComparisonFormat> all() {
        return ALL;
    }

    /**
     * The format with this id.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static ComparisonFormat byId(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + id + "; there are "
                        + ALL.stream().map(ComparisonFormat::id).collect(Collectors.joining(", "))));
    }
}
