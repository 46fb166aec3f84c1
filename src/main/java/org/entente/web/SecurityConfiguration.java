package org.entente.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Deny by default: what is open to everyone stands in {@link #OPEN}; everything else asks who is there. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The routes anyone may call; what they answer is still limited by row security. */
    static final String[] OPEN = {
        "/static/**",
        "/healthz",
        "/sign-in/**",
        "/invitation",
        "/language",
        "/p/**",
        "/record/checkpoint",
        "/record/key",
        "/record/acts/*",
        "/record/acts/*/receipt",
        "/record/tile/**",
        "/error"
    };

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** No field of ours holds a null character, and no table could. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignedInReader reader, Proving proving, Address address) {
        var csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrf.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").secure(address.isSecure()));
        return http.csrf(config -> config.csrfTokenRepository(csrf))
                .sessionManagement(config -> config.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SignedInFilter(reader), AuthorizationFilter.class)
                .addFilterAfter(new ProofFilter(proving), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/operator/**")
                                .hasRole("OPERATOR")
                                .requestMatchers(HttpMethod.GET, "/")
                                .authenticated()
                                .requestMatchers("/account/**", "/sign-out")
                                .authenticated()
                                .requestMatchers("/mission/**")
                                .hasRole("DELEGATE")
                                .requestMatchers(HttpMethod.GET)
                                .hasRole("DELEGATE")
                                .requestMatchers(HttpMethod.HEAD)
                                .hasRole("DELEGATE")
                                .anyRequest()
                                .hasRole("DRAFTS"))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new ToSignIn()).accessDeniedHandler(new AsNotFound()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(hsts ->
                                hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds())))
                .build();
    }
}
