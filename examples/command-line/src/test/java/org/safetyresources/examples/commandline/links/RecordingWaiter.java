package org.safetyresources.examples.commandline.links;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it was asked to wait, and does not wait: time passes by pauses alone. */
public final class RecordingWaiter implements Waiter {

    private final List<Duration> pauses = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;

    @Override
    public synchronized Duration elapsed() {
        return elapsed;
    }

    @Override
    public synchronized void pause(Duration time) {
        pauses.add(time);
        elapsed = elapsed.plus(time);
    }

    /** The pauses in whole seconds, in order. */
    synchronized List<Long> seconds() {
        return pauses.stream().map(Duration::toSeconds).toList();
    }
}
