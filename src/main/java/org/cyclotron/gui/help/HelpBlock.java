package org.cyclotron.gui.help;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a page, from edge to edge. */
sealed interface HelpBlock {
    /** Its words without their form, for searching. */
    String words();

    /** A heading within a page. */
    record Heading(String words) implements HelpBlock {}

    /** Lines as they stand, such as a part of a file. */
    record Sample(String words) implements HelpBlock {}

    /** A paragraph. @param item whether it is one of a list */
    record Paragraph(List<HelpSpan> spans, boolean item) implements HelpBlock {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public String words() {
            return spans.stream().map(HelpSpan::words).collect(Collectors.joining());
        }
    }
}
