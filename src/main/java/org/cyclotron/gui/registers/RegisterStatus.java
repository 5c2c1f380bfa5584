package org.cyclotron.gui.registers;

import org.cyclotron.cycle.Verification;

/** How far a register of the list has come. */
public enum RegisterStatus {
    NOT_ANALYSED("not analysed"),
    RUNNING("being analysed"),
    VERIFIED("verified"),
    ASSISTED("assisted"),
    ALGEBRAIC_ONLY("algebraic only"),
    FAILED("failed");

    private final String label;

    RegisterStatus(String label) {
        this.label = label;
    }

    /** The word beside its icon. */
    public String label() {
        return label;
    }

    public static RegisterStatus of(Verification verification) {
        return switch (verification.status()) {
            case VERIFIED -> VERIFIED;
            case ASSISTED -> ASSISTED;
            case ALGEBRAIC_ONLY -> ALGEBRAIC_ONLY;
            case FAILED -> FAILED;
        };
    }
}
