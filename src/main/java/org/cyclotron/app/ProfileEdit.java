package org.cyclotron.app;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostCurve;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.UnitCost;

/**
 * A change to a profile as a person writes it: {@code create=1ms} for every backend, {@code create.spawn=1.5ms} for one,
 * {@code state=0.5us}.
 *
 * @param cost what is changed
 * @param of the backend, walk or decomposition; {@link UnitCost#ANY} for all
 * @param nanos the new cost of one, at least 0
 * @param text as it was written
 */
public record ProfileEdit(Cost cost, String of, double nanos, String text) {
    private static final Pattern FORM =
            Pattern.compile("([a-z]+)(?:\\.([a-z0-9/*-]+))?=([0-9]+(?:\\.[0-9]+)?)(ns|us|µs|ms|s)");
    private static final Map<String, Double> UNITS = Map.of("ns", 1.0, "us", 1e3, "µs", 1e3, "ms", 1e6, "s", 1e9);

    /**
     * Reads a change.
     *
     * @throws IllegalArgumentException when it is none, saying how one is written
     */
    public static ProfileEdit parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + text + "” changes no unit cost; write such as create=1ms,"
                    + " create.spawn=1.5ms or state.bitmap=3ns, with ns, us, ms or s");
        }
        String of = matcher.group(2) == null ? UnitCost.ANY : matcher.group(2);
        double nanos = Double.parseDouble(matcher.group(3)) * UNITS.getOrDefault(matcher.group(4), 1.0);
        return new ProfileEdit(Cost.byId(matcher.group(1)), of, nanos, text.strip());
    }

    /** The profile with this change; where it is for all, no backend, walk or decomposition keeps a cost of its own. */
    public CostProfile applyTo(CostProfile profile) {
        UnitCost changed = new UnitCost(cost, of, CostCurve.constant(nanos), "Set by hand: " + text + ".");
        return of.equals(UnitCost.ANY) ? profile.withForAll(changed) : profile.with(changed);
    }
}
