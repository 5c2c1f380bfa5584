package org.cyclotron.gui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.drawing.SpeedupAxisPainter;
import org.cyclotron.report.drawing.SpeedupScale;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The lanes as rows: status, name, speed-up on one scale with the header's axis, figure, where the time goes, wall. */
final class LanesTable {
    static final double HEADER = 40;
    private static final double ROW = 36;
    private static final double WIDE_ROW = 40;
    private static final double STATUS = 34;
    private static final double FIGURE = 112;
    private static final double WALL = 78;
    private static final double SCROLL_BAR = 12;
    /** The part of the free width that the speed-up takes; the rest is for the bar. */
    private static final double SPEEDUP_PART = 0.6;

    private final ComparisonViewModel model;
    private final ObservableValue<Tokens> tokens;
    private final TableView<LaneRow> table = new TableView<>();
    private final CanvasPane axis;
    private final TableColumn<LaneRow, LaneRow> status = TableColumns.ofRows("", "status-column");
    private final TableColumn<LaneRow, LaneRow> lane = TableColumns.ofRows("Lane");
    private final TableColumn<LaneRow, LaneRow> speedup = TableColumns.ofRows("", "speedup-column");
    private final TableColumn<LaneRow, LaneRow> figure = TableColumns.ofRows("", "num");
    private final TableColumn<LaneRow, LaneRow> bar = TableColumns.ofRows("Where one run's time goes");
    private final TableColumn<LaneRow, LaneRow> wall = TableColumns.ofRows("Wall", "num");
    private final RowSlide slide;
    private SpeedupScale scale = new SpeedupScale(0.5, 2);
    private @Nullable SubjectKey shownKey;
    private boolean measured;
    /** Set while the table follows the model, so that they do not chase each other. */
    private boolean following;

    LanesTable(ComparisonViewModel model, ObservableValue<Tokens> tokens) {
        this.model = model;
        this.tokens = tokens;
        axis = new CanvasPane(tokens);
        slide = new RowSlide(table);
        table.setId("lanes");
        table.getStyleClass().add("lanes");
        table.setAccessibleText("Lanes: strategies with their speed-up");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(Texts.label("", "muted"));
        table.setRowFactory(view -> new LaneTableRow());
        cells();
        table.getColumns().setAll(List.of(status, lane, speedup, figure, bar, wall));
        table.widthProperty().subscribe(this::setWidths);
        table.setContextMenu(menu());
        followSelection();
    }

    TableView<LaneRow> view() {
        return table;
    }

    /** Rows are higher where there is room. */
    void setRoomy(boolean roomy) {
        table.setFixedCellSize(roomy ? WIDE_ROW : ROW);
    }

    /** The height that shows so many rows and the header, without a scroll bar. */
    double heightFor(int rows) {
        return HEADER + rows * table.getFixedCellSize() + 1;
    }

    void show(Shown shown) {
        scale = SpeedupScale.of(shown.summary().lanes());
        SpeedupAxisPainter painter = new SpeedupAxisPainter(scale);
        axis.setPainter(painter, painter.description());
        List<LaneRow> rows = shown.measuring() ? inPlace(shown) : shown.sorted();
        SubjectKey key = SubjectKey.of(shown.request());
        boolean ended = measured && !shown.measuring() && key.equals(shownKey);
        List<LaneRow> before = List.copyOf(table.getItems());
        following = true;
        table.getItems().setAll(rows);
        following = false;
        shownKey = key;
        measured = shown.measuring();
        setWidths();
        showSelection();
        if (ended && !model.reducedMotionProperty().get()) {
            slide.from(before);
        }
    }

    /** While rounds are measured rows keep their places; new ones come last. */
    private List<LaneRow> inPlace(Shown shown) {
        List<LaneRow> rows = new ArrayList<>();
        for (LaneRow old : table.getItems()) {
            shown.row(old.strategy()).ifPresent(rows::add);
        }
        if (!SubjectKey.of(shown.request()).equals(shownKey)) {
            rows.clear();
        }
        shown.rows().stream()
                .filter(row -> rows.stream().noneMatch(r -> r.strategy().equals(row.strategy())))
                .forEach(rows::add);
        return rows;
    }

    private void cells() {
        status.setCellFactory(c -> new StatusCell());
        AnchorDrag drag = new AnchorDrag(table, model);
        lane.setCellFactory(c -> new NameCell(drag));
        Supplier<SpeedupScale> current = () -> scale;
        speedup.setCellFactory(c -> new SpeedupCell(tokens, current));
        figure.setCellFactory(c -> new FigureCell());
        bar.setCellFactory(c -> new BarCell(tokens));
        wall.setCellFactory(c -> new WallCell());
        axis.setId("speedup-axis");
        axis.setMinHeight(HEADER);
        axis.setPrefHeight(HEADER);
        speedup.setGraphic(axis);
        speedup.widthProperty().subscribe(width -> axis.setPrefWidth(width.doubleValue()));
    }

    private void setWidths() {
        double inside = table.getWidth() - 2;
        if (inside <= 0) {
            return;
        }
        boolean scrolls = heightFor(table.getItems().size()) > table.getHeight() + 2;
        double name = Math.clamp(inside * 0.2, 176, 260);
        double free = Math.max(200, inside - (scrolls ? SCROLL_BAR : 0) - STATUS - name - FIGURE - WALL);
        TableColumns.fix(status, STATUS);
        TableColumns.fix(lane, name);
        TableColumns.fix(speedup, Math.floor(free * SPEEDUP_PART));
        TableColumns.fix(figure, FIGURE);
        TableColumns.fix(bar, free - Math.floor(free * SPEEDUP_PART));
        TableColumns.fix(wall, WALL);
    }

    private ContextMenu menu() {
        MenuItem baseline = new MenuItem("Make baseline", Icons.of(Feather.ANCHOR, "i14", "muted"));
        baseline.setId("make-baseline");
        baseline.setOnAction(e -> selected(row -> model.makeBaseline(row.strategy())));
        MenuItem copy = new MenuItem("Copy figures", Icons.of(Feather.COPY, "i14", "muted"));
        copy.setOnAction(e -> selected(row -> CopyButton.copy(row.description())));
        return new ContextMenu(baseline, copy);
    }

    private void selected(Consumer<LaneRow> action) {
        LaneRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
    }

    private void followSelection() {
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row != null) {
                model.detail().selectedProperty().set(row.strategy());
            }
        });
        model.detail().selectedProperty().subscribe(this::showSelection);
    }

    private void showSelection() {
        StrategyName strategy = model.detail().selectedProperty().get();
        following = true;
        table.getItems().stream()
                .filter(row -> row.strategy().equals(strategy))
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            if (!Objects.equals(table.getSelectionModel().getSelectedItem(), row)) {
                                table.getSelectionModel().select(row);
                            }
                        },
                        () -> table.getSelectionModel().clearSelection());
        following = false;
    }

    /** The wall time. */
    private static final class WallCell extends TableCell<LaneRow, LaneRow> {
        WallCell() {
            getStyleClass().add("pad");
        }

        @Override
        protected void updateItem(LaneRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.wall());
        }
    }
}
