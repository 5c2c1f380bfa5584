package org.cyclotron.report.document;

import java.util.List;
import org.cyclotron.report.Table;

/** A part of a document. Texts are plain, without any markup. */
public sealed interface Block {
    /** A heading. @param level 1 for sections, 2 for what is below them */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
        }
    }

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list without numbers. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A table under its title. */
    record Tabular(Table table) implements Block {}

    /**
     * A picture.
     *
     * @param id names it among the pictures of the document, and its file
     * @param caption below it
     * @param description what it shows, with its figures, for those who cannot see it
     */
    record Picture(String id, String caption, String description) implements Block {}
}
