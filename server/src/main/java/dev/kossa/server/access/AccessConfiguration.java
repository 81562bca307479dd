package dev.kossa.server.access;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The chains of filters that every request passes, the most special first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
public class AccessConfiguration {
    static final String HOOKS = "/cds-services";
    private static final String NOTHING_ELSE = "default-src 'none'; frame-ancestors 'none'";

    /** CDS Hooks: by token, without sessions and cookies, and so without forgery across sites. */
    @Bean
    @Order(1)
    SecurityFilterChain hooks(HttpSecurity http, AccessSettings settings, Environment environment, Clock clock)
            throws Exception {
        openOnlyOnLoopback(settings, environment);
        ClientFilter filter = new ClientFilter(new ClientTokens(settings, clock), settings);
        return plain(http.securityMatcher(HOOKS, HOOKS + "/**"))
                .cors(cors -> cors.configurationSource(origins(settings)))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(filter, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    /** Health is open; whatever has no chain of its own is closed. */
    @Bean
    @Order
    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return plain(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/livez", "/readyz")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_ELSE))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
    }

    private static UrlBasedCorsConfigurationSource origins(AccessSettings settings) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(settings.origins());
        cors.setAllowedMethods(List.of("GET", "POST"));
        cors.setAllowedHeaders(List.of("Authorization", "Content-Type"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }

    private static void openOnlyOnLoopback(AccessSettings settings, Environment environment) {
        if (settings.open() && !isLoopback(environment.getProperty("server.address", ""))) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "Everybody may call CDS Hooks (kossa.access.open), but the service does not listen on loopback only"
                            + " (server.address).\nMaybe --set server.address=127.0.0.1 was meant, to try it.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** There are no passwords; without this bean the framework would make up a user of its own. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
