package org.safetyresources.examples.benchmarks;

/** What a process costs. */
enum Cost {
    /** User and system time of the whole process, in milliseconds. */
    CPU("CPU ms"),
    /** From start to end, in milliseconds. */
    WALL("wall ms"),
    /** Most physical memory held at once, in MiB. */
    PEAK("peak MiB");

    private final String heading;

    Cost(String heading) {
        this.heading = heading;
    }

    /** {@return the heading of its column} */
    String heading() {
        return heading;
    }
}
