package org.cyclotron.gui.session;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Sorted figures of other lists, for a binary search among them without copying. */
final class IndexedView extends AbstractList<Integer> implements RandomAccess {
    private final int size;
    private final IntFunction<Integer> at;

    IndexedView(int size, IntFunction<Integer> at) {
        this.size = size;
        this.at = at;
    }

    @Override
    public Integer get(int index) {
        return at.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
