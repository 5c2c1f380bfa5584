package org.cyclotron.cli;

/** The exit codes of every command. */
public final class ExitCode {
    /** All well. */
    public static final int OK = 0;
    /** A result failed its verification. */
    public static final int FAILED_VERIFICATION = 1;
    /** Unknown options, missing arguments. */
    public static final int USAGE = 2;
    /** Input that could not be read; what could be read was still analysed and reported. */
    public static final int BAD_INPUT = 3;
    /** Stopped by the user; what was finished was still written. */
    public static final int CANCELLED = 4;
    /** A defect of the program. */
    public static final int INTERNAL = 5;

    private ExitCode() {}
}
