package org.cyclotron.gui.laboratory;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cyclotron.app.CalibrateMachine;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.app.WriteOverheadReport;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.CalibratedProfile;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.Measures;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.DamagedDocumentException;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.overhead.OverheadEvidence;
import org.jspecify.annotations.Nullable;

/** The laboratory of the program: measures this machine, keeps what it finds in the user's data folder. */
public final class MachineLaboratory implements Laboratory {
    private static final Logger LOG = Logger.getLogger(MachineLaboratory.class.getName());

    private final CalibrateMachine machine;
    private final WriteOverheadReport report;
    private final Calibrations calibrations;
    private final CostProfiles profiles;

    public MachineLaboratory(InterfaceThread interfaceThread) {
        this(interfaceThread, Calibrations.ofUser(), CostProfiles.ofUser());
    }

    /** One that keeps what it finds elsewhere. */
    MachineLaboratory(InterfaceThread interfaceThread, Calibrations calibrations, CostProfiles profiles) {
        this.calibrations = calibrations;
        this.profiles = profiles;
        machine = new CalibrateMachine(interfaceThread);
        report = new WriteOverheadReport(interfaceThread);
    }

    @Override
    public Environment environment() {
        return machine.environment();
    }

    @Override
    public Duration expected(boolean quick) {
        return CalibrateMachine.expected(Measures.all(), quick);
    }

    @Override
    public Calibration calibrate(boolean quick, Consumer<CalibrationProgress> progress, Cancellation cancellation) {
        return machine.run(Measures.all(), quick, progress, cancellation);
    }

    @Override
    public StoredCalibration keep(Calibration calibration) throws IOException {
        return calibrations.store(calibration);
    }

    @Override
    public List<StoredCalibration> calibrations() throws IOException {
        return calibrations.list();
    }

    @Override
    public CostProfile profile(Calibration calibration) {
        return CalibratedProfile.of(calibration);
    }

    @Override
    public List<CostProfile> savedProfiles() throws IOException {
        List<CostProfile> saved = new ArrayList<>();
        List<String> always = Stream.concat(
                        Stream.of(CalibratedProfile.NAME),
                        CostProfiles.builtIn().stream().map(CostProfile::name))
                .toList();
        for (String name : profiles.names()) {
            if (!always.contains(name)) {
                add(name, saved);
            }
        }
        return saved;
    }

    /** A damaged one disturbs no other. */
    private void add(String name, List<CostProfile> saved) throws IOException {
        try {
            saved.add(profiles.read(name));
        } catch (DamagedDocumentException e) {
            LOG.log(Level.WARNING, "A saved profile is left out: {0}", e.getMessage());
        }
    }

    @Override
    public void writeReport(
            @Nullable Calibration calibration, List<Comparison> comparisons, DocumentFormat format, Writer out)
            throws IOException {
        report.write(OverheadEvidence.of(calibration, comparisons), format, out);
    }

    @Override
    public void save(CostProfile profile) throws IOException {
        profiles.store(profile);
    }
}
