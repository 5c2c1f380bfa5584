package org.cyclotron.gui.control;

import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.cyclotron.report.drawing.Tokens;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import org.jspecify.annotations.Nullable;

/** Holds a chart with its tooltips and zoom, and builds it anew when the theme changes: charts read no style sheets. */
public final class ChartPane extends Region {
    private final ObservableValue<Tokens> tokens;
    private @Nullable Function<Tokens, JFreeChart> source;
    private @Nullable ChartCanvas canvas;
    private IntConsumer barListener = column -> {};

    public ChartPane(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
        getStyleClass().add("chart-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        tokens.subscribe(this::rebuild);
    }

    /** Sets how the chart is built, and its figures in words; null shows nothing. */
    public void setChart(@Nullable Function<Tokens, JFreeChart> chart, String description) {
        source = chart;
        setAccessibleText(description);
        rebuild();
    }

    /** Sets who hears of clicks on a bar of a chart with categories: the column of the bar, from 0. */
    public void setOnBarClicked(IntConsumer listener) {
        barListener = listener;
    }

    /** The chart shown, or null. */
    public @Nullable JFreeChart chart() {
        return canvas == null ? null : canvas.getChart();
    }

    /** Whether the chart has room to be seen. */
    public boolean isDrawn() {
        return canvas != null && canvas.getWidth() > 0 && canvas.getHeight() > 0;
    }

    private void rebuild() {
        Function<Tokens, JFreeChart> builder = source;
        if (builder == null) {
            getChildren().clear();
            canvas = null;
            return;
        }
        JFreeChart chart = builder.apply(tokens.getValue());
        if (canvas == null) {
            canvas = new ChartCanvas(chart);
            // The canvas must not hold the pane open: it takes the size it is given.
            canvas.setManaged(false);
            canvas.addChartMouseListener(new BarClicks());
            getChildren().setAll(canvas);
            requestLayout();
        } else {
            canvas.setChart(chart);
        }
    }

    @Override
    protected void layoutChildren() {
        ChartCanvas current = canvas;
        if (current != null) {
            current.relocate(snappedLeftInset(), snappedTopInset());
            current.setWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
            current.setHeight(Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset()));
        }
    }

    private final class BarClicks implements ChartMouseListenerFX {
        @Override
        public void chartMouseClicked(ChartMouseEventFX event) {
            if (event.getEntity() instanceof CategoryItemEntity bar) {
                barListener.accept(bar.getDataset().getColumnIndex(bar.getColumnKey()));
            }
        }

        @Override
        public void chartMouseMoved(ChartMouseEventFX event) {
            // Moving shows the tooltip by itself.
        }
    }
}
