package org.cyclotron.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;
import org.cyclotron.report.document.Tone;

/**
 * A document with its pictures, which are drawn when they are written.
 *
 * @param pictures by the ids that the document gives them
 */
public record IllustratedDocument(Document document, Map<String, Illustration> pictures) {
    public IllustratedDocument {
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }

    /** Whether it says that something failed: an answer that does not agree with another. */
    public boolean tellsOfFailure() {
        return document.blocks().stream()
                .anyMatch(block -> block instanceof Block.Statement statement && statement.tone() == Tone.FAILED);
    }
}
