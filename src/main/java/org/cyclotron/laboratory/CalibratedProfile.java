package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostCurve;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.costmodel.Scaling;
import org.cyclotron.costmodel.UnitCost;
import org.cyclotron.costmodel.Walk;

/**
 * The cost profile that a calibration gives: each unit cost of the model from the measured one that is it, or from several,
 * with the origin in words. What a calibration does not hold stays as rough as before, and says so. A pure function.
 */
public final class CalibratedProfile {
    /** The name of the profile. */
    public static final String NAME = "this-machine";

    private static final List<String> PROCESSES = List.of("spawn", "standby", "pool", "shared");

    private final Calibration calibration;
    private final CostOrigins origins;
    private final Map<UnitCost.Key, UnitCost> costs = new LinkedHashMap<>();

    private CalibratedProfile(Calibration calibration) {
        this.calibration = calibration;
        this.origins = new CostOrigins(calibration);
        costs.putAll(RoughProfile.profile().costs());
    }

    /** The profile of a calibration. Takes a few milliseconds. */
    public static CostProfile of(Calibration calibration) {
        CalibratedProfile made = new CalibratedProfile(calibration);
        made.walks();
        made.threads();
        made.processes();
        made.coordinator();
        return CostProfile.of(
                NAME,
                "Measured on this machine by cyclotron lab" + (calibration.quick() ? ", quickly" : ""),
                true,
                made.scaling(),
                made.costs.values());
    }

