package org.cyclotron.gui.help;

import java.util.List;
import java.util.Locale;

/**
 * A page of help.
 *
 * @param id its file and the target of links to it
 * @param title a few words
 */
record HelpPage(String id, String title, List<HelpBlock> blocks) {
    HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** Whether title or text contain every word of a query, in any case. */
    boolean matches(String query) {
        String text = words().toLowerCase(Locale.ROOT);
        for (String word : query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Title and text, a block a line. */
    String words() {
        StringBuilder all = new StringBuilder(title);
        blocks.forEach(block -> all.append('\n').append(block.words()));
        return all.toString();
    }

    /** The links of the page, in their order. */
    List<HelpSpan.Link> links() {
        return blocks.stream()
                .filter(HelpBlock.Paragraph.class::isInstance)
                .flatMap(block -> ((HelpBlock.Paragraph) block).spans().stream())
                .filter(HelpSpan.Link.class::isInstance)
                .map(HelpSpan.Link.class::cast)
                .toList();
    }
}
