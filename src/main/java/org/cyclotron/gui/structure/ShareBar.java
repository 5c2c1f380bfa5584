package org.cyclotron.gui.structure;

import javafx.scene.layout.Region;

/** A horizontal bar filled to a share of its width; a share above 0 fills at least two pixels. */
final class ShareBar extends Region {
    private static final double HEIGHT = 6;
    private static final double LEAST = 2;

    private final Region track = new Region();
    private final Region fill = new Region();
    private double share;

    ShareBar() {
        track.getStyleClass().add("share-track");
        fill.getStyleClass().add("share-fill");
        getChildren().addAll(track, fill);
        setMinSize(24, HEIGHT);
        setPrefSize(72, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    void setShare(double next) {
        share = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        track.resizeRelocate(0, 0, width, getHeight());
        double filled = share == 0 ? 0 : Math.max(LEAST, share * width);
        fill.resizeRelocate(0, 0, Math.min(width, filled), getHeight());
    }
}
