package dev.kossa.cli.read;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.input.Document;
import dev.kossa.cli.input.Manuscripts;
import dev.kossa.cli.read.Lines.Line;
import dev.kossa.cli.read.json.ReadJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Reads a folder of files in parallel, one line for each. Lines are written as files are done, so nothing is kept but names; one file that
 * cannot be read never stops the others.
 */
final class Many {
    private static final int WAITING_PER_THREAD = 4;

    private final ReadCommand.Reports reports;
    private final Terminal terminal;

    Many(ReadCommand.Reports reports, Terminal terminal) {
        this.reports = reports;
        this.terminal = terminal;
    }

    /**
     * Reads what has no line yet.
     *
     * @return whether every file, also of earlier runs, could be read
     * @throws Refusal when the folder cannot be read or the lines cannot be written
     */
    boolean read(Path folder, Path to) {
        List<String> names = names(folder, to);
        try (Lines lines = Lines.continued(to)) {
            List<String> open = names.stream().filter(name -> !lines.has(name)).toList();
            Progress progress = new Progress(terminal, open.size());
            read(folder, open, lines, progress);
            progress.end();
            terminal.out().println(summary(to, open.size(), names.size() - open.size(), lines.failed()));
            return lines.failed() == 0;
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The file " + to
                            + " cannot be written.\nMaybe its folder does not exist, is full, or is not yours to write.");
        }
    }

    private static List<String> names(Path folder, Path to) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(ExitCode.UNREADABLE, "There is no folder " + folder + ".\nMaybe its path is misspelt.");
        }
        Path own = to.toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.toAbsolutePath().normalize().equals(own))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The folder " + folder + " cannot be read as a whole.\nMaybe a folder in it is not yours to read.");
        }
    }

    /** Where more waits than a few files, this thread reads too: so the queue never grows. */
    private void read(Path folder, List<String> names, Lines lines, Progress progress) {
        int threads = Runtime.getRuntime().availableProcessors();
        AtomicReference<UncheckedIOException> fault = new AtomicReference<>();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING_PER_THREAD * threads),
                new CallerRunsPolicy());
        for (String name : names) {
            pool.execute(() -> {
                if (fault.get() == null) {
                    append(folder, name, lines, fault);
                    progress.step(lines.failed());
                }
            });
        }
        pool.shutdown();
        join(pool);
        UncheckedIOException first = fault.get();
        if (first != null) {
            throw first;
        }
    }

    private static void join(ThreadPoolExecutor pool) {
        try {
            while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
                // thousands of files take their time
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void append(Path folder, String name, Lines lines, AtomicReference<UncheckedIOException> fault) {
        try {
            lines.append(line(folder, name));
        } catch (IOException e) {
            fault.compareAndSet(null, new UncheckedIOException(e));
        }
    }

    private Line line(Path folder, String name) {
        try {
            Document document = Document.of(folder.resolve(name).toString(), InputStream.nullInputStream());
            return new Line(ReadJson.line(reports.of(name, Manuscripts.read(document))), true);
        } catch (Refusal e) {
            return new Line(ReadJson.error(name, e.sentence()), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // What its message says may be of the patient.
            String kind = e.getClass().getSimpleName();
            String sentence = "Kossa failed because of an error of its own (" + kind
                    + ").\nMaybe 'kossa read' of this file alone, with --debug, tells more.";
            return new Line(ReadJson.error(name, sentence), false);
        }
    }

    private static String summary(Path to, int now, int before, int failed) {
        return to + ": " + files(now) + " read"
                + (before == 0 ? "" : ", " + files(before) + " there already")
                + (failed == 0 ? "." : ", " + files(failed) + " with an error.");
    }

    private static String files(int number) {
        return number == 1 ? "1 file" : number + " files";
    }
}
