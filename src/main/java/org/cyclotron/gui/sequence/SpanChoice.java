package org.cyclotron.gui.sequence;

/**
 * What a person asks to look at, whether it makes sense or not.
 *
 * @param state as typed
 * @param onePeriod whether one period; else so many elements
 * @param elements as typed; matters where not one period
 */
record SpanChoice(String state, boolean onePeriod, String elements) {
    SpanChoice withState(String next) {
        return new SpanChoice(next, onePeriod, elements);
    }

    SpanChoice withPeriod(boolean next) {
        return new SpanChoice(state, next, elements);
    }

    SpanChoice withElements(String next) {
        return new SpanChoice(state, onePeriod, next);
    }
}
