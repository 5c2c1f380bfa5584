package org.cyclotron.costmodel;

/** How the work on a register is cut, as far as its cost depends on it. Every decomposition has one. */
public sealed interface WorkShape {
    /** The stable name of the decomposition, by which its unit costs are found. */
    String id();

    /** Whether a worker that meets a cycle walks all of it. */
    default boolean walksWholeCycles() {
        return false;
    }

    /** The walk whose cost a state is taken. */
    default Walk walk() {
        return walksWholeCycles() ? Walk.BITMAP : Walk.PIECES;
    }

    /** One task. */
    record Whole() implements WorkShape {
        @Override
        public String id() {
            return "whole";
        }

        @Override
        public boolean walksWholeCycles() {
            return true;
        }
    }

    /** One task a register of the file, the largest first. */
    record Registers() implements WorkShape {
        @Override
        public String id() {
            return "registers";
        }

        @Override
        public boolean walksWholeCycles() {
            return true;
        }
    }

    /**
     * A fixed range of start states for each worker.
     *
     * @param listed whether the states are listed first
     */
    record Blocks(String id, boolean listed) implements WorkShape {
        @Override
        public boolean walksWholeCycles() {
            return true;
        }
    }

    /**
     * Batches of start states from one queue.
     *
     * @param batch start states in a batch, at least 1
     */
    record Queue(String id, double batch) implements WorkShape {
        @Override
        public boolean walksWholeCycles() {
            return true;
        }
    }

    /**
     * Pieces of cycles between marks.
     *
     * @param spacing the mean number of states from mark to mark
     * @param chunk marks in a task
     */
    record Segments(String id, double spacing, double chunk) implements WorkShape {
        @Override
        public Walk walk() {
            return Walk.SEGMENTS;
        }
    }

    /**
     * Equal pieces of cycles of known length.
     *
     * @param leastPiece shorter pieces are not made
     * @param task steps in a task at least, unless the pieces are longer
     */
    record Leap(String id, double leastPiece, double task) implements WorkShape {}
}
