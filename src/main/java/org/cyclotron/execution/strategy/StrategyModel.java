package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.costmodel.Workload;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;

/** Predictions for strategies by their names. Immutable and safe for use by several threads. */
public final class StrategyModel {
    private final CostModel model;
    private final ModelChooser chooser;

    public StrategyModel(CostModel model) {
        this.model = model;
        this.chooser = new ModelChooser(model);
    }

    public CostModel model() {
        return model;
    }

    /** Chooses by this model. */
    public ModelChooser chooser() {
        return chooser;
    }

    /** What a strategy would take on registers that follow each other, or together where it spans them. */
    public Prediction predict(StrategyName name, List<PlannedRegister> registers) {
        if (!isAuto(name)) {
            return model.predict(Workloads.of(name, registers), name.workers());
        }
        List<Prediction> parts = new ArrayList<>();
        for (PlannedRegister register : registers) {
            StrategyName chosen = chooser.choose(register, name.workers(), TaskKernels.byId(name.kernel()));
            parts.add(model.predict(Workloads.of(chosen, register), chosen.workers()));
        }
        return Prediction.inSequence(parts, name.workers());
    }

    /** What a strategy would take on a register of any size over GF(2), of which nothing more is known than is modelled. */
    public Prediction predict(StrategyName name, ModelledRegister register) {
        TaskKernel kernel = TaskKernels.byId(name.kernel());
        ModelledRegister walked = Workloads.walkedBinary(register, kernel);
        if (isAuto(name)) {
            StrategyName chosen = chosen(name, register);
            return Prediction.inSequence(List.of(predict(chosen, register)), name.workers());
        }
        Workload work = Workloads.of(
                Decompositions.byId(name.decomposition()),
                Backends.byId(name.backend()),
                name.workers(),
                walked,
                Workloads.like(register.states()),
                kernel);
        return model.predict(work, name.workers());
    }

    /** What would be chosen where a strategy chooses among others; the strategy itself where it does not. */
    public StrategyName chosen(StrategyName name, ModelledRegister register) {
        TaskKernel kernel = TaskKernels.byId(name.kernel());
        return isAuto(name)
                ? chooser.choose(Workloads.walkedBinary(register, kernel), name.workers(), kernel)
                        .name()
                : name;
    }

    /** The same for registers that follow each other, in words; empty for none. */
    public Optional<String> chosen(StrategyName name, List<PlannedRegister> registers) {
        TaskKernel kernel = TaskKernels.byId(name.kernel());
        return Optional.ofNullable(ChosenStrategies.text(registers.stream()
                .map(register -> isAuto(name) ? chooser.choose(register, name.workers(), kernel) : name)
                .toList()));
    }

    private static boolean isAuto(StrategyName name) {
        return AutoStrategy.ID.equals(name.decomposition() + "@" + name.backend());
    }
}
