package org.cyclotron.gui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cyclotron.gui.control.FocusStops;
import org.cyclotron.gui.control.OverlayPlace;
import org.jspecify.annotations.Nullable;

/**
 * Shows one thing above the window: palette, tasks, shortcuts, an error. Escape or a click beside it closes it, and the
 * focus returns to where it was; until then Tab stays inside. It neither moves nor fades, so nothing stirs while a run is timed.
 */
final class Overlay extends StackPane implements OverlayPlace {
    private final Deque<Region> later = new ArrayDeque<>();
    private boolean letterPressed;
    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay-place");
        setVisible(false);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keepFocus);
        // Before a list hears of it, which would take it for the end of an edit.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                hide();
                e.consume();
            }
        });
    }

    @Override
    public void show(Region node) {
        Scene scene = getScene();
        if (!isVisible() && scene != null) {
            focusBefore = scene.getFocusOwner();
        }
        node.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(node);
        setVisible(true);
        List<Node> stops = FocusStops.in(node);
        node.setFocusTraversable(stops.isEmpty());
        (stops.isEmpty() ? node : stops.getFirst()).requestFocus();
    }

    @Override
    public void showLater(Region node) {
        if (isVisible()) {
            later.add(node);
        } else {
            show(node);
        }
    }

    /** What lies below is covered: the focus goes round in what is shown. */
    private void keepFocus(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown()) {
            return;
        }
        List<Node> stops = FocusStops.in(this);
        Node edge = stops.isEmpty() ? null : event.isShiftDown() ? stops.getFirst() : stops.getLast();
        if (edge == null || edge.isFocused()) {
            if (stops.size() > 1) {
                goRound(stops, event.isShiftDown());
            }
            event.consume();
        }
    }

    private void showNext() {
        Region next = isVisible() ? null : later.poll();
        if (next != null) {
            show(next);
        }
    }

    /**
     * Letters pressed with Alt belong to what is shown alone, and the menus below it do not open. The toolkit would press
     * whichever button of the window has the letter, also one that is covered.
     */
    void pressLetters(Scene scene) {
        // The scene itself presses letters before any of its filters hears of them.
        scene.windowProperty().subscribe(window -> {
            if (window != null) {
                window.addEventFilter(KeyEvent.ANY, event -> {
                    if (isVisible() && !event.isControlDown() && isForMenus(scene, event)) {
                        event.consume();
                    }
                });
            }
        });
    }

    private boolean isForMenus(Scene scene, KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return letterPressed && event.isAltDown();
        }
        if (event.getCode() == KeyCode.ALT || event.getCode() == KeyCode.F10) {
            return true;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            List<Mnemonic> meant = event.isAltDown() ? mnemonics(scene, event) : List.of();
            letterPressed = !meant.isEmpty();
            meant.stream()
                    .filter(mnemonic -> isWithin(mnemonic.getNode()))
                    .findFirst()
                    .ifPresent(mnemonic -> {
                        mnemonic.getNode().requestFocus();
                        mnemonic.fire();
                    });
            return letterPressed;
        }
        return false;
    }

    private static List<Mnemonic> mnemonics(Scene scene, KeyEvent event) {
        return scene.getMnemonics().entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** From one end to the other; by way of its neighbour, since only a focus that was moved by key is seen. */
    private static void goRound(List<Node> stops, boolean toLast) {
        Node neighbour = toLast ? stops.get(stops.size() - 2) : stops.get(1);
        neighbour.requestFocus();
        neighbour.requestFocusTraversal(toLast ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    @Override
    public void hide() {
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
        // Afterwards, since an answer may lead to a further question.
        Platform.runLater(this::showNext);
    }
}
