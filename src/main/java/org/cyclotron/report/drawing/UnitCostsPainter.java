package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.CostText;
import org.jspecify.annotations.Nullable;

/**
 * Draws unit costs as rows: name and circumstances, the figures of ours and of the original, all of them on one
 * logarithmic axis, and the ratio. Costs in other units than time have an axis of their own below.
 */
public final class UnitCostsPainter implements Painter {
    static final double ROW = 36;
    static final double HEADER = 40;
    private static final double MARGIN = 16;
    private static final double LEGEND = 30;
    private static final double TITLE = 44;
    private static final double NOTE = 16;
    private static final Font HEADING = Typefaces.SEMI_BOLD.at(15);
    private static final Font COLUMN = Typefaces.SEMI_BOLD.at(11);
    private static final Font NAME = Typefaces.REGULAR.at(13);
    private static final Font SMALL = Typefaces.REGULAR.at(11);
    private static final Font FIGURE = Typefaces.MONO.at(12);
    private static final BasicStroke HAIR = new BasicStroke(1f);

    private final Calibration calibration;
    private final List<MeasuredCost> costs;
    private final List<Group> groups;

    /** Costs in one unit under one axis. */
    private record Group(String title, CostScale scale, List<MeasuredCost> costs) {}

    /** All costs of a calibration. */
    public UnitCostsPainter(Calibration calibration) {
        this(calibration, calibration.costs());
    }

    /** Some costs of a calibration. */
    public UnitCostsPainter(Calibration calibration, List<MeasuredCost> costs) {
        this.calibration = calibration;
        this.costs = List.copyOf(costs);
        this.groups = groups(this.costs);
    }

