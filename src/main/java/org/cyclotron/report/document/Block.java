package org.cyclotron.report.document;

import java.util.List;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

/** A part of a document. Texts are plain, without any markup. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for sections, 2 and 3 for what is below them
     * @param anchor what links lead to, letters, digits and hyphens; null for one made from the text
     */
    record Heading(int level, String text, @Nullable String anchor) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
        }

        /** A heading that nothing but the table of contents leads to. */
        public Heading(int level, String text) {
            this(level, text, null);
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

    /** What a reader should see first, in a frame of its own. @param reasons sentences that explain it */
    record Statement(Tone tone, String headline, List<String> reasons) implements Block {
        public Statement {
            reasons = List.copyOf(reasons);
        }
    }

    /** Names with their values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name with its value.
     *
     * @param figure whether the value is a number, a polynomial or the like, set in the typeface of figures
     */
    record Fact(String name, String value, boolean figure) {
        public static Fact words(String name, String value) {
            return new Fact(name, value, false);
        }

        public static Fact figure(String name, String value) {
            return new Fact(name, value, true);
        }
    }

    /**
     * A table under its title.
     *
     * @param marks one for each row; empty where no row has any
     */
    record Tabular(Table table, List<RowMark> marks) implements Block {
        public Tabular {
            marks = List.copyOf(marks);
            if (!marks.isEmpty() && marks.size() != table.rows().size()) {
                throw new IllegalArgumentException(
                        marks.size() + " marks for " + table.rows().size() + " rows");
            }
        }

        public Tabular(Table table) {
            this(table, List.of());
        }

        /** The mark of a row. */
        RowMark mark(int row) {
            return marks.isEmpty() ? RowMark.NONE : marks.get(row);
        }
    }

    /**
     * What is special about a row.
     *
     * @param anchor the anchor of the heading that its first cell leads to; null for none
     * @param struck whether its first cells are struck out, because what they name failed
     */
    record RowMark(@Nullable String anchor, boolean struck) {
        static final RowMark NONE = new RowMark(null, false);

        /** A row that leads to a heading. */
        public static RowMark leadingTo(@Nullable String anchor) {
            return new RowMark(anchor, false);
        }

        /** A row that is struck out or not. */
        public static RowMark struck(boolean struck) {
            return new RowMark(null, struck);
        }
    }

    /**
     * A picture.
     *
     * @param id names it among the pictures of the document, and its file
     * @param caption below it
     * @param description what it shows, with its figures, for those who cannot see it
     */
    record Picture(String id, String caption, String description) implements Block {}
}
