package org.cyclotron.laboratory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclotron.execution.worker.WorkerEcho;
import org.cyclotron.progress.Cancellation;

/** What it costs to send states to a worker and to have them back. */
final class Exchange implements Measure {
    static final String ID = "exchange";
    static final List<Integer> ELEMENTS = List.of(10, 100, 1_000, 10_000);
    private static final int CELLS = 16;
    private static final long SEED = 7;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Exchange";
    }

    @Override
    public String per() {
        return "round trip";
    }

    @Override
    public String explanation() {
        return "So many states of " + CELLS
                + " cells sent to a worker and sent back: in frames over the pipes of a worker"
                + " process, through memory shared with it, or handed to a thread, which copies nothing. Worker and"
                + " process are there already and warm.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Stream.of("pipe", "shared", "thread")
                .flatMap(transport -> ELEMENTS.stream().map(elements -> of(transport, elements)))
                .toList();
    }

    private static MeasureCase of(String transport, int elements) {
        return MeasureCase.of("transport", transport, cancellation -> open(transport, elements, cancellation))
                .and("elements", elements);
    }

    private static Trial open(String transport, int elements, Cancellation cancellation) throws MeasureFailedException {
        List<long[]> states = states(elements);
        if (transport.equals("thread")) {
            return new ThreadEcho(states);
        }
        try {
            return new ProcessEcho(WorkerEcho.start(transport.equals("shared"), cancellation), states);
        } catch (IOException e) {
            throw new MeasureFailedException("no worker process came up: " + e.getMessage(), e);
        }
    }

    private static List<long[]> states(int count) {
        Random random = new Random(SEED);
        List<long[]> states = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            states.add(IntStream.range(0, CELLS)
                    .mapToLong(cell -> random.nextInt(2))
                    .toArray());
        }
        return states;
    }

    private record ProcessEcho(WorkerEcho worker, List<long[]> states) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            try {
                return worker.exchange(states, cancellation);
            } catch (IOException e) {
                throw new MeasureFailedException("the worker process failed: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            worker.close();
        }
    }
}
