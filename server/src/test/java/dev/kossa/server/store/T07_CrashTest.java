package dev.kossa.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.store.postgres.Directories;
import dev.kossa.server.store.postgres.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: what was acknowledged is there after {@code kill -9}, once, and the next start is clean.
 * {@code -Dkossa.crash.rounds=200} for the long run; the seed is printed.
 */
class T07_CrashTest {
    private static final int ROUNDS = Integer.getInteger("kossa.crash.rounds", 20);
    private static final int START_MS = 1500;
    private static final int WRITING_MS = 700;
    private static final int ONE_IN = 5;

    private final long seed = Long.getLong("kossa.crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Path directory = Directories.fresh();
    private final Set<String> acknowledged = new HashSet<>();
    private final Set<String> unanswered = new HashSet<>();
    private Set<String> sentAgain = Set.of();

    @Test
    void withTheEmbeddedDatabase() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Process process = Crashing.start(List.copyOf(unanswered), directory.toString());
            // Often with the database, sometimes without: then it is an orphan.
            boolean tree = random.nextInt(ONE_IN) > 0;
            follow(process, () -> {
                if (tree) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                }
            });
        }
        checkLast(Crashing.start(List.copyOf(unanswered), directory.toString()));
    }

    @Test
    void withAnExternalDatabase() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0)) {
            String[] where = {
                directory.toString(),
                postgres.address().url(),
                postgres.address().password()
            };
            for (int round = 0; round < ROUNDS / ONE_IN; round++) {
                Process process = Crashing.start(List.copyOf(unanswered), where);
                follow(process, this::killDatabase);
            }
            checkLast(Crashing.start(List.copyOf(unanswered), where));
        }
    }

    /** Reads what it says until it is killed at some moment: while it starts, or while it writes. */
    private void follow(Process process, Runnable alsoKill) throws Exception {
        boolean whileItStarts = random.nextInt(ONE_IN) == 0;
        Thread killer = new Thread(() -> {
            pause(random.nextInt(whileItStarts ? START_MS : WRITING_MS));
            alsoKill.run();
            // By its handle: the process itself would close the stream that is still read.
            process.toHandle().destroyForcibly();
        });
        if (whileItStarts) {
            killer.start();
        }
        boolean ready = read(process, whileItStarts ? () -> {} : killer::start);
        killer.join();
        assertThat(ready || whileItStarts).as("it starts; seed %s", seed).isTrue();
        assertThat(process.waitFor()).as("it ends because it is killed").isEqualTo(128 + 9);
    }

    /** Follows what it says to its end, and holds it against what is known. */
    private boolean read(Process process, Runnable whenReady) throws IOException {
        List<String> have = new ArrayList<>();
        sentAgain = Set.copyOf(unanswered);
        boolean ready = false;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                String name = line.substring(space + 1);
                switch (line.substring(0, Math.max(space, 0))) {
                    case "have" -> have.add(name);
                    case "sent" -> unanswered.add(name);
                    case "ack" -> {
                        unanswered.remove(name);
                        acknowledged.add(name);
                    }
                    default -> {
                        assertThat(line).isEqualTo("ready");
                        ready = true;
                        check(have);
                        whenReady.run();
                    }
                }
            }
        }
        return ready;
    }

    /** What it has sent again has got there after it told what it has, and must be there by the next start. */
    private void check(List<String> have) {
        assertThat(have).as("nothing is doubled; seed %s", seed).doesNotHaveDuplicates();
        Set<String> missing = new HashSet<>(acknowledged);
        missing.removeAll(have);
        missing.removeAll(sentAgain);
        assertThat(missing).as("nothing is missing; seed %s", seed).isEmpty();
    }

    private void checkLast(Process process) throws Exception {
        read(process, () -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            // By its handle: the process itself would close the stream that is still read.
            process.toHandle().destroyForcibly();
        });
        System.out.printf(
                "%d rounds, %d acknowledged, all there, none twice (seed %d)%n", ROUNDS, acknowledged.size(), seed);
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    private void killDatabase() {
        try (Stream<String> lines = Files.lines(directory.resolve("data").resolve("postmaster.pid"))) {
            lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .ifPresent(postmaster -> {
                        postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
                        postmaster.destroyForcibly();
                    });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause(int ms) {
        try {
            TimeUnit.MILLISECONDS.sleep(ms);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
