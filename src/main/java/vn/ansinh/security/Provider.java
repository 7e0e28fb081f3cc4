package vn.ansinh.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The province's own sign-in by OpenID Connect, when {@code spring.security.oauth2.client.*} names one. */
@Component
class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private static final String START = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;
    private static final String REFUSED = "ansinh_refused";

    private final @Nullable InMemoryClientRegistrationRepository registrations;
    private final ProviderSignIn signIn;
    private final SecuritySettings settings;
    private final OidcUserService users = new OidcUserService();

    Provider(
            ObjectProvider<InMemoryClientRegistrationRepository> registrations,
            ProviderSignIn signIn,
            SecuritySettings settings) {
        this.registrations = registrations.getIfAvailable();
        this.signIn = signIn;
        this.settings = settings;
    }

    /** Null when none is configured. */
    @Nullable
    String signInPath() {
        return registrations == null
                ? null
                : START + "/" + registration(registrations).getRegistrationId();
    }

    /** Where a form of ours may lead, as a content policy says it: signing out ends at the provider. */
    String formTargets() {
        Object end = registrations == null
                ? null
                : registration(registrations)
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint");
        return end == null
                ? "'self'"
                : "'self' " + URI.create(end.toString()).resolve("/").toString().replaceAll("/$", "");
    }

    void configure(HttpSecurity http, AfterSignIn after) throws Exception {
        if (registrations == null) {
            return;
        }
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OidcClientInitiatedLogoutSuccessHandler left = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        left.setDefaultTargetUrl(Doors.SIGN_IN + "?da-thoat");
        left.setPostLogoutRedirectUri("{baseUrl}" + Doors.SIGN_IN + "?da-thoat");
        http.oauth2Login(login -> login.loginPage(Doors.SIGN_IN)
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(requests))
                        // Nothing is asked of the provider later; the token goes with the session.
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                        .userInfoEndpoint(user -> user.oidcUserService(this::officer))
                        .successHandler(after)
                        .failureHandler(Provider::refused))
                .logout(logout -> logout.logoutSuccessHandler(left));
    }

    private OidcUser officer(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        List<String> groups = user.getClaimAsStringList(settings.oidc().groupsClaim());
        ProviderSignIn.Result result = signIn.signIn(
                user.getClaimAsString(settings.oidc().usernameClaim()),
                user.getFullName(),
                groups == null ? List.of() : groups);
        OfficerDetails officer = result.officer();
        if (officer == null) {
            throw new OAuth2AuthenticationException(new OAuth2Error(REFUSED), Objects.toString(result.refusal()));
        }
        return new ProvidedOfficer(user, officer);
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean ours = reason instanceof OAuth2AuthenticationException oauth
                && oauth.getError().getErrorCode().equals(REFUSED);
        if (!ours) {
            LOG.warn("Sign-in at the provider failed: {}", reason.getMessage());
        }
        FailedSignIn.keep(
                request,
                "",
                ours ? reason.getMessage() : "Chưa đăng nhập được bằng tài khoản của tỉnh. Hãy thử lại sau ít phút.");
        response.sendRedirect(request.getContextPath() + Doors.SIGN_IN + "?loi");
    }

    private static ClientRegistration registration(InMemoryClientRegistrationRepository registrations) {
        return registrations.iterator().next();
    }
}