    private Optional<MeasuredCost> find(String measure, String... parameters) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            wanted.put(parameters[i], parameters[i + 1]);
        }
        return calibration.find(measure, wanted);
    }

    private void put(Cost cost, String of, double nanos, String origin) {
        put(new UnitCost(cost, of, CostCurve.constant(Math.max(0, nanos)), origin));
    }

    private void put(UnitCost cost) {
        costs.put(cost.key(), cost);
    }

    private void walks() {
        curve(Walk.BITMAP.id(), "bitmap");
        curve(Walk.SEGMENTS.id(), "segments");
        curve(Walk.PIECES.id(), "pieces");
        curve(Walk.BITMAP.id() + "/word", "bitmap/word");
        curve(Walk.SEGMENTS.id() + "/word", "segments/word");
        curve(Walk.BITMAP.id() + "/floyd", "floyd");
        curve(Walk.BITMAP.id() + "/brent", "brent");
    }

    private void curve(String of, String walk) {
        List<MeasuredCost> sizes = calibration
                .of(StateCost.ID)
                .filter(cost -> cost.is(StateCost.ID, Map.of("walk", walk, "field", "GF(2)")))
                .toList();
        if (!sizes.isEmpty()) {
            List<CostCurve.Point> points = sizes.stream()
                    .map(cost -> new CostCurve.Point(states(cost), Math.max(0, cost.median())))
                    .toList();
            put(new UnitCost(Cost.STATE, of, new CostCurve(points), origins.ofSizes(sizes)));
        }
    }

    /** The states of a cost whose parameter is such as {@code 2^16}. */
    private static double states(MeasuredCost cost) {
        String[] power = String.valueOf(cost.parameters().get("states")).split("\\^");
        return Math.pow(Double.parseDouble(power[0]), Double.parseDouble(power[1]));
    }

    private void threads() {
        find(WorkerInitialisation.ID, "field", "GF(2)").ifPresent(warm -> take(Cost.INITIALISE, UnitCost.ANY, warm));
        find(TaskDispatch.ID, "backend", "caller").ifPresent(task -> take(Cost.TASK, UnitCost.ANY, task));
        find(TaskDispatch.ID, "backend", "stealing").ifPresent(task -> take(Cost.TASK, "stealing", task));
        find(WorkerCreation.ID, "backend", "threads").ifPresent(made -> take(Cost.SETUP, "threads", made));
        find(CreationCall.ID, "backend", "threads").ifPresent(call -> take(Cost.CREATE, "threads", call));
        find(CreationCall.ID, "backend", "stealing").ifPresent(call -> take(Cost.CREATE, "stealing", call));
        find(HandOver.ID, "backend", "caller")
                .ifPresent(alone -> Stream.of("threads", "stealing")
                        .forEach(backend -> find(HandOver.ID, "backend", backend)
                                .ifPresent(handed -> less(Cost.START, backend, handed, alone))));
    }

    private void take(Cost cost, String of, MeasuredCost measured) {
        put(cost, of, measured.median(), origins.of(measured));
    }

    private void less(Cost cost, String of, MeasuredCost whole, MeasuredCost part) {
        put(cost, of, whole.median() - part.median(), origins.difference(whole, part));
    }

    private void processes() {
        for (String backend : PROCESSES) {
            find(ColdInitialisation.ID, "field", "GF(2)").ifPresent(cold -> take(Cost.INITIALISE, backend, cold));
            find(DerivedCosts.ELEMENT, "transport", backend.equals("shared") ? "shared" : "pipe")
                    .ifPresent(element -> put(Cost.ELEMENT, backend, element.median() / 2, origins.half(element)));
            cold(backend);
            exchange(backend);
            if (!backend.equals("spawn")) {
                find(WorkerCreation.ID, "backend", backend, "workers", "1")
                        .ifPresent(made -> take(Cost.SETUP, backend, made));
            }
        }
        find(WorkerInitialisation.ID, "field", "GF(2)")
                .ifPresent(
                        warm -> List.of("pool", "shared").forEach(backend -> take(Cost.REINITIALISE, backend, warm)));
        for (String backend : List.of("spawn", "standby")) {
            find(CreationCall.ID, "backend", "spawn").ifPresent(call -> {
                take(Cost.CREATE, backend, call);
                find(WorkerCreation.ID, "backend", "spawn", "workers", "1")
                        .ifPresent(made -> less(Cost.START, backend, made, call));
            });
        }
    }

    /** Of fresh workers, exchange is taken to cost what it costs of those that are kept: what is cold about them is elsewhere. */
    private void exchange(String backend) {
        String kept = backend.equals("shared") ? "shared" : "pool";
        find(TaskDispatch.ID, "backend", kept).ifPresent(task -> {
            take(Cost.MESSAGE, backend, task);
            find(HandOver.ID, "backend", kept).ifPresent(handed -> less(Cost.FINISH, backend, handed, task));
        });
    }

    /** What walking cost more than warm, in all, at the sizes at which both were measured. */
    private void cold(String backend) {
        List<MeasuredCost> used = new ArrayList<>();
        List<CostCurve.Point> points = new ArrayList<>();
        calibration
                .of(ColdStateCost.ID)
                .forEach(cold -> calibration
                        .of(StateCost.ID)
                        .filter(warm -> warm.parameters().equals(cold.parameters()))
                        .forEach(warm -> {
                            double states = states(cold);
                            used.add(cold);
                            points.add(
                                    new CostCurve.Point(states, Math.max(0, (cold.median() - warm.median()) * states)));
                        }));
        if (!points.isEmpty()) {
            put(new UnitCost(Cost.COLD, backend, new CostCurve(points), origins.beyondWarm(used)));
        }
    }

    private void coordinator() {
        find(PartitionCost.ID, "partition", "lazy").ifPresent(lazy -> {
            take(Cost.PARTITION, UnitCost.ANY, lazy);
            find(PartitionCost.ID, "partition", "eager")
                    .ifPresent(eager -> put(
                            Cost.LIST,
                            UnitCost.ANY,
                            (eager.median() - lazy.median()) / states(eager),
                            origins.difference(eager, lazy)));
        });
        find(MergeCost.ID, "result", "cycle").ifPresent(cycle -> take(Cost.CYCLE, UnitCost.ANY, cycle));
        find(MergeCost.ID, "result", "segment").ifPresent(segment -> take(Cost.SEGMENT, UnitCost.ANY, segment));
    }

    /** Between the numbers of threads that were probed, in a straight line. */
    private Scaling scaling() {
        List<MeasuredCost> probes = calibration.of(ScalingProbe.ID).toList();
        if (probes.isEmpty()) {
            return RoughProfile.profile().scaling();
        }
        List<Double> throughput = new ArrayList<>(List.of(1.0));
        for (MeasuredCost probe : probes) {
            int threads = Integer.parseInt(String.valueOf(probe.parameters().get("threads")));
            double last = throughput.getLast();
            int from = throughput.size();
            for (int n = from + 1; n <= threads; n++) {
                throughput.add(last + (probe.median() - last) * (n - from) / (threads - from));
            }
        }
        return new Scaling(throughput, origins.ofSizes(probes));
    }
}
