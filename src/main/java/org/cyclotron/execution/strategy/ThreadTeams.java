package org.cyclotron.execution.strategy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Teams of threads kept between runs. Safe for use by several threads. */
final class ThreadTeams {
    private final Deque<ThreadTeam> kept = new ArrayDeque<>();

    /**
     * A team for one run, ready.
     *
     * @throws OutOfMemoryError when the platform has no more threads to give
     */
    ThreadTeam take(int size) {
        ThreadTeam team = poll(size);
        try {
            team.prepare();
            return team;
        } catch (Throwable e) {
            team.end();
            throw e;
        }
    }

    private synchronized ThreadTeam poll(int size) {
        for (Iterator<ThreadTeam> i = kept.iterator(); i.hasNext(); ) {
            ThreadTeam team = i.next();
            if (team.size() == size) {
                i.remove();
                return team;
            }
        }
        return new ThreadTeam(size);
    }

    /** Takes a team back whose work is done. */
    synchronized void put(ThreadTeam team) {
        kept.addFirst(team);
    }

    /** Ends the threads of all teams that are not at work. */
    void release() {
        List<ThreadTeam> all;
        synchronized (this) {
            all = List.copyOf(kept);
            kept.clear();
        }
        all.forEach(ThreadTeam::end);
    }
}
