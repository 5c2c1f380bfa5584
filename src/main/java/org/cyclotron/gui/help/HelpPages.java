package org.cyclotron.gui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The registry of pages: a file of the program and its name here. */
final class HelpPages {
    private static final String FOLDER = "/org/cyclotron/gui/help/";
    private static final List<String> IDS = List.of(
            "start",
            "loading",
            "convention",
            "editing",
            "structure",
            "sequence",
            "comparing",
            "lanes",
            "laboratory",
            "exporting",
            "keyboard");

    private HelpPages() {}

    /** Every page, in the order of reading. Reads the program files. */
    static List<HelpPage> all() {
        return IDS.stream().map(HelpPages::read).toList();
    }

    /** The page with this id. */
    static Optional<HelpPage> find(List<HelpPage> pages, String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    private static HelpPage read(String id) {
        String name = FOLDER + id + ".txt";
        try (InputStream in = HelpPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program files");
            }
            return HelpText.read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the program files", e);
        }
    }
}
