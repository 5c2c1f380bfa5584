package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;

/** Making a field, once more. */
final class FieldSetUp implements Measure {
    static final String ID = "field";
    /** Too short to be timed alone. */
    private static final int OPERATIONS = 50;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Field set-up";
    }

    @Override
    public String per() {
        return "field";
    }

    @Override
    public String explanation() {
        return "Making a field that this process has made before, the mean of " + OPERATIONS
                + ": tables are shared. What a" + " fresh process pays for it is in initialise-cold.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Registers.fieldsAndDegrees().keySet().stream()
                .map(order -> MeasureCase.of("field", Registers.fieldName(order), ready -> new Made(order)))
                .toList();
    }

    private record Made(long order) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            FiniteField field = FiniteFields.of(order);
            long before = System.nanoTime();
            for (int i = 0; i < OPERATIONS; i++) {
                field = FiniteFields.of(order);
            }
            long nanos = System.nanoTime() - before;
            if (field.order() != order) {
                throw new MeasureFailedException("a field of " + field.order() + " elements was made");
            }
            return (double) nanos / OPERATIONS;
        }
    }
}
