package org.cyclotron.sequence;

import java.util.Arrays;
import java.util.Optional;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.BerlekampMassey;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The shortest register that makes a sequence (Massey 1969). L cells take 2L elements to be known: where there are at
 * least as many, the register is the only one of its length, and each further element confirms it.
 *
 * @param elements n
 * @param profile how the linear complexity grew
 * @param lfsr the shortest register; null where all elements are 0, which need none
 * @param start its state before the first element, null likewise; not to be changed
 * @param part the longest confirmed beginning where the whole has no unique register; null where there is none, or the
 *     whole has one
 */
@SuppressWarnings("ArrayRecordComponent") // A state is handed on, not kept.
public record RecoveredRegister(
        long elements,
        LinearComplexityProfile profile,
        @Nullable Lfsr lfsr,
        long @Nullable [] start,
        @Nullable Part part) {

    /**
     * A beginning of the sequence that a shorter register makes.
     *
     * @param length its elements; the next one contradicts the register
     */
    public record Part(long length, Lfsr lfsr) {
        /** The elements beyond the 2L that determine the register. */
        public long confirmations() {
            return length - 2L * lfsr.degree();
        }
    }

    /**
     * Finds the register.
     *
     * @param sequence at least one element of the field
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static RecoveredRegister of(
            FiniteField field, long[] sequence, Progress progress, Cancellation cancellation) {
        BerlekampMassey synthesis = new BerlekampMassey(field);
        LinearComplexityProfile profile = LinearComplexityProfile.of(
                synthesis,
                Arrays.stream(sequence).iterator(),
                sequence.length,
                Integer.MAX_VALUE,
                progress,
                cancellation);
        Optional<Lfsr> lfsr = synthesis.lfsr();
        RecoveredRegister whole = new RecoveredRegister(
                sequence.length,
                profile,
                lfsr.orElse(null),
                lfsr.map(r -> start(sequence, r)).orElse(null),
                null);
        return whole.isUnique() || lfsr.isEmpty() ? whole : whole.with(part(field, sequence, profile, cancellation));
    }

    private RecoveredRegister with(@Nullable Part found) {
        return new RecoveredRegister(elements, profile, lfsr, start, found);
    }

    /** The first L elements; where there are fewer, the register's own go on with zeros. */
    private static long[] start(long[] sequence, Lfsr register) {
        return Arrays.copyOf(sequence, register.degree());
    }

    /** The beginning with the most confirmations. A register that was unique is contradicted only by a jump. */
    private static @Nullable Part part(
            FiniteField field, long[] sequence, LinearComplexityProfile profile, Cancellation cancellation) {
        long best = 0;
        int length = 0;
        int before = 0;
        for (LinearComplexityProfile.Jump jump : profile.jumps()) {
            long confirmations = jump.elements() - 1 - 2L * before;
            if (before > 0 && confirmations > best) {
                best = confirmations;
                length = (int) jump.elements() - 1;
            }
            before = jump.complexity();
        }
        int confirmed = length;
        return BerlekampMassey.of(field, Arrays.copyOf(sequence, length), cancellation)
                .lfsr()
                .map(register -> new Part(confirmed, register))
                .orElse(null);
    }

    /** L, 0 for zeros. */
    public int complexity() {
        return profile.complexity();
    }

    /** Whether no other register of this length makes the sequence: 2L &le; n. */
    public boolean isUnique() {
        return 2L * complexity() <= elements;
    }

    /** The elements beyond the 2L that determine the register; 0 where it is not unique. */
    public long confirmations() {
        return Math.max(0, elements - 2L * complexity());
    }

    /** The elements that are missing before the register would be unique; 0 where it is. */
    public long missing() {
        return Math.max(0, 2L * complexity() - elements);
    }
}
