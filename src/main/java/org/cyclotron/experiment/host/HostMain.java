package org.cyclotron.experiment.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.execution.strategy.ModelChooser;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.ParentFrames;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** The host process: reads a task, warms, runs the rounds, and answers with every run. It ends with its parent. */
public final class HostMain {
    /** The argument of the program that makes it a host. */
    public static final String ARGUMENT = "--host-of-rounds";

    /** A shorter run is repeated until it has taken so long. */
    private static final long LEAST_NANOS = 20_000_000;

    private final RoundTask task;
    private final FrameWriter out;

    private HostMain(RoundTask task, FrameWriter out) {
        this.task = task;
        this.out = out;
    }

    /** Serves one task. Returns the exit code. */
    public static int serve() {
        return serve(ParentFrames.takeOver());
    }

    /** The same with another parent than that of this process. */
    static int serve(ParentFrames parent) {
        try {
            Frame frame = parent.take();
            if (frame.type() != HostFrame.TASK.code()) {
                throw new ProtocolException("a host was sent a frame of type " + frame.type());
            }
            return new HostMain(HostCodec.readTask(frame.payload()), parent.out()).run();
        } catch (InterruptedException e) {
            return 1;
        } catch (IOException e) {
            System.err.println("cyclotron: " + e.getMessage());
            return 1;
        }
    }

    private int run() throws IOException {
        try {
            rounds();
            return 0;
        } catch (RuntimeException | OutOfMemoryError e) {
            out.write(HostFrame.PROBLEM.code(), payload -> payload.text(e.toString()));
            return 1;
        }
    }

    private void rounds() throws IOException {
        List<AlgebraicAnalysis> analyses = task.registers().stream()
                .map(lfsr -> AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE))
                .toList();
        StrategyTimer timer = new StrategyTimer(analyses, chooser(), LEAST_NANOS);
        long warmNanos = new WarmUp(timer::runOnce, WarmUp.Compiler.OF_THIS_PROCESS, System::nanoTime)
                .run(task.strategies().stream().filter(this::runsHere).toList());
        Random random = new Random(task.seed());
        for (int i = 0; i < task.count(); i++) {
            round(timer, warmNanos, random);
        }
    }

    private boolean runsHere(StrategyName strategy) {
        return Strategies.of(strategy).isInProcess(task.registers());
    }

    private @Nullable StrategyChooser chooser() {
        CostProfile profile = task.profile();
        return profile == null
                ? null
                : new ModelChooser(new CostModel(profile, Runtime.getRuntime().availableProcessors()));
    }

    private RunRecord timed(StrategyTimer timer, StrategyName strategy, int position, MachineLoad load) {
        if (!runsHere(strategy)) {
            return timer.time(strategy, position);
        }
        load.begin();
        RunRecord run = timer.time(strategy, position);
        load.end();
        return run;
    }

    /** What earlier runs left is not to be collected, and no worker is to be started or busy, while one is timed. */
    private static void settle(StrategyName next) {
        System.gc();
        Backends.all().forEach(Backend::settle);
    }

    private void round(StrategyTimer timer, long warmNanos, Random random) throws IOException {
        List<StrategyName> order = new ArrayList<>(task.strategies());
        Collections.shuffle(order, random);
        MachineLoad load = new MachineLoad();
        for (int i = 0; i < order.size(); i++) {
            StrategyName strategy = order.get(i);
            out.write(HostFrame.RUNNING.code(), payload -> HostCodec.write(payload, strategy));
            settle(strategy);
            RunRecord run = timed(timer, strategy, i + 1, load);
            out.write(HostFrame.RUN.code(), payload -> HostCodec.write(payload, run));
        }
        double background = load.share();
        out.write(HostFrame.ROUND.code(), payload -> {
            payload.number(warmNanos);
            payload.real(background);
        });
    }
}
