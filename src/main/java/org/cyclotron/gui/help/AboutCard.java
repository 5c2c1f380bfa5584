package org.cyclotron.gui.help;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Texts;

/** What program this is, on what it runs, and under which licences it and its parts stand. */
public final class AboutCard {
    /** Parts that are shipped with the program, and their licences. */
    private static final List<String> PARTS = List.of(
            "OpenJFX: GPL 2 with classpath exception",
            "AtlantaFX: MIT",
            "ControlsFX: BSD 3-clause",
            "Ikonli: Apache 2.0; Feather icons: MIT",
            "JFreeChart, JFreeChart-FX: LGPL; FXGraphics2D: BSD 3-clause",
            "JFreeSVG, JFreePDF: GPL",
            "Jackson, Hipparchus, JSpecify: Apache 2.0; FastCSV: MIT",
            "picocli: Apache 2.0",
            "SQLite JDBC: Apache 2.0; SQLite: public domain",
            "Inter, JetBrains Mono: SIL Open Font License 1.1");

    private AboutCard() {}

    /** The card. */
    public static Region of() {
        String system = system();
        HBox heading = new HBox(
                new ImageView(Look.icon(48)),
                new VBox(
                        Texts.label("Cyclotron " + version(), "semibold", "t16"),
                        Texts.label("Exact cycles of shift registers, and which parallel strategy pays", "muted")));
        heading.getStyleClass().add("about-heading");
        VBox parts = new VBox(Texts.label("Licences", "semibold", "t12", "muted"));
        parts.getChildren().add(Texts.label("Cyclotron: Apache 2.0", "t12"));
        PARTS.forEach(part -> parts.getChildren().add(Texts.label(part, "t12")));
        parts.getStyleClass().add("lines");
        VBox runs = new VBox(Texts.label("Runs on", "semibold", "t12", "muted"));
        system.lines().forEach(line -> runs.getChildren().add(Texts.label(line, "code")));
        runs.getStyleClass().add("lines");
        VBox body = new VBox(heading, runs, parts);
        body.getStyleClass().add("about");
        Card card = new Card("About Cyclotron", body, new CopyButton("version and system", () -> system));
        card.setId("about");
        card.getStyleClass().add("overlay-card");
        return card;
    }

    /** Version, Java, JavaFX and system, a line each. */
    static String system() {
        return "Cyclotron " + version()
                + "\nJava " + Runtime.version() + ", " + System.getProperty("java.vm.name", "")
                + "\nJavaFX " + System.getProperty("javafx.runtime.version", "unknown")
                + "\n" + System.getProperty("os.name", "") + " " + System.getProperty("os.version", "") + ", "
                + System.getProperty("os.arch", "");
    }

    private static String version() {
        return Objects.requireNonNullElse(AboutCard.class.getPackage().getImplementationVersion(), "development");
    }
}
