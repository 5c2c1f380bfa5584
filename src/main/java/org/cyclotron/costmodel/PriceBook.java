package org.cyclotron.costmodel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The unit costs of a profile by worker and by way of cutting, each looked up once. Safe for use by several threads. */
final class PriceBook {
    private final CostProfile profile;
    private final Map<WorkerKind, KindPrices> kinds = new ConcurrentHashMap<>();
    private final Map<String, ShapePrices> shapes = new ConcurrentHashMap<>();
    private final Map<String, StepPrices> steps = new ConcurrentHashMap<>();

    PriceBook(CostProfile profile) {
        this.profile = profile;
    }

    CostProfile profile() {
        return profile;
    }

    /** Looked up before it is computed: a map that may have to compute locks. */
    KindPrices of(WorkerKind kind) {
        @Nullable KindPrices known = kinds.get(kind);
        return known != null ? known : kinds.computeIfAbsent(kind, key -> new KindPrices(profile, key));
    }

    /** By the name of a kernel. */
    StepPrices of(String kernel) {
        @Nullable StepPrices known = steps.get(kernel);
        return known != null ? known : steps.computeIfAbsent(kernel, key -> new StepPrices(profile, key));
    }

    ShapePrices of(WorkShape shape) {
        @Nullable ShapePrices known = shapes.get(shape.id());
        return known != null ? known : shapes.computeIfAbsent(shape.id(), key -> new ShapePrices(profile, key));
    }
}
