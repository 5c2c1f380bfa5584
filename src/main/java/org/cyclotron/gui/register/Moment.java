package org.cyclotron.gui.register;

import java.math.BigInteger;
import org.cyclotron.lfsr.GaloisRegister;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.cyclotron.report.drawing.CircuitPainter.Held;

/**
 * A running register at one time.
 *
 * @param step the time t, negative before the start
 * @param state s(t), …, s(t+d−1)
 */
// The array is handed from view model to view and never changed.
@SuppressWarnings("ArrayRecordComponent")
record Moment(Lfsr lfsr, BigInteger step, long[] state) {
    /** One step on. */
    Moment next() {
        long[] moved = state.clone();
        lfsr.step(moved);
        return new Moment(lfsr, step.add(BigInteger.ONE), moved);
    }

    /** The output s(t). */
    long output() {
        return state[0];
    }

    /** What the cells of a realisation hold that has this output; the Galois form takes d operations a tap. */
    Held held(Form form) {
        if (form == Form.FIBONACCI) {
            long[] moved = state.clone();
            lfsr.step(moved);
            return new Held(state, moved[moved.length - 1]);
        }
        long[] cells = new GaloisRegister(lfsr).fromFibonacci(state);
        return new Held(cells, cells[cells.length - 1]);
    }
}
