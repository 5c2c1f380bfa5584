package org.cyclotron.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/** The C program that walks with a bitmap. The time is the one it takes itself, without the start of its process. */
final class PeerWalker implements WalkCase.Walker {
    static final String KERNEL = "peer-c-bitmap";
    private static final String SECONDS = "seconds ";

    @Override
    public String kernel() {
        return KERNEL;
    }

    @Override
    public WarmTiming.Run walk(AlgebraicAnalysis algebra, int threads, Cancellation cancellation)
            throws MissingRowException {
        try (PeerProgram peer = PeerProgram.compile(cancellation)) {
            List<String> lines = peer.walk(algebra.lfsr().degree(), taps(algebra.lfsr()), cancellation)
                    .lines()
                    .toList();
            if (lines.isEmpty() || !lines.getFirst().startsWith(SECONDS)) {
                throw new MissingRowException("the C program printed something unexpected: " + lines);
            }
            double seconds = Double.parseDouble(lines.getFirst().substring(SECONDS.length()));
            return new WarmTiming.Run(seconds, agrees(algebra, structure(lines.subList(1, lines.size()))));
        }
    }

    private static long taps(Lfsr lfsr) {
        long taps = 0;
        for (int i = 0; i < lfsr.degree(); i++) {
            taps |= lfsr.coefficient(i) << i;
        }
        return taps;
    }

    private static CycleStructure structure(List<String> lines) throws MissingRowException {
        List<CycleTerm> terms = new ArrayList<>();
        try {
            for (String line : lines) {
                int space = line.indexOf(' ');
                terms.add(CycleTerm.of(
                        Long.parseLong(line.substring(0, Math.max(0, space))),
                        Long.parseLong(line.substring(space + 1))));
            }
        } catch (NumberFormatException e) {
            throw new MissingRowException("the C program printed something unexpected: " + e.getMessage());
        }
        return new CycleStructure(terms);
    }

    private static boolean agrees(AlgebraicAnalysis algebra, CycleStructure walked) {
        return algebra.structure() != null && algebra.structure().sameAs(walked);
    }
}
