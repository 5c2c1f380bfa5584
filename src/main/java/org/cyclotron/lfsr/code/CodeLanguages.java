package org.cyclotron.lfsr.code;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of languages: one line each. The command line, the window and the documentation read it. */
public final class CodeLanguages {
    /** The largest register that is written as a program, in cells: source files and compilers have limits, too. */
    public static final int MOST_CELLS = 2048;

    public static final CodeLanguage C = new CProgram();
    public static final CodeLanguage JAVA = new JavaProgram();
    public static final CodeLanguage PYTHON = new PythonProgram();
    public static final CodeLanguage GALOIS = new GaloisLibraryProgram();
    public static final CodeLanguage SAGEMATH = new SageMathProgram();
    public static final CodeLanguage MATLAB = new MatlabProgram();
    public static final CodeLanguage VERILOG = new VerilogModule();
    public static final CodeLanguage LATEX = new LatexFormulas();

    private static final List<CodeLanguage> ALL = List.of(C, JAVA, PYTHON, GALOIS, SAGEMATH, MATLAB, VERILOG, LATEX);

    private CodeLanguages() {}

    /** All languages in the order in which they are offered. */
    public static List<CodeLanguage> all() {
        return ALL;
    }

    /**
     * The language with this id.
     *
     * @throws IllegalArgumentException when there is none, naming the candidates
     */
    public static CodeLanguage byId(String id) {
        return ALL.stream()
                .filter(language -> language.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no language '" + id + "': name one of "
                        + ALL.stream().map(CodeLanguage::id).collect(Collectors.joining(", "))));
    }
}
