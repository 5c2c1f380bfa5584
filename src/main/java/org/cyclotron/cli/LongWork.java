package org.cyclotron.cli;

import java.time.Duration;
import java.util.List;
import org.cyclotron.app.ComparisonForecast;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.report.Figures;

/** Warns of long work before it begins, and of strategies that will not take part. */
final class LongWork {
    private static final double LONG_SECONDS = 10;

    private final Terminal terminal;

    LongWork(Terminal terminal) {
        this.terminal = terminal;
    }

    void warn(List<ComparisonJob> jobs, Predictions predictions) {
        double inAll = 0;
        double aRound = 0;
        for (ComparisonJob job : jobs) {
            if (job.missingRounds() > 0) {
                ComparisonForecast forecast = ComparisonForecast.of(job.request(), job.missingRounds(), predictions);
                forecast.refusals().forEach(this::name);
                aRound += forecast.secondsARound();
                inAll += forecast.seconds();
            }
        }
        if (inAll >= LONG_SECONDS) {
            terminal.err()
                    .println("cyclotron: this is predicted to take "
                            + Figures.clock(Duration.ofMillis(Math.round(inAll * 1000)))
                            + " or longer, " + Figures.seconds(aRound)
                            + " a round. Ctrl+C keeps complete rounds.");
            terminal.err().flush();
        }
    }

    private void name(ComparisonForecast.Refusal refusal) {
        terminal.err()
                .println("cyclotron: " + refusal.strategy() + " cannot enumerate line "
                        + refusal.register().row().line() + ": " + refusal.reason());
    }
}
