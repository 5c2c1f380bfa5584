package org.cyclotron.gui.comparison;

import java.util.List;

/**
 * What is to be said of a comparison that was kept earlier.
 *
 * @param origin where it is from, such as {@code Kept on 23 Nov 2026, 09:14}
 * @param differences why it cannot be gone on with here; empty where it can
 */
record KeptRemark(String origin, List<String> differences) {
    KeptRemark {
        differences = List.copyOf(differences);
    }

    /** What can be done with it, in a sentence. */
    String sentence() {
        return differences.isEmpty()
                ? "Shown as it was. Rounds and lanes can be added: this is the same machine."
                : "Shown as it was. It cannot be gone on with here: " + String.join("; ", differences) + ".";
    }
}
