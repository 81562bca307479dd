package dev.kossa.server.store.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs programs of PostgreSQL, which refuse to run as root: root then runs them in a user namespace of their own. */
final class Commands {
    private Commands() {}

    /**
     * What a command said, and how it ended.
     *
     * @param code 0: well
     * @param output both of its streams
     */
    record Outcome(int code, String output) {
        boolean good() {
            return code == 0;
        }
    }

    /** Runs it to its end. */
    static Outcome run(List<String> command) {
        try {
            Process process = builder(withoutRoot(command)).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was prepared", e);
        }
    }

    /**
     * Starts it as a child that goes when the calling thread ends, however that happens, and that an interrupt from
     * the keyboard does not reach: the service stops it when it has answered what was begun.
     *
     * @param log gets what it says
     */
    static Process startAttached(List<String> command, Path log) throws IOException {
        List<String> whole = new ArrayList<>();
        tool("setsid").ifPresent(whole::add);
        tool("setpriv").ifPresent(setpriv -> whole.addAll(List.of(setpriv, "--pdeathsig", "INT")));
        whole.addAll(command);
        Process process = builder(withoutRoot(whole))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static List<String> withoutRoot(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of(tool("unshare").orElse("unshare"), "-U"));
        whole.addAll(command);
        return whole;
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> tool(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
