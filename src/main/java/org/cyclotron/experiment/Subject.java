package org.cyclotron.experiment;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;

/**
 * What the strategies enumerate.
 *
 * @param name for people: the name of the register, or of the file
 * @param registers in the order of the file; exactly one where the scope is a register
 */
public record Subject(Scope scope, String name, List<AnalyzedRegister> registers) {
    public Subject {
        registers = List.copyOf(registers);
        if (scope == Scope.REGISTER && registers.size() != 1) {
            throw new IllegalArgumentException("one register is compared, not " + registers.size());
        }
    }

    /** One register, named as in its file or by its line. */
    public static Subject of(AnalyzedRegister register) {
        String name = register.row().name();
        return new Subject(
                Scope.REGISTER, name == null ? "line " + register.row().line() : name, List.of(register));
    }

    /** The states of all registers together, the sum of q^d. */
    public BigInteger states() {
        return registers.stream()
                .map(register -> register.row().lfsr().stateCount())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
