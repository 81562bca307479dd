package dev.kossa.server.store;

import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.log.Batch;
import dev.kossa.server.store.log.Entry;
import dev.kossa.server.store.log.ResourceId;
import dev.kossa.server.store.log.ResourceLog;
import dev.kossa.server.store.log.Search;
import dev.kossa.server.store.log.Verification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A process of its own that writes site checks until it is killed. It prints {@code have NAME} for each check that is there,
 * {@code ready}, and then {@code sent NAME} and {@code ack NAME} round each one that it writes. It first sends again what it is told on
 * standard input, one name a line, up to an empty line.
 */
final class Crashing {
    private static final int NURSES = 3;

    private Crashing() {}

    public static void main(String[] args) throws IOException {
        StoreSettings settings = new StoreSettings(
                args[0], 0, args.length > 1 ? args[1] : "", "kossa", args.length > 1 ? args[2] : "", "", "", 8);
        ResourceLog log;
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Database database = OpenStore.forService(settings).database();
            while (!database.state().up()) {
                Thread.onSpinWait();
            }
            log = new ResourceLog(database);
            report(database, log);
            input.lines().takeWhile(name -> !name.isEmpty()).forEach(name -> write(log, name));
        }
        say("ready");
        for (int nurse = 0; nurse < NURSES; nurse++) {
            new Thread(() -> {
                        while (true) {
                            write(log, UUID.randomUUID().toString());
                        }
                    })
                    .start();
        }
    }

    private static void report(Database database, ResourceLog log) {
        if (new Verification(database).run().broken().isPresent()) {
            throw new IllegalStateException("the audit log is broken");
        }
        Search search = Search.all();
        for (var found = log.search(search); !found.isEmpty(); found = log.search(search)) {
            found.forEach(version -> say("have " + version.content().orElseThrow()));
            search = search.after(found.get(found.size() - 1).sequence());
        }
    }

    /** Each time under another id, so that what is doubled shows. */
    private static void write(ResourceLog log, String name) {
        ResourceId id = ResourceId.of("Observation/" + UUID.randomUUID());
        say("sent " + name);
        log.append(
                Batch.by("nurse-4", Entry.create(id, "7", Instant.now(), name)).sentAs(name, name));
        say("ack " + name);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /**
     * Starts it.
     *
     * @param sendAgain what it writes first
     * @param where the directory of the store; for an external one also its address and password
     */
    static Process start(List<String> sendAgain, String... where) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Crashing.class.getName()));
        command.addAll(List.of(where));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            Process process = builder.start();
            try (var output = process.outputWriter(StandardCharsets.UTF_8)) {
                output.write(String.join("\n", sendAgain) + "\n\n");
            }
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
