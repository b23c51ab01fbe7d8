package org.safetyresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue answers many threads as it answers one. */
class ConcurrencyTest {

    private static final int THREADS = 32;
    private static final int ROUNDS = 2;

    @Test
    void manyThreadsGetTheAnswersOfOneThreadFromTheFirstQuestionOn(@TempDir Path directory)
            throws ExecutionException, InterruptedException {
        SamplePack pack = SamplePack.writeTo(directory);
        List<String> expected = Everything.ask(pack.load());
        assertThat(expected).hasSizeGreaterThan(100);

        SafetyCatalog shared = pack.load();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<List<String>>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    List<List<String>> rounds = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        rounds.add(Everything.ask(shared));
                    }
                    return rounds;
                }));
            }
            for (Future<List<List<String>>> answer : answers) {
                assertThat(answer.get()).hasSize(ROUNDS).allMatch(expected::equals);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyThreadsMayLoadTheSameDirectory(@TempDir Path directory) throws ExecutionException, InterruptedException {
        SamplePack pack = SamplePack.writeTo(directory);
        List<String> expected = Everything.ask(pack.load());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(threads.submit(() -> Everything.ask(pack.load())));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
