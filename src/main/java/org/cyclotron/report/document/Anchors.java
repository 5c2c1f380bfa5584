package org.cyclotron.report.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headings of a document with anchors that are all different. */
final class Anchors {
    private static final int LONGEST = 60;
    /** With more headings of the first two levels the contents name sections alone. */
    private static final int MOST_IN_CONTENTS = 30;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> taken = new HashSet<>(Set.of("contents-title"));

    /** A heading with its anchor. */
    record Entry(int level, String text, String anchor) {}

    private Anchors() {}

    static Anchors of(Document document) {
        Anchors anchors = new Anchors();
        List<Block.Heading> headings = document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        headings.forEach(anchors::reserve);
        headings.forEach(anchors::add);
        return anchors;
    }

    /** What links lead to keeps its name. */
    private void reserve(Block.Heading heading) {
        String given = heading.anchor();
        if (given != null) {
            taken.add(given);
        }
    }

    private void add(Block.Heading heading) {
        String given = heading.anchor();
        entries.add(new Entry(heading.level(), heading.text(), given == null ? fresh(slug(heading.text())) : given));
    }

    private String fresh(String slug) {
        String anchor = slug;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = slug + "-" + i;
        }
        return anchor;
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        // An identifier begins with a letter in every dialect of HTML.
        return cut.isEmpty() ? "section" : Character.isDigit(cut.charAt(0)) ? "s-" + cut : cut;
    }

    /** All headings, in order. */
    List<Entry> all() {
        return entries;
    }

    /** What stands in the table of contents; empty where the document is short. */
    List<Entry> contents() {
        List<Entry> upper = entries.stream().filter(entry -> entry.level() <= 2).toList();
        List<Entry> shown = upper.size() <= MOST_IN_CONTENTS
                ? upper
                : entries.stream().filter(entry -> entry.level() == 1).toList();
        return shown.size() < 3 ? List.of() : shown;
    }
}
