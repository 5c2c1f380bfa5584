/**
 * The command line: one command a file, thin; the work is done in {@code app}.
 *
 * <p>Data goes to standard output, everything else to standard error. Exit codes: {@link org.cyclotron.cli.ExitCode}.
 */
@NullMarked
package org.cyclotron.cli;

import org.jspecify.annotations.NullMarked;
