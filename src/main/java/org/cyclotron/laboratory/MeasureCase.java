package org.cyclotron.laboratory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.cyclotron.progress.Cancellation;

/**
 * The circumstances of one measurement.
 *
 * @param parameters what makes it differ from the other cases of its measure, by name
 * @param opener gets ready what is to be measured
 */
public record MeasureCase(SequencedMap<String, String> parameters, Opener opener) {
    public MeasureCase {
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    /** A case with one parameter. */
    static MeasureCase of(String name, Object value, Opener opener) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        parameters.put(name, String.valueOf(value));
        return new MeasureCase(parameters, opener);
    }

    /** The same with one more parameter. */
    MeasureCase and(String name, Object value) {
        SequencedMap<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, String.valueOf(value));
        return new MeasureCase(more, opener);
    }

    /** Makes trials. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Makes a trial ready.
         *
         * @throws MeasureFailedException when this cannot be measured here
         * @throws java.util.concurrent.CancellationException when cancelled meanwhile
         */
        Trial open(Cancellation cancellation) throws MeasureFailedException;
    }
}
