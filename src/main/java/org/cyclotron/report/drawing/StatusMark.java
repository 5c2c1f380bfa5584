package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.StrategySummary;

/** What the correctness gate says of a lane, as a sign: a ring with a tick, a cross or nothing in it. */
final class StatusMark {
    private static final double RADIUS = 6;
    private static final BasicStroke LINE = new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final StrategySummary lane;

    StatusMark(StrategySummary lane) {
        this.lane = lane;
    }

    void paint(Graphics2D graphics, double x, double y, Tokens tokens) {
        graphics.setStroke(LINE);
        boolean failed = lane.judgement() == Judgement.FAILED;
        boolean verified = lane.typical() != null && !LanePainter.isAssisted(lane);
        graphics.setColor(
                failed
                        ? tokens.meanings().failed()
                        : verified
                                ? tokens.meanings().verified()
                                : tokens.inks().muted());
        graphics.draw(MedianMark.circle(x, y, RADIUS));
        if (failed) {
            graphics.draw(cross(x, y));
        } else if (verified) {
            graphics.draw(tick(x, y));
        }
    }

    private static Path2D cross(double x, double y) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - 2.2, y - 2.2);
        cross.lineTo(x + 2.2, y + 2.2);
        cross.moveTo(x - 2.2, y + 2.2);
        cross.lineTo(x + 2.2, y - 2.2);
        return cross;
    }

    private static Path2D tick(double x, double y) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(x - 2.6, y + 0.2);
        tick.lineTo(x - 0.7, y + 2.1);
        tick.lineTo(x + 2.8, y - 2);
        return tick;
    }
}
