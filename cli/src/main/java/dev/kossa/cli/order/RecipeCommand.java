package dev.kossa.cli.order;

import dev.kossa.cli.console.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kossa recipe}. */
@Command(
        name = "recipe",
        mixinStandardHelpOptions = true,
        description =
                "How an order for calcium by vein is made up: volumes, diluent, concentration, time, highest rate, label of the syringe"
                        + " or bag. An order that must not be given gets none.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the order must not be given like this, with --fail-on-alert",
            "2:the command line is wrong",
            "3:an order or the knowledge cannot be read",
            "70:Kossa failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa recipe --product calcium-gluconate-10 --dose \"60 mg/kg\" --weight 8.4kg --age 9mo --diluent NS --over 60min"
        })
public final class RecipeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OrderTask task = new OrderTask();

    /** @param terminal where it reads and writes */
    public RecipeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return task.run(terminal, true);
    }
}
