package org.safetyresources.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColdStartTest {

    @Test
    void readsWhatTheShellAndTheProcessWrote() {
        String output = "Name:\tjava\nVmHWM:\t   37376 kB\nVmRSS:\t   1 kB\nseconds 0.250 0.100 0.050\n";

        assertThat(ColdStart.costs(output, 999)).isEqualTo(Map.of(Cost.WALL, 250.0, Cost.CPU, 150.0, Cost.PEAK, 36.5));
    }

    @Test
    void readsTheDecimalCommaOfALocale() {
        assertThat(ColdStart.costs("seconds 0,250 0,100 0,050\n", 999))
                .isEqualTo(Map.of(Cost.WALL, 250.0, Cost.CPU, 150.0));
    }

    @Test
    void knowsWallTimeOnlyWhereTheSystemTellsNoMore() {
        assertThat(ColdStart.costs("", 999)).isEqualTo(Map.of(Cost.WALL, 999.0));
    }

    @Test
    void takesTheMedian() {
        assertThat(ColdStart.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(ColdStart.median(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3.0);
    }
}
