package org.cyclotron.history;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the history, without its document.
 *
 * @param number counts the entries of this file from 1; short for people to type, and never given twice
 * @param id the same in every file that the entry is copied to
 * @param made when the result was complete
 * @param title what it is of, for people, in a line
 * @param outcome what came of it, in a line
 * @param status how the work ended
 * @param machine where it was made
 * @param version of the program
 * @param note what a person wrote to it; empty when nothing
 * @param deleted whether it was deleted and can still be taken back
 * @param characters the length of the document
 */
public record HistoryEntry(
        long number,
        UUID id,
        EntryKind kind,
        Instant made,
        String title,
        String outcome,
        EntryStatus status,
        String machine,
        String version,
        String note,
        boolean deleted,
        long characters) {}
