package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * Every cycle of a register, each with its length and one of its states, found by algebra and handed out one by one.
 *
 * <p>The cycles may number 10^10 and more; memory stays at a few polynomials, and the first cycles come at once whatever
 * the degree. The cycle of the zero state is the first. Of a singular register these are the cycles of the periodic
 * part, which are all. Immutable; iterators are independent of each other, each for one thread.
 *
 * <p>Source: Z. Chang, M. F. Ezerman, S. Ling, H. Wang, The cycle structure of LFSR with arbitrary characteristic
 * polynomial over finite fields, arXiv:1612.07928.
 */
public final class CycleListing implements Iterable<ListedCycle> {
    private final Lfsr lfsr;
    private final List<RegisterFactor> factors;
    private final List<Polynomial> generators;
    private final Cancellation cancellation;

    private CycleListing(
            Lfsr lfsr, List<RegisterFactor> factors, List<Polynomial> generators, Cancellation cancellation) {
        this.lfsr = lfsr;
        this.factors = factors;
        this.generators = generators;
        this.cancellation = cancellation;
    }

    /**
     * Prepares the listing: finds the generators.
     *
     * @param budget how much work may go into factoring integers
     * @param cancellation polled here and by the iterators
     * @throws IllegalArgumentException when an integer that is needed was not factored, naming the factor
     */
    public static CycleListing of(AlgebraicAnalysis analysis, FactoringBudget budget, Cancellation cancellation) {
        List<RegisterFactor> factors =
                analysis.factors().stream().filter(factor -> !factor.isX()).toList();
        List<Polynomial> generators = new ArrayList<>();
        for (RegisterFactor factor : factors) {
            if (!factor.hasExactOrder()) {
                throw missing(factor, "its order is only bounded");
            }
            BigInteger order = RegisterFactor.exactOrder(factor);
            generators.add(CosetGenerator.find(factor.polynomial(), order, budget, cancellation)
                    .orElseThrow(() -> missing(factor, "the number of its cycles was not factored")));
        }
        return new CycleListing(analysis.lfsr(), factors, List.copyOf(generators), cancellation);
    }

    private static IllegalArgumentException missing(RegisterFactor factor, String what) {
        return new IllegalArgumentException(
                "The cycles cannot be listed: of the factor of degree %s, %s. Allow more work for factoring."
                        .formatted(factor.polynomial().degree(), what));
    }

    /** The cycles, the zero cycle first. Advancing throws CancellationException when cancelled. */
    @Override
    public Iterator<ListedCycle> iterator() {
        List<ComponentOrbits> components = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            components.add(new ComponentOrbits(factors.get(i), generators.get(i), lfsr.degree(), cancellation));
        }
        return new CycleCombination(lfsr, components, cancellation);
    }

    /** The same as a sequential stream. */
    public Stream<ListedCycle> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false);
    }
}
