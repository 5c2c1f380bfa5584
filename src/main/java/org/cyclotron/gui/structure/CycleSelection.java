package org.cyclotron.gui.structure;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The cycle in hand.
 *
 * @param length its states
 * @param representative a state on it; null where none is known
 * @param state a state of the diagram to be marked, on the cycle or on its tails; null for none
 */
// The array is handed from view model to view and never changed.
@SuppressWarnings("ArrayRecordComponent")
record CycleSelection(
        BigInteger length,
        long @Nullable [] representative,
        @Nullable BigInteger state) {}
