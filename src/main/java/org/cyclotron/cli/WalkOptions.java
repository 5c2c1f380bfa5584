package org.cyclotron.cli;

import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.enumeration.Kernels;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether and how states are walked to check the algebraic answer. */
final class WalkOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--no-enumerate", description = "Do not walk the states: the algebraic answer alone.")
    private boolean noEnumerate;

    @Option(
            names = "--kernel",
            paramLabel = "KERNEL",
            defaultValue = "auto",
            description = "How states are walked: auto, bitmap, segments, sections, floyd or brent; default:"
                    + " ${DEFAULT-VALUE}, the fastest for each register.")
    private String kernel = "auto";

    @Option(
            names = "--max-seconds",
            paramLabel = "S",
            defaultValue = "60",
            description = "Do not walk a register that is predicted to take longer; default: ${DEFAULT-VALUE}.")
    private double maximumSeconds = 60;

    AnalysisOptions read() {
        if (!(maximumSeconds >= 0)) {
            throw new ParameterException(command.commandLine(), "--max-seconds must not be negative");
        }
        try {
            return new AnalysisOptions(
                    !noEnumerate,
                    Kernels.byId(kernel),
                    maximumSeconds,
                    AnalysisOptions.standard().budget());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--kernel: " + e.getMessage());
        }
    }
}
