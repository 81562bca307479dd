package dev.kossa.server.store;

import dev.kossa.server.health.HealthPart;
import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.log.ResourceLog;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store and what is kept in it. Nothing that answers CDS Hooks needs it: they are answered when it is down, too. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
public class StoreConfiguration {
    @Bean
    OpenStore openStore(StoreSettings settings) {
        return OpenStore.forService(settings);
    }

    /** Closed with the store. */
    @Bean(destroyMethod = "")
    Database database(OpenStore store) {
        return store.database();
    }

    @Bean
    ResourceLog resourceLog(Database database) {
        return new ResourceLog(database);
    }

    @Bean
    AuditLog auditLog(Database database) {
        return new AuditLog(database);
    }

    @Bean
    HealthPart storeHealth(Database database) {
        return new StoreHealth(database);
    }
}
