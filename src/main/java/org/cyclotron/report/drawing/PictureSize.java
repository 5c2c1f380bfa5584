package org.cyclotron.report.drawing;

/**
 * How large a picture is.
 *
 * @param width in logical pixels (points in PDF), 1 … 20,000
 * @param height likewise
 * @param scale pixels for a logical pixel where the format has pixels, above 0, at most 16
 */
public record PictureSize(int width, int height, double scale) {
    private static final int LARGEST = 20_000;
    private static final double LARGEST_SCALE = 16;
    /** 400 million pixels: 1.6 GB of memory at most. */
    private static final double MOST_PIXELS = 4e8;

    public PictureSize {
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException(
                    "A picture is 1 to " + LARGEST + " wide and high, not " + width + " × " + height);
        }
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException("A scale lies above 0 and is at most 16, not " + scale);
        }
        if (width * scale * height * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("A picture of " + width + " × " + height + " at scale " + scale
                    + " has too many pixels; choose a smaller scale, or SVG or PDF");
        }
    }

    /** At scale 1. */
    public static PictureSize of(int width, int height) {
        return new PictureSize(width, height, 1);
    }
}
