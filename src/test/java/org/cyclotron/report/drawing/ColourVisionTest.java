package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyclotron.report.drawing.Tokens.Passing;
import org.cyclotron.report.drawing.Tokens.Working;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Colours that stand beside each other are told apart also by people who see fewer of them. Vision is simulated after
 * Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity
 * 1, on linear RGB; distances are Euclidean in OKLab (Ottosson 2020), times 100, where about 2 is just seen.
 */
class ColourVisionTest {
    /** Pairs of phases that come this close have patterns of their own besides. */
    private static final double LEAST_BETWEEN_PHASES = 8;

    private static final double LEAST_BETWEEN_VERDICTS = 15;

    enum Vision {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        double[] seen(Color colour) {
            double[] linear = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (int j = 0; j < 3; j++) {
                    sum += matrix[3 * i + j] * linear[j];
                }
                seen[i] = Math.clamp(sum, 0, 1);
            }
            return okLab(seen);
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void phasesAreToldApart(Vision vision) {
        for (Tokens tokens : List.of(Tokens.LIGHT, Tokens.DARK)) {
            assertApart("phases", vision, tokens.dark(), phases(tokens), LEAST_BETWEEN_PHASES);
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void fasterSlowerAndTheSameAreToldApart(Vision vision) {
        for (Tokens tokens : List.of(Tokens.LIGHT, Tokens.DARK)) {
            Map<String, Color> verdicts = new LinkedHashMap<>();
            verdicts.put("faster", tokens.meanings().faster());
            verdicts.put("slower", tokens.meanings().slower());
            assertApart("verdicts", vision, tokens.dark(), verdicts, LEAST_BETWEEN_VERDICTS);
        }
    }

    private static void assertApart(
            String what, Vision vision, boolean dark, Map<String, Color> colours, double least) {
        double closest = Double.MAX_VALUE;
        String pair = "";
        for (Map.Entry<String, Color> one : colours.entrySet()) {
            for (Map.Entry<String, Color> other : colours.entrySet()) {
                double apart = distance(vision.seen(one.getValue()), vision.seen(other.getValue()));
                if (one.getKey().compareTo(other.getKey()) < 0 && apart < closest) {
                    closest = apart;
                    pair = one.getKey() + " and " + other.getKey();
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%s, %s, %s: closest %s, %.1f%n", what, vision, dark ? "dark" : "light", pair, closest);
        assertThat(closest).as(what + " " + vision + " " + pair).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Color> phases(Tokens tokens) {
        Working working = tokens.phases().working();
        Passing passing = tokens.phases().passing();
        Map<String, Color> phases = new LinkedHashMap<>();
        phases.put("compute", working.compute());
        phases.put("create", working.create());
        phases.put("initialise", working.initialise());
        phases.put("partition", working.partition());
        phases.put("send", passing.send());
        phases.put("receive", passing.receive());
        phases.put("merge", passing.merge());
        phases.put("wait", passing.waiting());
        return phases;
    }

    private static double distance(double[] a, double[] b) {
        return 100 * Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] okLab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }
}
