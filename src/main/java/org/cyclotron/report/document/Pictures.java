package org.cyclotron.report.document;

import java.io.IOException;
import java.util.Optional;

/** The pictures of a document, by their ids. They may be drawn when they are asked for. */
@FunctionalInterface
public interface Pictures {
    /** No pictures: their captions and descriptions must do. */
    Pictures NONE = id -> Optional.empty();

    /**
     * A picture.
     *
     * @return its content where the format embeds pictures, else the path of its file, relative to the document and with
     *     slashes; empty where there is none
     * @throws IOException when its file cannot be written
     */
    Optional<String> of(String id) throws IOException;
}
