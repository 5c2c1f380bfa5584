package org.cyclotron.history;

import java.time.Instant;

/**
 * What is to be kept.
 *
 * @param made when the result was complete
 * @param title what it is of, for people, in a line: a file, a register
 * @param outcome what came of it, in a line
 * @param status how the work ended
 * @param machine where it was made
 * @param version of the program
 * @param document the whole result as its document, a text
 */
public record NewEntry(
        EntryKind kind,
        Instant made,
        String title,
        String outcome,
        EntryStatus status,
        String machine,
        String version,
        String document) {}
