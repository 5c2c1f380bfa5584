package org.cyclotron.gui.registers;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.ProblemBox;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The list of registers with its heading, filter, and the box of rows that could not be read. */
public final class RegistersView extends VBox {
    /** Title, number and the space between them and the buttons. */
    private static final int HEADING_WORDS = 3;

    private final RegistersViewModel model;
    private final CustomTextField filter = new CustomTextField();
    private final RegisterTable table;
    private final HBox heading = new HBox();

    /**
     * A view.
     *
     * @param showProblems called when all problems are asked for
     * @param headingActions small buttons at the right of the heading
     */
    public RegistersView(RegistersViewModel model, Runnable showProblems, Node... headingActions) {
        this.model = model;
        this.table = new RegisterTable(model);
        getStyleClass().add("left");
        StackPane body = new StackPane(table, empty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heading(headingActions), file(), filterRow(), body, problems(showProblems));
    }

    /** The table, such as to give it the focus. */
    public TableView<RegisterListItem> table() {
        return table;
    }

    /** Adds a small button to the heading, left of those that are there. */
    public void addAction(Node button) {
        heading.getChildren().add(HEADING_WORDS, button);
    }

    /** Shows the kind in a column of its own, for windows from 1440 pixels on. */
    public void setWide(boolean wide) {
        table.setWide(wide);
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Node heading(Node... actions) {
        Chip count = new Chip("", Chip.Tone.PLAIN);
        count.textProperty().bind(model.countText());
        heading.getChildren().addAll(Texts.whole(Texts.label("Registers", "semibold")), count, Texts.spring());
        heading.getChildren().addAll(actions);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    private Node file() {
        Label name = Texts.bound(model.fileNameProperty(), "may-be-cut");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Chip field = new Chip("", Chip.Tone.PLAIN);
        field.textProperty().bind(model.fieldText());
        field.visibleProperty().bind(field.textProperty().isNotEmpty());
        HBox row = new HBox(Icons.of(Feather.FILE_TEXT, "i14", "muted"), name, Texts.spring(), field);
        row.getStyleClass().add("pane-file");
        hideWithoutFile(row);
        return row;
    }

    private Node filterRow() {
        filter.setPromptText("Filter: name, kind, deg > 12");
        filter.setAccessibleText("Filter registers");
        filter.setLeft(Icons.of(Feather.FILTER, "i14", "muted"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            } else if (e.getCode() == KeyCode.DOWN) {
                table.requestFocus();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox row = new HBox(filter);
        row.getStyleClass().add("pane-filter");
        hideWithoutFile(row);
        return row;
    }

    private Node empty() {
        EmptyState noFile = new EmptyState(Feather.INBOX, "No file open", "Rows of the file appear here.");
        EmptyState noMatch =
                new EmptyState(Feather.FILTER, "No register matches", "Press Escape in the filter to show all.");
        noFile.visibleProperty().bind(model.fileNameProperty().isEmpty());
        noMatch.visibleProperty().bind(model.fileNameProperty().isNotEmpty().and(Bindings.isEmpty(model.shown())));
        table.visibleProperty().bind(Bindings.isNotEmpty(model.shown()));
        StackPane overlay = new StackPane(noFile, noMatch);
        overlay.setPickOnBounds(false);
        return overlay;
    }

    private Node problems(Runnable showProblems) {
        ProblemBox box = new ProblemBox(showProblems);
        Runnable fill = () -> box.set(model.problemHeading().get(), List.copyOf(model.problems()));
        model.problems().addListener((ListChangeListener<String>) change -> fill.run());
        fill.run();
        StackPane frame = new StackPane(box);
        frame.getStyleClass().add("pane-problems");
        frame.visibleProperty().bind(Bindings.isNotEmpty(model.problems()));
        frame.managedProperty().bind(frame.visibleProperty());
        return frame;
    }

    private void hideWithoutFile(Node node) {
        node.visibleProperty().bind(model.fileNameProperty().isNotEmpty());
        node.managedProperty().bind(node.visibleProperty());
    }
}
