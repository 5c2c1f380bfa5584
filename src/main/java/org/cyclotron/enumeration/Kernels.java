package org.cyclotron.enumeration;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of kernels: lists, options and the contract test read it. */
public final class Kernels {
    private static final Kernel BITMAP = new BitmapKernel(WalkLimits.DEFAULT);
    private static final Kernel SEGMENTS = new SegmentsKernel(WalkLimits.DEFAULT);
    private static final Kernel SECTIONS = new SectionsKernel(WalkLimits.DEFAULT);
    private static final Kernel AUTOMATIC = new AutomaticKernel(BITMAP, List.of(BITMAP, SEGMENTS, SECTIONS));

    private static final List<Kernel> ALL = List.of(
            AUTOMATIC,
            BITMAP,
            SEGMENTS,
            SECTIONS,
            new FloydKernel(WalkLimits.DEFAULT),
            new BrentKernel(WalkLimits.DEFAULT));

    private Kernels() {}

    /** All kernels with the default limits, the usual choice first. */
    public static List<Kernel> all() {
        return ALL;
    }

    /**
     * The kernel with this id.
     *
     * @throws IllegalArgumentException naming the known ids when there is none
     */
    public static Kernel byId(String id) {
        return ALL.stream()
                .filter(kernel -> kernel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kernel “" + id + "”; choose one of "
                        + ALL.stream().map(Kernel::id).collect(Collectors.joining(", "))));
    }
}
