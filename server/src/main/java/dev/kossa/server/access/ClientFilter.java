package dev.kossa.server.access;

import dev.kossa.server.access.Denied.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a call of CDS Hooks in that has a good token. All others get a bare 401; only the log knows why. */
final class ClientFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ClientFilter.class);
    private static final String BEARER = "Bearer ";

    private final ClientTokens tokens;
    private final AccessSettings settings;

    ClientFilter(ClientTokens tokens, AccessSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            enter(client(request));
        } catch (Denied denied) {
            LOG.info("A call of CDS Hooks was denied: {}", denied.reason());
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(request, response);
    }

    private String client(HttpServletRequest request) throws Denied {
        boolean discovery =
                request.getMethod().equals("GET") && request.getRequestURI().equals(AccessConfiguration.HOOKS);
        if (settings.open() || discovery && settings.openDiscovery()) {
            return "anybody";
        }
        List<String> said = Collections.list(request.getHeaders("Authorization"));
        if (said.size() != 1 || !said.get(0).regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new Denied(Reason.NO_TOKEN);
        }
        return tokens.check(said.get(0).substring(BEARER.length()).strip(), request.getRequestURI());
    }

    private static void enter(String client) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(client, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
