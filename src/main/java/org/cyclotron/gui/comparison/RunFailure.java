package org.cyclotron.gui.comparison;

import org.cyclotron.experiment.HostFailedException;

/** Why a run broke off, for people: what happened, what it means for the result, what to do. */
record RunFailure(String happened, String meaning, String remedy, String details) {
    /** @param rounds complete rounds that stay */
    static RunFailure of(Throwable cause, int rounds) {
        String kept = rounds == 0
                ? "Nothing was measured."
                : (rounds == 1 ? "1 complete round stays" : rounds + " complete rounds stay") + ".";
        String message = String.valueOf(cause.getMessage());
        return switch (cause) {
            case HostFailedException host ->
                new RunFailure(
                        "The measurement broke off", kept + " " + message, "Press Resume to go on.", trace(host));
            case OutOfMemoryError memory ->
                new RunFailure("Memory ran out", kept, "Choose fewer lanes or a smaller register.", trace(memory));
            default ->
                new RunFailure(
                        "The comparison failed",
                        kept + " " + message,
                        "Copy the details and report them.",
                        trace(cause));
        };
    }

    private static String trace(Throwable cause) {
        StringBuilder text = new StringBuilder(cause.toString());
        for (Throwable inner = cause.getCause(); inner != null; inner = inner.getCause()) {
            text.append("\ncaused by ").append(inner);
        }
        return text.toString();
    }
}
