package org.cyclotron.gui.laboratory;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.app.WriteOverheadReport;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.CalibratedProfile;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.MeasureCase;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.overhead.OverheadEvidence;
import org.jspecify.annotations.Nullable;

/** A laboratory that measures nothing: it gives the costs of a sample one by one, and can stop, wait or fail on the way. */
public final class FakeLaboratory implements Laboratory {
    static final Instant TODAY = Instant.parse("2026-11-23T09:14:00Z");

    final List<StoredCalibration> stored = new ArrayList<>();
    final List<CostProfile> profiles = new ArrayList<>();
    final List<Boolean> asked = new ArrayList<>();
    Environment here = SampleCalibrations.at(TODAY);
    Calibration result = SampleCalibrations.slower(1, TODAY);

    @Nullable
    IOException unreadable;

    @Nullable
    IOException unwritable;

    @Nullable
    RuntimeException broken;

    private Runnable pause = () -> {};
    private int pauseAfter = -1;

    /** Does something after so many costs, such as pressing Stop. */
    void after(int costs, Runnable action) {
        pauseAfter = costs;
        pause = action;
    }

    /** Keeps a calibration as if it had been made earlier. */
    StoredCalibration store(Calibration calibration) {
        StoredCalibration made = new StoredCalibration(
                "calibration-" + calibration.taken(), Path.of("calibration.json"), calibration, null);
        stored.addFirst(made);
        return made;
    }

    @Override
    public Environment environment() {
        return here;
    }

    @Override
    public Duration expected(boolean quick) {
        return quick ? Duration.ofSeconds(70) : Duration.ofSeconds(400);
    }

    @Override
    public Calibration calibrate(boolean quick, Consumer<CalibrationProgress> progress, Cancellation cancellation) {
        asked.add(quick);
        int all = result.costs().size();
        for (int done = 0; done < all; done++) {
            MeasuredCost next = result.costs().get(done);
            progress.accept(new CalibrationProgress(
                    partial(quick, done),
                    new MeasureCase(next.parameters(), ready -> {
                        throw new IllegalStateException("nothing is measured here");
                    }),
                    next.label(),
                    done,
                    all,
                    done == 0 ? null : (all - done) * 4_000_000_000L));
            if (done == pauseAfter) {
                pause.run();
            }
            if (broken != null) {
                throw broken;
            }
            if (cancellation.isRequested()) {
                return partial(quick, done);
            }
        }
        return new Calibration(
                result.environment(), quick, true, result.tookNanos(), result.costs(), result.warnings());
    }

    private Calibration partial(boolean quick, int costs) {
        return new Calibration(
                result.environment(),
                quick,
                false,
                result.tookNanos(),
                result.costs().subList(0, costs),
                List.of("stopped: what was not reached is missing"));
    }

    @Override
    public StoredCalibration keep(Calibration calibration) throws IOException {
        if (unwritable != null) {
            throw unwritable;
        }
        return store(calibration);
    }

    @Override
    public List<StoredCalibration> calibrations() throws IOException {
        if (unreadable != null) {
            throw unreadable;
        }
        return List.copyOf(stored);
    }

    @Override
    public CostProfile profile(Calibration calibration) {
        return CalibratedProfile.of(calibration);
    }

    @Override
    public List<CostProfile> savedProfiles() throws IOException {
        return List.copyOf(profiles);
    }

    @Override
    public void writeReport(
            @Nullable Calibration calibration, List<Comparison> comparisons, DocumentFormat format, Writer out)
            throws IOException {
        new WriteOverheadReport(InterfaceThread.NONE).write(OverheadEvidence.of(calibration, comparisons), format, out);
    }

    @Override
    public void save(CostProfile profile) throws IOException {
        if (unwritable != null) {
            throw unwritable;
        }
        profiles.add(profile);
    }
}
