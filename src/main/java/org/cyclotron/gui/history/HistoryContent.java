package org.cyclotron.gui.history;

/** What the workspace shows below its controls. */
sealed interface HistoryContent {
    /** The history is read for the first time. */
    record Loading() implements HistoryContent {}

    /** Nothing was kept yet. */
    record Empty() implements HistoryContent {}

    /** No entry is as asked for. @param all how many entries there are */
    record NothingFound(int all) implements HistoryContent {}

    /** Entries are there. @param all how many entries there are, shown or not */
    record Entries(int all) implements HistoryContent {}

    /** The history could not be read. */
    record Failed(HistoryFailure failure) implements HistoryContent {}
}
