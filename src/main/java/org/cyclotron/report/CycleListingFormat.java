package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/** A text format for lists of cycles, written one cycle at a time: there may be more than fit in memory. */
public interface CycleListingFormat {
    /** Stable name used on the command line. */
    String id();

    /** Name for people. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /** Begins a document. Does not close the writer. */
    Document begin(Writer out) throws IOException;

    /** The registered formats: one line each. */
    static List<CycleListingFormat> all() {
        return List.of(new CycleListingText(), new CycleListingJson(), new CycleListingCsv());
    }

    /** A document under way. Used by one thread. */
    interface Document {
        /** Begins the cycles of a register. */
        void beginRegister(RegisterRow row) throws IOException;

        /**
         * Adds a cycle of the register begun last.
         *
         * @param number counts the cycles of a register from 1
         * @param states the states in order from the representative, or null when they are not asked for; consumed
         */
        void add(BigInteger number, BigInteger length, long[] representative, @Nullable Stream<long[]> states)
                throws IOException;

        /**
         * Ends the register begun last.
         *
         * @param reason why cycles are missing; null when all were listed
         */
        void endRegister(@Nullable String reason) throws IOException;

        /** Completes the document and flushes its writer. */
        void finish() throws IOException;
    }
}
