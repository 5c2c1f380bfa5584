package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.lfsr.Lfsr;

/** The census by definition, for small registers: states as lists, every start walked until a state repeats. */
public record PlainCensus(CycleStructure structure, List<TailLevel> tails) {
    public static PlainCensus of(Lfsr lfsr) {
        Map<Long, Long> onCycles = new TreeMap<>();
        Map<Integer, Long> onTails = new TreeMap<>();
        long states = lfsr.stateCount().longValueExact();
        for (long n = 0; n < states; n++) {
            Map<BigInteger, Integer> seen = new HashMap<>();
            long[] state = lfsr.state(BigInteger.valueOf(n));
            BigInteger number = lfsr.stateNumber(state);
            while (!seen.containsKey(number)) {
                seen.put(number, seen.size());
                lfsr.step(state);
                number = lfsr.stateNumber(state);
            }
            int preperiod = seen.get(number);
            if (preperiod == 0) {
                onCycles.merge((long) seen.size(), 1L, Long::sum);
            } else {
                onTails.merge(preperiod, 1L, Long::sum);
            }
        }
        List<CycleTerm> terms = new ArrayList<>();
        onCycles.forEach((length, count) -> terms.add(CycleTerm.of(length, count / length)));
        List<TailLevel> tails = new ArrayList<>();
        onTails.forEach((length, count) -> tails.add(new TailLevel(length, BigInteger.valueOf(count))));
        return new PlainCensus(new CycleStructure(terms), tails);
    }
}
