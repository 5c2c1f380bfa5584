package org.cyclotron.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.ChartPane;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.control.Theme;
import org.jfree.chart.ChartFactory;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;

/** Plants each fault once and expects the audit to name it, and nothing else. */
class SceneAuditTest {
    @Test
    void aGoodSceneHasNoFault() {
        assertThat(faults(look -> new VBox(8, new Label("Registers"), new HBox(8, new Label("a"), new Label("b")))))
                .isEmpty();
    }

    @Test
    void aLabelCutShortIsNamedUnlessItMayBe() {
        assertThat(faults(look -> new VBox(narrow(new Label("a text that is too long for its place")))))
                .singleElement()
                .asString()
                .startsWith("cut short: \"a text");
        assertThat(faults(look -> new VBox(narrow(Texts.label("a text that is too long", "may-be-cut")))))
                .isEmpty();
    }

    @Test
    void siblingsOnTopOfEachOtherAreNamed() {
        assertThat(faults(look -> {
                    Label second = new Label("second");
                    HBox.setMargin(second, new Insets(0, 0, 0, -20));
                    return new HBox(new Label("first"), second);
                }))
                .singleElement()
                .asString()
                .startsWith("overlap: \"first\" and \"second\"");
    }

    @Test
    void textThatIsHardToReadIsNamed() {
        assertThat(faults(look -> {
                    // The colour of disabled text, on the ground of the window.
                    VBox page = new VBox(Texts.label("faint", "planted-faint"));
                    page.getStylesheets().add("data:text/css,.planted-faint%7B-fx-text-fill:%23b0b0b0;%7D");
                    return page;
                }))
                .singleElement()
                .asString()
                .startsWith("contrast 2.");
    }

    @Test
    void aChartWithoutDataIsNamed() {
        assertThat(faults(look -> {
                    ChartPane chart = new ChartPane(look.tokensProperty());
                    chart.setChart(
                            t -> ChartFactory.createBarChart(null, null, null, new DefaultCategoryDataset()),
                            "nothing");
                    return sized(chart);
                }))
                .singleElement()
                .asString()
                .startsWith("chart without data");
    }

    @Test
    void aHorizontalScrollBarIsNamed() {
        assertThat(faults(look -> {
                    Region wide = new Region();
                    wide.setMinSize(2000, 20);
                    return sized(new ScrollPane(wide));
                }))
                .anySatisfy(fault -> assertThat(fault).startsWith("horizontal scroll bar"));
    }

    @Test
    void textBeyondTheWindowIsNamed() {
        assertThat(faults(look -> {
                    Region wide = new Region();
                    wide.setMinWidth(390);
                    return new HBox(wide, Texts.whole(new Label("outside")));
                }))
                .singleElement()
                .asString()
                .startsWith("beyond the window: \"outside\"");
    }

    @FunctionalInterface
    private interface Content {
        Node make(Look look);
    }

    private static List<String> faults(Content content) {
        return Pictures.onWindowThread(() -> {
            Look look = new Look(Theme.LIGHT);
            VBox root = new VBox(content.make(look));
            root.setFillWidth(true);
            Scene scene = new Scene(root, 400, 300);
            look.style(scene);
            scene.snapshot(null);
            return SceneAudit.of(scene);
        });
    }

    private static Node narrow(Label label) {
        label.setMaxWidth(60);
        return label;
    }

    private static Region sized(Region region) {
        region.setMinSize(200, 100);
        region.setPrefSize(200, 100);
        return region;
    }
}
