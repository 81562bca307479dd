package dev.kossa.server;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.console.Terminal;
import dev.kossa.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kossa serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Runs the service: CDS Hooks for the hospital's system. It ends on an interrupt, when what was begun is answered.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped as asked",
            "2:the command line or a setting is wrong",
            "3:the knowledge cannot be read",
            "70:Kossa failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa serve",
            "      on port 8080 of this machine",
            "  kossa serve --config /etc/kossa/kossa.yaml",
            "      with the settings of a file; docs/service.md has them all",
            "  kossa serve --port 9443 --set kossa.profile=uk",
            "      with one setting of its own"
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on; 0 lets the system choose.")
    private Optional<Integer> port = Optional.empty();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    /** @param terminal where it reads and writes */
    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(Service.class);
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        ApplicationContext context = start(application);
        terminal.out().println(new Listening(context).sentence());
        terminal.out().flush();
        stopped.await();
        return ExitCode.DONE;
    }

    private ApplicationContext start(SpringApplication application) {
        try {
            return application.run(arguments().toArray(String[]::new));
        } catch (RuntimeException e) {
            throw reason(e);
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(settings.arguments());
        port.ifPresent(number -> arguments.add("--server.port=" + number));
        return arguments;
    }

    /** What stands behind a failed start, where a person can mend it. */
    private static RuntimeException reason(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException used) {
                return new Refusal(
                        ExitCode.USAGE,
                        "The port (" + used.getPort()
                                + ") is in use.\nMaybe another Kossa runs; --port names another one.");
            }
            if (cause instanceof Refusal || cause instanceof KnowledgeException) {
                return (RuntimeException) cause;
            }
        }
        return failure;
    }
}
