package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.SafetyDataException;
import org.safetyresources.page.PageRequest;
import org.safetyresources.render.HtmlRenderer;

/** One catalogue for many threads, exchanged while they read. */
class CurrentCatalogTest {

    private final SafetyCatalog first = SafetyCatalog.load();
    private final CurrentCatalog current = new CurrentCatalog(first);

    @Test
    void whoAsksAfterAReloadGetsTheNewData() {
        SafetyCatalog second = SafetyCatalog.load();
        current.reload(() -> second);

        assertThat(current.get()).isSameAs(second);
    }

    @Test
    void faultyDataLeavesTheOldInUse(@TempDir Path empty) {
        assertThatThrownBy(() -> current.reload(() -> SafetyCatalog.load(empty)))
                .isInstanceOf(SafetyDataException.class);
        assertThat(current.get()).isSameAs(first);
    }

    @Test
    void manyThreadsReadTheSamePageWhileItIsReloaded() throws InterruptedException, ExecutionException {
        HtmlRenderer html = HtmlRenderer.create();
        PageRequest request = PageRequest.forCountry("US");
        String expected = html.render(first.page(request));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> pages = IntStream.range(0, 100)
                    .mapToObj(i -> threads.submit(() -> {
                        if (i % 25 == 0) {
                            current.reload(SafetyCatalog::load);
                        }
                        return html.render(current.get().page(request));
                    }))
                    .toList();
            for (Future<String> page : pages) {
                assertThat(page.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
