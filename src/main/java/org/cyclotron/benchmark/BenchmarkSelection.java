package org.cyclotron.benchmark;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are measured.
 *
 * @param kernels kernels and peers; empty for all
 * @param field the number of elements; null for all fields
 * @param degree null for all degrees
 * @param threads numbers of threads
 * @param all whether long cases are measured, too; a degree that is named takes its long cases in
 */
public record BenchmarkSelection(
        Set<String> kernels, @Nullable Long field, @Nullable Integer degree, List<Integer> threads, boolean all) {
    public BenchmarkSelection {
        kernels = Set.copyOf(kernels);
        threads = List.copyOf(threads);
    }

    /** Everything that does not take long, on one and two threads. */
    public static final BenchmarkSelection DEFAULT = new BenchmarkSelection(Set.of(), null, null, List.of(1, 2), false);

    boolean includes(BenchmarkCase each) {
        return (kernels.isEmpty() || kernels.contains(each.kernel()))
                && (field == null || field == each.field())
                && (degree == null || degree == each.degree())
                && (all || degree != null || !each.isLong());
    }
}
