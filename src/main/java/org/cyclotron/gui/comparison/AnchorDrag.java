package org.cyclotron.gui.comparison;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Dragging the anchor of the baseline to another lane: the row under the pointer is marked, and takes it on release. */
final class AnchorDrag {
    private final TableView<LaneRow> table;
    private final ComparisonViewModel model;
    private @Nullable TableRow<?> marked;

    private boolean held;

    AnchorDrag(TableView<LaneRow> table, ComparisonViewModel model) {
        this.table = table;
        this.model = model;
        // Some platforms send a drag to where it began, others to what is below the pointer; the table sees both.
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Makes a node the handle. */
    void attach(Node anchor) {
        anchor.setCursor(Cursor.OPEN_HAND);
        anchor.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> held = true);
    }

    private void drag(MouseEvent event) {
        if (held) {
            mark(target(event).orElse(null));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        boolean dragged = held && marked != null;
        held = false;
        mark(null);
        if (dragged) {
            target(event).map(TableRow::getItem).ifPresent(this::drop);
        }
    }

    private void drop(Object item) {
        if (item instanceof LaneRow lane) {
            model.makeBaseline(lane.strategy());
        }
    }

    private void mark(@Nullable TableRow<?> row) {
        if (marked != null) {
            marked.pseudoClassStateChanged(Styles.ANCHOR_HERE, false);
        }
        marked = row;
        if (row != null) {
            row.pseudoClassStateChanged(Styles.ANCHOR_HERE, true);
        }
    }

    /** The row under the pointer, where its lane can be the baseline. */
    private Optional<TableRow<?>> target(MouseEvent event) {
        for (Node node : table.lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row
                    && row.isVisible()
                    && row.getItem() instanceof LaneRow lane
                    && !lane.isUnplotted()
                    && !lane.isWaiting()
                    && row.contains(row.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
