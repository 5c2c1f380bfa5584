package org.cyclotron.report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document as data.
 *
 * @param subtitle a line below the title
 */
public record Document(String title, String subtitle, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Its pictures, in order. */
    public Stream<Block.Picture> pictures() {
        return blocks.stream().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast);
    }
}
