package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.NavigationRequest;

/**
 * Clicks, drags, scrolls, types and runs commands at random, as a seed says, and watches that the window answers. What was
 * done last is remembered, to be told where something fails.
 */
final class RandomPerson {
    /** A window that takes longer to answer once is frozen, on however loaded a machine. */
    private static final long SECONDS_TO_ANSWER = 30;

    private static final int REMEMBERED = 40;
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.F1,
            KeyCode.F5,
            KeyCode.F6,
            KeyCode.F7,
            KeyCode.F10,
            KeyCode.DIGIT1,
            KeyCode.DIGIT0,
            KeyCode.X,
            KeyCode.COMMA,
            KeyCode.PLUS,
            KeyCode.A,
            KeyCode.F);
    private static final List<String> TEXTS = List.of(
            "x^4 + x + 1",
            "1,0,1",
            "[8,6,5,4]",
            "GF(2^8)",
            "0x11d",
            "deg > 3",
            "-1",
            "",
            "x^",
            "999999999",
            "χ²",
            "\t");

    private final Stage stage;
    private final Workbench workbench;
    private final FakeFilePicker picker;
    private final List<Path> files;
    private final Random random;
    private final Deque<String> lately = new ArrayDeque<>();
    private int acts;

    RandomPerson(Stage stage, Workbench workbench, FakeFilePicker picker, List<Path> files, long seed) {
        this.stage = stage;
        this.workbench = workbench;
        this.picker = picker;
        this.files = files;
        this.random = new Random(seed);
    }

    /** Goes on for some seconds; @return how many acts there were */
    int act(long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            onWindowThread(this::act);
            answered();
        }
        return acts;
    }

    /** What was done last, oldest first. */
    List<String> lately() {
        return List.copyOf(lately);
    }

    /** The window draws a frame; one that was closed, which may come late, is opened again. */
    private void answered() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        Scene scene = stage.getScene();
        Runnable frame = drawn::countDown;
        Platform.runLater(() -> scene.addPostLayoutPulseListener(frame));
        boolean answered = false;
        for (int second = 0; second < SECONDS_TO_ANSWER && !answered; second++) {
            Platform.runLater(this::showFrame);
            answered = drawn.await(1, TimeUnit.SECONDS);
        }
        Platform.runLater(() -> scene.removePostLayoutPulseListener(frame));
        assertThat(answered).as("the window answers after %s", lately()).isTrue();
    }

    private void showFrame() {
        if (!stage.isShowing()) {
            stage.show();
            did("show again");
        }
        Platform.requestNextPulse();
    }

    private void act() {
        acts++;
        int kind = random.nextInt(100);
        if (kind < 40) {
            clickNode();
        } else if (kind < 50) {
            clickAnywhere();
        } else if (kind < 56) {
            scroll();
        } else if (kind < 62) {
            type();
        } else if (kind < 80) {
            key();
        } else if (kind < 94) {
            command();
        } else {
            file();
        }
    }

    private void clickNode() {
        List<Node> nodes = new ArrayList<>();
        List<Window> windows = List.copyOf(Window.getWindows());
        Window window = windows.get(random.nextInt(windows.size()));
        if (window.getScene() != null) {
            collect(window.getScene().getRoot(), nodes);
        }
        if (!nodes.isEmpty()) {
            Node node = nodes.get(random.nextInt(nodes.size()));
            Bounds place = node.localToScreen(node.getLayoutBounds());
            if (place != null) {
                did("click " + node);
                click(place.getCenterX(), place.getCenterY());
            }
        }
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible() || node.isDisabled() || node.isMouseTransparent()) {
            return;
        }
        if (node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof IndexedCell
                || node.getOnMouseClicked() != null
                || node.getStyleClass().contains("tab")
                || node.getStyleClass().contains("menu-item")) {
            nodes.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    private void clickAnywhere() {
        double x = stage.getX() + random.nextDouble() * stage.getWidth();
        double y = stage.getY() + random.nextDouble() * stage.getHeight();
        did("click at " + Math.round(x) + ", " + Math.round(y));
        if (random.nextInt(4) == 0) {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(x + random.nextInt(-200, 200), y + random.nextInt(-100, 100));
            robot.mouseRelease(MouseButton.PRIMARY);
        } else {
            click(x, y);
        }
    }

    private void click(double x, double y) {
        Robot robot = new Robot();
        robot.mouseMove(x, y);
        MouseButton button = random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        robot.mouseClick(button);
        if (random.nextInt(6) == 0) {
            robot.mouseClick(button);
        }
    }

    private void scroll() {
        int amount = random.nextInt(-20, 21);
        did("scroll " + amount);
        Robot robot = new Robot();
        robot.mouseMove(
                stage.getX() + random.nextDouble() * stage.getWidth(),
                stage.getY() + random.nextDouble() * stage.getHeight());
        robot.mouseWheel(amount);
    }

    private void type() {
        if (stage.getScene().getFocusOwner() instanceof TextInputControl text && text.isEditable()) {
            String typed = TEXTS.get(random.nextInt(TEXTS.size()));
            did("type " + typed + " into " + text);
            if (random.nextBoolean()) {
                text.selectAll();
            }
            text.replaceSelection(typed);
        }
    }

    private void key() {
        KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
        List<KeyCode> held = new ArrayList<>();
        for (KeyCode modifier : List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT)) {
            if (random.nextInt(6) == 0) {
                held.add(modifier);
            }
        }
        did("press " + held + " " + key);
        Robot robot = new Robot();
        held.forEach(robot::keyPress);
        robot.keyType(key);
        held.forEach(robot::keyRelease);
    }

    private void command() {
        List<Command> all = workbench.stage().context().commands().matching("e");
        Command command = all.get(random.nextInt(all.size()));
        if (!workbench.stage().context().commands().pausedProperty().get()) {
            did("run " + command.id());
            command.run();
        }
    }

    private void file() {
        Path file = files.get(random.nextInt(files.size()));
        picker.toOpen = Optional.of(file);
        picker.toSave = random.nextBoolean() ? Optional.of(file) : Optional.empty();
        if (random.nextInt(3) == 0) {
            did("open " + file.getFileName());
            workbench.stage().context().navigator().publish(new NavigationRequest.OpenFile(file));
        }
    }

    private void did(String what) {
        lately.add(what);
        if (lately.size() > REMEMBERED) {
            lately.remove();
        }
    }

    /**
     * The headless platform fails by itself where pressing the mouse has closed the window under its robot, and where a
     * window that reaches beyond its screen is drawn.
     */
    static boolean isOfThePlatform(Throwable error) {
        return Stream.of(error.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("com.sun.glass.ui.headless."))
                .isPresent();
    }

    private void onWindowThread(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } catch (RuntimeException e) {
                if (!isOfThePlatform(e)) {
                    throw e;
                }
                stage.requestFocus();
            } finally {
                done.countDown();
            }
        });
        assertThat(done.await(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .as("the window answers after %s", lately())
                .isTrue();
    }
}
