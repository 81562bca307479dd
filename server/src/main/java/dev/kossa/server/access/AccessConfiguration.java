package dev.kossa.server.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** The chains of filters that every request passes, the most special first. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain hooks(
            HttpSecurity http,
            @org.springframework.beans.factory.annotation.Value("${kossa.access.open:false}") boolean open)
            throws Exception {
        return http.securityMatcher("/cds-services", "/cds-services/**")
                .authorizeHttpRequests(requests -> {
                    if (open) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().denyAll();
                    }
                })
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Health is open; whatever has no chain of its own is closed. */
    @Bean
    @Order
    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/livez", "/readyz")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    /** There are no passwords yet; without this bean the framework would make up a user of its own. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
