package org.cyclotron.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import org.cyclotron.progress.Cancellation;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out data, and nothing else
 * @param err problems, notices and progress
 * @param interactive whether a person watches {@code err}, so that a progress line makes sense
 * @param cancellation requested when the person interrupts the command
 */
public record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, boolean interactive, Cancellation cancellation) {}
