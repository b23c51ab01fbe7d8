package org.safetyresources.examples.benchmarks.cold;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the parent process, at the very end, how much memory this one has held; the same in all programs. */
final class Peak {

    private static final String STATUS = "/proc/self/status";

    private static final int MAX_STATUS_BYTES = 8192;

    private Peak() {}

    /** Prints what Linux knows of this process, the line {@code VmHWM} among it; elsewhere nothing. */
    static void print() {
        try (InputStream in = new FileInputStream(STATUS)) {
            System.out.writeBytes(in.readNBytes(MAX_STATUS_BYTES));
            System.out.flush();
        } catch (IOException e) {
            // Only Linux has the file; without it no peak is reported.
        }
    }
}
