package org.cyclotron.report.document;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of formats for documents: one line each. */
public final class DocumentFormats {
    private static final List<DocumentFormat> ALL =
            List.of(new HtmlDocument(), new MarkdownDocument(), new LatexDocument());

    private DocumentFormats() {}

    public static List<DocumentFormat> all() {
        return ALL;
    }

    /**
     * The format with this id.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static DocumentFormat byId(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + id + "; there are "
                        + ALL.stream().map(DocumentFormat::id).collect(Collectors.joining(", "))));
    }
}
