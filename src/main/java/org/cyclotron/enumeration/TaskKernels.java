package org.cyclotron.enumeration;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The registry of task kernels: strategies, lists, options and the contract test read it. */
public final class TaskKernels {
    private static final Pattern PACED = Pattern.compile("paced:([1-9][0-9]{0,9})(ns|us|ms)");
    private static final long SLOWEST = 1_000_000_000;

    /** The usual choice. */
    public static final TaskKernel PLAIN = new PlainTaskKernel();

    /** Many states at a time. */
    public static final TaskKernel WORD = new WordTaskKernel();

    /** The cost a state had in the published case that {@code paced} replays, 0.5 ms. */
    public static final String PUBLISHED_PACE = "paced:500us";

    private static final List<TaskKernel> ALL =
            List.of(PLAIN, WORD, new FloydTaskKernel(), new BrentTaskKernel(), paced(PUBLISHED_PACE));

    private TaskKernels() {}

    /** All kernels, the usual choice first; {@code paced} stands with one of its paces. */
    public static List<TaskKernel> all() {
        return ALL;
    }

    /**
     * The kernel with this id; {@code paced:} takes any pace from 1 ns to 1 s, in ns, us or ms.
     *
     * @throws IllegalArgumentException naming the known ids when there is none
     */
    public static TaskKernel byId(String id) {
        return ALL.stream().filter(kernel -> kernel.id().equals(id)).findFirst().orElseGet(() -> paced(id));
    }

    private static TaskKernel paced(String id) {
        Matcher matcher = PACED.matcher(id);
        if (matcher.matches()) {
            long unit = switch (matcher.group(2)) {
                case "ns" -> 1;
                case "us" -> 1_000;
                default -> 1_000_000;
            };
            long nanos = Long.parseLong(matcher.group(1)) * unit;
            if (nanos <= SLOWEST) {
                return new PacedTaskKernel(id, nanos);
            }
        }
        throw new IllegalArgumentException("There is no kernel “" + id + "”; choose one of "
                + ALL.stream().map(TaskKernel::id).collect(Collectors.joining(", "))
                + ", or another pace from paced:1ns to paced:1000ms");
    }
}
