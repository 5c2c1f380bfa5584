package org.cyclotron.gui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Contrast by the formula of the Web Content Accessibility Guidelines 2.1, success criterion 1.4.3. */
final class Contrast {
    private Contrast() {}

    static double ratio(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** What is seen of a translucent colour over an opaque one. */
    static Color over(Color top, Color bottom) {
        double a = top.getOpacity();
        return Color.color(
                top.getRed() * a + bottom.getRed() * (1 - a),
                top.getGreen() * a + bottom.getGreen() * (1 - a),
                top.getBlue() * a + bottom.getBlue() * (1 - a));
    }

    /** The colour behind a node: the fills of the node and its ancestors, one over the other. */
    static Color background(Node node) {
        Deque<Color> layers = new ArrayDeque<>();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && topFill(region) instanceof Color colour && colour.getOpacity() > 0) {
                layers.push(colour);
                if (colour.getOpacity() == 1) {
                    break;
                }
            }
        }
        Color seen = Color.WHITE;
        for (Color layer : layers) {
            seen = over(layer, seen);
        }
        return seen;
    }

    private static Object topFill(Region region) {
        Background background = region.getBackground();
        if (background == null || background.getFills().isEmpty()) {
            return Color.TRANSPARENT;
        }
        BackgroundFill top = background.getFills().getLast();
        return top.getFill();
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
