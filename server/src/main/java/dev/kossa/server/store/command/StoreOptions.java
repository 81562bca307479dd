package dev.kossa.server.store.command;

import dev.kossa.server.SettingsOptions;
import dev.kossa.server.store.OpenStore;
import dev.kossa.server.store.StoreSettings;
import java.util.function.Function;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;

/** The settings of the store, told as to {@code kossa serve}, and the store that they name. */
final class StoreOptions {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    /** Reads the settings, and nothing else of the service. */
    @EnableConfigurationProperties(StoreSettings.class)
    static class OnlySettings {}

    StoreSettings settings() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OnlySettings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(settings.arguments().toArray(String[]::new))) {
            return context.getBean(StoreSettings.class);
        }
    }

    /** Does something with the store; that of a service that runs is used, else it is started for so long. */
    <T> T with(Function<OpenStore, T> work) {
        return with(settings(), work);
    }

    <T> T with(StoreSettings named, Function<OpenStore, T> work) {
        try (OpenStore store = OpenStore.forCommand(named)) {
            return work.apply(store);
        }
    }
}
