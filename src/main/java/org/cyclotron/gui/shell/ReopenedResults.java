package org.cyclotron.gui.shell;

import java.util.Locale;
import org.cyclotron.app.KeptRegisters;
import org.cyclotron.app.KeptResult;
import org.cyclotron.gui.comparison.ComparisonWorkspace;
import org.cyclotron.gui.history.Reopening;
import org.cyclotron.gui.laboratory.LaboratoryWorkspace;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.session.FileOperations;

/**
 * Shows kept results where such results are made. Registers come as a copy under a name that says so, which lies in no file
 * until it is saved as one; what was kept cannot be changed by editing it.
 */
final class ReopenedResults implements Reopening {
    private final FileOperations files;
    private final ComparisonWorkspace comparison;
    private final LaboratoryWorkspace laboratory;
    private final Navigator navigator;

    ReopenedResults(
            FileOperations files, ComparisonWorkspace comparison, LaboratoryWorkspace laboratory, Navigator navigator) {
        this.files = files;
        this.comparison = comparison;
        this.laboratory = laboratory;
        this.navigator = navigator;
    }

    @Override
    public void reopen(KeptResult result, String date) {
        switch (result) {
            case KeptResult.OfAnalysis kept ->
                files.openKept(
                        name(kept.entry().title(), date),
                        () -> KeptRegisters.of(kept),
                        () -> navigator.publish(new NavigationRequest.ShowWorkspace("structure")));
            case KeptResult.OfComparisons kept ->
                files.openKept(
                        name(kept.entry().title(), date),
                        () -> KeptRegisters.of(kept.comparisons()),
                        () -> comparison.reopen(kept.comparisons(), "Kept on " + date));
            case KeptResult.OfCalibration kept -> laboratory.reopen(kept.calibration());
        }
    }

    /** Such as {@code sample (kept 23 Nov 2026, 09.14).csv}: also a name that a file can have. */
    static String name(String title, String date) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|]", " ");
        boolean ended = plain.toLowerCase(Locale.ROOT).endsWith(".csv");
        String stem = ended ? plain.substring(0, plain.length() - 4) : plain;
        return stem + " (kept " + date.replace(':', '.') + ").csv";
    }
}
