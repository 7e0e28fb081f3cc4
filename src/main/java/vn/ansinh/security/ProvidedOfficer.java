package vn.ansinh.security;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** An officer whom the provider has signed in; its token is needed again to sign out there. */
final class ProvidedOfficer extends DefaultOidcUser implements SignedIn {

    private static final long serialVersionUID = 1L;

    private final OfficerDetails officer;

    ProvidedOfficer(OidcUser user, OfficerDetails officer) {
        super(officer.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.officer = officer;
    }

    @Override
    public OfficerDetails officer() {
        return officer;
    }

    @Override
    public String getName() {
        return officer.getUsername();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProvidedOfficer provided && super.equals(other) && officer.equals(provided.officer);
    }

    @Override
    public int hashCode() {
        return officer.hashCode();
    }
}
