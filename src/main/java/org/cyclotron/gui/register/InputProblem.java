package org.cyclotron.gui.register;

/**
 * Why the input is not a register.
 *
 * @param part where the fault lies
 * @param position the 0-based offset of the character at fault in that part, or &minus;1
 * @param message a sentence for people that names the entry
 */
public record InputProblem(Part part, int position, String message) {
    /** The fields of the input. */
    public enum Part {
        FIELD,
        MODULUS,
        TEXT,
        LENGTH
    }
}
