package org.cyclotron.gui.help;

/** A piece of a line of help. */
sealed interface HelpSpan {
    /** The piece as it is read. */
    String words();

    /** Plain words. */
    record Words(String words) implements HelpSpan {}

    /** What is typed or pressed as it stands. */
    record Code(String words) implements HelpSpan {}

    /**
     * Words that lead somewhere.
     *
     * @param target the id of a page, or {@code !} and the id of a command
     */
    record Link(String words, String target) implements HelpSpan {
        boolean isCommand() {
            return target.startsWith("!");
        }

        /** The id of the command, where it is one. */
        String command() {
            return target.substring(1);
        }
    }
}
