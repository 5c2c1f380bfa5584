package org.cyclotron.gui.comparison;

import org.cyclotron.experiment.RunRecord;
import org.cyclotron.report.Figures;

/**
 * The run that the detail card shows.
 *
 * @param label of its lane
 * @param round its place among the rounds of the lane, from 1
 * @param rounds how many there are
 */
record SelectedRun(String label, RunRecord run, int round, int rounds) {
    /** Such as {@code round 4 of 10 · 97.4 ms}. */
    String subtitle() {
        return "round " + round + " of " + rounds + " · " + Figures.seconds(run.wallNanos() / 1e9);
    }

    /** The run in a few lines, for hover. */
    String explanation() {
        String wall = "wall " + Figures.seconds(run.wallNanos() / 1e9);
        String processor = ", processor time " + Figures.seconds(run.cpuNanos() / 1e9);
        String mean = run.operations() > 1
                ? "\nThe mean of " + Figures.count(run.operations())
                        + " runs back to back; the timeline is of the one nearest to it."
                : "";
        String doubts = run.warnings().isEmpty() ? "" : "\n" + String.join("\n", run.warnings());
        String fallback = run.fallback() == null ? "" : "\nFallback: " + run.fallback();
        return wall + processor + mean + fallback + doubts;
    }
}
