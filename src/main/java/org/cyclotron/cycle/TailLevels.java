package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The levels 1 … e of the tails of a singular register: (q^t &minus; q^(t&minus;1)) q^(d&minus;e) states lie t steps off
 * their cycle.
 *
 * <p>A level is worked out when it is asked for. With a pre-period in the tens of thousands the numbers of all levels
 * together would take gigabytes. Immutable.
 */
final class TailLevels extends AbstractList<TailLevel> implements RandomAccess {
    private final BigInteger q;
    private final int preperiod;
    /** The states of level 1: (q &minus; 1) q^(d&minus;e). */
    private final BigInteger first;

    TailLevels(BigInteger q, int preperiod, BigInteger cyclicStates) {
        this.q = q;
        this.preperiod = preperiod;
        this.first = cyclicStates.multiply(q.subtract(BigInteger.ONE));
    }

    @Override
    public TailLevel get(int index) {
        Objects.checkIndex(index, preperiod);
        return new TailLevel(index + 1, first.multiply(q.pow(index)));
    }

    @Override
    public int size() {
        return preperiod;
    }
}
