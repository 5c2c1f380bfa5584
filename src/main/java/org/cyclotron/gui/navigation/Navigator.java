package org.cyclotron.gui.navigation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Carries requests from those who publish them to those who answer. Each hears every request, in order of joining. */
public final class Navigator {
    private final List<Consumer<NavigationRequest>> answerers = new CopyOnWriteArrayList<>();

    /** Joins those who hear requests. */
    public void answer(Consumer<NavigationRequest> answerer) {
        answerers.add(answerer);
    }

    /** Publishes a request; returns when everyone has heard it. */
    public void publish(NavigationRequest request) {
        answerers.forEach(a -> a.accept(request));
    }
}
