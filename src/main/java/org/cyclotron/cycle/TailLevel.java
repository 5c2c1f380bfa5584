package org.cyclotron.cycle;

import java.math.BigInteger;

/**
 * How many states of a singular register lie a given number of steps off their cycle.
 *
 * @param length steps to the cycle, 1 … pre-period
 * @param states the number of such states, (q^length &minus; q^(length&minus;1)) q^(d&minus;e)
 */
public record TailLevel(int length, BigInteger states) {}
