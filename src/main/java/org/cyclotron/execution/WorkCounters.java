package org.cyclotron.execution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cyclotron.enumeration.WalkedSteps;

/**
 * What a run took, counted.
 *
 * <p>Always: statesWalked = states accounted for once + duplicateStates + abandonedStates. For a register that is
 * enumerated completely, the states accounted for are {@code statesToWalk}.
 *
 * @param statesToWalk the states that must be walked at least once: q^(d&minus;e), and q^e of the tree over zero where
 *     the register is singular
 * @param statesWalked states walked, counted each time
 * @param steps steps computed; more than {@code statesWalked} where the kernel steps a state several times
 * @param duplicateCycles cycles that were walked although another worker had walked them or would
 * @param duplicateStates their states
 * @param abandonedStates states on walks that were given up
 * @param tasks tasks performed
 * @param segments pieces of cycles that had to be joined
 * @param marks marks between which segments lie, each counted by the walk that claimed it
 * @param bytes memory for bitmaps, claims and lists of states, predicted before the run
 */
public record WorkCounters(
        long statesToWalk,
        long statesWalked,
        long steps,
        long duplicateCycles,
        long duplicateStates,
        long abandonedStates,
        long tasks,
        long segments,
        long marks,
        long bytes) {
    public static final WorkCounters NONE = new WorkCounters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The counters of several registers together; memory is that of the largest. */
    public WorkCounters plus(WorkCounters other) {
        return new WorkCounters(
                Math.addExact(statesToWalk, other.statesToWalk),
                Math.addExact(statesWalked, other.statesWalked),
                Math.addExact(steps, other.steps),
                Math.addExact(duplicateCycles, other.duplicateCycles),
                Math.addExact(duplicateStates, other.duplicateStates),
                Math.addExact(abandonedStates, other.abandonedStates),
                Math.addExact(tasks, other.tasks),
                Math.addExact(segments, other.segments),
                Math.addExact(marks, other.marks),
                Math.max(bytes, other.bytes));
    }

    /** The same after one more task. */
    public WorkCounters afterTask(WalkedSteps work) {
        return plus(new WorkCounters(0, work.states(), work.steps(), 0, 0, work.abandoned(), 1, 0, work.marks(), 0));
    }

    /** States walked over states that must be walked: 1 when nothing is walked twice; 0 for an empty plan. */
    public double redundancy() {
        return statesToWalk == 0 ? 0 : (double) statesWalked / statesToWalk;
    }

    /** The counters by the names used in files. */
    public Map<String, Long> byName() {
        Map<String, Long> values = new LinkedHashMap<>();
        values.put("statesToWalk", statesToWalk);
        values.put("statesWalked", statesWalked);
        values.put("steps", steps);
        values.put("duplicateCycles", duplicateCycles);
        values.put("duplicateStates", duplicateStates);
        values.put("abandonedStates", abandonedStates);
        values.put("tasks", tasks);
        values.put("segments", segments);
        values.put("marks", marks);
        values.put("bytes", bytes);
        return values;
    }
}
