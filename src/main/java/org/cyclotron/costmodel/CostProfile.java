package org.cyclotron.costmodel;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The unit costs of a machine or a program, each with its origin. Immutable.
 *
 * @param name short and stable, such as {@code this-machine}
 * @param description for people, a sentence
 * @param calibrated whether the costs were measured on the machine they are said to be of
 * @param costs by their keys, in the order in which they are shown
 */
public record CostProfile(
        String name, String description, boolean calibrated, Scaling scaling, Map<UnitCost.Key, UnitCost> costs) {
    public CostProfile {
        costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
        costs.forEach((key, cost) -> {
            if (!key.equals(cost.key())) {
                throw new IllegalArgumentException("the cost " + cost.key() + " stands as " + key);
            }
        });
    }

    /**
     * A profile of these costs.
     *
     * @throws IllegalArgumentException when a cost stands twice
     */
    public static CostProfile of(
            String name, String description, boolean calibrated, Scaling scaling, Collection<UnitCost> costs) {
        Map<UnitCost.Key, UnitCost> byKey = new LinkedHashMap<>();
        for (UnitCost cost : costs) {
            if (byKey.put(cost.key(), cost) != null) {
                throw new IllegalArgumentException("the cost " + cost.key() + " stands twice");
            }
        }
        return new CostProfile(name, description, calibrated, scaling, byKey);
    }

    /** The cost of something, or else of any; null where there is neither. */
    public @Nullable UnitCost find(Cost cost, String of) {
        UnitCost own = costs.get(new UnitCost.Key(cost, of));
        return own != null ? own : costs.get(new UnitCost.Key(cost, UnitCost.ANY));
    }

    /** The nanoseconds that one costs; 0 where nothing is known. */
    public double nanos(Cost cost, String of) {
        return nanos(cost, of, 1);
    }

    /** The nanoseconds that one costs at a size. */
    public double nanos(Cost cost, String of, double size) {
        UnitCost found = find(cost, of);
        return found == null ? 0 : found.curve().at(size);
    }

    /** The nanoseconds that all up to a size cost together. */
    public double total(Cost cost, String of, double size) {
        UnitCost found = find(cost, of);
        return found == null ? 0 : found.curve().total(size);
    }

    /** The same with a cost changed or added. It is no longer what was measured. */
    public CostProfile with(UnitCost cost) {
        Map<UnitCost.Key, UnitCost> changed = new LinkedHashMap<>(costs);
        changed.put(cost.key(), cost);
        return new CostProfile(name, description, false, scaling, changed);
    }

    /** The same where no backend, walk or decomposition has a cost of its own, but all have this one. */
    public CostProfile withForAll(UnitCost cost) {
        Map<UnitCost.Key, UnitCost> changed = new LinkedHashMap<>(costs);
        changed.keySet().removeIf(key -> key.cost() == cost.cost());
        changed.put(cost.key(), cost);
        return new CostProfile(name, description, false, scaling, changed);
    }

    /** The same under another name. */
    public CostProfile named(String otherName, String otherDescription) {
        return new CostProfile(otherName, otherDescription, calibrated, scaling, costs);
    }
}
