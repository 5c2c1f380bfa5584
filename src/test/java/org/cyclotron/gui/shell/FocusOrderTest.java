package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.control.FocusStops;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person without a mouse: Tab goes through everything in reading order, is seen where it stops, and is never caught. */
@ExtendWith(ApplicationExtension.class)
class FocusOrderTest {
    @TempDir
    private static Path root;

    private static final String TEXT = """
            #! field=2
            # tails
            0,0,1,1,1,1,0,1,1,0
            # primitive
            1,1,0,0
            """;
    /** Rounded positions within a line may differ by this. */
    private static final double SLACK = 6;

    private final FakeFilePicker picker = new FakeFilePicker();
    private Path folder;
    private Workbench workbench;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(root, "focus");
        workbench = new Workbench(stage, new Preferences(folder.resolve("preferences")), owner -> picker);
        workbench.stage().show();
        scene = stage.getScene();
    }

    @Test
    void theStartPage(FxRobot robot) {
        assertWalk(robot, scene.getRoot());
    }

    @Test
    void theRegisterWorkspace(FxRobot robot) throws IOException {
        open(robot, TEXT);
        show(robot, "register", "#register-reciprocal");
        assertWalk(robot, scene.getRoot());
    }

    @Test
    void theStructureWorkspaceWithItsDiagramAndItsList(FxRobot robot) throws IOException {
        open(robot, TEXT + "1,2\n");
        robot.push(KeyCode.F5);
        SessionJourneyTest.await(() -> workbench.stage().registers().items().stream()
                .allMatch(item -> item.status() == RegisterStatus.VERIFIED));
        show(robot, "structure", "#cycles");
        SessionJourneyTest.await(() -> robot.lookup("#diagram").tryQuery().isPresent());
        assertWalk(robot, scene.getRoot());
        robot.clickOn("#list-cycles");
        SessionJourneyTest.await(() -> robot.lookup("#cycle-list").tryQuery().isPresent());
        assertWalk(robot, scene.getRoot());
    }

    @Test
    void theSequenceWorkspaceWithItsField(FxRobot robot) throws IOException {
        open(robot, TEXT);
        show(robot, "sequence", "#postulates");
        assertWalk(robot, scene.getRoot());
    }

    @Test
    void theExportDialogKeepsTheFocusInside(FxRobot robot) throws IOException {
        open(robot, TEXT);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        SessionJourneyTest.await(() -> robot.lookup("#export-dialog").tryQuery().isPresent());
        assertThat(stops(overlay()))
                .contains(
                        robot.lookup("#export-items").query(),
                        robot.lookup("#export-run").query());
        assertWalk(robot, overlay());
    }

    @Test
    void thePaletteKeepsTheFocusInItsQuery(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        SessionJourneyTest.await(() -> robot.lookup("#palette-query").tryQuery().isPresent());
        assertWalk(robot, overlay());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner())
                .isSameAs(robot.lookup("#palette-query").query());
    }

    @Test
    void thePaletteOpensFromItsFieldByKey(FxRobot robot) {
        robot.interact(() -> robot.lookup("#palette-field").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#palette-query").tryQuery()).isPresent();
    }

    @Test
    void everyMenuItemHasAKeyOrALetterAndNoLetterTwice(FxRobot robot) {
        MenuBar menus = robot.lookup("#menus").queryAs(MenuBar.class);
        assertThat(letters(menus.getMenus().stream().map(MenuItem::getText).toList()))
                .doesNotHaveDuplicates()
                .hasSize(menus.getMenus().size());
        for (Menu menu : menus.getMenus()) {
            List<String> titles =
                    menu.getItems().stream().map(MenuItem::getText).toList();
            assertThat(letters(titles)).as(menu.getText()).doesNotHaveDuplicates();
            for (MenuItem item : menu.getItems()) {
                assertThat(item.getAccelerator() != null || item.getText().contains("_"))
                        .as(item.getText())
                        .isTrue();
            }
        }
    }

    @Test
    void everyButtonOfADialogHasALetter(FxRobot robot) throws IOException {
        open(robot, "1,1,0,0\n", "#question-open");
        assertDialogLetters(robot, "Which field");
        robot.clickOn("#question-open");
        SessionJourneyTest.await(() -> !workbench.stage().registers().items().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertDialogLetters(robot, "export");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.N);
        SessionJourneyTest.await(() -> workbench.stage().registers().items().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        SessionJourneyTest.await(
                () -> robot.lookup("#question-discard").tryQuery().isPresent());
        assertDialogLetters(robot, "unsaved");
        robot.push(KeyCode.ALT, KeyCode.D);
        SessionJourneyTest.await(() -> workbench.stage().registers().items().isEmpty());
    }

    private void assertDialogLetters(FxRobot robot, String dialog) {
        List<String> words = robot
                .from(overlay())
                .lookup((Button button) ->
                        button.isVisible() && !button.getText().isEmpty())
                .queryAllAs(Button.class)
                .stream()
                .map(Button::getText)
                .toList();
        assertThat(words).as(dialog).isNotEmpty().allMatch(text -> text.contains("_"));
        assertThat(letters(words)).as(dialog).doesNotHaveDuplicates();
    }

    private static List<Character> letters(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("__", ""))
                .filter(text -> text.contains("_"))
                .map(text -> Character.toUpperCase(text.charAt(text.indexOf('_') + 1)))
                .toList();
    }

    /** Goes round once with Tab from the first stop. */
    private void assertWalk(FxRobot robot, Node part) {
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> expected = stops(part);
        assertThat(expected).isNotEmpty();
        robot.interact(() -> expected.getFirst().requestFocus());
        List<Node> visited = new ArrayList<>();
        List<WritableImage> pictures = new ArrayList<>();
        List<Bounds> places = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            robot.push(KeyCode.TAB);
            visited.add(scene.getFocusOwner());
            pictures.add(picture());
            // A list scrolls to the stop in it: later it may stand elsewhere.
            places.add(bounds(scene.getFocusOwner()));
        }
        Collections.rotate(visited, 1);
        Collections.rotate(pictures, 1);
        Collections.rotate(places, 1);
        assertThat(names(visited)).as("with Tab").isEqualTo(names(expected));
        assertReadingOrder(expected);
        assertSeen(expected, places, pictures);
    }

    /** The way never goes back up, but into a column further right. */
    private static void assertReadingOrder(List<Node> stops) {
        for (int i = 1; i < stops.size(); i++) {
            Bounds before = bounds(stops.get(i - 1));
            Bounds now = bounds(stops.get(i));
            boolean up = now.getMaxY() <= before.getMinY() + SLACK;
            boolean left = now.getMaxX() <= before.getMinX() + SLACK;
            boolean sameLine = Math.abs(now.getCenterY() - before.getCenterY()) < SLACK;
            assertThat(up && now.getMinX() < before.getMaxX() - SLACK && !contains(before, now))
                    .as("from %s up to %s", name(stops.get(i - 1)), name(stops.get(i)))
                    .isFalse();
            assertThat(left && sameLine)
                    .as("from %s back to %s", name(stops.get(i - 1)), name(stops.get(i)))
                    .isFalse();
        }
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return outer.contains(inner);
    }

    private void assertSeen(List<Node> stops, List<Bounds> places, List<WritableImage> pictures) {
        if (stops.size() < 2) {
            return;
        }
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            WritableImage other = pictures.get((i + 1) % pictures.size());
            if (!differ(pictures.get(i), other, places.get(i))) {
                unseen.add(name(stops.get(i)));
            }
        }
        assertThat(unseen).as("stops on which the focus is not seen").isEmpty();
    }

    private static boolean differ(WritableImage one, WritableImage other, Bounds place) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int changed = 0;
        for (int x = (int) Math.max(0, place.getMinX() - 3); x < Math.min(one.getWidth(), place.getMaxX() + 3); x++) {
            for (int y = (int) Math.max(0, place.getMinY() - 3);
                    y < Math.min(one.getHeight(), place.getMaxY() + 3);
                    y++) {
                changed += first.getArgb(x, y) == second.getArgb(x, y) ? 0 : 1;
            }
        }
        // More than a caret.
        return changed > 40;
    }

    private WritableImage picture() {
        return Pictures.onWindowThread(() -> scene.snapshot(null));
    }

    private List<Node> stops(Node part) {
        return Pictures.onWindowThread(() -> FocusStops.in(part));
    }

    private Node overlay() {
        return scene.getRoot().lookup(".overlay-place");
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(FocusOrderTest::name).toList();
    }

    private static String name(Node node) {
        String words = node.getAccessibleText() == null ? "" : " " + node.getAccessibleText();
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + (node instanceof javafx.scene.control.Labeled labeled ? " " + labeled.getText() : words);
    }

    private void open(FxRobot robot, String text) throws IOException {
        picker.toOpen = Optional.of(Files.writeString(folder.resolve("registers.csv"), text));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        SessionJourneyTest.await(() -> !workbench.stage().registers().items().isEmpty());
    }

    private void open(FxRobot robot, String text, String question) throws IOException {
        picker.toOpen = Optional.of(Files.writeString(folder.resolve("registers.csv"), text));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        SessionJourneyTest.await(() -> robot.lookup(question).tryQuery().isPresent());
    }

    private void show(FxRobot robot, String workspace, String node) {
        robot.interact(
                () -> workbench.stage().context().navigator().publish(new NavigationRequest.ShowWorkspace(workspace)));
        SessionJourneyTest.await(() -> robot.lookup(node).tryQuery().isPresent());
    }
}
