package org.cyclotron.gui.sequence;

import org.cyclotron.app.AnalyzeSequence.Recovery;

/** What is known of the pasted sequence. */
sealed interface RecoverContent {
    /** Nothing was pasted. */
    record Nothing() implements RecoverContent {}

    /** The text or the field makes no sense. @param message with the place */
    record Faulty(String message) implements RecoverContent {}

    /** The register was found. */
    record Found(Recovery recovery) implements RecoverContent {}

    /** The search was stopped or failed. */
    record Ended(String message) implements RecoverContent {}
}
