package org.safetyresources.examples.commandline.links;

import java.time.Duration;

/** Waits, and tells how long it has been; a test need not sleep. */
public interface Waiter {

    /** {@return how long it is since a moment that stays the same; it never goes back} */
    Duration elapsed();

    /**
     * Waits.
     *
     * @param time how long
     * @throws InterruptedException if this thread is to end
     */
    void pause(Duration time) throws InterruptedException;

    /** {@return one that sleeps} */
    static Waiter sleeping() {
        return new Waiter() {

            @Override
            public Duration elapsed() {
                return Duration.ofNanos(System.nanoTime());
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis());
            }
        };
    }
}
