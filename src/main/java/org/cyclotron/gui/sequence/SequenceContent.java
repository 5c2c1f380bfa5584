package org.cyclotron.gui.sequence;

import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.sequence.SequencePlan;
import org.jspecify.annotations.Nullable;

/** What the workspace shows. */
sealed interface SequenceContent {
    /** No register is selected. */
    record NoRegister() implements SequenceContent {}

    /**
     * The sequence is being analysed, and nothing of this register is known yet.
     *
     * @param plan what will be looked at; null while that is not known
     */
    record Working(RegisterListItem item, @Nullable SequencePlan plan) implements SequenceContent {}

    /** The person stopped it before anything was known. */
    record Stopped(RegisterListItem item) implements SequenceContent {}

    /** It failed. */
    record Broken(RegisterListItem item, String details) implements SequenceContent {}

    /** The sequence with its facts. */
    record Ready(SequenceFacts facts) implements SequenceContent {}
}
