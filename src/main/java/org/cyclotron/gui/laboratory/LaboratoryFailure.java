package org.cyclotron.gui.laboratory;

import java.io.IOException;

/** What went wrong, for people: what happened, what it means for the result, what to do. */
record LaboratoryFailure(String happened, String meaning, String remedy, String details) {
    /** The folder of calibrations, or that of profiles, could not be read. */
    static LaboratoryFailure unread(Throwable cause) {
        return new LaboratoryFailure(
                "Earlier calibrations could not be read",
                message(cause) + " Predictions use the profiles that come with the program.",
                "See to the folder, or choose another one with CYCLOTRON_DATA; calibrating works meanwhile.",
                details(cause));
    }

    /** Measuring broke off. */
    static LaboratoryFailure broken(Throwable cause) {
        return cause instanceof OutOfMemoryError
                ? new LaboratoryFailure(
                        "Memory ran out",
                        "Nothing of this calibration is kept; earlier ones are as they were.",
                        "Close other programs, or calibrate quickly: that leaves the large registers out.",
                        details(cause))
                : new LaboratoryFailure(
                        "The calibration failed",
                        message(cause) + " Nothing of it is kept; earlier ones are as they were.",
                        "Calibrate again; if it fails again, copy the details and report them.",
                        details(cause));
    }

    /** It was measured but could not be stored. */
    static LaboratoryFailure notKept(IOException cause) {
        return new LaboratoryFailure(
                "The calibration could not be stored",
                message(cause) + " It is shown, and lost when the program ends.",
                "Export it as JSON, or choose another folder with CYCLOTRON_DATA and calibrate again.",
                details(cause));
    }

    /** A profile could not be saved. */
    static LaboratoryFailure notSaved(String name, Throwable cause) {
        return new LaboratoryFailure(
                "The profile " + name + " could not be saved",
                message(cause) + " An older one of that name is as it was.",
                "See to the folder, or choose another one with CYCLOTRON_DATA.",
                details(cause));
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return "The cause is not known.";
        }
        return message.endsWith(".") ? message : message + ".";
    }

    private static String details(Throwable cause) {
        StringBuilder text = new StringBuilder(cause.toString());
        for (Throwable inner = cause.getCause(); inner != null; inner = inner.getCause()) {
            text.append("\ncaused by ").append(inner);
        }
        return text.toString();
    }
}