    private static List<Group> groups(List<MeasuredCost> costs) {
        List<Group> groups = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            List<MeasuredCost> inUnit =
                    costs.stream().filter(cost -> cost.unit() == unit).toList();
            if (!inUnit.isEmpty()) {
                groups.add(new Group(title(unit), CostScale.of(inUnit, unit), inUnit));
            }
        }
        return groups;
    }

    private static String title(Unit unit) {
        return switch (unit) {
            case NANOSECONDS -> "Overhead";
            case RATIO -> "Ratio";
            case SHARE -> "Share of a run";
        };
    }

    /** The height that the picture needs at a width, in logical pixels. */
    public double height(double width) {
        double rows = groups.stream()
                .mapToDouble(group -> HEADER + ROW * group.costs().size())
                .sum();
        return TITLE + rows + LEGEND + NOTE * notes(width).size() + MARGIN;
    }

    /** Where columns stand at a width. */
    private record Columns(
            double nameWidth, double ours, double fork, double spawn, double axis, double axisWidth, double ratio) {}

    private Columns columns(double width) {
        double widest = costs.stream()
                .mapToDouble(cost ->
                        Math.max(Lettering.width(cost.label(), NAME), Lettering.width(circumstances(cost), SMALL)))
                .max()
                .orElse(0);
        double nameWidth = Math.clamp(widest, 150, Math.max(150, width * 0.34));
        double ours = MARGIN + nameWidth + 84;
        double fork = ours + 84;
        double spawn = fork + 92;
        double ratio = width - MARGIN - 134;
        double axis = spawn + 12;
        return new Columns(nameWidth, ours, fork, spawn, axis, Math.max(80, ratio - 12 - axis), ratio);
    }

    private static String circumstances(MeasuredCost cost) {
        String circumstances = CostText.circumstances(cost);
        return "per " + cost.per() + (circumstances.isEmpty() ? "" : " · " + circumstances);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        lettering.left(
                "Unit costs on this machine", MARGIN, 28, HEADING, tokens.inks().primary());
        double y = TITLE;
        Columns columns = columns(width);
        for (Group group : groups) {
            header(graphics, group, columns, y, width, tokens);
            y += HEADER;
            for (MeasuredCost cost : group.costs()) {
                row(graphics, cost, group.scale(), columns, y, tokens);
                y += ROW;
                rule(graphics, y, width, tokens);
            }
        }
        place(graphics, new CostLegendPainter(), MARGIN, y, width - 2 * MARGIN, LEGEND, tokens);
        y += LEGEND;
        for (String line : notes(width)) {
            lettering.left(line, MARGIN, y + 11, SMALL, tokens.inks().muted());
            y += NOTE;
        }
    }

    private static void header(
            Graphics2D graphics, Group group, Columns columns, double y, double width, Tokens tokens) {
        graphics.setColor(tokens.surfaces().header());
        graphics.fill(new Rectangle2D.Double(0, y, width, HEADER));
        rule(graphics, y, width, tokens);
        rule(graphics, y + HEADER, width, tokens);
        Lettering lettering = new Lettering(graphics);
        double middle = y + HEADER / 2 + 4;
        lettering.left(group.title(), MARGIN, middle, COLUMN, tokens.inks().primary());
        lettering.right("Ours", columns.ours(), middle, COLUMN, tokens.inks().primary());
        lettering.right("Fork", columns.fork(), middle, COLUMN, tokens.inks().primary());
        lettering.right("Spawn", columns.spawn(), middle, COLUMN, tokens.inks().primary());
        lettering.left(
                "Ratio to spawn", columns.ratio(), middle, COLUMN, tokens.inks().primary());
        place(graphics, new CostAxisPainter(group.scale()), columns.axis(), y, columns.axisWidth(), HEADER, tokens);
    }

    private static void row(
            Graphics2D graphics, MeasuredCost cost, CostScale scale, Columns columns, double y, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        lettering.left(
                Lettering.fitted(cost.label(), columns.nameWidth(), NAME),
                MARGIN,
                y + 16,
                NAME,
                tokens.inks().primary());
        lettering.left(
                Lettering.fitted(circumstances(cost), columns.nameWidth(), SMALL),
                MARGIN,
                y + 30,
                SMALL,
                tokens.inks().muted());
        double middle = y + ROW / 2 + 4;
        OriginalFigure original = OriginalFigures.beside(cost).orElse(null);
        lettering.right(
                CostText.value(cost.median(), cost.unit()),
                columns.ours(),
                middle,
                FIGURE,
                tokens.inks().primary());
        lettering.right(
                CostText.published(original == null ? null : original.fork(), cost.unit()),
                columns.fork(),
                middle,
                FIGURE,
                tokens.inks().primary());
        lettering.right(
                CostText.published(original == null ? null : original.spawn(), cost.unit()),
                columns.spawn(),
                middle,
                FIGURE,
                tokens.inks().primary());
        ratio(lettering, cost, original, columns, middle, tokens);
        place(graphics, new CostCellPainter(cost, scale), columns.axis(), y, columns.axisWidth(), ROW, tokens);
    }

    private static void ratio(
            Lettering lettering,
            MeasuredCost cost,
            @Nullable OriginalFigure original,
            Columns columns,
            double baseline,
            Tokens tokens) {
        Double ratio = original == null ? null : original.ratioToSpawn(cost.median());
        lettering.left(
                CostText.ratio(ratio, cost.unit()),
                columns.ratio(),
                baseline,
                NAME,
                ratio == null
                        ? tokens.inks().muted()
                        : ratio > 1
                                ? tokens.meanings().slower()
                                : tokens.meanings().faster());
    }

    private static void rule(Graphics2D graphics, double y, double width, Tokens tokens) {
        graphics.setColor(tokens.inks().border());
        graphics.setStroke(HAIR);
        // Half a pixel up, where a line one pixel wide is sharp.
        graphics.draw(new Line2D.Double(0, y - 0.5, width, y - 0.5));
    }

    private static void place(
            Graphics2D graphics, Painter painter, double x, double y, double width, double height, Tokens tokens) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        painter.paint(graphics, width, height, tokens);
        graphics.setTransform(before);
    }

    private List<String> notes(double width) {
        double room = width - 2 * MARGIN;
        List<String> lines = new ArrayList<>(Lettering.wrapped(
                "The original's exchange includes creating processes, and its figures have neither repetitions nor"
                        + " intervals.",
                room,
                SMALL));
        calibration.warnings().forEach(warning -> lines.addAll(Lettering.wrapped("Warning: " + warning, room, SMALL)));
        lines.addAll(Lettering.wrapped(ComparisonText.environment(calibration.environment()), room, SMALL));
        return lines;
    }

    /** Every cost with its figures in words. */
    public String description() {
        return groups.stream()
                .flatMap(group -> group.costs().stream().map(cost -> new CostCellPainter(cost, group.scale())))
                .map(CostCellPainter::description)
                .collect(Collectors.joining(". ", "Unit costs on this machine. ", "."));
    }
}
