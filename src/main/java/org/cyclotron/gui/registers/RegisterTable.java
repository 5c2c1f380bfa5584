package org.cyclotron.gui.registers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cyclotron.gui.control.TableColumns;

/** The table of registers: number, name over polynomial, order over kind, status; sortable, several may be selected. */
final class RegisterTable extends TableView<RegisterListItem> {
    private static final double ROW = 44;
    private static final double NUMBER = 34;
    private static final double DIGIT = 8;
    private static final double ORDER = 92;
    private static final double STATUS = 34;

    private static final double KIND = 104;

    private final RegistersViewModel model;
    private final TableColumn<RegisterListItem, RegisterListItem> kind;
    private final TableColumn<RegisterListItem, RegisterListItem> order;
    /** Set while one side follows the other, so that they do not chase each other. */
    private boolean following;

    RegisterTable(RegistersViewModel model) {
        this.model = model;
        getStyleClass().add("registers-table");
        setFixedCellSize(ROW);
        setAccessibleText("Registers of the file");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableColumn<RegisterListItem, RegisterListItem> name =
                column("Register", Comparator.comparing(RegisterListItem::name));
        name.setCellFactory(RegisterCells.name());
        TableColumn<RegisterListItem, RegisterListItem> order =
                column("Order", Comparator.comparing(RegisterListItem::orderForSorting));
        order.setCellFactory(RegisterCells.order());
        order.getStyleClass().add("right");
        TableColumn<RegisterListItem, RegisterListItem> status =
                column("", Comparator.comparing(RegisterListItem::status));
        status.setCellFactory(c -> RegisterCells.status());
        fix(order, ORDER);
        fix(status, STATUS);
        kind = kind();
        this.order = order;
        TableColumn<RegisterListItem, RegisterListItem> number = number();
        model.items().subscribe(() -> fix(number, numberWidth()));
        getColumns().setAll(List.of(number, name, kind, order, status));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<RegisterListItem> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        followSelection();
    }

    /** With room, the kind has a column of its own instead of standing below the order. */
    void setWide(boolean wide) {
        kind.setVisible(wide);
        order.setCellFactory(wide ? RegisterCells.orderAlone() : RegisterCells.order());
    }

    private static TableColumn<RegisterListItem, RegisterListItem> kind() {
        TableColumn<RegisterListItem, RegisterListItem> column =
                column("Kind", Comparator.comparing(RegisterListItem::kind));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(RegisterListItem item, boolean empty) {
                super.updateItem(item, empty);
                boolean failed = !empty && item != null && item.status() == RegisterStatus.FAILED;
                getStyleClass().remove("bad");
                if (failed) {
                    getStyleClass().add("bad");
                }
                setText(
                        empty || item == null
                                ? null
                                : failed ? "FAILED" : item.kind().label());
            }
        });
        fix(column, KIND);
        column.setVisible(false);
        return column;
    }

    private static TableColumn<RegisterListItem, RegisterListItem> number() {
        TableColumn<RegisterListItem, RegisterListItem> column =
                column("#", Comparator.comparingInt(RegisterListItem::number));
        column.getStyleClass().add("num");
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(RegisterListItem item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : String.valueOf(item.number()));
            }
        });
        fix(column, NUMBER);
        return column;
    }

    private static TableColumn<RegisterListItem, RegisterListItem> column(
            String title, Comparator<RegisterListItem> comparator) {
        TableColumn<RegisterListItem, RegisterListItem> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(comparator);
        column.setReorderable(false);
        return column;
    }

    /** Room for the greatest number, which is the last one. */
    private double numberWidth() {
        int digits = model.items().isEmpty()
                ? 2
                : String.valueOf(model.items().getLast().number()).length();
        return NUMBER + DIGIT * Math.max(0, digits - 2);
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        TableColumns.fix(column, width);
        column.setResizable(false);
    }

    private void followSelection() {
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<RegisterListItem>) change -> {
            if (!following && !model.updatingProperty().get()) {
                following = true;
                model.select(getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList());
                following = false;
            }
        });
        model.selected().addListener((ListChangeListener<RegisterListItem>) change -> showSelection());
        model.updatingProperty().subscribe(updating -> {
            if (!updating) {
                showSelection();
            }
        });
        showSelection();
    }

    /** Selects what the model says, by place: looking rows up one by one would be quadratic when all are selected. */
    private void showSelection() {
        if (following || model.updatingProperty().get()) {
            return;
        }
        following = true;
        Set<Integer> numbers =
                model.selected().stream().map(RegisterListItem::number).collect(Collectors.toSet());
        int[] places = IntStream.range(0, getItems().size())
                .filter(i -> numbers.contains(getItems().get(i).number()))
                .toArray();
        if (!Arrays.equals(
                places,
                getSelectionModel().getSelectedIndices().stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray())) {
            getSelectionModel().clearSelection();
            if (places.length > 0) {
                getSelectionModel().selectIndices(places[0], Arrays.copyOfRange(places, 1, places.length));
            }
        }
        following = false;
    }
}
