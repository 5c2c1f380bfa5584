package org.cyclotron.app;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/** Lists any part of a cycle at once, however long it is: jumps to the first state wanted and steps from there. */
public final class ListStates {
    private final InterfaceThread interfaceThread;

    public ListStates(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * A page of the states of a cycle in stepping order.
     *
     * @param representative a state on the cycle, the one counted 0
     * @param length the states of the cycle
     * @param first the count of the first state wanted, 0 &hellip; length &minus; 1
     * @param most how many states at most, at least 1; the page ends with the cycle
     * @throws java.util.concurrent.CancellationException when cancelled
     * @throws IllegalArgumentException when {@code first} does not lie on the cycle
     */
    public StatePage page(
            Lfsr lfsr,
            long[] representative,
            BigInteger length,
            BigInteger first,
            int most,
            Cancellation cancellation) {
        interfaceThread.refuse("Listing states");
        if (first.signum() < 0 || first.compareTo(length) >= 0) {
            throw new IllegalArgumentException("The states of this cycle are counted from 0 to "
                    + length.subtract(BigInteger.ONE) + ", not " + first);
        }
        int count = length.subtract(first).min(BigInteger.valueOf(most)).intValueExact();
        long[] current = first.signum() == 0
                ? representative.clone()
                : JumpAhead.jump(lfsr, representative, first, cancellation);
        List<long[]> states = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cancellation.check();
            states.add(current.clone());
            lfsr.step(current);
        }
        return new StatePage(length, first, states);
    }
}
